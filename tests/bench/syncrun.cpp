// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/syncrun.h"

#include "tests/bench/eventserver.h"
#include "tests/bench/figures.h"
#include "tests/bench/paintwatch.h"

namespace eventdesk {

using Clock = std::chrono::steady_clock;

SyncRun::SyncRun(PaintWatch &application, EventServer &server)
    : m_server(server), m_account(server.baseUrl(), 0), m_desk(m_account.dataDirectory())
{
    connect(&m_desk, &BenchDesk::readingBegan, this, &SyncRun::begin);
    connect(
        &m_desk, &BenchDesk::listRead, this, [this] { m_times.searchable = sinceBegin(); },
        Qt::SingleShotConnection);
    connect(&m_desk, &BenchDesk::upToDate, this, &SyncRun::finish);
    connect(&application, &PaintWatch::tablePainted, this, &SyncRun::noteFirstPage,
        Qt::SingleShotConnection);
}

SyncRun::~SyncRun() = default;

SyncTimes SyncRun::run()
{
    m_server.forget();
    m_desk.open();
    PaintWatch::exec();
    return m_times;
}

double SyncRun::sinceBegin() const
{
    return milliseconds(Clock::now() - m_began);
}

void SyncRun::begin()
{
    m_began = Clock::now();
    m_ticker.start();
}

void SyncRun::noteFirstPage()
{
    m_times.answersBeforeFirstPage = m_server.answers();
    m_times.firstPage = sinceBegin();
    m_times.firstPageSinceAnswer = milliseconds(Clock::now() - m_server.firstAnswered().value());
}

void SyncRun::finish()
{
    m_times.upToDate = sinceBegin();
    m_times.gaps = m_ticker.stop();
    constexpr std::chrono::seconds untilAllIsWritten{1};
    QTimer::singleShot(untilAllIsWritten, this, [this] {
        m_ticker.start();
        const auto asLong = std::chrono::milliseconds(static_cast<int>(m_times.upToDate));
        QTimer::singleShot(asLong, this, [this] {
            m_times.idleGaps = m_ticker.stop();
            PaintWatch::quit();
        });
    });
}

} // namespace eventdesk
