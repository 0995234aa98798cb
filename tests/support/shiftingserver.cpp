// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/shiftingserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

namespace eventdesk::testing {

namespace {

using namespace Qt::StringLiterals;

QJsonObject jsonOf(const Event &event)
{
    return {{u"id"_s, event.id}, {u"name"_s, event.name}, {u"code"_s, event.code},
        {u"status"_s, event.status == EventStatus::Active ? 1 : 0},
        {u"type"_s, event.type == EventType::System ? u"SYSTEM"_s : u"CUSTOM"_s}};
}

} // namespace

ShiftingServer::ShiftingServer(const Habits &habits, int events, quint32 seed)
    : m_habits(habits), m_random(seed)
{
    for (int i = 0; i < events; ++i)
        add();
    m_wire.onEvery([this](const WireRequest &request) { return answer(request); });
}

void ShiftingServer::rest()
{
    m_habits.moveChance = 0;
    m_habits.faultChance = 0;
}

FaultScript ShiftingServer::answer(const WireRequest &request)
{
    if (m_habits.restsAfter >= 0 && m_requests++ >= m_habits.restsAfter)
        m_habits.moveChance = 0;
    if (happens(m_habits.moveChance))
        move();
    if (happens(m_habits.faultChance)) {
        ++m_faults;
        return fault();
    }
    const QUrlQuery asked(QString::fromLatin1(request.target.mid(request.target.indexOf('?') + 1)));
    const qint64 number = std::max<qint64>(1, asked.queryItemValue(u"page"_s).toLongLong());
    const qint64 wanted = asked.queryItemValue(u"per_page"_s).toLongLong();
    if (m_habits.refusesLargerPages && wanted > m_habits.largestPage)
        return FaultScript::answering(400, R"({"error":"per_page is too large"})");
    const qint64 perPage =
        wanted > 0 ? std::min<qint64>(wanted, m_habits.largestPage) : m_habits.largestPage;
    if ((number - 1) * perPage >= EventTruth::largestOffset)
        return FaultScript::answering(400, R"({"error":"offset too large"})");
    return FaultScript::answering(200, page(number, perPage));
}

FaultScript ShiftingServer::fault()
{
    using Delivery = FaultScript::Delivery;
    switch (m_random.bounded(6)) {
    case 0:
        return FaultScript::answering(429).withHeader("Retry-After", "0");
    case 1:
        return FaultScript::answering(500);
    case 2:
        return FaultScript::answering(503, "<html>busy</html>", "text/html");
    case 3:
        return FaultScript::delivering(Delivery::CloseBefore);
    case 4:
        return FaultScript::delivering(Delivery::ResetBefore);
    default:
        return FaultScript::delivering(Delivery::CutInBody);
    }
}

QByteArray ShiftingServer::page(qint64 page, qint64 perPage)
{
    QJsonArray rows;
    for (const Event &event : list().mid((page - 1) * perPage, perPage))
        rows.append(jsonOf(event));
    QJsonObject answer{{u"events"_s, rows}};
    if (m_habits.count != Count::NoPagination) {
        QJsonObject pagination{{u"page"_s, page}, {u"per_page"_s, perPage}};
        if (m_habits.count != Count::Absent)
            pagination[u"total_count"_s] = toldCount();
        answer[u"pagination"_s] = pagination;
    }
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

QList<Event> ShiftingServer::list() const
{
    QList<Event> events = m_truth.values(); // by id
    if (m_habits.order == Order::NewestFirst)
        std::ranges::reverse(events);
    else if (m_habits.order == Order::ByName)
        std::ranges::stable_sort(events, {}, &Event::name);
    return events;
}

qint64 ShiftingServer::toldCount()
{
    const auto really = static_cast<int>(m_truth.size());
    switch (m_habits.count) {
    case Count::TooLow:
        return really / 2;
    case Count::TooHigh:
        return really + 7;
    case Count::BeyondTheLimit:
        return EventTruth::largestOffset + really;
    case Count::Another:
        return m_random.bounded(2 * really + 3);
    case Count::True:
    case Count::Absent:
    case Count::NoPagination:
        break;
    }
    return really;
}

void ShiftingServer::move()
{
    const int steps = 1 + m_random.bounded(3);
    m_past.append(m_truth); // all steps at once: nobody sees what is between them
    for (int i = 0; i < steps; ++i)
        step();
}

void ShiftingServer::step()
{
    switch (m_random.bounded(4)) {
    case 0:
        add();
        break;
    case 1:
        remove();
        break;
    case 2: // together, so that the count stays the same
        remove();
        add();
        break;
    default:
        change();
        break;
    }
}

void ShiftingServer::add()
{
    const EventId id = m_nextId++;
    m_truth.insert(id,
        {.id = id,
            .name = u"Event %1"_s.arg(m_random.bounded(1'000)),
            .code = u"code_%1"_s.arg(id),
            .status = m_random.bounded(2) == 0 ? EventStatus::Active : EventStatus::Inactive,
            .type = m_random.bounded(9) == 0 ? EventType::System : EventType::Custom});
}

void ShiftingServer::remove()
{
    if (m_truth.isEmpty())
        return;
    m_truth.erase(std::next(m_truth.cbegin(), m_random.bounded(static_cast<int>(m_truth.size()))));
}

void ShiftingServer::change()
{
    if (m_truth.isEmpty())
        return;
    Event &event = *std::next(m_truth.begin(), m_random.bounded(static_cast<int>(m_truth.size())));
    if (m_random.bounded(2) == 0)
        event.name = u"Event %1"_s.arg(m_random.bounded(1'000));
    else
        event.status =
            event.status == EventStatus::Active ? EventStatus::Inactive : EventStatus::Active;
}

} // namespace eventdesk::testing
