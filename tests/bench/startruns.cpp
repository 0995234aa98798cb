// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/startruns.h"

#include <QHash>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds longestStart{30};

double milliseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

/** What PaintWatch printed: "window 123" and "table 456". */
QHash<QByteArray, Clock::time_point> paintsIn(const QByteArray &output)
{
    QHash<QByteArray, Clock::time_point> paints;
    for (const QByteArray &line : output.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2) {
            const auto sinceEpoch = std::chrono::nanoseconds(words.at(1).toLongLong());
            paints.insert(words.at(0), Clock::time_point(sinceEpoch));
        }
    }
    return paints;
}

} // namespace

StartRuns::StartRuns(int pairs, std::chrono::milliseconds delay, QObject *parent)
    : QObject(parent), m_turns(2 * (pairs + 1))
{
    m_server.setDelay(delay);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestStart);
    connect(&m_patience, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::finished, this, &StartRuns::takeResult);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            emit finished(m_process.errorString());
    });
}

StartRuns::~StartRuns() = default;

void StartRuns::start()
{
    m_turn = 0;
    startNext();
}

void StartRuns::startNext()
{
    m_server.forget();
    m_data = std::make_unique<QTemporaryDir>();
    if (isBareTurn()) {
        m_process.setProgram(QStringLiteral(EVENTDESK_BARE_WINDOW));
        m_process.setArguments({});
    } else {
        m_process.setProgram(QStringLiteral(EVENTDESK_DESK_WINDOW));
        m_process.setArguments(
            {u"--data-dir"_s, m_data->path(), u"--base-url"_s, m_server.baseUrl()});
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"EVENTDESK_API_KEY"_s, u"benchmark"_s);
    m_process.setProcessEnvironment(environment);
    m_patience.start();
    m_started = Clock::now();
    m_process.start(QIODevice::ReadOnly);
}

void StartRuns::takeResult(int exitCode, QProcess::ExitStatus status)
{
    m_patience.stop();
    const auto paints = paintsIn(m_process.readAllStandardOutput());
    const bool isComplete = paints.contains("window") && paints.contains("table")
        && (isBareTurn() || m_server.answered());
    if (status != QProcess::NormalExit || exitCode != 0 || !isComplete) {
        emit finished(u"%1 did not paint its table."_s.arg(m_process.program()));
        return;
    }
    const bool isWarmUp = m_turn < 2;
    if (isBareTurn() && !isWarmUp) {
        m_times.bareTable.append(milliseconds(paints.value("table") - m_started));
    } else if (!isWarmUp) {
        m_times.window.append(milliseconds(paints.value("window") - m_started));
        m_times.table.append(milliseconds(paints.value("table") - m_started));
        m_times.firstPage.append(milliseconds(paints.value("table") - *m_server.answered()));
    }
    if (++m_turn < m_turns)
        startNext();
    else
        emit finished({});
}

} // namespace eventdesk
