// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apicall.h"
#include "app/changes/changeoutcome.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace eventdesk {

class ApiClient;
class CodeLookUp;
class EventCatalogue;

/**
 * One change on its way: look (update) → send → settle what was not answered by reading → read back
 * → apply to the catalogue. Nothing is sent twice whose first outcome is open: a lost create is
 * looked up by its unique code, every other lost write by reading the event (reliability §2, R8,
 * R9).
 *
 * Made and owned by ChangeRunner. Emits finished exactly once, never from inside run() or cancel(),
 * and deletes itself afterwards. UI thread.
 */
class ChangeRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeRun)

public:
    ~ChangeRun() override;

    [[nodiscard]] const Change &change() const { return m_change; }

    /**
     * Stops as soon as that is honest: before sending at once; afterwards the change is settled by
     * reading first, so that the outcome is true. A second cancel() gives that up too.
     */
    void cancel();

signals:
    void finished(const eventdesk::ChangeOutcome &outcome);

private:
    friend class ChangeRunner;

    ChangeRun(Change change, ApiClient &client, EventCatalogue &catalogue,
        std::chrono::milliseconds beforeLookUp, QObject *parent);

    void start();
    void lookBeforeUpdate();
    [[nodiscard]] bool isAlreadyDone() const;
    void send();
    void sendCreate();
    void sendWrite();
    void takeCreated(const ApiResult<EventId> &result);
    void takeWritten(const ApiResult<Accepted> &result);
    void takeCurrentBeforeUpdate(const ApiResult<Event> &result);

    void settle(const ApiError &cause);
    void lookUpCreated();
    void takeLookUp();
    void takeCurrentAfterLoss(const ApiResult<Event> &result);
    [[nodiscard]] bool isWanted(const Event &current) const;

    void readBack(EventId id);
    void takeReadBack(EventId id, const ApiResult<Event> &result);

    void fail(const ApiError &error);
    void finish(const ChangeOutcome &outcome);
    template <typename Call, typename Handler>
    void await(Call *call, Handler handler);

    Change m_change;
    ApiClient &m_client;
    EventCatalogue &m_catalogue;
    QPointer<ApiCall> m_call;
    CodeLookUp *m_lookUp = nullptr; ///< a child
    QTimer m_lookUpTimer;
    ApiError m_cause; ///< why the write has to be settled
    EventId m_knownBefore = 0; ///< had the wanted code before a create was sent; 0 for none
    int m_createAttempts = 0;
    int m_cancels = 0;
    bool m_started = false;
    bool m_settling = false;
    bool m_finished = false;
};

} // namespace eventdesk
