// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/problemline.h"

#include "ui/widgets/iconmark.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace eventdesk {

namespace {

std::optional<Meaning> meaningOf(Severity severity)
{
    switch (severity) {
    case Severity::None:
    case Severity::Hint:
        return std::nullopt;
    case Severity::Warning:
        return Meaning::Warning;
    case Severity::Error:
        return Meaning::Error;
    }
    Q_UNREACHABLE();
}

} // namespace

ProblemLine::ProblemLine(QWidget *parent)
    : QWidget(parent), m_icon(new IconMark(style()->pixelMetric(QStyle::PM_SmallIconSize), this)),
      m_text(new PlainLabel(this)), m_mend(new QToolButton(this))
{
    m_text->setObjectName(QStringLiteral("problem"));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_mend->setObjectName(QStringLiteral("mend"));
    m_mend->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_mend->setFocusPolicy(Qt::StrongFocus);
    m_mend->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing));
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_mend);

    connect(m_mend, &QToolButton::clicked, this, &ProblemLine::mendRequested);
    updateColours();
    reserveHeight();
}

void ProblemLine::setProblem(Severity severity, const QString &text, const QString &mendText)
{
    m_severity = severity;
    const auto meaning = meaningOf(severity);
    if (severity == Severity::None)
        m_icon->clear();
    else
        m_icon->setIcon(meaning ? iconOf(*meaning) : IconName::Information, meaning);
    m_text->setText(severity == Severity::None ? QString() : text);
    m_mend->setText(mendText);
    m_mend->setAccessibleName(mendText);
    m_mend->setVisible(severity != Severity::None && !mendText.isEmpty());
    updateColours();
    reserveHeight();
}

QString ProblemLine::text() const
{
    return m_text->text();
}

void ProblemLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColours();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        reserveHeight();
}

void ProblemLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    reserveHeight();
}

void ProblemLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reserveHeight();
}

void ProblemLine::reserveHeight()
{
    // A window's minimum size knows nothing of wrapped lines: without this a form that is as small
    // as it may be would cut the second line instead of growing.
    // Before it is shown its width is not yet a real one, and the window's size hint does know.
    int height = m_mend->sizeHint().height();
    if (isVisible())
        height = std::max(height, layout()->heightForWidth(width()));
    setMinimumHeight(height);
}

void ProblemLine::updateColours()
{
    const SemanticColours colours(palette());
    const auto meaning = meaningOf(m_severity);
    QPalette textPalette = palette();
    textPalette.setColor(
        QPalette::WindowText, meaning ? colours.text(*meaning) : colours.mutedText());
    m_text->setPalette(textPalette);
}

} // namespace eventdesk
