// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/proxyinuse.h"

#include <QNetworkProxy>

namespace eventdesk {

QString proxyInUse(const BaseUrl &baseUrl)
{
    if (baseUrl.isLoopback()) // RequestFactory goes there directly
        return {};
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(baseUrl.resolved({})));
    if (proxies.isEmpty() || proxies.constFirst().type() == QNetworkProxy::NoProxy)
        return {};
    return proxies.constFirst().hostName() + u':' + QString::number(proxies.constFirst().port());
}

} // namespace eventdesk
