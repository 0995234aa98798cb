// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/accounts/accountfacts.h"

#include "app/events/displaytext.h"

#include <QStringList>

namespace eventdesk {

namespace {

QString line(const QStringList &words)
{
    return words.join(QStringLiteral(" · "));
}

} // namespace

AccountFacts AccountFacts::of(const Account &account)
{
    return {.name = account.name,
        .host = account.baseUrl.host(),
        .colour = account.colour,
        .protection = account.protection};
}

QString AccountFacts::words() const
{
    return line({isolated(name), traits()});
}

QString AccountFacts::traits() const
{
    QStringList words;
    if (colour != AccountColour::None)
        words << AccountColourWords::name(colour);
    words << ProtectionWords::name(protection);
    if (!host.isEmpty())
        words << host;
    return line(words);
}

} // namespace eventdesk
