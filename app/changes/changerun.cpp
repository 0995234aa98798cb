// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/changerun.h"

#include "app/api/apiclient.h"
#include "app/catalogue/eventcatalogue.h"
#include "app/changes/codelookup.h"

namespace eventdesk {

namespace {

using Result = ChangeOutcome::Result;

constexpr int createAttemptLimit = 3;

WriteEventCall *callFor(const Change &change, ApiClient &client)
{
    switch (change.kind) {
    case Change::Kind::Update:
        return client.updateEvent(change.id, change.name, change.code);
    case Change::Kind::Activate:
        return client.setActive(change.id, true);
    case Change::Kind::Deactivate:
        return client.setActive(change.id, false);
    case Change::Kind::Delete:
        return client.deleteEvent(change.id);
    case Change::Kind::Create:
        break;
    }
    Q_UNREACHABLE();
}

bool hasSameText(const Event &one, const Event &other)
{
    return one.name == other.name && one.code == other.code;
}

} // namespace

ChangeRun::ChangeRun(Change change, ApiClient &client, EventCatalogue &catalogue,
    std::chrono::milliseconds beforeLookUp, QObject *parent)
    : QObject(parent), m_change(std::move(change)), m_client(client), m_catalogue(catalogue)
{
    m_lookUpTimer.setSingleShot(true);
    m_lookUpTimer.setInterval(beforeLookUp);
    connect(&m_lookUpTimer, &QTimer::timeout, this, &ChangeRun::lookUpCreated);
}

ChangeRun::~ChangeRun() = default;

template <typename Call, typename Handler>
void ChangeRun::await(Call *call, Handler handler)
{
    m_call = call;
    connect(call, &Call::finished, this, handler);
}

void ChangeRun::start()
{
    if (m_finished)
        return;
    m_started = true;
    if (isAlreadyDone()) {
        finish({.result = Result::Done, .event = m_catalogue.find(m_change.id)});
        return;
    }
    if (m_change.kind == Change::Kind::Update)
        lookBeforeUpdate();
    else
        send();
}

void ChangeRun::cancel()
{
    if (m_finished)
        return;
    ++m_cancels;
    if (!m_started) {
        finish({.result = Result::Cancelled});
        return;
    }
    const bool readingToBeHonest = m_settling && m_cancels == 1;
    if (readingToBeHonest)
        return;
    if (m_lookUpTimer.isActive()) {
        m_lookUpTimer.stop();
        finish({.result = Result::Unknown, .error = m_cause});
        return;
    }
    if (m_lookUp)
        m_lookUp->cancel();
    if (m_call)
        m_call->cancel();
}

// --- look, for an update -------------------------------------------------------------------------

void ChangeRun::lookBeforeUpdate()
{
    await(m_client.getEvent(m_change.id), &ChangeRun::takeCurrentBeforeUpdate);
}

void ChangeRun::takeCurrentBeforeUpdate(const ApiResult<Event> &result)
{
    if (!result) {
        fail(result.error());
        return;
    }
    m_catalogue.update(*result);
    if (isWanted(*result)) {
        finish({.result = Result::Done, .event = *result});
        return;
    }
    // A status that somebody switched meanwhile is no conflict: an update cannot overwrite it.
    if (m_change.base && !hasSameText(*result, *m_change.base)) {
        finish({.result = Result::Conflict, .theirs = *result});
        return;
    }
    if (m_cancels > 0) {
        finish({.result = Result::Cancelled});
        return;
    }
    send();
}

bool ChangeRun::isAlreadyDone() const
{
    // An earlier change of the same event, acknowledged while this one waited, did what this one
    // wants: the same key pressed twice. Only then is what we know newer than the wish.
    const bool setsStatus =
        m_change.kind == Change::Kind::Activate || m_change.kind == Change::Kind::Deactivate;
    const std::optional<Event> known = m_catalogue.find(m_change.id);
    return setsStatus && m_change.base && known && !isWanted(*m_change.base) && isWanted(*known);
}

// --- send ----------------------------------------------------------------------------------------

void ChangeRun::send()
{
    if (m_change.kind == Change::Kind::Create)
        sendCreate();
    else
        sendWrite();
}

void ChangeRun::sendCreate()
{
    if (m_createAttempts++ == 0) {
        if (const std::optional<Event> present = m_catalogue.findByCode(m_change.code))
            m_knownBefore = present->id;
    }
    await(m_client.createEvent(m_change.name, m_change.code), &ChangeRun::takeCreated);
}

void ChangeRun::takeCreated(const ApiResult<EventId> &result)
{
    if (result) {
        readBack(*result);
        return;
    }
    const bool maybeTakenByUs =
        m_createAttempts > 1 && result.error().kind == ApiError::Kind::InvalidRequest;
    if (result.error().effect == ApiError::Effect::Unknown || maybeTakenByUs)
        settle(result.error());
    else
        fail(result.error());
}

void ChangeRun::sendWrite()
{
    await(callFor(m_change, m_client), &ChangeRun::takeWritten);
}

void ChangeRun::takeWritten(const ApiResult<Accepted> &result)
{
    if (!result) {
        if (result.error().effect == ApiError::Effect::Unknown)
            settle(result.error());
        else
            fail(result.error());
        return;
    }
    switch (m_change.kind) {
    case Change::Kind::Delete:
        m_catalogue.remove(m_change.id);
        finish({.result = Result::Done});
        return;
    case Change::Kind::Update: // the answer's body is not specified: only reading tells what stands
        readBack(m_change.id);
        return;
    case Change::Kind::Activate:
    case Change::Kind::Deactivate: {
        Event event = m_catalogue.find(m_change.id).value_or(m_change.base.value_or(Event{}));
        event.status =
            m_change.kind == Change::Kind::Activate ? EventStatus::Active : EventStatus::Inactive;
        m_catalogue.update(event);
        finish({.result = Result::Done, .event = event});
        return;
    }
    case Change::Kind::Create:
        break;
    }
    Q_UNREACHABLE();
}

// --- settle by reading, never by hope
// -------------------------------------------------------------

void ChangeRun::settle(const ApiError &cause)
{
    m_cause = cause;
    m_settling = true;
    if (m_change.kind == Change::Kind::Create)
        m_lookUpTimer.start();
    else
        await(m_client.getEvent(m_change.id), &ChangeRun::takeCurrentAfterLoss);
}

void ChangeRun::lookUpCreated()
{
    m_lookUp = new CodeLookUp(m_client, m_change.code, this);
    connect(m_lookUp, &CodeLookUp::finished, this, &ChangeRun::takeLookUp);
    m_lookUp->start();
}

void ChangeRun::takeLookUp()
{
    CodeLookUp *lookUp = std::exchange(m_lookUp, nullptr);
    lookUp->deleteLater();
    switch (lookUp->verdict()) {
    case CodeLookUp::Verdict::Found: {
        const Event found = *lookUp->found();
        // One that was known before we sent anything is a real duplicate, whatever its name.
        const bool isOurs =
            found.code == m_change.code && found.name == m_change.name && found.id != m_knownBefore;
        m_catalogue.add(found);
        if (isOurs)
            finish({.result = Result::Done, .event = found});
        else
            finish({.result = Result::Conflict, .theirs = found, .error = m_cause});
        return;
    }
    case CodeLookUp::Verdict::Absent:
        if (m_cancels > 0) {
            finish({.result = Result::Cancelled});
        } else if (m_createAttempts < createAttemptLimit) {
            m_settling = false;
            sendCreate();
        } else {
            m_cause.effect = ApiError::Effect::None;
            finish({.result = Result::Failed, .error = m_cause});
        }
        return;
    case CodeLookUp::Verdict::Undecided:
        finish({.result = Result::Unknown, .error = m_cause});
        return;
    }
    Q_UNREACHABLE();
}

void ChangeRun::takeCurrentAfterLoss(const ApiResult<Event> &result)
{
    if (!result) {
        const bool isGone = result.error().kind == ApiError::Kind::NotFound;
        if (isGone && m_change.kind == Change::Kind::Delete) {
            m_catalogue.remove(m_change.id);
            finish({.result = Result::Done});
        } else if (isGone) {
            fail(result.error());
        } else {
            finish({.result = Result::Unknown, .error = m_cause});
        }
        return;
    }
    m_catalogue.update(*result);
    if (isWanted(*result)) {
        finish({.result = Result::Done, .event = *result});
        return;
    }
    const bool somebodyElses = m_change.kind == Change::Kind::Update && m_change.base
        && !hasSameText(*result, *m_change.base);
    if (somebodyElses) {
        finish({.result = Result::Conflict, .theirs = *result, .error = m_cause});
        return;
    }
    m_cause.effect = ApiError::Effect::None; // read and unchanged: it surely did nothing
    fail(m_cause);
}

bool ChangeRun::isWanted(const Event &current) const
{
    switch (m_change.kind) {
    case Change::Kind::Create:
    case Change::Kind::Update:
        return current.name == m_change.name && current.code == m_change.code;
    case Change::Kind::Activate:
        return current.status == EventStatus::Active;
    case Change::Kind::Deactivate:
        return current.status == EventStatus::Inactive;
    case Change::Kind::Delete:
        return false;
    }
    Q_UNREACHABLE();
}

// --- read back and end
// ----------------------------------------------------------------------------

void ChangeRun::readBack(EventId id)
{
    await(m_client.getEvent(id),
        [this, id](const ApiResult<Event> &result) { takeReadBack(id, result); });
}

void ChangeRun::takeReadBack(EventId id, const ApiResult<Event> &result)
{
    // The write itself was acknowledged: when it cannot be read back, what we know is shown, and
    // what only the server knows (a new event's status) stays unknown.
    Event event = m_catalogue.find(id).value_or(Event{.id = id, .type = EventType::Custom});
    event.name = m_change.name;
    event.code = m_change.code;
    if (result)
        event = *result;
    if (m_change.kind == Change::Kind::Create)
        m_catalogue.add(event);
    else
        m_catalogue.update(event);
    finish({.result = Result::Done, .event = event});
}

void ChangeRun::fail(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Cancelled) {
        finish({.result = Result::Cancelled});
        return;
    }
    const bool isGone =
        error.kind == ApiError::Kind::NotFound && m_change.kind != Change::Kind::Create;
    if (isGone)
        m_catalogue.remove(m_change.id);
    finish({.result = Result::Failed, .error = error});
}

void ChangeRun::finish(const ChangeOutcome &outcome)
{
    Q_ASSERT(!m_finished);
    m_finished = true;
    QMetaObject::invokeMethod(
        this,
        [this, outcome] {
            deleteLater(); // first: whoever hears of it may end the session
            emit finished(outcome);
        },
        Qt::QueuedConnection);
}

} // namespace eventdesk
