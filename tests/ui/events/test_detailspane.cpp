// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
// Locals that lambdas refer to outlive what they are connected to.
// clazy:excludeall=lambda-in-connect
#include "app/catalogue/eventtablemodel.h"
#include "tests/app/changes/journal/journalsamples.h"
#include "tests/ui/support/widgetwalk.h"
#include "ui/events/detailspane.h"
#include "ui/mainactions.h"

#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

class TestDetailsPane final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingSelected();
    void oneEvent();
    void lockedEventSaysWhy();
    void emptyValuesAreSaid();
    void severalEvents();
    void copiesAreTheActions();
    void hostileNamesStayInside();
    void whatIsSelectedStaysSelected();
    void tabLeavesTheTexts();
    void actionShowsAndHides();
    void actionFollowsARestoredLayout();
    void lastChangesOfTheEvent();
    void lastChangesFollowTheJournal();
    void nothingIsReadWhileHidden();
    void unreadableChangesAreSaid();
    void hostileChangesStayInside();

private:
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        const auto found = m_window->findChildren<Widget *>(QLatin1StringView(name));
        for (Widget *widget : found) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QString textOf(const char *name) const
    {
        const auto *field = find<QPlainTextEdit>(name);
        return field ? field->toPlainText() : QString();
    }
    [[nodiscard]] QStringList buttons() const;
    static SelectionCounts countsOf(const QList<Event> &events);
    void show(const QList<Event> &events);
    void verifyWidgets();

    /** A change of the event that ended so. */
    void write(ChangeJournal &journal, const Change &change, ChangeState state) const;
    void showJournal(ChangeJournal &journal) { m_pane->setJournal(&journal, sampleOwner()); }

    std::unique_ptr<QMainWindow> m_window;
    MainActions *m_actions = nullptr;
    DetailsPane *m_pane = nullptr;
    const Event m_trial{.id = 12345,
        .name = u"Trial"_s,
        .code = u"trial"_s,
        .status = EventStatus::Active,
        .type = EventType::Custom};
    const Event m_install{.id = 3,
        .name = u"Install"_s,
        .code = u"install"_s,
        .status = EventStatus::Inactive,
        .type = EventType::System};
};

void TestDetailsPane::init()
{
    m_window = std::make_unique<QMainWindow>();
    m_actions = new MainActions(m_window.get());
    m_pane = new DetailsPane(*m_actions, m_window.get());
    m_window->setCentralWidget(new QWidget);
    m_window->addDockWidget(Qt::RightDockWidgetArea, m_pane);
    m_window->resize(900, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QStringList TestDetailsPane::buttons() const
{
    QStringList names;
    const auto found = m_pane->widget()->findChildren<QPushButton *>();
    for (const QPushButton *button : found) {
        if (button->isVisible())
            names << button->objectName();
    }
    return names;
}

SelectionCounts TestDetailsPane::countsOf(const QList<Event> &events)
{
    SelectionCounts counts;
    for (const Event &event : events)
        counts.add(event.status, event.isLocked());
    return counts;
}

void TestDetailsPane::show(const QList<Event> &events)
{
    m_pane->showSelection(
        countsOf(events), events.size() == 1 ? std::optional(events.constFirst()) : std::nullopt);
}

void TestDetailsPane::verifyWidgets()
{
    QCOMPARE(namelessForReaders(*m_pane).join(u'\n'), QString());
    QCOMPARE(namelessForTests(*m_pane->widget()).join(u'\n'), QString());
    QCOMPARE(richTexts(*m_pane).join(u'\n'), QString());
}

void TestDetailsPane::nothingSelected()
{
    QVERIFY(find<QLabel>("detailsHint"));
    QVERIFY(!find<QWidget>("eventFacts"));
    QVERIFY(buttons().isEmpty());
    verifyWidgets();
}

void TestDetailsPane::oneEvent()
{
    show({m_trial});
    QVERIFY(!find<QLabel>("detailsHint"));
    QCOMPARE(textOf("detailsName"), u"Trial"_s);
    QCOMPARE(textOf("detailsCode"), u"trial"_s);
    QCOMPARE(textOf("detailsStatus"), u"Active"_s);
    QCOMPARE(textOf("detailsType"), u"Custom"_s);
    QCOMPARE(textOf("detailsId"), u"12345"_s);
    QVERIFY(!find<QLabel>("detailsLockReason"));
    QCOMPARE(buttons(),
        QStringList({u"copyCode"_s, u"copyAsJson"_s, u"copyAsCurl"_s, u"copyForTaskFilter"_s,
            u"openSegmentsPage"_s, u"allChanges"_s}));
    verifyWidgets();
}

void TestDetailsPane::lockedEventSaysWhy()
{
    show({m_install});
    QCOMPARE(textOf("detailsType"), u"System"_s);
    const auto *reason = find<QLabel>("detailsLockReason");
    QVERIFY(reason);
    QCOMPARE(reason->text(), EventTableModel::lockedReason());
}

void TestDetailsPane::emptyValuesAreSaid()
{
    show({{.id = 1}});
    QCOMPARE(textOf("detailsName"), u"(no name)"_s);
    QCOMPARE(textOf("detailsCode"), u"(no code)"_s);
    QCOMPARE(textOf("detailsStatus"), u"Unknown"_s);
}

void TestDetailsPane::severalEvents()
{
    Event inactive = m_trial;
    inactive.id = 5;
    inactive.status = EventStatus::Inactive;
    show({m_trial, m_install, inactive});
    QVERIFY(find<QLabel>("selectionHeadline")->text().startsWith(u'3'));
    QCOMPARE(find<QLabel>("selectionCounts")->text(), u"1 active\n2 inactive\n1 System, locked"_s);
    QVERIFY(!find<QWidget>("eventFacts"));
    QCOMPARE(buttons(),
        QStringList({u"copyCode"_s, u"copyAsJson"_s, u"copyAsCsv"_s, u"copyAsMarkdown"_s,
            u"copyForTaskFilter"_s}));
    verifyWidgets();
    show({m_trial});
    QVERIFY(!find<QLabel>("selectionHeadline"));
    QVERIFY(find<QWidget>("eventFacts"));
}

void TestDetailsPane::copiesAreTheActions()
{
    using Id = MainActions::Id;
    m_actions->update(
        {.account = AccountSession::Nature::Practice, .selection = countsOf({m_trial})});
    show({m_trial});
    for (const Id id : {Id::CopyCode, Id::CopyAsJson, Id::CopyAsCurl, Id::OpenSegmentsPage}) {
        QAction *action = m_actions->action(id);
        int triggered = 0;
        const auto connection = connect(action, &QAction::triggered, [&triggered] { ++triggered; });
        auto *button = find<QPushButton>(qPrintable(action->objectName()));
        QVERIFY(button && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered, 1);
        disconnect(connection);
    }
    const QMenu *forms = find<QPushButton>("copyForTaskFilter")->menu();
    QCOMPARE(forms->actions(),
        QList<QAction *>({m_actions->action(Id::CopyForTaskFilterList),
            m_actions->action(Id::CopyForTaskFilterSingle)}));
    // A button shows itself when its action changes: not where it does not belong.
    m_actions->update({.account = AccountSession::Nature::Practice});
    QVERIFY(!buttons().contains(u"copyAsCsv"_s));
}

void TestDetailsPane::hostileNamesStayInside()
{
    const int width = m_pane->width();
    show({{.id = 1,
        .name = u"<b>bold</b> \u202e"_s + QString(10'000, u'm'),
        .code = QString(10'000, u'm')}});
    QCOMPARE(textOf("detailsName").left(21), u"<b>bold</b> ⟨U+202E⟩m"_s);
    QCoreApplication::processEvents(); // layouts follow when control returns
    QCOMPARE(m_pane->width(), width);
    const auto *scroll = find<QScrollArea>("detailsScroll");
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
}

void TestDetailsPane::whatIsSelectedStaysSelected()
{
    show({m_trial});
    auto *code = find<QPlainTextEdit>("detailsCode");
    code->selectAll();
    Event changed = m_trial;
    changed.status = EventStatus::Inactive;
    show({changed});
    QCOMPARE(code->textCursor().selectedText(), u"trial"_s);
    QCOMPARE(textOf("detailsStatus"), u"Inactive"_s);
}

void TestDetailsPane::tabLeavesTheTexts()
{
    show({m_trial});
    find<QPlainTextEdit>("detailsName")->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    QVERIFY(find<QPlainTextEdit>("detailsCode")->hasFocus());
}

void TestDetailsPane::actionShowsAndHides()
{
    m_actions->update({.account = AccountSession::Nature::Practice});
    QAction *details = m_actions->action(MainActions::Id::Details);
    QVERIFY(details->isChecked());
    details->trigger();
    QVERIFY(m_pane->isHidden());
    QVERIFY(!details->isChecked());
    details->trigger();
    QVERIFY(m_pane->isVisible());
    m_pane->close(); // as its own button does
    QVERIFY(!details->isChecked());
}

void TestDetailsPane::actionFollowsARestoredLayout()
{
    const QAction *details = m_actions->action(MainActions::Id::Details);
    m_pane->hide();
    const QByteArray hidden = m_window->saveState();
    m_pane->show();
    QVERIFY(details->isChecked());
    QVERIFY(m_window->restoreState(hidden));
    QVERIFY(!details->isChecked());
}

void TestDetailsPane::write(ChangeJournal &journal, const Change &change, ChangeState state) const
{
    const JournalSet set =
        valueOf(journal.begin(sampleOwner(), ChangeSet::of(Purpose::Edit, change)));
    journal.record(set.entries[0].id, state);
    QVERIFY(isWritten(journal.close(set.id)));
}

void TestDetailsPane::lastChangesOfTheEvent()
{
    ChangeJournal journal{QString()};
    for (int i = 1; i <= 12; ++i)
        write(journal, Change::update(m_trial, u"Name %1;"_s.arg(i), m_trial.code),
            ChangeState::Done);
    write(journal, Change::of(Change::Kind::Deactivate, m_trial), ChangeState::Failed);
    write(journal, Change::of(Change::Kind::Delete, m_install), ChangeState::Skipped);
    showJournal(journal);
    QVERIFY(!find<QWidget>("eventHistory")); // of which event?
    show({m_trial});
    QTRY_VERIFY(textOf("lastChanges").contains(u"Deactivate"));
    QStringList lines =
        textOf("lastChanges").remove(QChar(0x2068)).remove(QChar(0x2069)).split(u'\n');
    QVERIFY(lines.at(0).endsWith(u" · Failed"));
    QCOMPARE(lines.at(1), u"Deactivate: Active → Inactive"_s);
    QCOMPARE(lines.at(4), u"Change name: Trial → Name 12;"_s);
    QCOMPARE(lines.count(QString()) + 1, 10); // the last ten
    verifyWidgets();

    QSignalSpy requests(m_pane, &DetailsPane::historyRequested);
    QTest::mouseClick(find<QPushButton>("allChanges"), Qt::LeftButton);
    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests.first().first().value<Event>(), m_trial);

    show({{.id = 999}});
    QVERIFY(!textOf("lastChanges").contains(u"Trial")); // not for a moment
    QTRY_COMPARE(textOf("lastChanges"), u"None made with Eventdesk."_s);
    QVERIFY(!find<QPushButton>("allChanges")->isEnabled());
    show({m_trial, m_install});
    QVERIFY(!find<QWidget>("eventHistory"));
}

void TestDetailsPane::lastChangesFollowTheJournal()
{
    auto journal = std::make_unique<ChangeJournal>(QString());
    showJournal(*journal);
    show({m_trial});
    QTRY_COMPARE(textOf("lastChanges"), u"None made with Eventdesk."_s);
    write(*journal, Change::of(Change::Kind::Delete, m_trial), ChangeState::Unknown);
    QTRY_VERIFY(textOf("lastChanges").contains(u"Not known"));
    m_pane->setJournal(nullptr, {});
    QCOMPARE(textOf("lastChanges"), QString());
    showJournal(*journal);
    QTRY_VERIFY(textOf("lastChanges").contains(u"Not known"));
    journal.reset(); // as when the account is closed
    show({m_install});
    QCOMPARE(textOf("lastChanges"), QString());
}

void TestDetailsPane::nothingIsReadWhileHidden()
{
    ChangeJournal journal{QString()};
    write(journal, Change::of(Change::Kind::Delete, m_trial), ChangeState::Failed);
    m_pane->hide();
    showJournal(journal);
    show({m_trial});
    QCOMPARE(journal.findChildren<HistoryReply *>().size(), 0);
    m_pane->show();
    QCOMPARE(journal.findChildren<HistoryReply *>().size(), 1);
    QTRY_VERIFY(textOf("lastChanges").contains(u"Failed"));
}

void TestDetailsPane::unreadableChangesAreSaid()
{
    const QTemporaryDir folder;
    ChangeJournal broken(folder.filePath(u"missing/journal.sqlite"_s));
    showJournal(broken);
    show({m_trial});
    QTRY_COMPARE(textOf("lastChanges"), u"The changes could not be read."_s);
    QVERIFY(!find<QPushButton>("allChanges")->isEnabled());
}

void TestDetailsPane::hostileChangesStayInside()
{
    ChangeJournal journal{QString()};
    write(journal,
        Change::update(m_trial, u"<b>%1</b> \u202e"_s + QString(10'000, u'm'), m_trial.code),
        ChangeState::Done);
    showJournal(journal);
    const int width = m_pane->width();
    show({m_trial});
    QTRY_VERIFY(textOf("lastChanges").contains(u"<b>%1</b> ⟨U+202E⟩m"));
    QCoreApplication::processEvents(); // layouts follow when control returns
    QCOMPARE(m_pane->width(), width);
    verifyWidgets();
}

QTEST_MAIN(TestDetailsPane)
#include "test_detailspane.moc"
