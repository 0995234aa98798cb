// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/eventtableview.h"

#include "app/catalogue/eventselection.h"
#include "app/catalogue/eventtablemodel.h"
#include "ui/events/codedelegate.h"
#include "ui/events/eventdelegate.h"
#include "ui/events/namedelegate.h"
#include "ui/events/pageselection.h"
#include "ui/events/statusdelegate.h"
#include "ui/events/typedelegate.h"
#include "ui/theme/roomystyle.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace eventdesk {

namespace {

using Column = EventTableModel::Column;

constexpr int section(Column column)
{
    return static_cast<int>(column);
}

QStringList statusWords()
{
    return {EventTableModel::statusText(EventStatus::Active),
        EventTableModel::statusText(EventStatus::Inactive),
        EventTableModel::statusText(EventStatus::Unknown)};
}

QStringList typeWords()
{
    return {
        EventTableModel::typeText(EventType::Custom), EventTableModel::typeText(EventType::System)};
}

} // namespace

EventTableView::EventTableView(QWidget *parent)
    : AccessibleTableView(parent), m_searched{new NameDelegate(this), new CodeDelegate(this),
                                       new EventDelegate(this)}
{
    setObjectName(QStringLiteral("events"));
    //: Name of the events table for screen readers.
    setAccessibleName(tr("Events"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegateForColumn(section(Column::Status), new StatusDelegate(this));
    setItemDelegateForColumn(section(Column::Name), m_searched[0]);
    setItemDelegateForColumn(section(Column::Code), m_searched[1]);
    setItemDelegateForColumn(section(Column::Type), new TypeDelegate(this));
    setItemDelegateForColumn(section(Column::Id), m_searched[2]);
    RoomyStyle::giveTo(this);
    RoomyStyle::giveTo(horizontalHeader());
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 14);
    // Not setSortingEnabled(): that would sort anew whenever a model is shown.
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicatorClearable(true); // the third click: the server's order
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
        [this](int column, Qt::SortOrder order) {
            if (m_model)
                m_model->sort(column, order);
        });
    fitRows();
}

EventTableView::~EventTableView() = default;

void EventTableView::showEvents(EventTableModel &model, EventSelection &selection)
{
    showNothing();
    m_model = &model;
    m_selection = &selection;
    takeModel(&model);
    QItemSelectionModel *qtsOwn = selectionModel();
    m_pageSelection = new PageSelection(model, selection, this);
    setSelectionModel(m_pageSelection);
    delete qtsOwn;
    fitColumns();
    // After the view's own connections: it knows its rows when they are selected.
    connect(&model, &QAbstractItemModel::rowsInserted, this, &EventTableView::takeOverRows);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &EventTableView::ensureCurrentRow);
    connect(&selection, &EventSelection::changed, this, &EventTableView::selectedEventsChanged);
    ensureCurrentRow();
}

void EventTableView::showNothing()
{
    if (!m_model)
        return;
    m_model->disconnect(this);
    m_selection->disconnect(this);
    m_model = nullptr;
    m_selection = nullptr;
    m_pageSelection = nullptr;
    takeModel(nullptr);
}

void EventTableView::takeModel(EventTableModel *model)
{
    QItemSelectionModel *previous = selectionModel();
    setModel(model);
    delete previous; // setModel() leaves it behind
}

void EventTableView::setPattern(const SearchPattern &pattern)
{
    for (EventDelegate *delegate : std::as_const(m_searched))
        delegate->setPattern(pattern);
    viewport()->update();
}

QList<Event> EventTableView::selectedEvents() const
{
    return m_selection ? m_selection->events() : QList<Event>();
}

void EventTableView::showOrder(const EventQuery &query)
{
    const QSignalBlocker silence(horizontalHeader());
    horizontalHeader()->setSortIndicator(EventTableModel::columnOf(query.sortBy), query.sortOrder);
    horizontalHeader()->viewport()->update();
}

void EventTableView::selectEvent(EventId id)
{
    const int row = m_model ? m_model->rowOf(id) : -1;
    if (row < 0)
        return;
    selectAlone(row);
    scrollTo(m_model->index(row, 0));
}

void EventTableView::selectAlone(int row)
{
    // Not selectRow(): that looks at the keys that are down and may add the row instead.
    selectionModel()->setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QByteArray EventTableView::columnState() const
{
    return horizontalHeader()->saveState();
}

void EventTableView::restoreColumns(const QByteArray &state)
{
    const QSignalBlocker silence(horizontalHeader()); // the order is the query's to say
    m_hasStoredColumns = !state.isEmpty() && horizontalHeader()->restoreState(state);
    if (!m_hasStoredColumns)
        fitColumns();
}

void EventTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    AccessibleTableView::currentChanged(current, previous);
    viewport()->update(); // the frame is around the whole row, Qt repaints one cell of it
}

bool EventTableView::selectCurrent()
{
    if (!currentIndex().isValid())
        return false;
    selectAlone(currentIndex().row());
    return true;
}

bool EventTableView::selectCurrentIfNone()
{
    return m_selection && m_selection->isEmpty() && selectCurrent();
}

void EventTableView::selectAll()
{
    if (m_model && m_model->rowCount() > 0) {
        const QModelIndex last =
            m_model->index(m_model->rowCount() - 1, m_model->columnCount() - 1);
        m_pageSelection->select(
            QItemSelection(m_model->index(0, 0), last), QItemSelectionModel::Select);
    }
}

void EventTableView::keyPressEvent(QKeyEvent *event)
{
    // Nothing is selected until the user says so; the first key then takes the row with the frame.
    const bool isArrow = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    const bool isForRow = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (m_selection && event->modifiers() == Qt::NoModifier) {
        // An arrow key leaves what is selected on other pages, so the page decides.
        if (isArrow && m_selection->onPage() == 0 && selectCurrent())
            return;
        if (isForRow && selectCurrentIfNone())
            return;
    }
    AccessibleTableView::keyPressEvent(event);
}

void EventTableView::changeEvent(QEvent *event)
{
    AccessibleTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void EventTableView::resizeEvent(QResizeEvent *event)
{
    AccessibleTableView::resizeEvent(event);
    // Where the other columns leave no room, Qt keeps the width that the name had in a wider window
    // and pushes the code out of sight.
    QHeaderView *header = horizontalHeader();
    const int name = section(Column::Name);
    if (header->count() == section(Column::Count) && header->length() > viewport()->width())
        header->resizeSection(name, header->minimumSectionSize());
}

void EventTableView::fitRows()
{
    constexpr qreal generous = 2.0;
    verticalHeader()->setDefaultSectionSize(static_cast<int>(fontMetrics().height() * generous));
}

void EventTableView::fitColumns()
{
    QHeaderView *header = horizontalHeader();
    if (header->count() != section(Column::Count))
        return;
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(section(Column::Name), QHeaderView::Stretch);
    if (m_hasStoredColumns)
        return;
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(section(Column::Status), widthFor(statusWords()));
    header->resizeSection(section(Column::Code), letter * 30);
    header->resizeSection(section(Column::Type), widthFor(typeWords()));
    header->resizeSection(section(Column::Id), letter * 16);
}

int EventTableView::widthFor(const QStringList &words) const
{
    int widest = 0; // the words differ in length from language to language
    for (const QString &word : words)
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    const int markAndMargins = fontMetrics().height() + fontMetrics().averageCharWidth() * 7;
    return widest + markAndMargins;
}

void EventTableView::reset()
{
    AccessibleTableView::reset();
    if (m_pageSelection)
        takeOverRows();
}

void EventTableView::takeOverRows()
{
    m_pageSelection->restore();
    ensureCurrentRow();
}

void EventTableView::ensureCurrentRow()
{
    if (m_model && m_model->rowCount() > 0 && !currentIndex().isValid())
        selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
}

} // namespace eventdesk
