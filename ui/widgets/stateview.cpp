// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/stateview.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/busydots.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace eventdesk {

namespace {

constexpr int iconSide = 48;
constexpr qreal headlineScale = 1.35;
constexpr int charactersPerLine = 60;

} // namespace

StateView::StateView(QWidget *parent)
    : QWidget(parent), m_icon(new IconMark(iconSide, this)), m_headline(new PlainLabel(this)),
      m_sentence(new PlainLabel(this)), m_progress(new BusyDots(this)), m_actions(new QHBoxLayout)
{
    m_headline->setObjectName(QStringLiteral("headline"));
    m_headline->setAlignment(Qt::AlignCenter);
    m_headline->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->hide();

    const int gap = style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing);
    auto *column = new QVBoxLayout;
    column->setSpacing(2 * gap);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_headline);
    column->addWidget(m_sentence);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addSpacing(gap);
    column->addLayout(m_actions);
    // The optical centre lies above the middle.
    column->addStretch(3);

    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 8);
    layout->addStretch(1);

    updateFonts();
    updateColours();
}

void StateView::setState(const State &state)
{
    m_icon->setIcon(state.icon, state.meaning);
    m_headline->setText(state.headline);
    m_progress->setVisible(state.busy);
    m_progress->setAccessibleName(state.headline);
    setAccessibleName(state.headline);
    setSentence(state.sentence);

    for (ActionButton *button : std::as_const(m_buttons)) {
        button->hide();
        // Later: one of them may be the button whose click led here.
        button->deleteLater();
    }
    m_buttons.clear();
    while (QLayoutItem *item = m_actions->takeAt(0))
        delete item;
    m_actions->addStretch();
    for (QAction *action : state.actions) {
        auto *button = new ActionButton(action, this);
        m_actions->addWidget(button);
        m_buttons.append(button);
    }
    m_actions->addStretch();
}

void StateView::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
    if (isVisible()) { // else it is read out when it appears
        QAccessibleEvent announcement(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&announcement);
    }
}

void StateView::focusFirstAction()
{
    if (!m_buttons.isEmpty())
        m_buttons.constFirst()->setFocus();
}

void StateView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColours();
    else if (event->type() == QEvent::FontChange)
        updateFonts();
}

void StateView::updateFonts()
{
    QFont headline = font();
    // Desktops give sizes in points or in pixels.
    if (headline.pointSizeF() > 0)
        headline.setPointSizeF(headline.pointSizeF() * headlineScale);
    else
        headline.setPixelSize(qRound(headline.pixelSize() * headlineScale));
    headline.setWeight(QFont::DemiBold);
    m_headline->setFont(headline);
    m_sentence->setMinimumWidth(fontMetrics().averageCharWidth() * charactersPerLine / 2);
}

void StateView::updateColours()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, SemanticColours(palette()).mutedText());
    m_sentence->setPalette(muted);
}

} // namespace eventdesk
