// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/accounts/protection.h"

#include <algorithm>

namespace eventdesk {

using namespace Qt::StringLiterals;

QString ProtectionWords::name(Protection protection)
{
    switch (protection) {
    case Protection::Free:
        //: Protection of an account: changes need no consent. Not about money.
        return tr("Free");
    case Protection::AskFirst:
        //: Protection of an account: every change is shown before it is sent.
        return tr("Ask first");
    case Protection::ReadOnly:
        //: Protection of an account: nothing can be changed.
        return tr("Read only");
    }
    Q_UNREACHABLE();
}

QString ProtectionWords::explanation(Protection protection)
{
    switch (protection) {
    case Protection::Free:
        //: Explains the protection “Free”.
        return tr("A single change is made at once. Several changes, deletions and changed codes "
                  "are reviewed first.");
    case Protection::AskFirst:
        //: Explains the protection “Ask first”.
        return tr("Every change is shown to you for review before it is sent.");
    case Protection::ReadOnly:
        //: Explains the protection “Read only”.
        return tr("Nothing in the account can be changed. Reading, searching and copying stay "
                  "possible.");
    }
    Q_UNREACHABLE();
}

QString ProtectionWords::readOnlyReason()
{
    //: Why an action is disabled. “Account settings” is an entry of the account menu.
    return tr("This account is read only. Change that in Account settings.");
}

QLatin1StringView ProtectionWords::stored(Protection protection)
{
    switch (protection) {
    case Protection::Free:
        return "free"_L1;
    case Protection::AskFirst:
        return "ask-first"_L1;
    case Protection::ReadOnly:
        return "read-only"_L1;
    }
    Q_UNREACHABLE();
}

Protection ProtectionWords::fromStored(const QString &word)
{
    const auto found = std::ranges::find(protections, word, &ProtectionWords::stored);
    return found == protections.end() ? Protection::Free : *found;
}

} // namespace eventdesk
