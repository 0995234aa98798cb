// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/changesettling.h"

#include "app/changes/changewish.h"
#include "app/changes/codelookup.h"

namespace eventdesk {

ChangeSettling::ChangeSettling(
    const JournalEntry &entry, ApiClient &client, const ChangePace &pace, QObject *parent)
    : QObject(parent), m_entry(entry), m_client(client)
{
    m_beforeLookUp.setSingleShot(true);
    m_beforeLookUp.setInterval(pace.beforeLookUp);
    connect(&m_beforeLookUp, &QTimer::timeout, this, &ChangeSettling::lookUp);
}

void ChangeSettling::start()
{
    if (m_entry.change.kind == Change::Kind::Create) {
        m_beforeLookUp.start();
        return;
    }
    m_call = m_client.getEvent(m_entry.change.id);
    connect(m_call, &GetEventCall::finished, this, &ChangeSettling::takeEvent);
}

void ChangeSettling::cancel()
{
    if (m_beforeLookUp.isActive()) {
        m_beforeLookUp.stop();
        finish(Verdict::Undecided);
    } else if (m_lookUp) {
        m_lookUp->cancel();
    } else if (m_call) {
        m_call->cancel();
    }
}

void ChangeSettling::withdraw()
{
    if (m_call)
        m_call->withdraw();
    else
        cancel(); // a look-up reads many pages: breaking one off harms nobody
}

// --- a create: by its code -----------------------------------------------------------------------

void ChangeSettling::lookUp()
{
    m_lookUp = new CodeLookUp(m_client, m_entry.change.code, this);
    connect(m_lookUp, &CodeLookUp::finished, this, &ChangeSettling::takeLookUp);
    m_lookUp->start();
}

void ChangeSettling::takeLookUp()
{
    switch (m_lookUp->verdict()) {
    case CodeLookUp::Verdict::Found:
        m_event = m_lookUp->found();
        finish(verdictOnCreated(*m_event));
        return;
    case CodeLookUp::Verdict::Absent:
        finish(Verdict::NoEffect);
        return;
    case CodeLookUp::Verdict::Undecided:
        m_error = m_lookUp->error();
        finish(Verdict::Undecided);
        return;
    }
    Q_UNREACHABLE();
}

ChangeSettling::Verdict ChangeSettling::verdictOnCreated(const Event &found) const
{
    // One that was known before we sent anything is a real duplicate, whatever its name.
    const bool isOurs = changewish::isMet(m_entry.change, found) && found.id != m_entry.knownBefore;
    return isOurs ? Verdict::TookEffect : Verdict::Conflict;
}

// --- any other write: by its event ---------------------------------------------------------------

void ChangeSettling::takeEvent(const ApiResult<Event> &result)
{
    if (!result && result.error().kind == ApiError::Kind::NotFound) {
        m_error = result.error();
        finish(Verdict::Gone);
    } else if (!result) {
        m_error = result.error();
        finish(Verdict::Undecided);
    } else {
        m_event = *result;
        if (changewish::isMet(m_entry.change, *result))
            finish(Verdict::TookEffect);
        else
            finish(changewish::isConflict(m_entry.change, *result) ? Verdict::Conflict
                                                                   : Verdict::NoEffect);
    }
}

void ChangeSettling::finish(Verdict verdict)
{
    m_verdict = verdict;
    emit finished();
}

} // namespace eventdesk
