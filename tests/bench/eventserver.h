// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QString>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <optional>

namespace eventdesk {

/**
 * A server of one account on loopback, in a thread of its own so that it takes no time from the
 * window it serves. Whatever is asked is answered with a page, and whatever is posted is accepted
 * without any effect, after a delay.
 */
class EventServer final
{
    Q_DISABLE_COPY_MOVE(EventServer)

public:
    struct Account
    {
        int events = 0;
        int mostPerPage = 100; ///< whatever is asked for
        std::chrono::milliseconds latency{0};
    };

    explicit EventServer(const Account &account);
    ~EventServer();

    [[nodiscard]] QString baseUrl() const;
    [[nodiscard]] QUrl pageUrl(int page) const; ///< of the largest pages there are
    [[nodiscard]] QUrl activationUrl(EventId id) const;
    [[nodiscard]] int pageCount() const;

    /** Answers sent since forget(). */
    [[nodiscard]] int answers() const { return m_answers; }
    /** When the last byte of the first of them was handed to the system. */
    [[nodiscard]] std::optional<std::chrono::steady_clock::time_point> firstAnswered() const;
    void forget();

private:
    class Listener;

    void noteAnswer(std::chrono::steady_clock::time_point lastByte);

    const Account m_account;
    QThread m_thread;
    Listener *m_listener; ///< deleted by its thread
    quint16 m_port = 0;
    std::atomic<int> m_answers = 0;
    std::atomic<std::chrono::steady_clock::time_point> m_firstAnswered{};
};

} // namespace eventdesk
