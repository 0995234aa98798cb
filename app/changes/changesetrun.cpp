// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/changesetrun.h"

#include "app/api/apiclient.h"
#include "app/catalogue/eventcatalogue.h"
#include "app/changes/changeexecution.h"
#include "app/changes/changejournal.h"
#include "app/changes/changerooms.h"
#include "app/changes/changerows.h"

#include <QPointer>

namespace eventdesk {

namespace {

QList<JournalEntry> entriesOf(const ChangeSet &set)
{
    QList<JournalEntry> entries;
    entries.reserve(set.rows.size());
    for (const PlannedChange &row : set.rows) {
        entries.append({.change = row.change,
            .state = row.state,
            .undoes = row.undoes,
            .purpose = set.purpose});
    }
    return entries;
}

ChangeSet setOf(Purpose purpose, const QList<ChangeSetRun::Row> &rows)
{
    ChangeSet set{.purpose = purpose};
    set.rows.reserve(rows.size());
    for (const ChangeSetRun::Row &row : rows) {
        set.rows.append({.change = row.entry.change,
            .state = row.entry.state,
            .undoes = row.entry.undoes});
    }
    return set;
}

} // namespace

ChangeSetRun::ChangeSetRun(
    const ChangeSet &set, ChangeRooms &rooms, Waiting waiting, QObject *parent)
    : QObject(parent), m_rooms(rooms), m_waiting(waiting),
      m_wishedAt(rooms.catalogue.revision()), m_purpose(set.purpose),
      m_rows(std::make_unique<ChangeRows>(entriesOf(set))), m_patience(rooms.pace)
{
}

ChangeSetRun::ChangeSetRun(const JournalSet &set, ChangeRooms &rooms, QObject *parent)
    : QObject(parent), m_rooms(rooms), m_waiting(Waiting::Allowed),
      m_wishedAt(rooms.catalogue.revision()), m_purpose(set.purpose), m_id(set.id),
      m_rows(std::make_unique<ChangeRows>(set.entries)), m_patience(rooms.pace)
{
}

ChangeSetRun::~ChangeSetRun()
{
    for (qsizetype row = 0; row < m_rows->all().size(); ++row) {
        if (!m_rows->hasEnded(row))
            m_rooms.turns.leave(m_rows->entry(row).change, *this, row);
    }
}

void ChangeSetRun::start()
{
    for (qsizetype row = 0; row < m_rows->all().size(); ++row) {
        if (!m_rows->hasEnded(row))
            m_rooms.turns.join(m_rows->entry(row).change, *this, row);
    }
    m_lookAgain.setSingleShot(true);
    connect(&m_lookAgain, &QTimer::timeout, this, [this] {
        m_isProbeDue = true;
        startRowsSoon();
    });
    if (m_id == 0)
        begin();
    else
        go();
    noteActivity();
}

const QList<ChangeSetRun::Row> &ChangeSetRun::rows() const
{
    return m_rows->all();
}

const ChangeSetRun::Counts &ChangeSetRun::counts() const
{
    return m_rows->counts();
}

std::optional<std::chrono::milliseconds> ChangeSetRun::timeLeft() const
{
    return m_phase == Phase::Running ? m_pace.timeFor(counts().left) : std::nullopt;
}

// --- written down before anything is sent --------------------------------------------------------

void ChangeSetRun::begin()
{
    const JournalSetReply *reply = m_rooms.journal.begin(m_rooms.owner, setOf(m_purpose, m_rows->all()));
    connect(reply, &JournalSetReply::finished, this, &ChangeSetRun::takeBegun);
}

void ChangeSetRun::takeBegun(const DatabaseResult<JournalSet> &result)
{
    if (!result) {
        m_journalError = result.error();
        endWaitingRows(m_stop == Stop::None ? ChangeState::Failed : ChangeState::Cancelled);
        finish();
        return;
    }
    m_id = result->id;
    m_rows->setEntries(result->entries);
    if (m_stop == Stop::None) {
        go();
        return;
    }
    if (m_stop == Stop::Cancelled)
        endWaitingRows(ChangeState::Cancelled);
    startRowsSoon();
}

void ChangeSetRun::reopen()
{
    const JournalWrite *write = m_rooms.journal.reopen(m_id);
    for (qsizetype row = 0; row < m_rows->all().size(); ++row) {
        const JournalEntry &entry = m_rows->entry(row);
        if (m_rows->isWaiting(row) && entry.state == ChangeState::Planned)
            write = m_rooms.journal.record(entry.id, ChangeState::Planned);
    }
    connect(write, &JournalWrite::finished, this, &ChangeSetRun::takeReopened);
}

void ChangeSetRun::takeReopened(const DatabaseResult<void> &result)
{
    if (!result) {
        m_journalError = result.error();
        endWaitingRows(ChangeState::Failed);
        finish();
    } else if (m_stop == Stop::None) {
        go();
    } else {
        if (m_stop == Stop::Cancelled)
            endWaitingRows(ChangeState::Cancelled);
        startRowsSoon();
    }
}

// --- rows ----------------------------------------------------------------------------------------

void ChangeSetRun::hurry(qsizetype row)
{
    m_rows->putFirst(row);
}

void ChangeSetRun::turnCame(qsizetype row)
{
    m_rows->putFirst(row);
    startRowsSoon();
}

void ChangeSetRun::startRowsSoon()
{
    if (std::exchange(m_startsSoon, true))
        return;
    QMetaObject::invokeMethod(this, &ChangeSetRun::startRows, Qt::QueuedConnection);
}

void ChangeSetRun::startRows()
{
    m_startsSoon = false;
    if (m_phase == Phase::Running) {
        // Twice as many as the lane lets onto the wire: the intents of those that wait for it are
        // written down meanwhile, so that the journal costs no time.
        const qsizetype most = 2 * m_rooms.client.requestsAtOnce();
        while (m_underWay.size() < most && startNext()) { }
    } else if (isWaitingPhase() && m_isProbeDue && m_underWay.isEmpty()) {
        m_isProbeDue = false;
        m_probe = startNext();
        if (!m_probe)
            go(); // all are waiting for their turn
    }
    closeWhenDone();
    tellSoon();
}

std::optional<qsizetype> ChangeSetRun::startNext()
{
    while (const std::optional<qsizetype> row = m_rows->takeNext()) {
        const JournalEntry &entry = m_rows->entry(*row);
        if (!m_rooms.turns.start(entry.change, *this, *row))
            continue; // turnCame() puts it first
        m_rows->start(*row);
        auto *execution = new ChangeExecution(entry, m_wishedAt, m_rooms, this);
        m_underWay.insert(*row, execution);
        connect(execution, &ChangeExecution::ended, this,
            [this, row = *row](const ChangeEnd &end) { takeEnd(row, end); });
        execution->start();
        m_hasNews = true;
        tellSoon();
        return row;
    }
    return std::nullopt;
}

void ChangeSetRun::takeEnd(qsizetype row, const ChangeEnd &end)
{
    ChangeExecution *execution = std::exchange(m_underWay[row], nullptr);
    execution->deleteLater();
    const JournalEntry &entry = m_rows->entry(row);
    const Verdict verdict = judge(row, end);
    const bool isWrittenDown = !execution->isMarkedSent() && verdict.end.state == entry.state;
    if (isWrittenDown) {
        conclude(row, verdict, {});
        return;
    }
    const bool isOutcome = isFinal(verdict.end.state) && verdict.end.state != ChangeState::Failed;
    const JournalWrite *write = m_rooms.journal.record(entry.id, verdict.end.state,
        isOutcome ? verdict.end.event : std::nullopt, verdict.end.error);
    connect(write, &JournalWrite::finished, this,
        [this, row, verdict](
            const DatabaseResult<void> &result) { conclude(row, verdict, result); });
}

ChangeSetRun::Verdict ChangeSetRun::judge(qsizetype row, const ChangeEnd &end)
{
    Verdict verdict{.end = end};
    const bool mayGoOn = m_waiting == Waiting::Allowed && m_stop != Stop::Cancelled;
    if (end.journalError) {
        m_journalError = end.journalError;
        verdict.goesOn = mayGoOn;
        if (mayGoOn && m_stop == Stop::None)
            holdFor(Phase::Paused);
    } else if (end.isWithdrawn) {
        verdict.goesOn = mayGoOn;
    } else if (end.obstacle) {
        verdict = judgeObstacle(row, end);
    } else {
        m_patience.noteAnswer();
        if (m_probe == row)
            go();
    }
    if (verdict.goesOn)
        return verdict;
    const bool isReadAndUnchanged = verdict.end.state == ChangeState::Unknown && verdict.end.error
        && verdict.end.error->effect == ApiError::Effect::None;
    if (isReadAndUnchanged)
        verdict.end.state = ChangeState::Failed;
    if (verdict.end.state != ChangeState::Planned)
        return verdict;
    const bool isCancelled =
        end.isWithdrawn || (m_stop == Stop::Cancelled && m_waiting == Waiting::Allowed);
    verdict.end.state = isCancelled ? ChangeState::Cancelled : ChangeState::Failed;
    if (isCancelled)
        verdict.end.error.reset();
    return verdict;
}

ChangeSetRun::Verdict ChangeSetRun::judgeObstacle(qsizetype row, const ChangeEnd &end)
{
    m_lastError = end.obstacle;
    Verdict verdict{.end = end};
    if (m_waiting == Waiting::Never || m_stop == Stop::Cancelled)
        return verdict;
    verdict.goesOn = true;
    const ChangeObstacle obstacle = obstacleOf(*end.obstacle);
    if (obstacle == ChangeObstacle::Key)
        emit keyRefused(*end.obstacle); // this set hears of it, too
    if (m_stop != Stop::None || m_phase == Phase::Paused || obstacle == ChangeObstacle::Key)
        return verdict;
    const bool wasProbe = m_probe == row;
    if (wasProbe)
        m_probe.reset();
    const ChangePatience::Advice advice = m_patience.adviceOn(obstacle, row);
    verdict.goesOn = !advice.rowFails;
    if (advice.setWaits) {
        const Phase phase = obstacle == ChangeObstacle::Network ? Phase::WaitingForNetwork
                                                                : Phase::WaitingForServer;
        if (m_phase == Phase::Running || wasProbe)
            lookAgainLater();
        if (m_phase != Phase::WaitingForKey)
            holdFor(phase);
    } else if (wasProbe) {
        go();
    }
    return verdict;
}

void ChangeSetRun::conclude(
    qsizetype row, const Verdict &verdict, const DatabaseResult<void> &written)
{
    const ChangeEnd &end = verdict.end;
    const Change change = m_rows->entry(row).change;
    m_underWay.remove(row);
    if (!written)
        m_journalError = written.error(); // what is true is told all the same
    m_rows->stop(row);
    if (verdict.goesOn) {
        m_rows->setState(row, end.state);
        m_rows->putLast(row);
        m_rooms.turns.rest(change, *this, row);
    } else {
        if (end.error && end.state != ChangeState::Done)
            m_lastError = end.error;
        const bool isOutcome = isFinal(end.state) && end.state != ChangeState::Failed;
        m_rows->end(row, end.state, isOutcome ? end.event : std::nullopt, end.error);
        m_rooms.turns.leave(change, *this, row);
        m_pace.noteEnded();
    }
    m_hasNews = true;
    tellSoon();
    startRowsSoon();
    applyToCatalogue(change, end); // last: whoever hears of it may end the session
}

void ChangeSetRun::applyToCatalogue(const Change &change, const ChangeEnd &end)
{
    if (end.state == ChangeState::Done && end.event)
        m_rooms.ownWrites.note(*end.event, m_rooms.catalogue.revision() + 1);
    if (end.isGone)
        m_rooms.catalogue.remove(change.id);
    else if (end.event && change.kind == Change::Kind::Create)
        m_rooms.catalogue.add(*end.event);
    else if (end.event && end.state != ChangeState::Unchanged)
        m_rooms.catalogue.update(*end.event);
}

// --- phases --------------------------------------------------------------------------------------

void ChangeSetRun::pause()
{
    if (m_phase == Phase::Running || isWaitingPhase())
        holdFor(Phase::Paused);
}

void ChangeSetRun::resume()
{
    if (m_phase == Phase::Paused || isWaitingPhase())
        go();
}

void ChangeSetRun::cancel()
{
    if (m_phase == Phase::Finished)
        return;
    if (m_stop == Stop::Cancelled) {
        breakOff();
        return;
    }
    m_stop = Stop::Cancelled;
    m_lookAgain.stop();
    for (ChangeExecution *execution : std::as_const(m_underWay)) {
        if (execution)
            execution->withdraw();
    }
    const bool isWrittenDown = m_phase != Phase::Recording;
    setPhase(Phase::Stopping);
    if (isWrittenDown)
        endWaitingRows(ChangeState::Cancelled);
    startRowsSoon();
}

void ChangeSetRun::suspend()
{
    if (m_phase == Phase::Finished || m_stop != Stop::None)
        return;
    m_stop = Stop::Suspended;
    holdFor(Phase::Stopping);
    startRowsSoon();
}

void ChangeSetRun::retryFailed()
{
    if (m_phase != Phase::Finished)
        return;
    bool hasAny = false;
    for (qsizetype row = 0; row < m_rows->all().size(); ++row) {
        const ChangeState state = m_rows->entry(row).state;
        const bool isRetried = m_rows->hasEnded(row)
            && (state == ChangeState::Failed || state == ChangeState::Unknown);
        if (!isRetried)
            continue;
        hasAny = true;
        const bool isUnknown = state == ChangeState::Unknown;
        m_rows->reopen(row, isUnknown ? ChangeState::Unknown : ChangeState::Planned);
        m_rooms.turns.join(m_rows->entry(row).change, *this, row);
    }
    if (!hasAny)
        return;
    m_stop = Stop::None;
    m_patience = ChangePatience(m_rooms.pace);
    m_lastError.reset();
    m_journalError.reset();
    setPhase(Phase::Recording);
    m_hasNews = true;
    tellSoon();
    if (m_id == 0)
        begin();
    else
        reopen();
    noteActivity();
}

void ChangeSetRun::dismiss()
{
    if (m_phase == Phase::Finished)
        emit dismissed();
}

void ChangeSetRun::go()
{
    m_lookAgain.stop();
    m_isProbeDue = false;
    m_probe.reset();
    m_patience.noteAnswer();
    m_journalError.reset();
    m_pace.restart();
    setPhase(Phase::Running);
    startRowsSoon();
}

void ChangeSetRun::holdFor(Phase phase)
{
    const bool looksAgain =
        phase == Phase::WaitingForNetwork || phase == Phase::WaitingForServer;
    if (!looksAgain)
        m_lookAgain.stop();
    m_probe.reset();
    for (ChangeExecution *execution : std::as_const(m_underWay)) {
        if (execution)
            execution->hold();
    }
    setPhase(phase);
    m_rooms.turns.letPass(*this);
}

void ChangeSetRun::lookAgainLater()
{
    m_lookAgain.start(m_patience.nextWait());
}

void ChangeSetRun::holdForKey(const ApiError &error)
{
    const bool isRunning = m_phase == Phase::Running || isWaitingPhase();
    if (!isRunning || m_phase == Phase::WaitingForKey || m_waiting == Waiting::Never)
        return;
    m_lastError = error;
    holdFor(Phase::WaitingForKey);
}

void ChangeSetRun::noteNewKey()
{
    if (m_phase == Phase::WaitingForKey)
        go();
}

void ChangeSetRun::breakOff()
{
    for (ChangeExecution *execution : std::as_const(m_underWay)) {
        if (execution)
            execution->cancel();
    }
}

void ChangeSetRun::endWaitingRows(ChangeState unlessUnknown)
{
    for (qsizetype row = 0; row < m_rows->all().size(); ++row) {
        if (!m_rows->isWaiting(row))
            continue;
        const JournalEntry &entry = m_rows->entry(row);
        const bool isUnknown = entry.state == ChangeState::Unknown;
        m_rooms.turns.leave(entry.change, *this, row);
        m_rows->end(row, isUnknown ? ChangeState::Unknown : unlessUnknown);
    }
    m_hasNews = true;
    tellSoon();
}

void ChangeSetRun::closeWhenDone()
{
    const bool isBusy = !m_underWay.isEmpty() || m_isClosing || m_id == 0;
    const bool isOver = counts().left == 0 || m_stop != Stop::None;
    if (m_phase == Phase::Finished || m_phase == Phase::Recording || isBusy || !isOver)
        return;
    if (counts().left > 0) { // suspended
        finish();
        return;
    }
    m_isClosing = true;
    const JournalWrite *write = m_rooms.journal.close(m_id);
    connect(write, &JournalWrite::finished, this, &ChangeSetRun::takeClosed);
}

void ChangeSetRun::takeClosed(const DatabaseResult<void> &result)
{
    m_isClosing = false;
    if (!result)
        m_journalError = result.error();
    finish();
}

bool ChangeSetRun::isHeld() const
{
    return m_phase == Phase::Paused || m_phase == Phase::Finished || isWaitingPhase();
}

bool ChangeSetRun::isWaitingPhase() const
{
    return m_phase == Phase::WaitingForKey || m_phase == Phase::WaitingForNetwork
        || m_phase == Phase::WaitingForServer;
}

bool ChangeSetRun::isActive() const
{
    return !m_underWay.isEmpty() || m_phase == Phase::Recording || m_phase == Phase::Running
        || m_phase == Phase::Stopping;
}

void ChangeSetRun::finish()
{
    setPhase(Phase::Finished);
    m_rooms.turns.letPass(*this);
}

void ChangeSetRun::setPhase(Phase phase)
{
    m_phase = phase;
    tellSoon();
}

void ChangeSetRun::noteActivity()
{
    const bool active = isActive();
    if (std::exchange(m_wasActive, active) != active)
        emit activityChanged(active);
}

void ChangeSetRun::tellSoon()
{
    if (std::exchange(m_tellsSoon, true))
        return;
    QMetaObject::invokeMethod(this, &ChangeSetRun::tell, Qt::QueuedConnection);
}

void ChangeSetRun::tell()
{
    m_tellsSoon = false;
    const bool isOtherPhase = std::exchange(m_toldPhase, m_phase) != m_phase;
    const bool isFinished = isOtherPhase && m_phase == Phase::Finished;
    const QPointer<ChangeSetRun> self(this); // whoever hears of it may end the session
    noteActivity();
    if (self && std::exchange(m_hasNews, false))
        emit progressed();
    if (self && isOtherPhase)
        emit phaseChanged();
    if (self && isFinished)
        emit finished();
}

} // namespace eventdesk
