// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/guardednetwork.h"

#include <QNetworkReply>
#include <QNetworkRequest>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

/** The reply of a request that was not let out: over before it began, and heard of as any other. */
class Refusal final : public QNetworkReply
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Refusal)

public:
    Refusal(
        QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QObject *parent)
        : QNetworkReply(parent)
    {
        setOperation(operation);
        setRequest(request);
        setUrl(request.url());
        setError(ContentAccessDenied, u"Read only: not sent."_s);
        open(ReadOnly);
        setFinished(true);
        QMetaObject::invokeMethod(this, &QNetworkReply::finished, Qt::QueuedConnection);
    }

    void abort() override { }

protected:
    qint64 readData(char * /*data*/, qint64 /*maximum*/) override { return -1; }
};

bool isGet(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    if (operation != QNetworkAccessManager::CustomOperation)
        return operation == QNetworkAccessManager::GetOperation;
    return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray() == "GET";
}

} // namespace

bool GuardedNetwork::isRefusal(const QNetworkReply &reply)
{
    return qobject_cast<const Refusal *>(&reply) != nullptr;
}

QNetworkReply *GuardedNetwork::createRequest(
    Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    if (m_readOnly && !isGet(operation, request))
        return new Refusal(operation, request, this);
    return QNetworkAccessManager::createRequest(operation, request, body);
}

} // namespace eventdesk

#include "guardednetwork.moc"
