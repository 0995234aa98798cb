// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/changeset.h"
#include "tests/support/faultscript.h"

#include <QHash>
#include <QRandomGenerator>

#include <optional>

namespace eventdesk::testing {

/** Somebody else's doing, behind Eventdesk's back. */
struct OutsideEdit
{
    enum class Kind : quint8 { Rename, Switch, Remove, TakeCode };

    int atRequest = 0; ///< counted over the whole schedule, from 1
    Kind kind = Kind::Rename;
    EventId id = 0; ///< what it is done to; 0 for TakeCode
    QString code = {}; ///< TakeCode: what their new event is called
};

/**
 * What happens to a set of changes on its way, decided by a seed: what is on the server, what is
 * wanted, how the server misbehaves, what others do meanwhile and when the program is killed. The
 * test and the program that it kills make the same one from the same seed.
 */
class ChangeSchedule final
{
public:
    explicit ChangeSchedule(quint32 seed);
    /** Without faults and outside edits: this many changes, killed this often. */
    ChangeSchedule(quint32 seed, int changes, int kills);

    /** On the server at first; the ids are those that EventTruth gives them in this order. */
    [[nodiscard]] const QList<Event> &events() const { return m_events; }
    [[nodiscard]] const ChangeSet &plan() const { return m_plan; }
    [[nodiscard]] const QList<OutsideEdit> &outsideEdits() const { return m_outsideEdits; }
    /** Requests after which the program is killed, each counted from its start. */
    [[nodiscard]] const QList<int> &killsAfter() const { return m_killsAfter; }
    /** Milliseconds from such a request to the kill. */
    [[nodiscard]] int breath();

    /** What the server does with a request; number counts over the whole schedule, from 1. */
    [[nodiscard]] FaultScript scriptFor(const WireRequest &request, int number);

private:
    struct Storm
    {
        int first = 0;
        int last = -1; ///< number of its last request
        int status = 0;
    };

    void addEvents(int count);
    void addChanges(int count);
    void addChangesOf(const Event &event);
    void addCreate(int number);
    void addStorm(int status, int chance, int length);
    void addOutsideEdits();
    [[nodiscard]] static FaultScript fault(QRandomGenerator &random, const WireRequest &request);

    const quint32 m_seed;
    QRandomGenerator m_random;
    QList<Event> m_events;
    ChangeSet m_plan{.purpose = Purpose::Edit};
    QList<OutsideEdit> m_outsideEdits;
    QList<int> m_killsAfter;
    QList<Storm> m_storms;
    int m_faultPercent = 0;
    QHash<QByteArray, int> m_attempts; ///< of each request, by what it asks
};

} // namespace eventdesk::testing
