// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/reviewdialog.h"

#include "app/accounts/accountfacts.h"

#include "app/changes/plan/changeplanner.h"
#include "app/changes/plan/reviewmodel.h"
#include "app/events/displaytext.h"
#include "tests/support/sampleevents.h"
#include "tests/ui/support/widgetwalk.h"
#include "ui/accessibility/accessibletablefactory.h"
#include "ui/changes/reviewtableview.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const AccountFacts shop{.name = u"Shop"_s,
    .host = u"core.push.express"_s,
    .colour = AccountColour::Red,
    .protection = Protection::AskFirst};

Event systemEvent(EventId id)
{
    Event event = sampleEvent(id, u"Install"_s);
    event.type = EventType::System;
    return event;
}

/** The dialog as the user has it before him. */
class Review
{
public:
    explicit Review(const ChangePlan &plan, const AccountFacts &account = shop,
        std::optional<std::chrono::milliseconds> expected = std::nullopt)
        : m_dialog(new ReviewDialog(plan, account, expected)),
          applied(m_dialog, &ReviewDialog::applied),
          deactivated(m_dialog, &ReviewDialog::deactivateInsteadChosen)
    {
        m_dialog->open();
        m_dialog->activateWindow();
    }
    ~Review() { delete m_dialog.data(); }
    Q_DISABLE_COPY_MOVE(Review)

    [[nodiscard]] ReviewDialog &dialog() const { return *m_dialog; }
    [[nodiscard]] bool isOpen() const { return m_dialog && m_dialog->isVisible(); }
    [[nodiscard]] bool hasKeyboard() const { return QTest::qWaitForWindowActive(m_dialog); }

    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        auto *widget = m_dialog->findChild<Widget *>(QLatin1StringView(name));
        if (!widget)
            qFatal("There is no %s.", name);
        return widget;
    }
    [[nodiscard]] QString text(const char *name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    [[nodiscard]] ReviewTableView *table() const { return find<ReviewTableView>("changes"); }
    [[nodiscard]] bool isMarked(int row) const
    {
        return table()->model()->index(row, 0).data(Qt::CheckStateRole) == Qt::Checked;
    }
    /** What the warning says; empty when it is not there. */
    [[nodiscard]] QString warning() const
    {
        auto *line = find<QWidget>("warning");
        return line->isVisible() ? line->findChild<QLabel *>(u"problem"_s)->text() : QString();
    }

private:
    QPointer<ReviewDialog> m_dialog;

public:
    QSignalSpy applied;
    QSignalSpy deactivated;
};

} // namespace

class TestReviewDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibleTables(); }

    void saysWhatWillHappen();
    void saysWhatItCosts_data();
    void saysWhatItCosts();
    void appliesThePlan();
    void cancels();
    void spaceTakesRowsOut();
    void clickOnAMarkTakesItsRowOut();
    void countsFollow();
    void nothingLeft();
    void enterApplies();
    void deletionIsAskedAbout();
    void enterDoesNotDelete();
    void tabReachesEveryInput();
    void deactivateInstead();
    void deactivateInsteadNeedsAnActiveEvent();
    void manyDeletionsNeedTheirNumber();
    void numberFollowsWhatIsTakenOut();
    void numberInTheUsersLanguage();
    void undoThatDeletesIsSafe();
    void undoSaysWhatDoesNotComeBack();
    void warnsOfCodes();
    void screenReadersHearIt();
    void hostileNames();
    void tenThousandRows();
};

void TestReviewDialog::saysWhatWillHappen()
{
    const Review review(ChangePlanner::setStatus(
        {sampleEvent(1), systemEvent(2), sampleEvent(3)}, EventStatus::Inactive));
    QCOMPARE(review.dialog().windowTitle(), u"Deactivate 2 event(s)"_s);
    QCOMPARE(review.text("summary"),
        u"2 event(s) will be deactivated; 1 skipped since they belong to Push.Express."_s);
    QCOMPARE(review.text("accountWords"), shop.words());
    QCOMPARE(review.text("cost"), u"2 call(s) to Push.Express."_s);
    QCOMPARE(review.warning(), QString());
    QVERIFY(!review.find<QLineEdit>("numberOfEvents")->isVisible());
    QCOMPARE(review.button("apply")->text(), u"&Apply"_s);
    QVERIFY(!review.dialog().findChild<QPushButton *>(u"deactivateInstead"_s));
    QCOMPARE(review.table()->model()->rowCount(), 3);
    QCOMPARE(namelessForReaders(review.dialog()), QStringList());
    QCOMPARE(namelessForTests(review.dialog()), QStringList());
}

void TestReviewDialog::saysWhatItCosts_data()
{
    QTest::addColumn<int>("events");
    QTest::addColumn<std::chrono::milliseconds>("expected");
    QTest::addColumn<QString>("cost");

    QTest::newRow("seconds") << 3 << std::chrono::milliseconds(6s)
                             << u"3 call(s) to Push.Express, about 6 second(s)."_s;
    QTest::newRow("minutes") << 2 << std::chrono::milliseconds(10min)
                             << u"2 call(s) to Push.Express, about 10 minute(s)."_s;
    QTest::newRow("at once") << 1 << std::chrono::milliseconds(80ms)
                             << u"1 call(s) to Push.Express, about a second."_s;
}

void TestReviewDialog::saysWhatItCosts()
{
    QFETCH(const int, events);
    QFETCH(const std::chrono::milliseconds, expected);
    const Review review(
        ChangePlanner::setStatus(sampleEvents(1, events), EventStatus::Inactive), shop, expected);
    QTEST(review.text("cost"), "cost");
}

void TestReviewDialog::appliesThePlan()
{
    const Review review(
        ChangePlanner::setStatus({sampleEvent(1), systemEvent(2)}, EventStatus::Inactive));
    review.button("apply")->click();
    QVERIFY(!review.isOpen());
    QCOMPARE(review.applied.count(), 1);
    const auto set = review.applied.first().first().value<ChangeSet>();
    QCOMPARE(set.purpose, Purpose::Deactivate);
    QCOMPARE(set.rows.size(), 2);
    QCOMPARE(set.rows.at(0).change.id, EventId(1));
    QCOMPARE(set.rows.at(1).state, ChangeState::Skipped);
}

void TestReviewDialog::cancels()
{
    const Review review(ChangePlanner::setStatus(sampleEvents(1, 2), EventStatus::Inactive));
    review.button("cancel")->click();
    QVERIFY(!review.isOpen());
    QCOMPARE(review.applied.count(), 0);
    const Review other(ChangePlanner::setStatus(sampleEvents(1, 2), EventStatus::Inactive));
    QTest::keyClick(other.table(), Qt::Key_Escape);
    QVERIFY(!other.isOpen());
    QCOMPARE(other.applied.count(), 0);
}

void TestReviewDialog::spaceTakesRowsOut()
{
    const Review review(
        ChangePlanner::setStatus(sampleEvents(1, 3) << systemEvent(9), EventStatus::Inactive));
    QVERIFY(review.hasKeyboard());
    QVERIFY(review.table()->hasFocus());
    QTest::keyClick(review.table(), Qt::Key_Space); // the row with the keyboard's frame
    QVERIFY(!review.isMarked(0));
    QTest::keyClick(review.table(), Qt::Key_Space);
    QVERIFY(review.isMarked(0));
    QTest::keyClick(review.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(review.table(), Qt::Key_Space);
    QVERIFY(!review.isMarked(0));
    QVERIFY(!review.isMarked(1));
    QVERIFY(review.isMarked(2));
    QTest::keyClick(review.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(review.table(), Qt::Key_Space); // one of them will be done: none of them now
    QVERIFY(review.dialog().plan().isIdle());
    QTest::keyClick(review.table(), Qt::Key_Space);
    QCOMPARE(review.dialog().plan().counts().planned, 3);
}

void TestReviewDialog::clickOnAMarkTakesItsRowOut()
{
    const Review review(ChangePlanner::setStatus(sampleEvents(1, 3), EventStatus::Inactive));
    QStyleOptionViewItem option;
    option.initFrom(review.table());
    option.widget = review.table();
    option.features = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
    option.rect = review.table()->visualRect(review.table()->model()->index(1, 0));
    const QPoint mark =
        review.table()
            ->style()
            ->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, review.table())
            .center();
    QTest::mouseClick(review.table()->viewport(), Qt::LeftButton, {}, mark);
    QVERIFY(review.isMarked(0));
    QVERIFY(!review.isMarked(1));
    QVERIFY(review.isMarked(2));
}

void TestReviewDialog::countsFollow()
{
    const Review review(
        ChangePlanner::setStatus(sampleEvents(1, 4), EventStatus::Inactive), shop, 40s);
    QTest::keyClick(review.table(), Qt::Key_Space);
    QCOMPARE(review.dialog().windowTitle(), u"Deactivate 3 event(s)"_s);
    QCOMPARE(review.text("summary"), u"3 event(s) will be deactivated; 1 taken out by you."_s);
    QCOMPARE(review.text("cost"), u"3 call(s) to Push.Express, about 30 second(s)."_s);
    review.button("apply")->click();
    QCOMPARE(review.applied.first().first().value<ChangeSet>().rows.size(), 3);
}

void TestReviewDialog::nothingLeft()
{
    const Review review(ChangePlanner::setStatus(sampleEvents(1, 1), EventStatus::Inactive));
    QTest::keyClick(review.table(), Qt::Key_Space);
    QVERIFY(!review.button("apply")->isEnabled());
    QVERIFY(review.button("cancel")->isDefault());
    QCOMPARE(review.text("summary"), u"Nothing will be changed; 1 taken out by you."_s);
    QCOMPARE(review.text("cost"), u"Nothing will be sent to Push.Express."_s);
    QTest::keyClick(review.table(), Qt::Key_Space);
    QVERIFY(review.button("apply")->isEnabled());
    const Review empty(ChangePlan(Purpose::Undo, {}));
    QVERIFY(!empty.button("apply")->isEnabled());
}

void TestReviewDialog::enterApplies()
{
    const Review review(ChangePlanner::setStatus(sampleEvents(1, 2), EventStatus::Inactive));
    QVERIFY(review.button("apply")->isDefault());
    QTest::keyClick(review.table(), Qt::Key_Return);
    QCOMPARE(review.applied.count(), 1);
}

void TestReviewDialog::deletionIsAskedAbout()
{
    const Review review(ChangePlanner::remove(sampleEvents(1, 3)));
    QCOMPARE(review.dialog().windowTitle(), u"Delete 3 event(s)"_s);
    QCOMPARE(review.text("summary"), u"3 event(s) will be deleted."_s);
    QCOMPARE(review.button("apply")->text(), u"&Delete"_s);
    QVERIFY(review.warning().contains(u"permanent"));
    QVERIFY(review.warning().contains(u"can be switched on again"));
    QVERIFY(!review.find<QLineEdit>("numberOfEvents")->isVisible());
    QVERIFY(review.button("cancel")->isDefault());
    QVERIFY(review.hasKeyboard());
    QVERIFY(review.button("cancel")->hasFocus());
    review.button("apply")->click();
    QCOMPARE(review.applied.count(), 1);
    QCOMPARE(review.applied.first().first().value<ChangeSet>().purpose, Purpose::Delete);
}

void TestReviewDialog::enterDoesNotDelete()
{
    const Review review(ChangePlanner::remove(sampleEvents(1, 3)));
    QTest::keyClick(review.table(), Qt::Key_Return);
    QVERIFY(!review.isOpen());
    QCOMPARE(review.applied.count(), 0);
}

void TestReviewDialog::tabReachesEveryInput()
{
    const Review review(ChangePlanner::remove(sampleEvents(1, 12)));
    QVERIFY(review.hasKeyboard());
    review.find<QLineEdit>("numberOfEvents")->setText(u"12"_s); // else `Delete` is disabled
    review.table()->setFocus();
    QStringList names;
    for (int tab = 0; tab < 5; ++tab) {
        names << review.dialog().focusWidget()->objectName();
        QTest::keyClick(review.dialog().focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(names,
        QStringList(
            {u"changes"_s, u"numberOfEvents"_s, u"apply"_s, u"deactivateInstead"_s, u"cancel"_s}));
    QVERIFY(review.table()->hasFocus());
}

void TestReviewDialog::deactivateInstead()
{
    Event off = sampleEvent(2);
    off.status = EventStatus::Inactive;
    const Review review(
        ChangePlanner::remove({sampleEvent(1), off, sampleEvent(3), systemEvent(4)}));
    QTest::keyClick(review.table(), Qt::Key_Space); // takes the first one out
    review.button("deactivateInstead")->click();
    QVERIFY(!review.isOpen());
    QCOMPARE(review.applied.count(), 0);
    QCOMPARE(review.deactivated.count(), 1);
    QCOMPARE(
        review.deactivated.first().first().value<QList<Event>>(), QList<Event>{sampleEvent(3)});
}

void TestReviewDialog::deactivateInsteadNeedsAnActiveEvent()
{
    Event off = sampleEvent(1);
    off.status = EventStatus::Inactive;
    const Review review(ChangePlanner::remove({off}));
    QVERIFY(!review.button("deactivateInstead")->isEnabled());
    QVERIFY(!review.warning().contains(u"can be switched on again"));
}

void TestReviewDialog::manyDeletionsNeedTheirNumber()
{
    const Review review(ChangePlanner::remove(sampleEvents(1, 12)));
    auto *number = review.find<QLineEdit>("numberOfEvents");
    QVERIFY(number->isVisible());
    QVERIFY(!review.button("apply")->isEnabled());
    for (const QString &wrong : {u"1"_s, u"11"_s, u"twelve"_s, u"12.5"_s, u"-12"_s}) {
        number->setText(wrong);
        QVERIFY2(!review.button("apply")->isEnabled(), qPrintable(wrong));
        QVERIFY(review.button("cancel")->isDefault());
    }
    QTest::keyClick(number, Qt::Key_Home);
    number->clear();
    QTest::keyClicks(number, u" 12 "_s);
    QVERIFY(review.button("apply")->isEnabled());
    QTest::keyClick(number, Qt::Key_Return); // typed for it
    QCOMPARE(review.applied.count(), 1);

    const Review ten(ChangePlanner::remove(sampleEvents(1, 10)));
    QVERIFY(!ten.find<QLineEdit>("numberOfEvents")->isVisible());
    QVERIFY(ten.button("apply")->isEnabled());
}

void TestReviewDialog::numberFollowsWhatIsTakenOut()
{
    const Review review(ChangePlanner::remove(sampleEvents(1, 12)));
    auto *number = review.find<QLineEdit>("numberOfEvents");
    number->setText(u"12"_s);
    QVERIFY(review.button("apply")->isEnabled());
    QTest::keyClick(review.table(), Qt::Key_Space);
    QVERIFY(!review.button("apply")->isEnabled()); // 11 now
    number->setText(u"11"_s);
    QVERIFY(review.button("apply")->isEnabled());
    QTest::keyClick(review.table(), Qt::Key_Down);
    QTest::keyClick(review.table(), Qt::Key_Space);
    QVERIFY(!number->isVisible()); // ten need none
    QVERIFY(review.button("apply")->isEnabled());
    QVERIFY(review.button("cancel")->isDefault());
}

void TestReviewDialog::numberInTheUsersLanguage()
{
    const Review review(ChangePlanner::remove(sampleEvents(1, 1'200)));
    auto *number = review.find<QLineEdit>("numberOfEvents");
    review.dialog().setLocale(QLocale(QLocale::German));
    for (const QString &right : {u"1200"_s, u"1.200"_s}) {
        number->clear();
        QVERIFY(!review.button("apply")->isEnabled());
        number->setText(right);
        QVERIFY2(review.button("apply")->isEnabled(), qPrintable(right));
    }
}

void TestReviewDialog::undoThatDeletesIsSafe()
{
    QList<ChangePlan::Row> rows;
    for (const Event &event : sampleEvents(1, 11))
        rows.append(ChangePlan::Row::toDo(Change::of(Change::Kind::Delete, event)));
    const Review review(ChangePlan(Purpose::Undo, rows));
    QCOMPARE(review.dialog().windowTitle(), u"Undo of 11 change(s)"_s);
    QCOMPARE(review.button("apply")->text(), u"&Apply"_s);
    QVERIFY(review.button("cancel")->isDefault());
    QVERIFY(!review.button("apply")->isEnabled());
    QVERIFY(review.find<QLineEdit>("numberOfEvents")->isVisible());
    QVERIFY(review.warning().contains(u"permanent"));
    QVERIFY(!review.dialog().findChild<QPushButton *>(u"deactivateInstead"_s));
}

void TestReviewDialog::undoSaysWhatDoesNotComeBack()
{
    using Note = ChangePlan::Note;
    const Event event = sampleEvent(2);
    const Review review(ChangePlan(Purpose::Undo,
        {ChangePlan::Row::toDo(Change::create(u"Trial"_s, u"trial"_s), Note::NewId),
            ChangePlan::Row::toDo(
                Change::update(event, u"Before"_s, event.code), Note::ChangedSince)}));
    QVERIFY(review.warning().contains(u"other IDs"));
    QVERIFY(review.warning().contains(u"changed again since"));
    QTest::keyClick(review.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(review.table(), Qt::Key_Space);
    QCOMPARE(review.warning(), QString());
}

void TestReviewDialog::warnsOfCodes()
{
    const Event event = sampleEvent(1);
    const Review review(
        ChangePlanner::single(Purpose::Edit, Change::update(event, event.name, u"another"_s)));
    QVERIFY(review.warning().contains(u"Codes change"));
    QTest::keyClick(review.table(), Qt::Key_Space);
    QCOMPARE(review.warning(), QString());
}

void TestReviewDialog::screenReadersHearIt()
{
    const Review review(ChangePlanner::remove(sampleEvents(1, 12)));
    QCOMPARE(review.dialog().accessibleDescription(), review.text("summary"));
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(review.table());
    QCOMPARE(table->text(QAccessible::Name), u"Changes"_s);
    QCOMPARE(table->tableInterface()->rowCount(), 12);
    QAccessibleInterface *cell = table->tableInterface()->cellAt(1, 0);
    QCOMPARE(cell->text(QAccessible::Name), u"Delete"_s);
    QVERIFY(cell->state().checkable);
    QVERIFY(cell->state().checked);
    cell->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(!cell->state().checked);
    QCOMPARE(review.dialog().plan().counts().takenOut, 1);
    QCOMPARE(table->tableInterface()->cellAt(1, 4)->text(QAccessible::Name), u"You took it out."_s);
    QVERIFY(!table->tableInterface()->cellAt(12, 0)->isValid());
    QCOMPARE(QAccessible::queryAccessibleInterface(review.find<QLineEdit>("numberOfEvents"))
                 ->text(QAccessible::Name),
        u"Number of events to delete"_s);
    QCOMPARE(namelessForReaders(review.dialog()), QStringList());
}

void TestReviewDialog::hostileNames()
{
    const QString hostile = u"<img src='http://x'>%1%n\u202E&"_s;
    const Review review(ChangePlanner::remove({sampleEvent(1, hostile, u"%1"_s), sampleEvent(2)}),
        {.name = hostile, .host = u"%1"_s});
    QCOMPARE(richTexts(review.dialog()), QStringList());
    QCOMPARE(review.text("accountWords"), AccountFacts({.name = hostile, .host = u"%1"_s}).words());
    const QModelIndex cell = review.table()->model()->index(0, 1);
    QCOMPARE(cell.data().toString(), visibleText(hostile));
    QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(u"<img"));
}

void TestReviewDialog::tenThousandRows()
{
    const Review review(ChangePlanner::setStatus(sampleEvents(1, 10'000), EventStatus::Inactive));
    QTest::keyClick(review.table(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(review.table()->currentIndex().row(), 9'999);
    QTest::keyClick(review.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(review.table(), Qt::Key_Space);
    QVERIFY(review.dialog().plan().isIdle());
}

QTEST_MAIN(TestReviewDialog)
#include "test_reviewdialog.moc"
