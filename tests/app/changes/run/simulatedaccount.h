// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/journal/journalentry.h"
#include "tests/app/changes/run/changeschedule.h"
#include "tests/support/faultserver.h"

#include <QObject>
#include <QSet>

namespace eventdesk::testing {

/**
 * The account at the server during a schedule: misbehaves and is changed by others as the schedule
 * says, and keeps watch on what Eventdesk does. Lives in the test's thread.
 */
class SimulatedAccount final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SimulatedAccount)

public:
    explicit SimulatedAccount(ChangeSchedule &schedule);

    [[nodiscard]] FaultServer &server() { return m_server; }

    /**
     * Holds how the entries ended against what is true; what is wrong, one line each. Everything
     * was as wanted, unless others interfered.
     */
    [[nodiscard]] QStringList complaints(const QList<JournalEntry> &entries);

    /** Entries that are not as wanted because others interfered. */
    [[nodiscard]] int conflicts() const { return m_conflicts; }
    /** Entries that ended by the server's trouble: the program was killed before it could retry. */
    [[nodiscard]] int givenUp() const { return m_givenUp; }

private:
    [[nodiscard]] FaultScript answer(const WireRequest &request);
    void interfere(const OutsideEdit &edit);
    void watchWrite(const WireRequest &request, const FaultScript &script);
    /** Finds out what Eventdesk changed since the last look. */
    void look();
    void check(const JournalEntry &entry, QStringList &wrong);
    void checkWithoutEffect(const JournalEntry &entry, bool isInterfered, QStringList &wrong);
    void checkWanted(const JournalEntry &entry, QStringList &wrong);
    void checkInterfered(const JournalEntry &entry, QStringList &wrong);
    [[nodiscard]] std::optional<Event> eventOf(const Change &change);

    ChangeSchedule &m_schedule;
    FaultServer m_server;
    int m_requests = 0;
    EventTruth m_lastLook;
    QSet<EventId> m_touchedByOthers;
    QSet<QString> m_codesTakenByOthers;
    QSet<EventId> m_lastChangedByOthers; ///< and not by Eventdesk since
    QSet<QByteArray> m_acknowledged; ///< writes whose success was told
    QStringList m_wrong;
    int m_conflicts = 0;
    int m_givenUp = 0;
};

} // namespace eventdesk::testing
