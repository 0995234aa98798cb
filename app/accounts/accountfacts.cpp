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

/** "Free" alone would be taken for a price. */
QString level(Protection protection)
{
    return protection == Protection::Free
        //: Protection of an account, among other facts of it: changes need no consent.
        ? ProtectionWords::tr("Free to change")
        : ProtectionWords::name(protection);
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
    words << level(protection);
    if (!host.isEmpty())
        words << host;
    return line(words);
}

} // namespace eventdesk
