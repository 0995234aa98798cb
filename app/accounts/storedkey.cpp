// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/accounts/storedkey.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace eventdesk::storedkey {

namespace {

using namespace Qt::StringLiterals;

constexpr auto originField = "origin"_L1;
constexpr auto keyField = "key"_L1;

} // namespace

QByteArray encode(const Account &account, const ApiKey &key)
{
    const QJsonObject object{{originField, account.baseUrl.origin()}, {keyField, key.secret()}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

tl::expected<ApiKey, KeyStoreProblem> decode(const Account &account, const QByteArray &stored)
{
    const QJsonObject object = QJsonDocument::fromJson(stored).object();
    const QString origin = object.value(originField).toString();
    const auto key = ApiKey::parse(object.value(keyField).toString());
    if (origin.isEmpty() || !key)
        return tl::unexpected(KeyStoreProblem::Damaged);
    if (origin != account.baseUrl.origin())
        return tl::unexpected(KeyStoreProblem::WrongOrigin);
    return *key;
}

} // namespace eventdesk::storedkey
