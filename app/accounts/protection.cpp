// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/accounts/protection.h"

#include "app/accounts/choicewords.h"

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<ChoiceWords<Protection>, protections.size()> words{{
    //: Protection of an account: changes need no consent. Not about money.
    {Protection::Free, "free"_L1, QT_TRANSLATE_NOOP("eventdesk::ProtectionWords", "Free")},
    //: Protection of an account: every change is shown before it is sent.
    {Protection::AskFirst, "ask-first"_L1,
        QT_TRANSLATE_NOOP("eventdesk::ProtectionWords", "Ask first")},
    //: Protection of an account: nothing can be changed.
    {Protection::ReadOnly, "read-only"_L1,
        QT_TRANSLATE_NOOP("eventdesk::ProtectionWords", "Read only")},
}};

} // namespace

QString ProtectionWords::name(Protection protection)
{
    return tr(wordsOf(words, protection).name);
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
    return wordsOf(words, protection).stored;
}

Protection ProtectionWords::fromStored(const QString &word)
{
    return choiceOf(words, word);
}

} // namespace eventdesk
