// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkAccessManager>

namespace eventdesk {

/**
 * The network access manager that can be told to write nothing. While it is read only, a GET is all
 * that leaves: any other request, however it was made, ends with isRefusal() before a connection is
 * even thought of. What left before is not called back. UI thread.
 */
class GuardedNetwork final : public QNetworkAccessManager
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuardedNetwork)

public:
    using QNetworkAccessManager::QNetworkAccessManager;

    /** From the next request on. */
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    /** Whether this is how a request ended that was not let out. */
    [[nodiscard]] static bool isRefusal(const QNetworkReply &reply);

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    bool m_readOnly = false;
};

} // namespace eventdesk
