// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QTcpServer>

#include <chrono>
#include <optional>

namespace eventdesk {

/**
 * The smallest server that has a first page: whatever is asked, it answers the first 50 of 120
 * events, after a delay, and remembers when it handed the last byte to the system.
 */
class PageServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageServer)

public:
    explicit PageServer(QObject *parent = nullptr);
    ~PageServer() override;

    [[nodiscard]] QString baseUrl() const;

    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }

    /** When the last byte of the first answer since forget() was sent. */
    [[nodiscard]] std::optional<std::chrono::steady_clock::time_point> answered() const
    {
        return m_answered;
    }
    void forget() { m_answered.reset(); }

private:
    void receive(QTcpSocket *socket);
    void answer(QTcpSocket *socket);

    QTcpServer m_listener;
    QByteArray m_answer;
    std::chrono::milliseconds m_delay{0};
    std::optional<std::chrono::steady_clock::time_point> m_answered;
};

} // namespace eventdesk
