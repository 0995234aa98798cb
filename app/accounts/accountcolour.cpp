// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/accounts/accountcolour.h"

#include <algorithm>

namespace eventdesk {

using namespace Qt::StringLiterals;

QString AccountColourWords::name(AccountColour colour)
{
    switch (colour) {
    case AccountColour::None:
        //: The account has no colour of its own.
        return tr("No colour");
    case AccountColour::Red:
        //: The colour of an account, as the others after it.
        return tr("Red");
    case AccountColour::Orange:
        return tr("Orange");
    case AccountColour::Yellow:
        return tr("Yellow");
    case AccountColour::Green:
        return tr("Green");
    case AccountColour::Teal:
        return tr("Teal");
    case AccountColour::Blue:
        return tr("Blue");
    case AccountColour::Violet:
        return tr("Violet");
    case AccountColour::Grey:
        return tr("Grey");
    }
    Q_UNREACHABLE();
}

QLatin1StringView AccountColourWords::stored(AccountColour colour)
{
    switch (colour) {
    case AccountColour::None:
        return {};
    case AccountColour::Red:
        return "red"_L1;
    case AccountColour::Orange:
        return "orange"_L1;
    case AccountColour::Yellow:
        return "yellow"_L1;
    case AccountColour::Green:
        return "green"_L1;
    case AccountColour::Teal:
        return "teal"_L1;
    case AccountColour::Blue:
        return "blue"_L1;
    case AccountColour::Violet:
        return "violet"_L1;
    case AccountColour::Grey:
        return "grey"_L1;
    }
    Q_UNREACHABLE();
}

AccountColour AccountColourWords::fromStored(const QString &word)
{
    const auto found = std::ranges::find(accountColours, word, &AccountColourWords::stored);
    return found == accountColours.end() ? AccountColour::None : *found;
}

} // namespace eventdesk
