// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/run/changesettling.h"

#include "app/api/apiclient.h"
#include "app/changes/changewish.h"
#include "app/changes/run/changerooms.h"
#include "app/changes/run/sharedlookup.h"

#include <utility>

namespace eventdesk {

ChangeSettling::ChangeSettling(JournalEntry entry, ChangeRooms &rooms, QObject *parent)
    : QObject(parent), m_entry(std::move(entry)), m_rooms(rooms)
{
}

void ChangeSettling::start()
{
    if (m_entry.change.kind == Change::Kind::Create) {
        m_rooms.lookUps.ask(this, m_entry.change.code,
            [this](const CodeFinding &finding) { takeFinding(finding); });
        return;
    }
    m_call = m_rooms.client.getEvent(m_entry.change.id);
    connect(m_call, &GetEventCall::finished, this, &ChangeSettling::takeEvent);
}

void ChangeSettling::cancel()
{
    if (m_call)
        m_call->cancel();
    else
        giveUpLookUp();
}

void ChangeSettling::withdraw()
{
    if (m_call)
        m_call->withdraw();
    else
        giveUpLookUp();
}

void ChangeSettling::giveUpLookUp()
{
    if (std::exchange(m_hasGivenUp, true))
        return;
    m_rooms.lookUps.withdraw(this);
    QMetaObject::invokeMethod(
        this, [this] { finish(Verdict::Undecided); }, Qt::QueuedConnection);
}

void ChangeSettling::takeFinding(const CodeFinding &finding)
{
    if (m_hasGivenUp) // when another answer of the same reading made it so
        return;
    m_event = finding.event;
    m_error = finding.error;
    switch (finding.verdict) {
    case CodeFinding::Verdict::Found: {
        // One that was known before we sent anything is a real duplicate, whatever its name.
        const bool isOurs =
            changewish::isMet(m_entry.change, *m_event) && m_event->id != m_entry.knownBefore;
        finish(isOurs ? Verdict::TookEffect : Verdict::Conflict);
        return;
    }
    case CodeFinding::Verdict::Absent:
        finish(Verdict::NoEffect);
        return;
    case CodeFinding::Verdict::Undecided:
        finish(Verdict::Undecided);
        return;
    }
    Q_UNREACHABLE();
}

void ChangeSettling::takeEvent(const ApiResult<Event> &result)
{
    if (!result) {
        m_error = result.error();
        finish(m_error->kind == ApiError::Kind::NotFound ? Verdict::Gone : Verdict::Undecided);
        return;
    }
    m_event = *result;
    if (changewish::isMet(m_entry.change, *result))
        finish(Verdict::TookEffect);
    else if (changewish::isConflict(m_entry.change, *result))
        finish(Verdict::Conflict);
    else
        finish(Verdict::NoEffect);
}

void ChangeSettling::finish(Verdict verdict)
{
    m_verdict = verdict;
    emit finished();
}

} // namespace eventdesk
