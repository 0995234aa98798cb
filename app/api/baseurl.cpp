// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/baseurl.h"

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

/** Names, not addresses: "127.0.0.1.evil" and "127.1" must not pass, so only these three do. */
bool isLoopbackHost(const QString &host)
{
    return host == u"127.0.0.1"_s || host == u"::1"_s || host == u"localhost"_s;
}

} // namespace

BaseUrl BaseUrl::vendor()
{
    return BaseUrl(QUrl(u"https://core.push.express/api/b/v2"_s));
}

tl::expected<BaseUrl, BaseUrl::Flaw> BaseUrl::parse(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        return tl::unexpected(Flaw::NotAUrl);
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return tl::unexpected(Flaw::HasCredentials);
    if (url.hasQuery() || url.hasFragment())
        return tl::unexpected(Flaw::HasQuery);
    const bool secure = url.scheme() == u"https"_s;
    const bool local = url.scheme() == u"http"_s && isLoopbackHost(url.host());
    if (!secure && !local)
        return tl::unexpected(Flaw::NotSecure);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return BaseUrl(url);
}

QString BaseUrl::describe(Flaw flaw)
{
    switch (flaw) {
    case Flaw::NotAUrl:
        //: About the server address given on the command line.
        return tr(
            "This is not a web address. It should look like https://core.push.express/api/b/v2.");
    case Flaw::NotSecure:
        //: About the server address given on the command line. "http" and "https" are not
        //: translated.
        return tr(
            "The address must begin with https. Plain http is allowed on this computer only.");
    case Flaw::HasCredentials:
        //: About the server address given on the command line.
        return tr("The address must not hold a user name or password.");
    case Flaw::HasQuery:
        //: About the server address given on the command line.
        return tr("The address must end with its path, without “?” or “#”.");
    }
    Q_UNREACHABLE();
}

QUrl BaseUrl::resolved(const QString &path) const
{
    return QUrl(m_url.toString(QUrl::FullyEncoded) + path, QUrl::StrictMode);
}

QString BaseUrl::origin() const
{
    const int port = m_url.port(m_url.scheme() == u"https"_s ? 443 : 80);
    const QString host = m_url.host(QUrl::FullyEncoded);
    const QString bracketed = host.contains(u':') ? u'[' + host + u']' : host;
    return m_url.scheme() + "://"_L1 + bracketed + u':' + QString::number(port);
}

bool BaseUrl::isLoopback() const
{
    return isLoopbackHost(m_url.host());
}

} // namespace eventdesk
