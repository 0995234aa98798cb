// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/changesrun.h"

#include "tests/bench/eventserver.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>

namespace eventdesk {

using Clock = std::chrono::steady_clock;

ChangesRun::ChangesRun(EventServer &server, int events, int changes)
    : m_account(server.baseUrl(), events), m_desk(m_account.dataDirectory()), m_changes(changes)
{
    connect(&m_desk, &BenchDesk::upToDate, this, &ChangesRun::begin, Qt::SingleShotConnection);
}

ChangesRun::~ChangesRun() = default;

ChangesTimes ChangesRun::run()
{
    m_desk.open();
    QCoreApplication::exec();
    return m_times;
}

void ChangesRun::begin()
{
    ChangeSet set{.purpose = Purpose::Activate};
    for (const StoredEvent &row : m_desk.session().catalogue().events()) {
        if (!row.event.isLocked() && set.rows.size() < m_changes)
            set.rows.append({.change = Change::of(Change::Kind::Activate, row.event)});
    }
    m_began = Clock::now();
    m_ticker.start();
    const ChangeSetRun *run = m_desk.session().runner().run(set);
    connect(run, &ChangeSetRun::finished, this, [this, run] {
        if (run->counts().done != m_changes)
            qFatal("Not all changes were made.");
        finish();
    });
}

void ChangesRun::finish()
{
    m_times.whole = milliseconds(Clock::now() - m_began);
    m_times.gaps = m_ticker.stop();
    QCoreApplication::quit();
}

} // namespace eventdesk
