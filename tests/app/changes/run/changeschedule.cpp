// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/app/changes/run/changeschedule.h"

#include "tests/support/eventtruth.h"

#include <algorithm>

namespace eventdesk::testing {

namespace {

using namespace Qt::StringLiterals;
using Apply = FaultScript::Apply;
using Delivery = FaultScript::Delivery;
using Kind = Change::Kind;

constexpr EventId firstId = 12'345; // as EventTruth counts
constexpr int faultyAttempts = 3; // of the same request: then it gets through

/** The same on every machine and in every process (FNV-1a). */
quint32 hashOf(const QByteArray &bytes, quint32 seed)
{
    quint32 hash = 2'166'136'261U ^ seed;
    for (const char byte : bytes)
        hash = (hash ^ static_cast<quint8>(byte)) * 16'777'619U;
    return hash;
}

} // namespace

ChangeSchedule::ChangeSchedule(quint32 seed) : m_seed(seed), m_random(seed)
{
    addEvents(8 + m_random.bounded(20));
    addChanges(4 + m_random.bounded(24));
    m_faultPercent = m_random.bounded(4) == 0 ? 0 : m_random.bounded(45);
    addStorm(429, 30, 25);
    addStorm(503, 30, 40);
    addStorm(401, 30, 12);
    if (m_random.bounded(100) < 50)
        addOutsideEdits();
    const int kills = std::max(0, m_random.bounded(5) - 1);
    for (int i = 0; i < kills; ++i)
        m_killsAfter.append(1 + m_random.bounded(40));
}

ChangeSchedule::ChangeSchedule(quint32 seed, int changes, int kills) : m_seed(seed), m_random(seed)
{
    addEvents(changes);
    addChanges(changes);
    for (int i = 0; i < kills; ++i)
        m_killsAfter.append(1 + m_random.bounded(2 * changes / (kills + 2)));
}

int ChangeSchedule::breath()
{
    return m_random.bounded(6);
}

void ChangeSchedule::addEvents(int count)
{
    for (int i = 0; i < count; ++i) {
        m_events.append({.id = firstId + i,
            .name = u"Event %1"_s.arg(i),
            .code = u"code_%1"_s.arg(i),
            .status = m_random.bounded(2) == 0 ? EventStatus::Active : EventStatus::Inactive,
            .type = EventType::Custom});
    }
}

void ChangeSchedule::addChanges(int count)
{
    QList<Event> events = m_events;
    std::shuffle(events.begin(), events.end(), m_random);
    while (m_plan.rows.size() < count) {
        if (events.isEmpty() || m_random.bounded(4) == 0)
            addCreate(static_cast<int>(m_plan.rows.size()));
        else
            addChangesOf(events.takeFirst());
    }
}

void ChangeSchedule::addChangesOf(const Event &event)
{
    Event now = event;
    const auto add = [this](const Change &change) { m_plan.rows.append({.change = change}); };
    const auto switchIt = [&] {
        const bool isActive = now.status == EventStatus::Active;
        add(Change::of(isActive ? Kind::Deactivate : Kind::Activate, now));
        now.status = isActive ? EventStatus::Inactive : EventStatus::Active;
    };
    const auto rename = [&](const QString &code) {
        const QString name = now.name + u" new"_s;
        add(Change::update(now, name, code));
        now.name = name;
        now.code = code;
    };
    switch (m_random.bounded(6)) {
    case 0:
        rename(now.code);
        break;
    case 1:
        rename(now.code + u"_new"_s);
        break;
    case 2:
        add(Change::of(Kind::Delete, now));
        break;
    case 3: // two changes of one event, which keep their order
        switchIt();
        rename(now.code);
        break;
    default:
        switchIt();
        break;
    }
}

void ChangeSchedule::addCreate(int number)
{
    Change change = Change::create(u"Created %1"_s.arg(number), u"created_%1"_s.arg(number));
    if (m_random.bounded(2) == 0)
        change.status = m_random.bounded(2) == 0 ? EventStatus::Active : EventStatus::Inactive;
    m_plan.rows.append({.change = change});
}

void ChangeSchedule::addStorm(int status, int chance, int length)
{
    if (m_random.bounded(100) >= chance)
        return;
    const int first = 1 + m_random.bounded(60);
    m_storms.append({.first = first, .last = first + m_random.bounded(length), .status = status});
}

void ChangeSchedule::addOutsideEdits()
{
    using Edit = OutsideEdit::Kind;
    const int count = 1 + m_random.bounded(4);
    for (int i = 0; i < count; ++i) {
        const Change &change = m_plan.rows.at(m_random.bounded(m_plan.rows.size())).change;
        OutsideEdit edit{.atRequest = 1 + m_random.bounded(60), .id = change.id};
        if (change.kind == Kind::Create) {
            edit.kind = Edit::TakeCode;
            edit.code = change.code;
        } else {
            edit.kind = static_cast<Edit>(m_random.bounded(3));
        }
        m_outsideEdits.append(edit);
    }
}

FaultScript ChangeSchedule::scriptFor(const WireRequest &request, int number)
{
    for (const Storm &storm : std::as_const(m_storms)) {
        if (number >= storm.first && number <= storm.last)
            return FaultScript::answering(storm.status, R"({"error":"storm"})");
    }
    // By what is asked and how often it was asked before, so that the order of arrival, which the
    // machine decides, does not matter.
    const QByteArray asked = request.method + ' ' + request.target + ' ' + request.body;
    const int attempt = ++m_attempts[asked];
    QRandomGenerator random(hashOf(asked, m_seed) + 31U * static_cast<quint32>(attempt));
    const bool isFaulty = attempt <= faultyAttempts && random.bounded(100) < m_faultPercent;
    return isFaulty ? fault(random, request) : FaultScript::honest();
}

FaultScript ChangeSchedule::fault(QRandomGenerator &random, const WireRequest &request)
{
    const bool isWrite = request.method != "GET";
    QList<Delivery> losses{Delivery::CloseBefore, Delivery::ResetBefore, Delivery::Garbage};
    // Qt itself sends a request without a body again after this, and then stumbles over the piece
    // that it has: what the server acknowledged there, the program never heard of (N2).
    if (!request.body.isEmpty() || !isWrite)
        losses += {Delivery::CutInStatusLine, Delivery::CutInHeaders};
    const Apply apply = !isWrite || random.bounded(2) == 0 ? Apply::Never : Apply::Before;
    if (random.bounded(2) == 0) {
        const int status = QList<int>{500, 502, 503, 504}.at(random.bounded(4));
        return FaultScript::answering(status, R"({"error":"trouble"})").applied(apply);
    }
    if (apply == Apply::Before && random.bounded(4) == 0) // its status was told: it is no lie
        return FaultScript::delivering(Delivery::CutInBody).applied(apply);
    return FaultScript::delivering(losses.at(random.bounded(losses.size()))).applied(apply);
}

} // namespace eventdesk::testing
