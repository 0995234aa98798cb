// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/eventcatalogue.h"
#include "app/catalogue/eventlisting.h"
#include "app/changes/journal/changejournal.h"
#include "app/changes/run/changerunner.h"
#include "tests/app/api/testclient.h"
#include "tests/support/wirecalls.h"

#include <QTestEventLoop>

#include <memory>
#include <optional>

namespace eventdesk::testing {

inline constexpr int patience = 30'000; // milliseconds; only a failing test waits that long

/** Waits that are short, so that tests are quick. */
inline ChangePace quickPace()
{
    using namespace std::chrono_literals;
    return {.beforeLookUp = 1ms, .firstLookAgain = 2ms, .longestLookAgain = 10ms};
}

inline JournalOwner testOwner()
{
    return {.accountId = QStringLiteral("account"), .origin = QStringLiteral("https://test")};
}

/** Watches one run: how often it finished, and how. Outlives the run. */
class RunOutcome
{
    Q_DISABLE_COPY_MOVE(RunOutcome)

public:
    explicit RunOutcome(ChangeRun *run)
    {
        QObject::connect(
            run, &ChangeRun::finished, &m_context, [this](const ChangeOutcome &outcome) {
                ++m_count;
                m_outcome = outcome;
            });
        QObject::connect(run, &QObject::destroyed, &m_context, [this] {
            m_gone = true;
            m_loop.exitLoop();
        });
    }

    /** Waits until the run has deleted itself; true when it finished exactly once before. */
    [[nodiscard]] bool wait()
    {
        if (!m_gone)
            m_loop.enterLoopMSecs(patience);
        return m_gone && m_count == 1;
    }

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] const ChangeOutcome &outcome() const { return *m_outcome; }
    [[nodiscard]] ChangeOutcome::Result result() const { return m_outcome->result; }

private:
    QTestEventLoop m_loop; // not QTest::qWaitFor(), which sleeps between its looks
    QObject m_context;
    int m_count = 0;
    bool m_gone = false;
    std::optional<ChangeOutcome> m_outcome;
};

/** A server, what is known of it, and the runner that changes it. */
struct ChangeDesk
{
    explicit ChangeDesk(const ApiOptions &options = quickOptions()) : test(server, options) { }

    /** An event that is on the server and known here. */
    Event given(const QString &name, const QString &code, EventStatus status = EventStatus::Active)
    {
        Event event = *server.truth().find(server.truth().add(name, code, status));
        catalogue.merge({event}, catalogue.size(), catalogue.revision());
        catalogue.setKnowledge({.serverTotal = catalogue.size(), .isComplete = true});
        return event;
    }
    /** All that is known, in the order of the server's list. */
    [[nodiscard]] QList<EventId> known() const { return listing.matchingIds(); }

    FaultServer server;
    TestClient test;
    EventCatalogue catalogue;
    EventListing listing{catalogue};
    ChangeJournal journal{QString()};
    ChangeRunner runner{test.client, catalogue, journal, testOwner(), quickPace()};
};

} // namespace eventdesk::testing
