// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/interruptedset.h"

#include "app/changes/changesettitle.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace eventdesk {

using namespace Qt::StringLiterals;

InterruptedSet::InterruptedSet(const JournalSet &set, QWidget *parent)
    : QFrame(parent), m_setId(set.id)
{
    setObjectName(u"interruptedSet"_s);
    const auto total = static_cast<int>(set.entries.size());
    const auto settled = static_cast<int>(std::ranges::count_if(
        set.entries, [](const JournalEntry &entry) { return isFinal(entry.state); }));

    auto *sentence = new PlainLabel(
        //: At the start, about changes of last time. %1 is such as “Deactivate 400 events”, %2 is
        //: how many of them were through.
        tr("“%1” stopped after %2.")
            .arg(ChangeSetTitle::of(set.purpose, total), QLocale().toString(settled)));
    sentence->setObjectName(u"interruptedSentence"_s);
    sentence->setWordWrap(true);
    QFont font = sentence->font();
    font.setBold(true);
    sentence->setFont(font);
    setAccessibleName(sentence->text());
    auto *explanation = new PlainLabel(
        tr("Nothing was lost. %Ln change(s) are left; what may have been sent already is looked up "
           "first.",
            nullptr, total - settled));
    explanation->setWordWrap(true);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(
        //: Button: goes on with changes that were interrupted.
        newButton(u"continue"_s, tr("Continue"), &InterruptedSet::continueRequested));
    buttons->addWidget(
        //: Button: shows what is left of changes that were interrupted.
        newButton(
            u"reviewWhatIsLeft"_s, tr("Review what is left"), &InterruptedSet::reviewRequested));
    //: Button: what is left of changes that were interrupted will not be sent.
    QWidget *drop = newButton(u"drop"_s, tr("Drop"), &InterruptedSet::dropRequested);
    //: Tooltip of “Drop”.
    drop->setToolTip(tr("What is left will not be sent. What took effect stays as it is."));
    buttons->addWidget(drop);
    buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(sentence);
    layout->addWidget(explanation);
    layout->addLayout(buttons);
}

QWidget *InterruptedSet::newButton(const QString &objectName, const QString &text, Request request)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, request] { (this->*request)(m_setId); });
    return button;
}

} // namespace eventdesk
