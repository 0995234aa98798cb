// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/selectionbar.h"

#include "app/events/displaytext.h"
#include "ui/mainactions.h"
#include "ui/widgets/actionmirror.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::milliseconds shortRest(600); // longer than a held key takes to repeat

} // namespace

SelectionBar::SelectionBar(const MainActions &actions, QWidget *parent)
    : QWidget(parent), m_label(new PlainLabel), m_links(new QWidget),
      m_layout(new QGridLayout(this))
{
    setObjectName(u"selectionBar"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_label->setObjectName(u"selectionCount"_s);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    const int gap = fontMetrics().averageCharWidth();
    auto *links = new QHBoxLayout(m_links);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(3 * gap);
    for (const MainActions::Id id :
        {MainActions::Id::SelectAllMatches, MainActions::Id::ClearSelection})
        addLink(actions.action(id));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(3 * gap);
    m_layout->setVerticalSpacing(gap / 2);
    m_layout->setColumnStretch(0, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_label), m_links})
        part->setParent(this);
    placeParts(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(shortRest);
    connect(&m_rest, &QTimer::timeout, this, &SelectionBar::announce);
    setState({});
}

void SelectionBar::addLink(QAction *action)
{
    auto *link = new LinkButton;
    new ActionMirror(action, link);
    m_links->layout()->addWidget(link);
    connect(link, &QAbstractButton::clicked, this, &SelectionBar::used);
}

QString SelectionBar::sentence(const State &state)
{
    const int total = state.total();
    if (total == 0) {
        //: Under the table.
        return tr("No event selected");
    }
    //: Under the table. Words may follow after a comma, as in “87 events selected, 37 of them on
    //: other pages”.
    QString selected = tr("%Ln event(s) selected", nullptr, total);
    if (state.onPage == total) {
        if (total == 1 || !state.hasOtherPages)
            return selected;
        //: Under the table; %1 is “50 events selected”.
        return tr("%1, all on this page").arg(selected);
    }
    if (state.onOtherPages == total) {
        //: Under the table; %1 is “3 events selected”, %n is that number again.
        return tr("%1, on other page(s)", nullptr, total).arg(selected);
    }
    if (state.hidden == total) {
        //: Under the table: the search or the filters hide them; %1 is “3 events selected”, %n is
        //: that number again.
        return tr("%1, not among the matches", nullptr, total).arg(selected);
    }
    QString sentence = selected;
    if (state.onOtherPages > 0) {
        //: Under the table; %1 is “87 events selected”.
        sentence =
            tr("%1, %Ln of them on other page(s)", nullptr, state.onOtherPages).arg(sentence);
    }
    if (state.hidden > 0) {
        //: Under the table: the search or the filters hide some; %1 is “87 events selected” or “87
        //: events selected, 37 of them on other pages”.
        sentence = tr("%1, %Ln of them not among the matches", nullptr, state.hidden).arg(sentence);
    }
    return sentence;
}

void SelectionBar::setState(const State &state)
{
    const QString sentence = SelectionBar::sentence(state);
    if (sentence == m_sentence)
        return;
    m_sentence = sentence;
    m_label->setAccessibleName(sentence); // whole, also where it is shown cut off
    elide();
    if (state.total() > 1)
        m_rest.start();
    else
        m_rest.stop(); // the row alone says it all
}

void SelectionBar::announce()
{
    QAccessibleEvent announcement(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void SelectionBar::elide()
{
    const QString shown =
        m_label->fontMetrics().elidedText(m_sentence, Qt::ElideRight, m_label->width());
    m_label->setText(shown);
    m_label->setToolTip(shown == m_sentence ? QString() : toolTipText(m_sentence));
}

QSize SelectionBar::minimumSizeHint() const
{
    // The window may become so narrow that the parts need two lines.
    const QMargins margins = contentsMargins();
    return {m_links->minimumSizeHint().width() + margins.left() + margins.right(),
        QWidget::minimumSizeHint().height()};
}

void SelectionBar::arrange()
{
    // By the width alone, so that nothing jumps from selection to selection.
    const int roomForWords = fontMetrics().averageCharWidth() * 50;
    placeParts(m_links->sizeHint().width() + roomForWords <= contentsRect().width());
}

void SelectionBar::placeParts(bool inOneLine)
{
    if (inOneLine == m_isInOneLine && m_layout->count() > 0)
        return;
    m_isInOneLine = inOneLine;
    m_layout->removeWidget(m_label);
    m_layout->removeWidget(m_links);
    m_layout->addWidget(m_label, 0, 0);
    if (inOneLine)
        m_layout->addWidget(m_links, 0, 1);
    else
        m_layout->addWidget(m_links, 1, 0, Qt::AlignLeft);
    updateGeometry();
}

void SelectionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        arrange();
        elide();
    }
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    m_layout->activate(); // so that the label has its new width
    elide();
}

} // namespace eventdesk
