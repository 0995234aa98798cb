// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/app/changes/run/simulatedaccount.h"

#include "app/api/eventjson.h"
#include "app/changes/changeobstacle.h"
#include "app/changes/changewish.h"

#include <algorithm>

namespace eventdesk::testing {

namespace {

using namespace Qt::StringLiterals;
using Delivery = FaultScript::Delivery;
using Kind = Change::Kind;

QString describe(const JournalEntry &entry)
{
    return u"entry %1 (kind %2, event %3, code %4, state %5)"_s.arg(QString::number(entry.id),
        QString::number(static_cast<int>(entry.change.kind)), QString::number(entry.change.id),
        entry.change.code, QString::number(static_cast<int>(entry.state)));
}

QByteArray eventPath(EventId id)
{
    return "/events/" + QByteArray::number(id);
}

} // namespace

SimulatedAccount::SimulatedAccount(ChangeSchedule &schedule) : m_schedule(schedule)
{
    for (const Event &event : schedule.events())
        m_server.truth().add(event.name, event.code, event.status);
    m_lastLook = m_server.truth();
    m_server.onEvery([this](const WireRequest &request) { return answer(request); });
}

FaultScript SimulatedAccount::answer(const WireRequest &request)
{
    ++m_requests;
    for (const OutsideEdit &edit : m_schedule.outsideEdits()) {
        if (edit.atRequest == m_requests)
            interfere(edit);
    }
    FaultScript script = m_schedule.scriptFor(request, m_requests);
    if (request.method != "GET")
        watchWrite(request, script);
    return script;
}

void SimulatedAccount::interfere(const OutsideEdit &edit)
{
    look();
    EventTruth &truth = m_server.truth();
    if (edit.kind == OutsideEdit::Kind::TakeCode) {
        m_codesTakenByOthers.insert(edit.code);
        if (truth.countOfCode(edit.code) == 0)
            truth.add(u"Theirs"_s, edit.code);
        m_lastLook = truth;
        return;
    }
    const std::optional<Event> event = truth.find(edit.id);
    if (!event)
        return;
    const QByteArray path = eventPath(edit.id);
    if (edit.kind == OutsideEdit::Kind::Rename) {
        truth.apply("PUT", path, {}, eventjson::writeNameAndCode(u"Theirs"_s, event->code));
    } else if (edit.kind == OutsideEdit::Kind::Remove) {
        truth.remove(edit.id);
    } else {
        const bool isActive = event->status == EventStatus::Active;
        truth.apply("POST", path + (isActive ? "/deactivate" : "/activate"), {}, {});
    }
    m_touchedByOthers.insert(edit.id);
    m_lastChangedByOthers.insert(edit.id);
    m_lastLook = truth;
}

void SimulatedAccount::watchWrite(const WireRequest &request, const FaultScript &script)
{
    const QByteArray asked = request.method + ' ' + request.target + ' ' + request.body;
    const EventId id = request.path().split('/').value(5).toLongLong(); // below /api/b/v2/events
    const bool isInterfered = m_touchedByOthers.contains(id) || !m_codesTakenByOthers.isEmpty();
    if (m_acknowledged.contains(asked) && !isInterfered)
        m_wrong += u"sent again although it was acknowledged: "_s + QString::fromUtf8(asked);
    const bool isHonest = script.delivery == Delivery::Whole && !script.answer
        && script.apply == FaultScript::Apply::Before;
    if (!isHonest)
        return;
    EventTruth copy = m_server.truth();
    const QByteArray path = request.path().mid(QByteArrayView(FaultServer::basePath).size());
    if (copy.apply(request.method, path, {}, request.body).status < 300)
        m_acknowledged.insert(asked);
}

void SimulatedAccount::look()
{
    for (const EventId id : std::as_const(m_touchedByOthers)) {
        if (m_lastLook.find(id) != m_server.truth().find(id))
            m_lastChangedByOthers.remove(id);
    }
    m_lastLook = m_server.truth();
}

QStringList SimulatedAccount::complaints(const QList<JournalEntry> &entries)
{
    look();
    if (entries.size() != m_schedule.plan().rows.size())
        m_wrong += u"%1 entries"_s.arg(entries.size());
    for (const JournalEntry &entry : entries)
        check(entry, m_wrong);
    for (const PlannedChange &row : m_schedule.plan().rows) {
        if (m_server.truth().countOfCode(row.change.code) > 1)
            m_wrong += u"exists twice: "_s + row.change.code;
    }
    return m_wrong;
}

std::optional<Event> SimulatedAccount::eventOf(const Change &change)
{
    if (change.kind != Kind::Create)
        return m_server.truth().find(change.id);
    return m_server.truth().findByCode(change.code);
}

void SimulatedAccount::check(const JournalEntry &entry, QStringList &wrong)
{
    const bool isInterfered = entry.change.kind == Kind::Create
        ? m_codesTakenByOthers.contains(entry.change.code)
        : m_touchedByOthers.contains(entry.change.id);
    const bool hadTrouble = entry.error && obstacleOf(*entry.error) != ChangeObstacle::None;
    if (hadTrouble && entry.state == ChangeState::Unknown)
        ++m_givenUp; // it is told, and nobody can say more
    else if (hadTrouble && entry.state == ChangeState::Failed)
        checkWithoutEffect(entry, isInterfered, wrong);
    else if (!isFinal(entry.state))
        wrong += u"not settled: "_s + describe(entry);
    else if (isInterfered)
        checkInterfered(entry, wrong);
    else
        checkWanted(entry, wrong);
}

void SimulatedAccount::checkWithoutEffect(
    const JournalEntry &entry, bool isInterfered, QStringList &wrong)
{
    ++m_givenUp;
    const std::optional<Event> event = eventOf(entry.change);
    const bool hasEffect = entry.change.kind == Kind::Delete
        ? !event
        : event && changewish::isMet(entry.change, *event);
    if (hasEffect && !isInterfered)
        wrong += u"said to have failed, but it took effect: "_s + describe(entry);
}

void SimulatedAccount::checkWanted(const JournalEntry &entry, QStringList &wrong)
{
    const Change &change = entry.change;
    const std::optional<Event> event = eventOf(change);
    if (entry.state != ChangeState::Done && entry.state != ChangeState::Unchanged) {
        wrong += u"not done: "_s + describe(entry)
            + (entry.error ? u": "_s + entry.error->details() : QString());
        return;
    }
    if (change.kind == Kind::Delete) {
        if (event)
            wrong += u"still there: "_s + describe(entry);
        return;
    }
    const bool isAsWanted = event && changewish::isMet(change, *event)
        && (!change.status || event->status == *change.status);
    if (!isAsWanted)
        wrong += u"not as wanted: "_s + describe(entry);
    if (!entry.after || !event || entry.after->id != event->id)
        wrong += u"history names another event: "_s + describe(entry);
}

void SimulatedAccount::checkInterfered(const JournalEntry &entry, QStringList &wrong)
{
    const Change &change = entry.change;
    if (entry.state == ChangeState::Done || entry.state == ChangeState::Unchanged)
        return; // it came before or after what others did
    ++m_conflicts;
    if (entry.state != ChangeState::Conflict && entry.state != ChangeState::Failed) {
        wrong += u"neither done nor a conflict: "_s + describe(entry);
        return;
    }
    // Failed: only because the event is gone or the code is taken.
    const std::optional<Event> event = eventOf(change);
    if (entry.state == ChangeState::Failed) {
        const bool isTold = entry.error
            && (entry.error->kind == ApiError::Kind::NotFound
                || entry.error->kind == ApiError::Kind::InvalidRequest);
        if (!isTold)
            wrong += u"failed for no reason: "_s + describe(entry);
        return;
    }
    // Nothing was overwritten: theirs is what stands. (Another change of the same event may have
    // come later.)
    if (change.kind == Kind::Create && (!event || event->name == change.name))
        wrong += u"not theirs: "_s + describe(entry);
    if (change.kind == Kind::Delete && !event && !m_lastChangedByOthers.contains(change.id))
        wrong += u"deleted all the same: "_s + describe(entry);
    if (change.kind == Kind::Update && event && !m_lastChangedByOthers.contains(change.id)
        && event->name == change.name)
        wrong += u"overwritten all the same: "_s + describe(entry);
}

} // namespace eventdesk::testing
