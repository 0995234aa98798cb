// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/run/changeexecution.h"

#include "app/api/apiclient.h"
#include "app/catalogue/eventcatalogue.h"
#include "app/changes/changeobstacle.h"
#include "app/changes/changewish.h"
#include "app/changes/journal/changejournal.h"
#include "app/changes/run/changerooms.h"
#include "app/changes/run/changesettling.h"

namespace eventdesk {

namespace {

using Kind = Change::Kind;

constexpr int sendLimit = 3; // attempts of one execution, whoever repeats them

WriteEventCall *callFor(const Change &change, ApiClient &client)
{
    switch (change.kind) {
    case Kind::Update:
        return client.updateEvent(change.id, change.name, change.code);
    case Kind::Activate:
        return client.setActive(change.id, true);
    case Kind::Deactivate:
        return client.setActive(change.id, false);
    case Kind::Delete:
        return client.deleteEvent(change.id);
    case Kind::Create:
        break;
    }
    Q_UNREACHABLE();
}

bool setsStatus(const Change &change)
{
    return change.kind == Kind::Activate || change.kind == Kind::Deactivate;
}

ApiError withoutEffect(ApiError error)
{
    error.effect = ApiError::Effect::None;
    return error;
}

} // namespace

ChangeExecution::ChangeExecution(
    const JournalEntry &entry, qint64 wishedAt, qint64 wish, ChangeRooms &rooms, QObject *parent)
    : QObject(parent), m_rooms(rooms), m_entry(entry),
      m_overtaking(rooms.ownWrites.overtaking(entry.change.id, wishedAt, wish)),
      m_earlier(m_overtaking ? std::nullopt : rooms.ownWrites.since(entry.change.id, wishedAt))
{
    if (m_earlier) // wished before, and carried out after it
        m_change = changewish::rebased(m_change, *m_earlier);
}

ChangeExecution::~ChangeExecution() = default;

template <typename Call, typename Handler>
void ChangeExecution::await(Stage stage, Call *call, Handler handler)
{
    m_stage = stage;
    m_call = call;
    connect(call, &Call::finished, this, handler);
}

void ChangeExecution::start()
{
    Q_ASSERT(m_stage == Stage::New);
    if (m_overtaking) // while this one waited: the later wish is what the user wants
        QMetaObject::invokeMethod(
            this, [this] { end({.state = ChangeState::Conflict, .event = m_overtaking}); },
            Qt::QueuedConnection);
    else if (m_entry.state == ChangeState::Unknown)
        settle(m_entry.error.value_or(
            ApiError{.kind = ApiError::Kind::ConnectionLost, .effect = ApiError::Effect::Unknown}));
    else if (isMetByEarlierChange())
        QMetaObject::invokeMethod(
            this, [this] { end({.state = ChangeState::Unchanged, .event = m_earlier}); },
            Qt::QueuedConnection);
    else if (m_change.kind == Kind::Update || m_change.kind == Kind::Delete)
        look();
    else
        intend();
}

void ChangeExecution::withdraw()
{
    m_isStopping = true;
    const bool isSentYet = m_stage != Stage::Looking && m_stage != Stage::Sending;
    if (m_call && !isSentYet)
        m_call->withdraw();
}

void ChangeExecution::hold()
{
    m_isStopping = true;
    m_isHeld = true;
    if (m_stage == Stage::Settling)
        m_settling->withdraw();
    else if (m_call)
        m_call->withdraw();
}

void ChangeExecution::cancel()
{
    m_isStopping = true;
    ++m_cancels;
    if (m_stage == Stage::Settling) {
        const bool readsToBeHonest = m_cancels == 1;
        if (!readsToBeHonest)
            m_settling->cancel();
    } else if (m_call) {
        m_call->cancel();
    }
}

// --- look, before anything is overwritten --------------------------------------------------------

bool ChangeExecution::isMetByEarlierChange() const
{
    // The same key pressed twice. Only of our own changes what we know is newer than the wish.
    return setsStatus(m_change) && m_earlier && changewish::isMet(m_change, *m_earlier);
}

void ChangeExecution::look()
{
    await(Stage::Looking, m_rooms.client.getEvent(m_change.id), &ChangeExecution::takeLooked);
}

void ChangeExecution::takeLooked(const ApiResult<Event> &result)
{
    if (!result) {
        const bool isGone = result.error().kind == ApiError::Kind::NotFound;
        if (isGone && m_change.kind == Kind::Delete)
            end({.state = ChangeState::Done, .isGone = true});
        else
            endFailed(result.error());
        return;
    }
    m_seen = *result;
    if (changewish::isMet(m_change, *result))
        end({.state = ChangeState::Unchanged, .event = *result});
    else if (changewish::isConflict(m_change, *result))
        end({.state = ChangeState::Conflict, .event = *result});
    else
        intend();
}

// --- send, once the intent is durable ------------------------------------------------------------

void ChangeExecution::intend()
{
    if (m_isStopping) {
        endWithdrawn(whenWithdrawn());
        return;
    }
    if (m_isMarked) {
        send();
        return;
    }
    m_stage = Stage::Intending;
    const bool isFirst = m_entry.state == ChangeState::Planned;
    if (m_change.kind == Kind::Create && isFirst) {
        if (const auto present = m_rooms.catalogue.findByCode(m_change.code))
            m_entry.knownBefore = present->id;
    }
    // Who goes on after a crash knows the earlier change of ours by this alone.
    const JournalWrite *write = m_rooms.journal.markSent(
        m_entry.id, m_entry.knownBefore, m_earlier ? std::optional(m_change) : std::nullopt);
    connect(write, &JournalWrite::finished, this, &ChangeExecution::takeIntent);
}

void ChangeExecution::takeIntent(const DatabaseResult<void> &result)
{
    if (!result) {
        end({.state = m_entry.state, .event = m_seen, .journalError = result.error()});
        return;
    }
    m_isMarked = true;
    if (m_isStopping)
        endWithdrawn(whenWithdrawn());
    else
        send();
}

void ChangeExecution::send()
{
    if (m_change.kind == Kind::Create) {
        await(Stage::Sending, m_rooms.client.createEvent(m_change.name, m_change.code),
            &ChangeExecution::takeCreated);
    } else {
        await(Stage::Sending, callFor(m_change, m_rooms.client), &ChangeExecution::takeWritten);
    }
}

void ChangeExecution::takeCreated(const ApiResult<EventId> &result)
{
    if (result)
        readBack(*result);
    else
        takeFailedWrite(result.error());
}

void ChangeExecution::takeWritten(const ApiResult<Accepted> &result)
{
    if (!result) {
        takeFailedWrite(result.error());
        return;
    }
    switch (m_change.kind) {
    case Kind::Delete:
        end({.state = ChangeState::Done, .isGone = true});
        return;
    case Kind::Update: // the answer's body is not specified: only reading tells what stands
        readBack(m_change.id);
        return;
    case Kind::Activate:
    case Kind::Deactivate: {
        Event event = known(m_change.id).value_or(m_change.base.value_or(Event{}));
        event.id = m_change.id;
        event.status =
            m_change.kind == Kind::Activate ? EventStatus::Active : EventStatus::Inactive;
        end({.state = ChangeState::Done, .event = event});
        return;
    }
    case Kind::Create:
        break;
    }
    Q_UNREACHABLE();
}

void ChangeExecution::takeFailedWrite(const ApiError &error)
{
    m_sends += error.attempts;
    const bool maybeTakenByUs = m_isInDoubt && m_change.kind == Kind::Create
        && error.kind == ApiError::Kind::InvalidRequest;
    if (error.effect == ApiError::Effect::Unknown || maybeTakenByUs)
        settle(error);
    else
        endFailed(error);
}

// --- settle by reading, never by hope ------------------------------------------------------------

void ChangeExecution::settle(const ApiError &cause)
{
    m_cause = cause;
    m_cause.effect = ApiError::Effect::Unknown;
    m_isInDoubt = true;
    if (m_isHeld) {
        endWithdrawn(ChangeState::Unknown);
        return;
    }
    m_stage = Stage::Settling;
    m_settling = new ChangeSettling(m_entry, m_rooms, this);
    connect(m_settling, &ChangeSettling::finished, this, &ChangeExecution::takeSettled);
    m_settling->start();
}

void ChangeExecution::takeSettled()
{
    ChangeSettling *settling = std::exchange(m_settling, nullptr);
    settling->deleteLater();
    if (settling->found())
        m_seen = settling->found();
    switch (settling->verdict()) {
    case ChangeSettling::Verdict::TookEffect:
        if (m_change.kind == Kind::Create)
            finishCreated(*m_seen);
        else
            end({.state = ChangeState::Done, .event = m_seen});
        return;
    case ChangeSettling::Verdict::NoEffect:
        sendAgainOrEnd();
        return;
    case ChangeSettling::Verdict::Conflict:
        end({.state = ChangeState::Conflict, .event = m_seen, .error = m_cause});
        return;
    case ChangeSettling::Verdict::Gone:
        if (m_change.kind == Kind::Delete)
            end({.state = ChangeState::Done, .isGone = true});
        else
            end({.state = ChangeState::Failed, .isGone = true, .error = settling->error()});
        return;
    case ChangeSettling::Verdict::Undecided:
        if (m_isHeld) {
            endWithdrawn(ChangeState::Unknown);
            return;
        }
        const bool passes =
            settling->error() && obstacleOf(*settling->error()) != ChangeObstacle::None;
        end({.state = ChangeState::Unknown,
            .error = m_cause,
            .obstacle = passes ? settling->error() : std::nullopt});
        return;
    }
    Q_UNREACHABLE();
}

void ChangeExecution::sendAgainOrEnd()
{
    const bool isRefusedForGood = m_cause.kind == ApiError::Kind::ServerTrouble
        && obstacleOf(m_cause) == ChangeObstacle::None; // "not implemented" (R14)
    if (m_isStopping) {
        endWithdrawn(whenWithdrawn());
    } else if (m_sends < sendLimit && !isRefusedForGood) {
        intend();
    } else { // read and unchanged: it surely did nothing
        endFailed(withoutEffect(m_cause));
    }
}

// --- read back -----------------------------------------------------------------------------------

void ChangeExecution::readBack(EventId id)
{
    await(Stage::ReadingBack, m_rooms.client.getEvent(id),
        [this, id](const ApiResult<Event> &result) { takeReadBack(id, result); });
}

void ChangeExecution::takeReadBack(EventId id, const ApiResult<Event> &result)
{
    // The write itself was acknowledged: when it cannot be read back, what we know is shown, and
    // what only the server knows (a new event's status) stays unknown.
    Event event = known(id).value_or(Event{.id = id, .type = EventType::Custom});
    event.name = m_change.name;
    event.code = m_change.code;
    if (result)
        event = *result;
    if (m_change.kind == Kind::Create)
        finishCreated(event);
    else
        end({.state = ChangeState::Done, .event = event});
}

std::optional<Event> ChangeExecution::known(EventId id) const
{
    // What an earlier change of ours made of it may still be on its way to the catalogue.
    const auto onItsWay = m_rooms.ownWrites.since(id, m_rooms.catalogue.revision());
    return onItsWay ? onItsWay : m_rooms.catalogue.find(id);
}

// --- the wanted status of a created event --------------------------------------------------------

void ChangeExecution::finishCreated(const Event &event)
{
    m_seen = event;
    if (!m_change.status || event.status == *m_change.status)
        end({.state = ChangeState::Done, .event = event});
    else if (m_isHeld)
        endWithdrawn(ChangeState::Unknown);
    else
        setStatus(event);
}

void ChangeExecution::setStatus(const Event &event)
{
    ++m_statusSends;
    await(Stage::SettingStatus,
        m_rooms.client.setActive(event.id, m_change.status == EventStatus::Active),
        [this, event](const ApiResult<Accepted> &result) { takeStatus(event, result); });
}

void ChangeExecution::takeStatus(const Event &event, const ApiResult<Accepted> &result)
{
    if (result) {
        Event switched = event;
        switched.status = *m_change.status;
        end({.state = ChangeState::Done, .event = switched});
    } else if (m_isHeld) {
        endWithdrawn(ChangeState::Unknown);
    } else if (obstacleOf(result.error()) != ChangeObstacle::None) {
        // Found again by its code when it is gone on with, and switched then.
        ApiError error = result.error();
        error.effect = ApiError::Effect::Unknown;
        end({.state = ChangeState::Unknown, .event = event, .error = error, .obstacle = error});
    } else { // created all the same: error says why it is not as wanted
        end({.state = ChangeState::Done, .event = event, .error = result.error()});
    }
}

// --- end -----------------------------------------------------------------------------------------

void ChangeExecution::endFailed(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Cancelled) {
        endWithdrawn(whenWithdrawn());
        return;
    }
    const ChangeState open = m_isInDoubt ? ChangeState::Unknown : ChangeState::Planned;
    if (obstacleOf(error) != ChangeObstacle::None) {
        end({.state = open, .event = m_seen, .error = error, .obstacle = error});
        return;
    }
    const bool isGone = error.kind == ApiError::Kind::NotFound && m_change.kind != Kind::Create;
    end({.state = ChangeState::Failed,
        .event = isGone ? std::nullopt : m_seen,
        .isGone = isGone,
        .error = error});
}

ChangeState ChangeExecution::whenWithdrawn() const
{
    // Read and without effect, that is enough for whoever cancelled. But who goes on later reads
    // again: what was lost may still take effect, late.
    return m_isHeld && m_isInDoubt ? ChangeState::Unknown : ChangeState::Planned;
}

void ChangeExecution::endWithdrawn(ChangeState state)
{
    std::optional<ApiError> error;
    if (state == ChangeState::Unknown) {
        error = m_isInDoubt
            ? m_cause
            : ApiError{.kind = ApiError::Kind::Cancelled, .effect = ApiError::Effect::Unknown};
    }
    end({.state = state, .event = m_seen, .error = error, .isWithdrawn = true});
}

void ChangeExecution::end(const ChangeEnd &end)
{
    Q_ASSERT(m_stage != Stage::Ended);
    m_stage = Stage::Ended;
    emit ended(end); // at once: others may have to be stopped before they are sent
}

} // namespace eventdesk
