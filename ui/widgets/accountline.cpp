// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/accountline.h"

#include "ui/widgets/accountmark.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>

namespace eventdesk {

AccountLine::AccountLine(const AccountFacts &facts, QWidget *parent)
    : QWidget(parent), m_mark(new AccountMark), m_words(new PlainLabel)
{
    m_words->setObjectName(QStringLiteral("accountWords"));
    m_words->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_words, 1);
    setFacts(facts);
}

void AccountLine::setFacts(const AccountFacts &facts)
{
    m_mark->setColour(facts.colour);
    m_words->setText(facts.words());
}

} // namespace eventdesk
