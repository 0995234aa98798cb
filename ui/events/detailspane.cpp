// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/detailspane.h"

#include "ui/changes/eventhistory.h"
#include "ui/events/eventfacts.h"
#include "ui/mainactions.h"
#include "ui/theme/icons.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/spokenname.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;
using Id = MainActions::Id;

/** A widget of its own around a button, since the button shows and hides itself as its action does.
 */
QWidget *around(QWidget *button)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(button);
    return box;
}

} // namespace

DetailsPane::DetailsPane(const MainActions &actions, QWidget *parent)
    : QDockWidget(parent), m_hint(new PlainLabel), m_facts(new EventFacts),
      m_history(new EventHistory), m_headline(new PlainLabel), m_counts(new PlainLabel),
      m_copies(new QWidget), m_scroll(new QScrollArea)
{
    setObjectName(u"detailsPane"_s);
    //: Title of the pane with all about the selected event.
    setWindowTitle(tr("Details"));
    setFeatures(DockWidgetClosable | DockWidgetMovable);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea | Qt::BottomDockWidgetArea);
    build(actions);
    followAction(actions.action(Id::Details));
    connect(m_history, &EventHistory::allChangesRequested, this, [this] {
        if (m_event)
            emit historyRequested(*m_event);
    });
    showSelection({});
}

void DetailsPane::build(const MainActions &actions)
{
    const int gap = fontMetrics().averageCharWidth();
    m_hint->setObjectName(u"detailsHint"_s);
    //: Stands in the details pane while no event is selected.
    m_hint->setText(tr("Select an event to see all about it here."));
    m_hint->setWordWrap(true);
    m_headline->setObjectName(u"selectionHeadline"_s);
    m_headline->setWordWrap(true);
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_counts->setObjectName(u"selectionCounts"_s);
    m_counts->setWordWrap(true);

    auto *buttons = new QVBoxLayout(m_copies);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(gap * 3 / 4);
    const auto add = [&](Id id) {
        QWidget *box = around(new ActionButton(actions.action(id)));
        buttons->addWidget(box);
        return box;
    };
    add(Id::CopyCode);
    add(Id::CopyAsJson);
    m_forOne << add(Id::CopyAsCurl);
    m_forSeveral << add(Id::CopyAsCsv) << add(Id::CopyAsMarkdown);
    auto *filter = new QPushButton(themedIcon(IconName::Copy),
        //: Button with a menu: in which form the codes are copied.
        tr("Copy &for task filter"));
    filter->setObjectName(u"copyForTaskFilter"_s);
    filter->setAccessibleName(spokenName(filter->text()));
    filter->setAutoDefault(true); // outside a dialog only such a button is pressed by Enter
    auto *forms = new QMenu(filter);
    forms->setAccessibleName(filter->accessibleName());
    for (const Id id : {Id::CopyForTaskFilterList, Id::CopyForTaskFilterSingle})
        forms->addAction(actions.action(id));
    filter->setMenu(forms);
    buttons->addWidget(filter);
    m_forOne << add(Id::OpenSegmentsPage);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    layout->setSpacing(gap);
    for (QWidget *part : std::initializer_list<QWidget *>{m_hint, m_facts, m_headline, m_counts})
        layout->addWidget(part);
    layout->addSpacing(gap);
    layout->addWidget(m_copies);
    layout->addSpacing(gap);
    layout->addWidget(m_history);
    layout->addStretch();
    m_scroll->setObjectName(u"detailsScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus, and scrolls it there
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    setWidget(m_scroll);
    reserveWidth();
}

void DetailsPane::reserveWidth()
{
    // Enough for whatever may be selected: the pane must not jump from selection to selection.
    int widest = std::max(m_facts->minimumSizeHint().width(), m_history->minimumSizeHint().width());
    const auto buttons = m_copies->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        widest = std::max(widest, button->minimumSizeHint().width());
    const QMargins margins = m_scroll->widget()->layout()->contentsMargins();
    m_scroll->setMinimumWidth(widest + margins.left() + margins.right()
        + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_scroll));
}

void DetailsPane::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    const bool isSize = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (isSize && m_scroll->widget())
        reserveWidth();
}

void DetailsPane::followAction(QAction *action)
{
    QAction *own = toggleViewAction();
    own->setObjectName(u"toggleDetails"_s);
    action->setChecked(own->isChecked());
    connect(own, &QAction::toggled, action, &QAction::setChecked);
    connect(action, &QAction::triggered, own, [own](bool wanted) {
        if (own->isChecked() != wanted)
            own->trigger();
    });
}

void DetailsPane::showSelection(
    const SelectionCounts &selection, const std::optional<Event> &onlyOne)
{
    const bool isSeveral = selection.total > 1;
    m_event = onlyOne;
    m_history->setEvent(onlyOne ? onlyOne->id : EventId{0});
    m_history->setVisible(onlyOne.has_value());
    if (onlyOne)
        m_facts->setEvent(*onlyOne);
    m_hint->setVisible(selection.isEmpty());
    m_facts->setVisible(onlyOne.has_value());
    m_headline->setVisible(isSeveral);
    m_counts->setVisible(isSeveral);
    if (isSeveral)
        showCounts(selection);
    m_copies->setVisible(!selection.isEmpty());
    for (QWidget *widget : std::as_const(m_forOne))
        widget->setVisible(onlyOne.has_value());
    for (QWidget *widget : std::as_const(m_forSeveral))
        widget->setVisible(isSeveral);
}

void DetailsPane::setJournal(ChangeJournal *journal, const JournalOwner &owner)
{
    m_history->setJournal(journal, owner);
}

void DetailsPane::showCounts(const SelectionCounts &selection)
{
    m_headline->setText(tr("%Ln event(s) selected", nullptr, selection.total));
    QStringList counts;
    if (selection.active > 0) {
        //: How many of the selected events are active.
        counts << tr("%Ln active", nullptr, selection.active);
    }
    if (selection.inactive > 0) {
        //: How many of the selected events are inactive.
        counts << tr("%Ln inactive", nullptr, selection.inactive);
    }
    if (selection.locked > 0) {
        //: How many of the selected events belong to Push.Express.
        counts << tr("%Ln System, locked", nullptr, selection.locked);
    }
    m_counts->setText(counts.join(u'\n'));
    m_counts->setVisible(!counts.isEmpty());
}

} // namespace eventdesk
