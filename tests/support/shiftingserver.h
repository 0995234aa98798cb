// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"
#include "tests/support/faultserver.h"

#include <QMap>
#include <QRandomGenerator>

namespace eventdesk::testing {

/**
 * A fault server whose list moves while it is read: somebody else adds, deletes and changes events
 * between two requests, the count lies, pages are small, connections drop. Everything follows from
 * the seed and the order of the requests. Lives in the test's thread.
 */
class ShiftingServer final
{
    Q_DISABLE_COPY_MOVE(ShiftingServer)

public:
    enum class Order : quint8 { ById, NewestFirst, ByName };
    /** What the pagination says of the number of events. */
    enum class Count : quint8 {
        True,
        TooLow,
        TooHigh,
        BeyondTheLimit,
        Another, ///< another one in each answer
        Absent,
        NoPagination ///< nothing at all, not even the size of the page
    };

    struct Habits
    {
        Order order = Order::ById;
        Count count = Count::True;
        int largestPage = 50; ///< rows
        bool refusesLargerPages = false; ///< with 400, instead of giving what it has
        int moveChance = 0; ///< percent of the requests before which the list moves
        int faultChance = 0; ///< percent of the requests that get no good answer
        int restsAfter = -1; ///< requests; -1: never by itself
    };

    ShiftingServer(const Habits &habits, int events, quint32 seed);

    [[nodiscard]] FaultServer &wire() { return m_wire; }
    [[nodiscard]] const QMap<EventId, Event> &truth() const { return m_truth; }
    /** Of the truth; counts from 0, one more with every change. */
    [[nodiscard]] qsizetype version() const { return m_past.size(); }
    /** The truth of an earlier version, or of this one. */
    [[nodiscard]] const QMap<EventId, Event> &truthAt(qsizetype version) const
    {
        return version < m_past.size() ? m_past.at(version) : m_truth;
    }
    /** Requests that got no good answer. */
    [[nodiscard]] int faults() const { return m_faults; }

    /** From now on nothing moves and nothing fails; the count still lies. */
    void rest();

private:
    [[nodiscard]] FaultScript answer(const WireRequest &request);
    [[nodiscard]] FaultScript fault();
    [[nodiscard]] QByteArray page(qint64 page, qint64 perPage);
    [[nodiscard]] QList<Event> list() const;
    [[nodiscard]] qint64 toldCount();
    [[nodiscard]] bool happens(int chance) { return m_random.bounded(100) < chance; }
    void move();
    void step();
    void add();
    void remove();
    void change();

    Habits m_habits;
    QRandomGenerator m_random;
    QMap<EventId, Event> m_truth;
    EventId m_nextId = 100;
    QList<QMap<EventId, Event>> m_past; ///< earlier versions of the truth
    int m_faults = 0;
    int m_requests = 0;
    FaultServer m_wire;
};

} // namespace eventdesk::testing
