// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/historydialog.h"

#include "app/accounts/accountfacts.h"
#include "app/accounts/protection.h"
#include "app/changes/journal/historycsv.h"
#include "app/events/displaytext.h"
#include "tests/app/changes/journal/journalsamples.h"
#include "tests/ui/support/widgetwalk.h"
#include "ui/accessibility/accessibletablefactory.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/roomytableview.h"

#include <QAccessible>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

/** The history of an account: three sets, whose six entries have the ids 1 to 6. */
class TestHistoryDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibleTables(); }
    void init();
    void cleanup();

    void showsEveryChange();
    void searches_data();
    void searches();
    void filters();
    void filtersTogether();
    void onlyOneEvent();
    void selectionSurvivesNewEntries();
    void selectionSurvivesASearch();
    void undoesOne();
    void undoesSeveral();
    void undoesTheWholeAction();
    void sameActionIsNotUndoneTwice();
    void whatCannotBeUndone();
    void readOnlyAccountsSayWhy();
    void exports();
    void exportFailureIsSaid();
    void unreadableHistoryIsSaid();
    void worksByKeyboard();
    void screenReadersHearIt();
    void hostileNames();

private:
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        auto *widget = m_dialog->findChild<Widget *>(QLatin1StringView(name));
        if (!widget)
            qFatal("There is no %s.", name);
        return widget;
    }
    [[nodiscard]] QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    [[nodiscard]] RoomyTableView *table() const { return find<RoomyTableView>("changes"); }
    [[nodiscard]] HistoryModel *model() const
    {
        return qobject_cast<HistoryModel *>(table()->model());
    }
    [[nodiscard]] QString message() const { return find<MessageBar>("messageBar")->text(); }
    [[nodiscard]] QList<qint64> shown() const;
    [[nodiscard]] QList<qint64> selected() const;
    [[nodiscard]] static QList<qint64> idsOf(const QSignalSpy &undos);
    void openOver(ChangeJournal &journal);
    void select(const QList<qint64> &entries);
    void choose(const char *filter, const QString &text);
    [[nodiscard]] QFileDialog *askForFile();

    const JournalOwner m_owner = sampleOwner();
    const AccountFacts m_shop{.name = u"Shop"_s, .host = u"core.push.express"_s};
    std::unique_ptr<ChangeJournal> m_journal;
    QPointer<HistoryDialog> m_dialog;
};

void TestHistoryDialog::init()
{
    m_journal = std::make_unique<ChangeJournal>(QString());
    const Event purchase{.id = 77,
        .name = u"Покупка Ёлки"_s,
        .code = u"tree"_s,
        .status = EventStatus::Active,
        .type = EventType::Custom};
    const Event trial{.id = 1234,
        .name = u"Trial Café"_s,
        .code = u"trial"_s,
        .status = EventStatus::Active,
        .type = EventType::Custom};
    const auto write = [this](const ChangeSet &set, const QList<ChangeState> &states) {
        const JournalSet begun = valueOf(m_journal->begin(m_owner, set));
        for (qsizetype i = 0; i < states.size(); ++i)
            m_journal->record(begun.entries.at(i).id, states.at(i), set.rows.at(i).change.base,
                states.at(i) == ChangeState::Failed
                    ? std::optional(ApiError{.kind = ApiError::Kind::Forbidden})
                    : std::nullopt);
        QVERIFY(isWritten(m_journal->close(begun.id)));
    };
    write({.purpose = Purpose::Rename,
              .rows = {{.change = Change::update(purchase, u"Ёлка"_s, purchase.code)}, // 1
                  {.change = Change::update(trial, u"Proof"_s, trial.code)}}}, // 2
        {ChangeState::Done, ChangeState::Conflict});
    write({.purpose = Purpose::Deactivate,
              .rows = {{.change = Change::of(Change::Kind::Deactivate, purchase)}, // 3
                  {.change = Change::of(Change::Kind::Deactivate, trial)}, // 4
                  {.change = Change::of(Change::Kind::Deactivate, sampleEvent(3))}}}, // 5
        {ChangeState::Done, ChangeState::Done, ChangeState::Failed});
    write(ChangeSet::of(Purpose::Delete, Change::of(Change::Kind::Delete, trial)), // 6
        {ChangeState::Done});
    openOver(*m_journal);
    QTRY_COMPARE(shown(), QList<qint64>({6, 5, 4, 3, 2, 1}));
}

void TestHistoryDialog::cleanup()
{
    delete m_dialog.data();
    m_journal.reset();
}

void TestHistoryDialog::openOver(ChangeJournal &journal)
{
    delete m_dialog.data();
    m_dialog = new HistoryDialog(journal, m_owner, m_shop);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

QList<qint64> TestHistoryDialog::shown() const
{
    QList<qint64> ids;
    for (int row = 0; row < model()->rowCount(); ++row)
        ids.append(model()->entryAt(row).id);
    return ids;
}

QList<qint64> TestHistoryDialog::selected() const
{
    QList<qint64> ids;
    const QModelIndexList rows = table()->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids.append(model()->entryAt(row.row()).id);
    std::ranges::sort(ids);
    return ids;
}

QList<qint64> TestHistoryDialog::idsOf(const QSignalSpy &undos)
{
    QList<qint64> ids;
    for (const JournalEntry &entry : undos.last().first().value<QList<JournalEntry>>())
        ids.append(entry.id);
    return ids;
}

void TestHistoryDialog::select(const QList<qint64> &entries)
{
    Qt::KeyboardModifiers modifiers;
    for (const qint64 id : entries) {
        const QModelIndex index = model()->index(model()->rowOf(id), 0);
        QTest::mouseClick(
            table()->viewport(), Qt::LeftButton, modifiers, table()->visualRect(index).center());
        modifiers = Qt::ControlModifier;
    }
}

void TestHistoryDialog::choose(const char *filter, const QString &text)
{
    auto *box = find<QComboBox>(filter);
    const int index = box->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    box->setCurrentIndex(index);
}

void TestHistoryDialog::showsEveryChange()
{
    QCOMPARE(m_dialog->windowTitle(), u"History"_s);
    QVERIFY(find<QLabel>("historyAccount")->text().contains(m_shop.words()));
    QCOMPARE(find<QLabel>("historyCount")->text(), u"6 change(s)"_s);
    QCOMPARE(selected(), QList<qint64>{6}); // the newest
    QVERIFY(find<QLineEdit>("searchHistory")->hasFocus());
    QVERIFY(!find<QToolButton>("showAllEvents")->isVisible());
}

void TestHistoryDialog::searches_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<qint64>>("found");
    QTest::newRow("English") << u"trial"_s << QList<qint64>{6, 4, 2};
    QTest::newRow("Russian, without the dots") << u"елка"_s << QList<qint64>{1};
    QTest::newRow("the name before") << u"покупка ёлки"_s << QList<qint64>{3, 1};
    QTest::newRow("ID") << u"1234"_s << QList<qint64>{6, 4, 2};
    QTest::newRow("left out") << u"trial -proof"_s << QList<qint64>{6, 4};
    QTest::newRow("nothing") << u"nothing like that"_s << QList<qint64>{};
}

void TestHistoryDialog::searches()
{
    QFETCH(const QString, words);
    QFETCH(const QList<qint64>, found);
    auto *search = find<QLineEdit>("searchHistory");
    search->insert(words);
    QTRY_COMPARE(shown(), found);
    QCOMPARE(find<QLabel>("historyCount")->text(), u"%1 change(s)"_s.arg(found.size()));
    QCOMPARE(button("export")->isEnabled(), !found.isEmpty());
    QCOMPARE(button("undoWholeAction")->isEnabled(), !found.isEmpty());
    search->clear();
    QTRY_COMPARE(shown().size(), 6);
}

void TestHistoryDialog::filters()
{
    choose("change", u"Deleted"_s);
    QTRY_COMPARE(shown(), QList<qint64>{6});
    choose("change", u"Edited"_s);
    QTRY_COMPARE(shown(), QList<qint64>({2, 1}));
    choose("change", u"Any change"_s);
    choose("result", u"Failed"_s);
    QTRY_COMPARE(shown(), QList<qint64>{5});
    choose("result", u"Conflict"_s);
    QTRY_COMPARE(shown(), QList<qint64>{2});
    choose("result", u"Any result"_s);
    QTRY_COMPARE(shown().size(), 6);
}

void TestHistoryDialog::filtersTogether()
{
    find<QLineEdit>("searchHistory")->insert(u"trial"_s);
    choose("change", u"Deactivated"_s);
    choose("result", u"Done"_s);
    QTRY_COMPARE(shown(), QList<qint64>{4});
}

void TestHistoryDialog::onlyOneEvent()
{
    m_dialog->showOnly(Event{.id = 77, .name = u"Ёлка & <b>Co</b>"_s});
    QTRY_COMPARE(shown(), QList<qint64>({3, 1}));
    auto *only = find<QToolButton>("showAllEvents");
    QVERIFY(only->isVisible());
    QCOMPARE(only->accessibleName(), u"Only “%1”"_s.arg(isolated(u"Ёлка & <b>Co</b>"_s)));
    QCOMPARE(namelessForReaders(*m_dialog), QStringList());
    QCOMPARE(richTexts(*m_dialog), QStringList());
    choose("change", u"Edited"_s); // works among them
    QTRY_COMPARE(shown(), QList<qint64>{1});
    choose("change", u"Any change"_s);
    only->setFocus();
    QTest::keyClick(only, Qt::Key_Space);
    QTRY_COMPARE(shown().size(), 6);
    QVERIFY(!only->isVisible());
    QVERIFY(find<QLineEdit>("searchHistory")->hasFocus());
}

void TestHistoryDialog::selectionSurvivesNewEntries()
{
    select({5, 3});
    QCOMPARE(selected(), QList<qint64>({3, 5}));
    QVERIFY(isWritten(m_journal->close(valueOf(m_journal->begin(m_owner, sampleSet(2))).id)));
    QTRY_COMPARE(shown().size(), 8);
    QCOMPARE(selected(), QList<qint64>({3, 5}));
    QCOMPARE(model()->entryAt(table()->currentIndex().row()).id, 3);
    QCOMPARE(find<QLabel>("historyCount")->text(), u"8 change(s)"_s);
}

void TestHistoryDialog::selectionSurvivesASearch()
{
    select({6, 4});
    find<QLineEdit>("searchHistory")->insert(u"trial"_s);
    QTRY_COMPARE(shown(), QList<qint64>({6, 4, 2}));
    QCOMPARE(selected(), QList<qint64>({4, 6}));
    QCOMPARE(model()->entryAt(table()->currentIndex().row()).id, 4);
}

void TestHistoryDialog::undoesOne()
{
    const QSignalSpy undos(m_dialog, &HistoryDialog::undoRequested);
    select({3});
    button("undo")->click();
    QCOMPARE(undos.count(), 1);
    QCOMPARE(idsOf(undos), QList<qint64>{3});
    QVERIFY(m_dialog->isVisible());
}

void TestHistoryDialog::undoesSeveral()
{
    const QSignalSpy undos(m_dialog, &HistoryDialog::undoRequested);
    select({6, 3, 4});
    QVERIFY(!button("undoWholeAction")->isEnabled()); // of which?
    button("undo")->click();
    QCOMPARE(idsOf(undos), QList<qint64>({3, 4, 6})); // as they happened
}

void TestHistoryDialog::undoesTheWholeAction()
{
    QSignalSpy undos(m_dialog, &HistoryDialog::undoRequested);
    select({5}); // failed itself
    QVERIFY(!button("undo")->isEnabled());
    button("undoWholeAction")->click();
    QVERIFY(undos.wait());
    QCOMPARE(idsOf(undos), QList<qint64>({3, 4, 5}));
}

void TestHistoryDialog::sameActionIsNotUndoneTwice()
{
    select({6});
    ChangeSet back = ChangeSet::of(Purpose::Undo, Change::create(u"Trial Café"_s, u"trial"_s));
    back.rows[0].undoes = 6;
    const JournalSet undo = valueOf(m_journal->begin(m_owner, back));
    m_journal->record(undo.entries[0].id, ChangeState::Done, Event{.id = 1235});
    m_journal->close(undo.id);
    QTRY_VERIFY(!button("undo")->isEnabled());
    QVERIFY(button("undo")->toolTip().contains(u"not undone yet"));
    const QSignalSpy undos(m_dialog, &HistoryDialog::undoRequested);
    button("undoWholeAction")->click();
    QTRY_VERIFY(message().contains(u"it was undone already"));
    QCOMPARE(undos.count(), 0);
    select({undo.entries[0].id}); // the undo itself can be
    QVERIFY(button("undo")->isEnabled());
    button("undo")->click();
    QCOMPARE(idsOf(undos), QList<qint64>{undo.entries[0].id});
}

void TestHistoryDialog::whatCannotBeUndone()
{
    for (const qint64 id : {5, 2}) {
        select({id});
        QVERIFY(!button("undo")->isEnabled());
    }
    select({5, 6}); // what can be, is
    QVERIFY(button("undo")->isEnabled());
    QCOMPARE(button("undo")->toolTip(), QString());
}

void TestHistoryDialog::readOnlyAccountsSayWhy()
{
    AccountFacts facts = m_shop;
    facts.protection = Protection::ReadOnly;
    m_dialog->setAccount(facts);
    for (const char *name : {"undo", "undoWholeAction"}) {
        QVERIFY(!button(name)->isEnabled());
        QCOMPARE(button(name)->toolTip(), toolTipText(ProtectionWords::readOnlyReason()));
    }
    QVERIFY(button("export")->isEnabled());
    QVERIFY(find<QLabel>("historyAccount")->text().contains(facts.words()));
    m_dialog->setAccount(m_shop);
    QVERIFY(button("undo")->isEnabled());
}

QFileDialog *TestHistoryDialog::askForFile()
{
    button("export")->click();
    QFileDialog *files = nullptr;
    const bool isOpen = QTest::qWaitFor(
        [&] {
            files = m_dialog->findChild<QFileDialog *>(u"exportHistory"_s);
            return files != nullptr;
        },
        30'000);
    if (!isOpen)
        qFatal("There is no file dialog.");
    return files;
}

void TestHistoryDialog::exports()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.csv"_s);
    choose("change", u"Deactivated"_s);
    QTRY_COMPARE(shown(), QList<qint64>({5, 4, 3}));
    QFileDialog *files = askForFile();
    QCOMPARE(files->acceptMode(), QFileDialog::AcceptSave);
    emit files->fileSelected(path);
    files->close();
    QCOMPARE(message(), u"The history was exported."_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString wanted = historyCsvHeader(); // what is listed, and in that order
    for (const qint64 id : {5, 4, 3})
        wanted += historyCsvLine(m_owner, model()->entryAt(model()->rowOf(id)));
    QCOMPARE(QString::fromUtf8(file.readAll()), wanted);
    QVERIFY(wanted.contains(u"Покупка Ёлки"));
}

void TestHistoryDialog::exportFailureIsSaid()
{
    const QTemporaryDir folder;
    QFileDialog *files = askForFile();
    emit files->fileSelected(folder.filePath(u"missing/history.csv"_s));
    files->close();
    QVERIFY(message().startsWith(u"The history could not be exported: "));
}

void TestHistoryDialog::unreadableHistoryIsSaid()
{
    const QTemporaryDir folder;
    ChangeJournal broken(folder.filePath(u"missing/journal.sqlite"_s));
    openOver(broken);
    QTRY_VERIFY(message().startsWith(u"The history could not be read."));
    for (const char *name : {"undo", "undoWholeAction", "export"})
        QVERIFY(!button(name)->isEnabled());
    delete m_dialog.data(); // before its journal
}

void TestHistoryDialog::worksByKeyboard()
{
    QStringList names;
    for (int tab = 0; tab < 8; ++tab) {
        names << m_dialog->focusWidget()->objectName();
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(
        names.first(4), QStringList({u"searchHistory"_s, u"change"_s, u"result"_s, u"changes"_s}));
    for (const char *name : {"undo", "undoWholeAction", "export", "close"})
        QVERIFY2(names.contains(QLatin1StringView(name)), name);
    const QSignalSpy undos(m_dialog, &HistoryDialog::undoRequested);
    find<QLineEdit>("searchHistory")->setFocus();
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return); // presses nothing
    QVERIFY(m_dialog && m_dialog->isVisible());
    QCOMPARE(undos.count(), 0);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selected(), QList<qint64>({4, 5, 6}));
    button("undo")->setFocus();
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Space);
    QCOMPARE(idsOf(undos), QList<qint64>({4, 5, 6}));
    QTest::keyClick(table(), Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void TestHistoryDialog::screenReadersHearIt()
{
    // A combo box is called by its label: by itself it says what is chosen.
    const auto labelOf = [](QWidget *widget) {
        const auto relations =
            QAccessible::queryAccessibleInterface(widget)->relations(QAccessible::Label);
        return relations.isEmpty() ? QString()
                                   : relations.constFirst().first->text(QAccessible::Name);
    };
    QCOMPARE(labelOf(find<QLineEdit>("searchHistory")), u"Search changes"_s);
    QCOMPARE(labelOf(find<QComboBox>("change")), u"Change"_s);
    QCOMPARE(labelOf(find<QComboBox>("result")), u"Result"_s);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(table());
    QCOMPARE(list->text(QAccessible::Name), u"Changes"_s);
    QCOMPARE(list->tableInterface()->rowCount(), 6);
    QCOMPARE(list->tableInterface()->cellAt(0, 1)->text(QAccessible::Name), u"Delete"_s);
    QCOMPARE(namelessForReaders(*m_dialog), QStringList());
    QCOMPARE(misnamedForReaders(*m_dialog), QStringList());
    QCOMPARE(namelessForTests(*m_dialog), QStringList());
}

void TestHistoryDialog::hostileNames()
{
    const QString hostile = u"<img src='http://x'>%1%n\u202E&"_s + QString(5'000, u'm');
    Event event = sampleEvent(9);
    event.name = hostile;
    valueOf(m_journal->begin(
        m_owner, ChangeSet::of(Purpose::Delete, Change::of(Change::Kind::Delete, event))));
    QTRY_COMPARE(shown().size(), 7);
    const int width = m_dialog->width();
    m_dialog->setAccount({.name = hostile, .host = u"%1"_s});
    m_dialog->showOnly(event);
    QTRY_COMPARE(shown(), QList<qint64>{7});
    QCOMPARE(richTexts(*m_dialog), QStringList());
    QCOMPARE(m_dialog->width(), width);
    QCOMPARE(model()->index(0, 2).data().toString(), visibleText(hostile));
    QVERIFY(!model()->index(0, 2).data(Qt::ToolTipRole).toString().contains(u"<img"));
}

QTEST_MAIN(TestHistoryDialog)
#include "test_historydialog.moc"
