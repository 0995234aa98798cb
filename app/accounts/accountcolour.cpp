// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/accounts/accountcolour.h"

#include "app/accounts/choicewords.h"

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<ChoiceWords<AccountColour>, accountColours.size()> words{{
    //: The account has no colour of its own.
    {AccountColour::None, ""_L1, QT_TRANSLATE_NOOP("eventdesk::AccountColourWords", "No colour")},
    //: The colour of an account, as the others after it.
    {AccountColour::Red, "red"_L1, QT_TRANSLATE_NOOP("eventdesk::AccountColourWords", "Red")},
    {AccountColour::Orange, "orange"_L1,
        QT_TRANSLATE_NOOP("eventdesk::AccountColourWords", "Orange")},
    {AccountColour::Yellow, "yellow"_L1,
        QT_TRANSLATE_NOOP("eventdesk::AccountColourWords", "Yellow")},
    {AccountColour::Green, "green"_L1, QT_TRANSLATE_NOOP("eventdesk::AccountColourWords", "Green")},
    {AccountColour::Teal, "teal"_L1, QT_TRANSLATE_NOOP("eventdesk::AccountColourWords", "Teal")},
    {AccountColour::Blue, "blue"_L1, QT_TRANSLATE_NOOP("eventdesk::AccountColourWords", "Blue")},
    {AccountColour::Violet, "violet"_L1,
        QT_TRANSLATE_NOOP("eventdesk::AccountColourWords", "Violet")},
    {AccountColour::Grey, "grey"_L1, QT_TRANSLATE_NOOP("eventdesk::AccountColourWords", "Grey")},
}};

} // namespace

QString AccountColourWords::name(AccountColour colour)
{
    return tr(wordsOf(words, colour).name);
}

QLatin1StringView AccountColourWords::stored(AccountColour colour)
{
    return wordsOf(words, colour).stored;
}

AccountColour AccountColourWords::fromStored(const QString &word)
{
    return choiceOf(words, word);
}

} // namespace eventdesk
