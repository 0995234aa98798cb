// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/plan/changeplan.h"

#include "app/events/eventrules.h"

#include <algorithm>

namespace eventdesk {

namespace {

bool isToBeDone(const ChangePlan::Row &row)
{
    return row.planned.state == ChangeState::Planned && !row.isTakenOut;
}

} // namespace

ChangePlan::ChangePlan(Purpose purpose, QList<Row> rows)
    : m_purpose(purpose), m_rows(std::move(rows))
{
}

ChangePlan::Counts ChangePlan::counts() const
{
    Counts counts;
    for (const Row &row : m_rows) {
        if (row.isTakenOut)
            ++counts.takenOut;
        else if (row.planned.state == ChangeState::Planned)
            ++counts.planned;
        else if (row.planned.state == ChangeState::Unchanged)
            ++counts.unchanged;
        else
            ++counts.skipped;
    }
    return counts;
}

int ChangePlan::callCount() const
{
    int calls = 0;
    for (const Row &row : m_rows)
        calls += isToBeDone(row) ? callsFor(row.planned.change) : 0;
    return calls;
}

int ChangePlan::callsFor(const Change &change)
{
    switch (change.kind) {
    case Change::Kind::Create:
        return change.status ? 3 : 2; // create, read back, switch
    case Change::Kind::Update:
        return 3; // look, write, read back
    case Change::Kind::Activate:
    case Change::Kind::Deactivate:
        return 1;
    case Change::Kind::Delete:
        return 2; // look, delete
    }
    Q_UNREACHABLE();
}

int ChangePlan::plannedDeletions() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const Row &row) {
        return isToBeDone(row) && row.planned.change.kind == Change::Kind::Delete;
    }));
}

bool ChangePlan::changesCodes() const
{
    return std::ranges::any_of(
        m_rows, [](const Row &row) { return isToBeDone(row) && row.planned.change.changesCode(); });
}

bool ChangePlan::isIdle() const
{
    return std::ranges::none_of(m_rows, isToBeDone);
}

bool ChangePlan::needsReview() const
{
    return m_purpose == Purpose::Undo || m_purpose == Purpose::Rename || counts().planned > 1
        || plannedDeletions() > 0 || changesCodes();
}

void ChangePlan::takeOut(qsizetype row, bool out)
{
    if (m_rows.at(row).planned.state == ChangeState::Planned)
        m_rows[row].isTakenOut = out;
}

ChangeSet ChangePlan::toSet() const
{
    ChangeSet set{.purpose = m_purpose};
    set.rows.reserve(m_rows.size());
    for (const Row &row : m_rows) {
        if (!row.isTakenOut)
            set.rows.append(row.planned);
    }
    return set;
}

QString ChangePlan::sentence(Note note)
{
    switch (note) {
    case Note::None:
        return {};
    case Note::AlreadySo:
        //: Beside an event in a review: nothing has to be done.
        return tr("It is as wanted already.");
    case Note::SystemEvent:
        //: Beside an event in a review: why nothing will be done.
        return tr("System events belong to Push.Express and cannot be changed.");
    case Note::NameRefused:
        //: Beside an event in a review: why nothing will be done.
        return tr("The new name cannot be used.");
    case Note::CodeRefused:
        //: Beside an event in a review: why nothing will be done.
        return tr("The new code cannot be used.");
    case Note::CodeTaken:
        //: Beside an event in a review: why nothing will be done.
        return tr("Another event has this code, or would get it.");
    case Note::GoneMeanwhile:
        //: Beside an event in a review: why nothing will be done.
        return tr("It is not in the account any more.");
    case Note::CodeChanges:
        //: Beside an event in a review, a warning.
        return tr("Postbacks and tasks that use the old code will stop matching.");
    case Note::NewId:
        //: Beside a deleted event in a review, a warning.
        return tr("It comes back as a new event with another ID.");
    case Note::ChangedSince:
        //: Beside an event in the review of an undo, a warning.
        return tr("It was changed again since. That later change is taken back, too.");
    }
    Q_UNREACHABLE();
}

QString ChangePlan::sentence(const Row &row)
{
    std::optional<EventRules::Breach> breach;
    if (row.note == Note::NameRefused)
        breach = EventRules::checkName(row.planned.change.name);
    else if (row.note == Note::CodeRefused)
        breach = EventRules::checkCode(row.planned.change.code);
    return breach ? EventRules::describe(*breach) : sentence(row.note);
}

} // namespace eventdesk
