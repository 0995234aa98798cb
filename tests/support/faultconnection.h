// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/faultscript.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QTcpSocket;

namespace eventdesk::testing {

/**
 * One connection of the fault server: reads requests, writes answers, well or badly. Owned by the
 * server, lives in the test's thread. Requests are handled one after the other.
 */
class FaultConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FaultConnection)

public:
    /** Takes over the socket. */
    FaultConnection(QTcpSocket *socket, int number, QObject *parent);
    ~FaultConnection() override;

    /** Delivers the answer as the script wants it. */
    void deliver(const FaultScript &script, WireAnswer answer);

    /** Ends with FIN, after everything was written. */
    void closeGently();
    /** Ends with RST, at once. */
    void reset();

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] qint64 bytesReceived() const { return m_bytesReceived; }

signals:
    void requestArrived(const eventdesk::testing::WireRequest &request);
    /** The answer to the last request is out, as far as it goes, or the peer left before. */
    void requestDone();

private:
    void read();
    [[nodiscard]] bool takeRequest();
    void sendWhole(const WireAnswer &answer);
    void sendCut(const WireAnswer &answer, FaultScript::Delivery where);
    void trickle(const QByteArray &bytes, std::chrono::milliseconds interval);
    void flood(const QByteArray &head, const QByteArray &piece, qint64 size);
    void pump();
    void finishRequest();

    QTcpSocket *m_socket;
    int m_number;
    int m_requests = 0;
    qint64 m_bytesReceived = 0;
    QByteArray m_unread;
    QTimer m_trickleTimer;
    std::function<QByteArray()> m_source; ///< gives what is still to be written; empty at the end
    bool m_busy = false;
    bool m_closeWhenDone = false;
};

} // namespace eventdesk::testing
