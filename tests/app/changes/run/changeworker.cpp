// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
//
// changeworker BASEURL JOURNAL SEED [CHANGES KILLS]
//
// The program that is killed: begins the set of a schedule, or goes on with it, as Eventdesk would
// after a start, and says how every row ended.
#include "app/changes/changeobstacle.h"
#include "app/changes/journal/changejournal.h"
#include "tests/app/changes/run/changedesk.h"
#include "tests/app/changes/run/changeschedule.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace std::chrono_literals;

namespace {

class ChangeWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeWorker)

public:
    ChangeWorker(const QString &baseUrl, const QString &journal, const ChangeSchedule &schedule)
        : m_client(BaseUrl::parse(baseUrl).value(), testKey(), m_log, quickOptions()),
          m_journal(journal), m_runner(m_client, m_catalogue, m_journal, testOwner(), quickPace())
    {
        m_catalogue.merge(schedule.events(), 0, m_catalogue.revision());
        m_plan = schedule.plan();
        connect(m_journal.claimOpenSets(testOwner()), &JournalSetsReply::finished, this,
            &ChangeWorker::takeOpenSets);
    }

private:
    void takeOpenSets(const DatabaseResult<QList<JournalSet>> &sets)
    {
        if (!sets || sets->size() > 1)
            qFatal("The journal has no answer, or several sets.");
        if (!sets->isEmpty()) {
            follow(m_runner.resume(sets->constFirst()));
            return;
        }
        connect(m_journal.history(testOwner(), {}), &HistoryReply::finished, this,
            [this](const DatabaseResult<HistoryPage> &page) {
                if (!page)
                    qFatal("The journal has no history.");
                if (page->total == 0) // killed before it was begun, or never started
                    follow(m_runner.run(m_plan));
                else // killed between its last word and its exit
                    QCoreApplication::quit();
            });
    }

    void follow(ChangeSetRun *set)
    {
        m_set = set;
        connect(set, &ChangeSetRun::progressed, this, &ChangeWorker::count);
        connect(set, &ChangeSetRun::phaseChanged, this, &ChangeWorker::help);
        connect(set, &ChangeSetRun::finished, this, &ChangeWorker::finish);
    }

    /** The counts add up at each instant (R13). */
    void count()
    {
        if (m_set->counts().total() != m_set->rows().size())
            qFatal("The counts do not add up.");
    }

    /** What a person does: gives the key again. */
    void help()
    {
        if (m_set->phase() == ChangeSetRun::Phase::WaitingForKey)
            QTimer::singleShot(3ms, this, [this] { m_runner.noteNewKey(); });
    }

    void finish()
    {
        const auto hadTrouble = [](const ChangeSetRun::Row &row) {
            const std::optional<ApiError> &error = row.entry.error;
            return row.entry.state == ChangeState::Unknown
                || (row.entry.state == ChangeState::Failed && error
                    && obstacleOf(*error) != ChangeObstacle::None);
        };
        if (std::ranges::any_of(m_set->rows(), hadTrouble) && ++m_retries < 20) {
            m_set->retryFailed();
            return;
        }
        QTextStream out(stdout);
        for (const ChangeSetRun::Row &row : m_set->rows())
            out << row.entry.id << ' ' << static_cast<int>(row.entry.state) << '\n';
        QCoreApplication::quit();
    }

    RequestLog m_log;
    ApiClient m_client;
    EventCatalogue m_catalogue;
    ChangeJournal m_journal;
    ChangeRunner m_runner;
    ChangeSet m_plan;
    ChangeSetRun *m_set = nullptr;
    int m_retries = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const quint32 seed = arguments.value(3).toUInt();
    const ChangeSchedule schedule = arguments.size() > 4
        ? ChangeSchedule(seed, arguments.value(4).toInt(), arguments.value(5).toInt())
        : ChangeSchedule(seed);
    const ChangeWorker worker(arguments.value(1), arguments.value(2), schedule);
    return QCoreApplication::exec();
}

#include "changeworker.moc"
