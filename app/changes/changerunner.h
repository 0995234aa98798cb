// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/change.h"
#include "app/changes/changerun.h"
#include "app/changes/changesetrun.h"

#include <QHash>
#include <QObject>
#include <QQueue>

#include <chrono>

namespace eventdesk {

class ApiClient;
class EventCatalogue;

/** Waits between the steps of a run; tests make them short. */
struct ChangePace
{
    /** Before a lost create is looked up: the server may still be working on it. */
    std::chrono::milliseconds beforeLookUp{700};
};

/**
 * The only way to write. Carries out changes through the API and applies what became of them to the
 * catalogue. Changes of the same event run one after the other, in the order they were asked for
 * (reliability R11); others run side by side, bounded by the client's lane. UI thread; owned by
 * AccountSession; client and catalogue must outlive it.
 */
class ChangeRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeRunner)

public:
    ChangeRunner(ApiClient &client, EventCatalogue &catalogue, const ChangePace &pace = {},
        QObject *parent = nullptr);
    ~ChangeRunner() override;

    /** Starts a change, now or when earlier ones of the same event are through. Owned by the
     * runner. */
    ChangeRun *run(const Change &change);
    /** Starts all changes of a set, which must not be empty. Owned by the runner. */
    ChangeSetRun *runAll(const QList<Change> &changes);

    /** Whether changes are under way whose outcome is not known yet. */
    [[nodiscard]] bool isBusy() const { return m_running > 0; }

signals:
    void busyChanged(bool busy);

private:
    void conclude(ChangeRun *run);

    ApiClient &m_client;
    EventCatalogue &m_catalogue;
    ChangePace m_pace;
    QHash<EventId, QQueue<ChangeRun *>> m_queues; ///< the head of each is running
    int m_running = 0;
};

} // namespace eventdesk
