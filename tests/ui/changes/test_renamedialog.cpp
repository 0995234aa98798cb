// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/renamedialog.h"

#include "app/catalogue/eventcatalogue.h"
#include "app/events/displaytext.h"
#include "tests/support/sampleevents.h"
#include "tests/ui/support/widgetwalk.h"
#include "ui/accessibility/accessibletablefactory.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

namespace {

/** The dialog as the user has it before him, over these events and nothing else. */
class Renaming
{
public:
    explicit Renaming(const QList<Event> &events)
    {
        m_catalogue.merge(events, 0, 0);
        m_dialog = new RenameDialog(events, m_catalogue);
        QObject::connect(m_dialog, &RenameDialog::planMade, m_dialog,
            [this](const ChangePlan &plan) { plans.append(plan); });
        m_dialog->open();
        m_dialog->activateWindow();
    }
    ~Renaming() { delete m_dialog.data(); }
    Q_DISABLE_COPY_MOVE(Renaming)

    [[nodiscard]] EventCatalogue &catalogue() { return m_catalogue; }
    [[nodiscard]] RenameDialog &dialog() const { return *m_dialog; }
    [[nodiscard]] bool isOpen() const { return m_dialog && m_dialog->isVisible(); }

    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        auto *widget = m_dialog->findChild<Widget *>(QLatin1StringView(name));
        if (!widget)
            qFatal("There is no %s.", name);
        return widget;
    }
    void type(const char *name, const QString &text) const
    {
        find<QLineEdit>(name)->selectAll();
        find<QLineEdit>(name)->insert(text);
    }
    [[nodiscard]] QString summary() const { return find<QLabel>("summary")->text(); }
    [[nodiscard]] QString warning() const
    {
        return find<QWidget>("warning")->findChild<QLabel *>(u"problem"_s)->text();
    }
    [[nodiscard]] QPushButton *review() const { return find<QPushButton>("review"); }
    /** The rows of the preview as "now → new: note". */
    [[nodiscard]] QStringList preview() const
    {
        const QAbstractItemModel *model = find<QTableView>("preview")->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString note = model->index(row, 2).data().toString();
            rows << model->index(row, 0).data().toString() + u" → "_s
                    + model->index(row, 1).data().toString()
                    + (note.isEmpty() ? QString() : u": "_s + note);
        }
        return rows;
    }

    QList<ChangePlan> plans;

private:
    EventCatalogue m_catalogue;
    QPointer<RenameDialog> m_dialog;
};

QList<Event> deposits()
{
    return {sampleEvent(1, u"First deposit"_s, u"dep_1"_s),
        sampleEvent(2, u"Second deposit"_s, u"dep_2"_s), sampleEvent(3, u"Trial"_s, u"trial"_s)};
}

} // namespace

class TestRenameDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibleTables(); }

    void nothingToDoAtFirst();
    void namesAreChangedInSight();
    void everyInputCounts();
    void codesWarn();
    void problemsAreToldInWords();
    void previewIsShort();
    void leadsToTheReview();
    void enterLeadsToTheReview();
    void cancels();
    void followsTheCatalogue();
    void tabGoesThroughTheInputs();
    void screenReadersHearIt();
    void hostileNames();
};

void TestRenameDialog::nothingToDoAtFirst()
{
    const Renaming renaming(deposits());
    QCOMPARE(renaming.dialog().windowTitle(), u"Rename events"_s);
    QVERIFY(!renaming.review()->isEnabled());
    QVERIFY(renaming.summary().startsWith(u"Type what to find"));
    QCOMPARE(renaming.preview(), QStringList());
    QCOMPARE(renaming.warning(), QString());
    QVERIFY(renaming.find<QRadioButton>("name")->isChecked());
    QCOMPARE(renaming.dialog().focusWidget(), renaming.find<QLineEdit>("find"));
    renaming.type("find", u"no such text"_s);
    QCOMPARE(renaming.summary(), u"Nothing will be changed; 3 need(s) nothing."_s);
    QVERIFY(!renaming.review()->isEnabled());
}

void TestRenameDialog::namesAreChangedInSight()
{
    const Renaming renaming(deposits());
    renaming.type("find", u"deposit"_s);
    renaming.type("replaceWith", u"payment"_s);
    QCOMPARE(renaming.preview(),
        QStringList({u"First deposit → First payment"_s, u"Second deposit → Second payment"_s}));
    QCOMPARE(renaming.summary(), u"2 event(s) will get another name; 1 need(s) nothing."_s);
    QVERIFY(renaming.review()->isEnabled());
    QCOMPARE(renaming.warning(), QString());
}

void TestRenameDialog::everyInputCounts()
{
    const Renaming renaming({sampleEvent(1, u"First DEPOSIT"_s, u"dep"_s)});
    renaming.type("find", u"deposit"_s);
    renaming.type("replaceWith", u"Payment"_s);
    QCOMPARE(renaming.preview(), QStringList());
    renaming.find<QCheckBox>("ignoreCase")->click();
    QCOMPARE(renaming.preview(), QStringList{u"First DEPOSIT → First Payment"_s});
    auto *letters = renaming.find<QComboBox>("letters");
    QTest::keyClick(letters, Qt::Key_Down);
    QCOMPARE(renaming.preview(), QStringList{u"First DEPOSIT → first payment"_s});
    QTest::keyClick(letters, Qt::Key_Down);
    QCOMPARE(renaming.preview(), QStringList{u"First DEPOSIT → FIRST PAYMENT"_s});
    QTest::keyClick(letters, Qt::Key_Down);
    QCOMPARE(renaming.preview(), QStringList{u"First DEPOSIT → First payment"_s});
    renaming.type("prefix", u"EU: "_s);
    renaming.type("suffix", u" (old)"_s);
    QCOMPARE(renaming.preview(), QStringList{u"First DEPOSIT → EU: First payment (old)"_s});
}

void TestRenameDialog::codesWarn()
{
    const Renaming renaming(deposits());
    renaming.find<QRadioButton>("code")->click();
    renaming.type("prefix", u"eu_"_s);
    QVERIFY(renaming.warning().contains(u"will stop matching"));
    QCOMPARE(renaming.summary(), u"3 event(s) will get another code."_s);
    QCOMPARE(renaming.preview(),
        QStringList({u"dep_1 → eu_dep_1"_s, u"dep_2 → eu_dep_2"_s, u"trial → eu_trial"_s}));
    renaming.find<QRadioButton>("name")->click();
    QCOMPARE(renaming.warning(), QString());
}

void TestRenameDialog::problemsAreToldInWords()
{
    Event system = sampleEvent(4, u"Install"_s, u"install"_s);
    system.type = EventType::System;
    const Renaming renaming(deposits() << system);
    renaming.find<QRadioButton>("code")->click();
    renaming.type("suffix", u" x"_s);
    QVERIFY(!renaming.review()->isEnabled());
    QVERIFY(renaming.preview().at(0).contains(u"Character 6 is a space"));
    QVERIFY(renaming.preview().at(3).contains(u"belong to Push.Express"));
    renaming.type("suffix", u""_s);
    renaming.type("find", u"_1"_s);
    renaming.type("replaceWith", u"_2"_s);
    QVERIFY(renaming.preview().at(0).contains(u"Another event has this code"));
    QVERIFY(!renaming.review()->isEnabled());
}

void TestRenameDialog::previewIsShort()
{
    const Renaming renaming(sampleEvents(1, 200));
    renaming.type("prefix", u"EU "_s);
    QCOMPARE(renaming.preview().size(), 8);
    QCOMPARE(renaming.summary(), u"200 event(s) will get another name."_s);
    renaming.type("prefix", u""_s);
    QCOMPARE(renaming.preview().size(), 0);
}

void TestRenameDialog::leadsToTheReview()
{
    const Renaming renaming(deposits());
    renaming.type("find", u"First"_s);
    renaming.review()->click();
    QVERIFY(!renaming.isOpen());
    QCOMPARE(renaming.plans.size(), 1);
    const ChangePlan &plan = renaming.plans.constFirst();
    QCOMPARE(plan.purpose(), Purpose::Rename);
    QCOMPARE(plan.counts().planned, 1);
    QCOMPARE(plan.counts().unchanged, 2);
    QCOMPARE(plan.rows().constFirst().planned.change.name, u"deposit"_s);
}

void TestRenameDialog::enterLeadsToTheReview()
{
    const Renaming renaming(deposits());
    QVERIFY(renaming.review()->isDefault());
    QTest::keyClick(renaming.find<QLineEdit>("prefix"), Qt::Key_Return); // nothing to review yet
    QVERIFY(renaming.isOpen());
    renaming.type("prefix", u"x"_s);
    QTest::keyClick(renaming.find<QLineEdit>("prefix"), Qt::Key_Return);
    QCOMPARE(renaming.plans.size(), 1);
}

void TestRenameDialog::cancels()
{
    const Renaming renaming(deposits());
    renaming.type("prefix", u"x"_s);
    renaming.find<QPushButton>("cancel")->click();
    QVERIFY(!renaming.isOpen());
    QCOMPARE(renaming.plans.size(), 0);
}

void TestRenameDialog::followsTheCatalogue()
{
    Renaming renaming(deposits());
    renaming.find<QRadioButton>("code")->click();
    renaming.type("suffix", u"_x"_s);
    QCOMPARE(renaming.summary(), u"3 event(s) will get another code."_s);
    renaming.catalogue().add(sampleEvent(9, u"Nine"_s, u"Trial_X"_s));
    renaming.catalogue().remove(1);
    QCOMPARE(renaming.summary(),
        u"1 event(s) will get another code; 1 skipped since another event has the code or would "
        "get it; 1 skipped since they are not in the account any more."_s);
}

void TestRenameDialog::tabGoesThroughTheInputs()
{
    const Renaming renaming(deposits());
    QVERIFY(QTest::qWaitForWindowActive(&renaming.dialog()));
    renaming.type("prefix", u"x"_s);
    renaming.find<QRadioButton>("name")->setFocus();
    QStringList names;
    for (int tab = 0; tab < 10; ++tab) {
        names << renaming.dialog().focusWidget()->objectName();
        QTest::keyClick(renaming.dialog().focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(names,
        QStringList({u"name"_s, u"find"_s, u"replaceWith"_s, u"ignoreCase"_s, u"letters"_s,
            u"prefix"_s, u"suffix"_s, u"preview"_s, u"review"_s, u"cancel"_s}));
}

void TestRenameDialog::screenReadersHearIt()
{
    const Renaming renaming(deposits());
    renaming.type("prefix", u"x "_s);
    QCOMPARE(namelessForReaders(renaming.dialog()), QStringList());
    QCOMPARE(namelessForTests(renaming.dialog()), QStringList());
    QAccessibleInterface *table =
        QAccessible::queryAccessibleInterface(renaming.find<QTableView>("preview"));
    QCOMPARE(table->text(QAccessible::Name), u"Preview"_s);
    QCOMPARE(table->tableInterface()->cellAt(0, 1)->text(QAccessible::Name), u"x First deposit"_s);
    for (const auto &[input, name] :
        {std::pair("find", u"Find"_s), std::pair("replaceWith", u"Replace with"_s),
            std::pair("prefix", u"Prefix"_s), std::pair("suffix", u"Suffix"_s)})
        QCOMPARE(renaming.find<QLineEdit>(input)->accessibleName(), name);
    QCOMPARE(renaming.find<QComboBox>("letters")->accessibleName(), u"Letters"_s);
}

void TestRenameDialog::hostileNames()
{
    const QString hostile = u"<img src=x>%1\u202E"_s;
    const Renaming renaming({sampleEvent(1, hostile, u"a"_s)});
    renaming.type("find", u"\u202E"_s);
    QCOMPARE(richTexts(renaming.dialog()), QStringList());
    QCOMPARE(renaming.preview(), QStringList{visibleText(hostile) + u" → <img src=x>%1"_s});
    const QModelIndex cell = renaming.find<QTableView>("preview")->model()->index(0, 0);
    QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(u"<img"));
}

QTEST_MAIN(TestRenameDialog)
#include "test_renamedialog.moc"
