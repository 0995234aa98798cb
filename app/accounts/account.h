// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountcolour.h"
#include "app/accounts/protection.h"
#include "app/api/baseurl.h"

#include <QString>

namespace eventdesk {

/**
 * One Push.Express account as this program knows it. A value; never holds the key, which is in a
 * KeyStore under the id.
 */
struct Account
{
    QString id = {}; ///< a random UUID without braces, never shown and never reused (S5)
    QString name = {}; ///< the user's own word for it; unique in the AccountBook
    BaseUrl baseUrl = BaseUrl::vendor();
    AccountColour colour = AccountColour::None;
    Protection protection = Protection::Free;

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace eventdesk
