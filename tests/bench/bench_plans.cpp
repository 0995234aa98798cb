// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
//
// What a user waits for before changes by the thousand begin: planning them and looking them over.
#include "app/accounts/accountfacts.h"
#include "app/catalogue/eventcatalogue.h"
#include "app/changes/plan/changeplanner.h"
#include "tests/bench/eventstock.h"
#include "tests/bench/figures.h"
#include "tests/bench/paintclock.h"
#include "tests/bench/paintwatch.h"
#include "ui/changes/renamedialog.h"
#include "ui/changes/reviewdialog.h"

#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <functional>

using namespace eventdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 9;
constexpr double planGoal = 100; // milliseconds, as for an import of as many rows

/** An account of so many events, none of them of Push.Express, so that every row is planned. */
class Bench
{
public:
    Bench(PaintWatch &application, int events);

    void plan();
    void review();
    void rename();

private:
    void show(const QString &what, const std::function<void()> &work) const;
    void showPaint(const QString &what, const QList<double> &times, double goal) const;
    [[nodiscard]] QList<JournalEntry> deletions() const;

    QList<Event> m_events;
    EventCatalogue m_catalogue;
    PaintClock m_clock;
};

Bench::Bench(PaintWatch &application, int events) : m_events(stockOf(events)), m_clock(application)
{
    for (Event &event : m_events) {
        event.type = EventType::Custom;
        event.status = EventStatus::Active;
    }
    m_catalogue.merge(m_events, 0, 0);
}

void Bench::show(const QString &what, const std::function<void()> &work) const
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        times.append(milliseconds(std::chrono::steady_clock::now() - begin));
    }
    print({.name = u"changes."_s + what,
        .events = static_cast<int>(m_events.size()),
        .value = median(times),
        .goal = planGoal});
}

void Bench::showPaint(const QString &what, const QList<double> &times, double goal) const
{
    print({.name = u"changes."_s + what,
        .events = static_cast<int>(m_events.size()),
        .value = median(times),
        .baseline = frame,
        .goal = goal});
}

/** What was recorded after all of the events were deleted. */
QList<JournalEntry> Bench::deletions() const
{
    QList<JournalEntry> entries;
    for (const Event &event : m_events) {
        entries.append({.id = entries.size() + 1,
            .change = Change::of(Change::Kind::Delete, event),
            .state = ChangeState::Done});
    }
    return entries;
}

void Bench::plan()
{
    show(u"plan.status"_s,
        [this] { (void)ChangePlanner::setStatus(m_events, EventStatus::Inactive); });
    show(u"plan.renameNames"_s,
        [this] { (void)ChangePlanner::rename(m_events, {.prefix = u"EU "_s}, m_catalogue); });
    const RenameRule codes{.field = RenameRule::Field::Code, .prefix = u"eu_"_s};
    show(u"plan.renameCodes"_s, [&] { (void)ChangePlanner::rename(m_events, codes, m_catalogue); });
    const QList<JournalEntry> entries = deletions();
    const EventCatalogue empty;
    show(u"plan.undo"_s, [&] { (void)ChangePlanner::undo(entries, empty); });
}

void Bench::review()
{
    const ChangePlan plan = ChangePlanner::setStatus(m_events, EventStatus::Inactive);
    QList<double> openings;
    QList<double> marks;
    QList<double> pages;
    for (int round = 0; round < rounds; ++round) {
        ReviewDialog *dialog = nullptr;
        openings.append(m_clock.timeOf([&] {
            dialog =
                new ReviewDialog(plan, AccountFacts{.name = u"Shop"_s, .host = u"localhost"_s}, {});
            dialog->open();
        }));
        auto *table = dialog->findChild<QTableView *>(u"changes"_s);
        marks.append(m_clock.timeOf([=] { QTest::keyClick(table, Qt::Key_Space); }));
        pages.append(m_clock.timeOf([=] { QTest::keyClick(table, Qt::Key_PageDown); }));
        delete dialog;
    }
    constexpr double framesToOpen = 6; // 100 ms: at once
    showPaint(u"review.open"_s, openings, framesToOpen);
    showPaint(u"review.takeOut"_s, marks, 1);
    showPaint(u"review.page"_s, pages, 1);
}

void Bench::rename()
{
    RenameDialog dialog(m_events, m_catalogue);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    auto *prefix = dialog.findChild<QLineEdit *>(u"prefix"_s);
    QList<double> keys;
    for (int round = 0; round < rounds; ++round)
        keys.append(m_clock.timeOf([=] { QTest::keyClick(prefix, Qt::Key_X); }));
    constexpr double framesOfAKey = 2;
    showPaint(u"rename.key"_s, keys, framesOfAKey);
}

} // namespace

int main(int argc, char *argv[])
{
    PaintWatch application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("eventdesk"));
    QApplication::setCursorFlashTime(0); // a cursor that blinks paints, too
    for (const int events : {1'000, 10'000}) {
        Bench bench(application, events);
        bench.plan();
        bench.review();
        bench.rename();
    }
    return 0;
}
