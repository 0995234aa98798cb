// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/sortmenu.h"

#include "ui/widgets/spokenname.h"

#include <QActionGroup>

namespace eventdesk {

using namespace Qt::StringLiterals;
using SortBy = EventQuery::SortBy;

namespace {

void tick(const QActionGroup *group, int value)
{
    for (QAction *choice : group->actions()) {
        if (choice->data().toInt() == value)
            choice->setChecked(true);
    }
}

} // namespace

SortMenu::SortMenu(QWidget *parent)
    : QMenu(parent), m_columns(new QActionGroup(this)), m_directions(new QActionGroup(this))
{
    setObjectName(u"sortBy"_s);
    //: Menu View: a submenu with what the table can be sorted by.
    setTitle(tr("&Sort by"));
    setAccessibleName(spokenName(title()));
    const auto column = [this](const QString &text, const QString &objectName, SortBy by) {
        addChoice(m_columns, text, objectName, static_cast<int>(by));
    };
    //: Menu View → Sort by: no column, the order in which Push.Express lists the events.
    column(tr("&Order of Push.Express"), u"sortByListOrder"_s, SortBy::ListOrder);
    //: Menu View → Sort by: a column.
    column(tr("&Status"), u"sortByStatus"_s, SortBy::Status);
    //: Menu View → Sort by: a column.
    column(tr("&Name"), u"sortByName"_s, SortBy::Name);
    //: Menu View → Sort by: a column.
    column(tr("&Code"), u"sortByCode"_s, SortBy::Code);
    //: Menu View → Sort by: a column.
    column(tr("&Type"), u"sortByType"_s, SortBy::Type);
    //: Menu View → Sort by: a column.
    column(tr("&ID"), u"sortById"_s, SortBy::Id);
    addSeparator();
    //: Menu View → Sort by: a direction.
    addChoice(m_directions, tr("&Ascending"), u"sortAscending"_s, Qt::AscendingOrder);
    //: Menu View → Sort by: a direction.
    addChoice(m_directions, tr("&Descending"), u"sortDescending"_s, Qt::DescendingOrder);
    showOrder({});
    connect(m_columns, &QActionGroup::triggered, this,
        [this] { tellChoice(Qt::AscendingOrder); }); // as a first click on a header does
    connect(m_directions, &QActionGroup::triggered, this, [this](const QAction *direction) {
        tellChoice(static_cast<Qt::SortOrder>(direction->data().toInt()));
    });
}

void SortMenu::showOrder(const EventQuery &query)
{
    tick(m_columns, static_cast<int>(query.sortBy));
    tick(m_directions, query.sortOrder);
    m_directions->setEnabled(query.sortBy != SortBy::ListOrder);
}

void SortMenu::addChoice(
    QActionGroup *group, const QString &text, const QString &objectName, const QVariant &value)
{
    QAction *choice = addAction(text);
    choice->setObjectName(objectName);
    choice->setCheckable(true);
    choice->setData(value);
    group->addAction(choice);
}

void SortMenu::tellChoice(Qt::SortOrder order)
{
    emit orderChosen(static_cast<SortBy>(m_columns->checkedAction()->data().toInt()), order);
}

} // namespace eventdesk
