// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/journal/storederror.h"

#include "app/storage/storedtext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

using Kind = ApiError::Kind;

constexpr std::array allKinds{Kind::Cancelled, Kind::Offline, Kind::Proxy, Kind::Tls, Kind::Timeout,
    Kind::ConnectionLost, Kind::Redirected, Kind::InvalidRequest, Kind::Unauthorized,
    Kind::Forbidden, Kind::NotFound, Kind::TooManyRequests, Kind::ServerTrouble, Kind::Unreadable,
    Kind::TooLarge, Kind::ReadOnly};

const QString kindKey = u"kind"_s;
const QString mayHaveTakenEffectKey = u"mayHaveTakenEffect"_s;
const QString httpStatusKey = u"httpStatus"_s;
const QString serverMessageKey = u"serverMessage"_s;
const QString methodKey = u"method"_s;
const QString pathKey = u"path"_s;
const QString technicalKey = u"technical"_s;
const QString attemptsKey = u"attempts"_s;

Kind kindOf(const QString &word)
{
    const auto kind =
        std::ranges::find_if(allKinds, [&word](Kind each) { return errorWord(each) == word; });
    return kind == allKinds.end() ? Kind::Unreadable : *kind;
}

} // namespace

QString errorWord(Kind kind)
{
    switch (kind) {
    case Kind::Cancelled:
        return u"cancelled"_s;
    case Kind::Offline:
        return u"offline"_s;
    case Kind::Proxy:
        return u"proxy"_s;
    case Kind::Tls:
        return u"tls"_s;
    case Kind::Timeout:
        return u"timeout"_s;
    case Kind::ConnectionLost:
        return u"connectionLost"_s;
    case Kind::Redirected:
        return u"redirected"_s;
    case Kind::InvalidRequest:
        return u"invalidRequest"_s;
    case Kind::Unauthorized:
        return u"unauthorized"_s;
    case Kind::Forbidden:
        return u"forbidden"_s;
    case Kind::NotFound:
        return u"notFound"_s;
    case Kind::TooManyRequests:
        return u"tooManyRequests"_s;
    case Kind::ServerTrouble:
        return u"serverTrouble"_s;
    case Kind::Unreadable:
        return u"unreadable"_s;
    case Kind::TooLarge:
        return u"tooLarge"_s;
    case Kind::ReadOnly:
        return u"readOnly"_s;
    }
    Q_UNREACHABLE();
}

QVariant storedError(const std::optional<ApiError> &error)
{
    if (!error)
        return {};
    const QJsonObject object{
        {kindKey, errorWord(error->kind)},
        {mayHaveTakenEffectKey, error->effect == ApiError::Effect::Unknown},
        {httpStatusKey, error->httpStatus},
        {serverMessageKey, error->serverMessage},
        {methodKey, error->method},
        {pathKey, error->path},
        {technicalKey, error->technical},
        {attemptsKey, error->attempts},
    };
    return storedText(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

std::optional<ApiError> errorOf(const QVariant &stored)
{
    const std::optional<QString> text = textOf(stored);
    if (!text)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(text->toUtf8()).object();
    // Nonsense in place of an error is still told as one, and as one that may have had an effect.
    return ApiError{.kind = kindOf(object[kindKey].toString()),
        .effect = object[mayHaveTakenEffectKey].toBool(true) ? ApiError::Effect::Unknown
                                                             : ApiError::Effect::None,
        .httpStatus = object[httpStatusKey].toInt(),
        .serverMessage = object[serverMessageKey].toString(),
        .method = object[methodKey].toString(),
        .path = object[pathKey].toString(),
        .technical = object[technicalKey].toString(),
        .attempts = object[attemptsKey].toInt(1)};
}

} // namespace eventdesk
