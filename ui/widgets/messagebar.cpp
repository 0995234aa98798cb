// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/messagebar.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace eventdesk {

namespace {

constexpr std::chrono::seconds defaultSuccessDuration{8};
constexpr qreal cornerRadius = 6.0;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent),
      m_icon(new IconMark(style()->pixelMetric(QStyle::PM_ButtonIconSize) + 4, this)),
      m_sentence(new PlainLabel(this)), m_actions(new QHBoxLayout), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    m_sentence->setObjectName(QStringLiteral("message"));
    m_sentence->setWordWrap(true);
    m_sentence->setSelectable(true);
    // Buttons never squeeze the sentence to a column of single words.
    m_sentence->setMinimumWidth(m_sentence->fontMetrics().averageCharWidth() * 24);

    m_close->setObjectName(QStringLiteral("closeMessage"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setIcon(themedIcon(IconName::Close));

    auto *layout = new QHBoxLayout(this);
    const int gap = style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing);
    layout->setContentsMargins(2 * gap, gap, gap, gap);
    layout->setSpacing(gap + gap / 2);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence, 1);
    layout->addLayout(m_actions);
    layout->addWidget(m_close);

    m_vanish.setSingleShot(true);
    m_vanish.setInterval(defaultSuccessDuration);
    connect(&m_vanish, &QTimer::timeout, this, &MessageBar::vanishUnlessAttended);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);

    retranslate();
    hide();
}

void MessageBar::showMessage(const Message &message)
{
    m_meaning = message.meaning;
    m_icon->setIcon(iconOf(message.meaning), message.meaning);
    m_sentence->setText(message.text);
    setAccessibleName(message.text);
    replaceButtons(message.actions);
    show();
    update();

    if (message.meaning == Meaning::Success && message.actions.isEmpty())
        m_vanish.start();
    else
        m_vanish.stop();

    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void MessageBar::clear()
{
    // Not isVisible(): the window around it may be hidden.
    if (isHidden())
        return;
    m_vanish.stop();
    hide();
    m_sentence->clear();
    setAccessibleName({});
    replaceButtons({});
    emit closed();
}

QString MessageBar::text() const
{
    return m_sentence->text();
}

void MessageBar::setSuccessDuration(std::chrono::milliseconds duration)
{
    m_vanish.setInterval(duration);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        clear();
        return;
    }
    QFrame::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticColours colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.border(m_meaning));
    painter.setBrush(colours.softBackground(m_meaning));
    // Half a pixel in, so that the line falls on whole pixels.
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
}

void MessageBar::retranslate()
{
    //: Button with a cross at the end of the message bar
    const QString name = tr("Close message");
    m_close->setAccessibleName(name);
    m_close->setToolTip(name);
}

void MessageBar::replaceButtons(const QList<QAction *> &actions)
{
    for (ActionButton *button : std::as_const(m_buttons)) {
        button->hide();
        // Later: one of them may be the button whose click led here.
        button->deleteLater();
    }
    m_buttons.clear();

    QWidget *before = m_sentence;
    for (QAction *action : actions) {
        auto *button = new ActionButton(action, this);
        m_actions->addWidget(button);
        setTabOrder(before, button);
        before = button;
        m_buttons.append(button);
    }
    setTabOrder(before, m_close);
}

void MessageBar::vanishUnlessAttended()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hasFocusInside = focus && (focus == this || isAncestorOf(focus));
    if (underMouse() || hasFocusInside)
        m_vanish.start();
    else
        clear();
}

} // namespace eventdesk
