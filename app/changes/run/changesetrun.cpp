// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/run/changesetrun.h"

#include "app/api/apiclient.h"
#include "app/catalogue/eventcatalogue.h"
#include "app/changes/journal/changejournal.h"
#include "app/changes/run/changerooms.h"
#include "app/changes/run/changerows.h"
#include "app/changes/run/gatheredwrites.h"
#include "app/changes/run/rowsunderway.h"

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
        set.rows.append(
            {.change = row.entry.change, .state = row.entry.state, .undoes = row.entry.undoes});
    }
    return set;
}

} // namespace

ChangeSetRun::ChangeSetRun(
    const ChangeSet &set, ChangeRooms &rooms, Waiting waiting, QObject *parent)
    : ChangeSetRun(set.purpose, 0, entriesOf(set), rooms, waiting, parent)
{
}

ChangeSetRun::ChangeSetRun(const JournalSet &set, ChangeRooms &rooms, QObject *parent)
    : ChangeSetRun(set.purpose, set.id, set.entries, rooms, Waiting::Allowed, parent)
{
}

ChangeSetRun::ChangeSetRun(Purpose purpose, qint64 journalId, const QList<JournalEntry> &entries,
    ChangeRooms &rooms, Waiting waiting, QObject *parent)
    : QObject(parent), m_rooms(rooms), m_waiting(waiting), m_purpose(purpose), m_id(journalId),
      m_rows(std::make_unique<ChangeRows>(entries)),
      m_underWay(std::make_unique<RowsUnderWay>(*m_rows, rooms,
          static_cast<ChangeTurns::Taker &>(*this), rooms.catalogue.revision(),
          [this](qsizetype row, const ChangeEnd &end) { return judge(row, end); })),
      m_patience(rooms.pace)
{
    connect(m_underWay.get(), &RowsUnderWay::concluded, this, &ChangeSetRun::takeConcluded);
    m_lookAgain.setSingleShot(true);
    connect(&m_lookAgain, &QTimer::timeout, this, [this] {
        m_isProbeDue = true;
        startRowsSoon();
    });
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
    const JournalSetReply *reply =
        m_rooms.journal.begin(m_rooms.owner, setOf(m_purpose, m_rows->all()));
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
    m_isReopening = true;
    QList<qint64> planned;
    for (qsizetype row = 0; row < m_rows->all().size(); ++row) {
        const JournalEntry &entry = m_rows->entry(row);
        if (m_rows->isWaiting(row) && entry.state == ChangeState::Planned)
            planned.append(entry.id);
    }
    const JournalWrite *write = m_rooms.journal.reopen(m_id, planned);
    connect(write, &JournalWrite::finished, this, &ChangeSetRun::takeReopened);
}

void ChangeSetRun::takeReopened(const DatabaseResult<void> &result)
{
    m_isReopening = false;
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
        const qsizetype most = qsizetype{2} * m_rooms.client.requestsAtOnce();
        while (m_underWay->size() < most && m_underWay->startNext()) { }
    } else if (isWaitingPhase() && m_isProbeDue && m_underWay->isEmpty()) {
        m_isProbeDue = false;
        m_probe = m_underWay->startNext();
        if (!m_probe)
            go(); // all are waiting for their turn
    }
    m_hasNews = true;
    tellSoon();
    closeWhenDone(); // last: whoever hears of it may end the session
}

ChangeVerdict ChangeSetRun::judge(qsizetype row, const ChangeEnd &end)
{
    using Terms = ChangePatience::Terms;
    const bool mayWait = m_waiting == Waiting::Allowed;
    const Terms patient = mayWait ? Terms::Patient : Terms::Impatient;
    ChangeVerdict verdict = m_patience.judge(
        row, end, m_stop == Stop::Cancelled && mayWait ? Terms::Cancelled : patient);
    const bool isFromBefore = m_fromBefore.remove(row);
    const bool wasProbe = m_probe == row;
    if (wasProbe)
        m_probe.reset();
    if (end.journalError) {
        m_journalError = end.journalError;
        if (mayWait && m_stop == Stop::None)
            holdFor(Phase::Paused);
    } else if (verdict.waitFor != ChangeObstacle::None && !isFromBefore) {
        if (m_phase == Phase::Running || wasProbe)
            m_lookAgain.start(m_patience.nextWait());
        waitFor(verdict.waitFor, *end.obstacle);
    } else if (wasProbe) {
        go();
    }
    if (end.obstacle)
        m_lastError = end.obstacle;
    return verdict;
}

void ChangeSetRun::takeConcluded(
    qsizetype /*row*/, const ChangeVerdict &verdict, const DatabaseResult<void> &written)
{
    if (!written)
        m_journalError = written.error(); // what is true is told all the same
    if (!verdict.goesOn) {
        m_pace.noteEnded();
        if (verdict.end.error && verdict.end.state != ChangeState::Done)
            m_lastError = verdict.end.error;
    }
    startRowsSoon();
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
        m_underWay->cancel();
        return;
    }
    m_stop = Stop::Cancelled;
    m_lookAgain.stop();
    m_underWay->withdraw();
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
    m_fromBefore = m_underWay->rows();
    m_patience.noteAnswer();
    m_journalError.reset();
    m_pace.restart();
    setPhase(Phase::Running);
    startRowsSoon();
}

void ChangeSetRun::holdFor(Phase phase)
{
    const bool looksAgain = phase == Phase::WaitingForNetwork || phase == Phase::WaitingForServer;
    if (!looksAgain)
        m_lookAgain.stop();
    m_probe.reset();
    m_underWay->hold();
    setPhase(phase);
    m_rooms.turns.letPass(*this);
}

void ChangeSetRun::waitFor(ChangeObstacle obstacle, const ApiError &error)
{
    if (m_phase != Phase::Running && !isWaitingPhase())
        return; // the user wants something else
    if (obstacle == ChangeObstacle::Key)
        emit keyRefused(error); // this set hears of it, too
    else if (m_phase != Phase::WaitingForKey)
        holdFor(obstacle == ChangeObstacle::Network ? Phase::WaitingForNetwork
                                                    : Phase::WaitingForServer);
}

void ChangeSetRun::waitForKey(const ApiError &error)
{
    if (m_phase != Phase::Running && !isWaitingPhase())
        return;
    m_lastError = error;
    holdFor(Phase::WaitingForKey);
}

void ChangeSetRun::noteNewKey()
{
    if (m_phase == Phase::WaitingForKey)
        go();
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
    const bool isBusy = !m_underWay->isEmpty() || m_isClosing || m_isReopening || m_id == 0;
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
    return !m_underWay->isEmpty() || m_phase == Phase::Recording || m_phase == Phase::Running
        || m_phase == Phase::Stopping;
}

void ChangeSetRun::finish()
{
    setPhase(Phase::Finished);
    m_rooms.turns.letPass(*this);
    m_rooms.writes.flush(); // last: whoever hears of it may end the session
}

void ChangeSetRun::setPhase(Phase phase)
{
    m_hasOtherPhase |= m_phase != phase;
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
    const bool isOtherPhase = std::exchange(m_hasOtherPhase, false);
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
