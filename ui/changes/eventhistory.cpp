// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/eventhistory.h"

#include "app/changes/beforeafter.h"
#include "app/changes/changesettitle.h"
#include "app/changes/journal/changejournal.h"
#include "app/changes/journal/historymodel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wrappedtext.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace eventdesk {

using namespace Qt::StringLiterals;

EventHistory::EventHistory(QWidget *parent)
    : QWidget(parent), m_changes(new WrappedText), m_all(new QPushButton)
{
    setObjectName(u"eventHistory"_s);
    m_changes->setObjectName(u"lastChanges"_s);
    m_changes->setMostLines(6 * mostChanges); // the pane scrolls, not a part of it
    //: Heading in the details pane: what was done to the event with this program.
    auto *heading = new PlainLabel(tr("Last changes"));
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setBuddy(m_changes);
    m_changes->setAccessibleName(heading->text());
    m_all->setObjectName(u"allChanges"_s);
    m_all->setIcon(themedIcon(IconName::History));
    //: Button in the details pane: opens the history with the changes of one event.
    m_all->setText(tr("All changes of this event"));
    m_all->setAccessibleName(m_all->text());
    m_all->setAutoDefault(true); // outside a dialog only such a button is pressed by Enter
    connect(m_all, &QPushButton::clicked, this, &EventHistory::allChangesRequested);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().averageCharWidth());
    layout->addWidget(heading);
    layout->addWidget(m_all); // above, where no list pushes it out of sight
    layout->addWidget(m_changes);
    forget();
}

void EventHistory::setJournal(ChangeJournal *journal, const JournalOwner &owner)
{
    if (m_journal == journal && m_owner == owner)
        return;
    if (m_journal)
        m_journal->disconnect(this);
    m_journal = journal;
    m_owner = owner;
    if (journal)
        connect(journal, &ChangeJournal::historyChanged, this, &EventHistory::readWhenVisible);
    forget();
    readWhenVisible();
}

void EventHistory::setEvent(EventId event)
{
    if (m_event == event)
        return;
    m_event = event;
    forget();
    readWhenVisible();
}

void EventHistory::forget()
{
    delete std::exchange(m_reply, nullptr).data(); // an answer about another event
    showText({});
    m_all->setEnabled(false);
}

void EventHistory::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        read();
}

void EventHistory::readWhenVisible()
{
    m_isStale = true;
    if (isVisible())
        read();
}

void EventHistory::read()
{
    if (m_reply) // its answer comes first, then the journal is asked again
        return;
    m_isStale = false;
    if (!m_journal || m_event == 0)
        return;
    m_reply = m_journal->history(m_owner, {.eventId = m_event, .limit = mostChanges});
    connect(m_reply, &HistoryReply::finished, this, &EventHistory::take);
}

void EventHistory::take(const DatabaseResult<HistoryPage> &result)
{
    m_reply.clear(); // it deletes itself
    if (m_isStale && isVisible())
        read();
    if (!result) {
        //: In the details pane, in place of the last changes of an event.
        showText(tr("The changes could not be read."));
        return;
    }
    m_all->setEnabled(result->total > 0);
    if (result->total == 0) {
        //: In the details pane, in place of the last changes of an event.
        showText(tr("None made with Eventdesk."));
        return;
    }
    QStringList changes;
    for (const JournalEntry &entry : result->entries)
        changes << words(entry);
    showText(changes.join(u"\n\n"_s));
}

void EventHistory::showText(const QString &text)
{
    m_changes->setText(text);
}

QString EventHistory::words(const JournalEntry &entry)
{
    using Column = HistoryModel::Column;
    const auto text = [&](Column column) { return HistoryModel::text(entry, column); };
    if (text(Column::From) == text(Column::To)) {
        //: One of the last changes of an event, which was as wanted already, in two lines; %1 is
        //: when, %2 how it ended (“Unchanged”), %3 what was to be done (“Deactivate”).
        return tr("%1 · %2\n%3")
            .arg(text(Column::Time), text(Column::Result), text(Column::Change));
    }
    //: One of the last changes of an event, in two lines; %1 is when, %2 how it ended (“Done”), %3
    //: what was done (“Change name”), %4 what the event was before, %5 what it became.
    return tr("%1 · %2\n%3: %4 → %5")
        .arg(text(Column::Time), text(Column::Result), text(Column::Change), text(Column::From),
            text(Column::To)); // whose names are isolated already
}

} // namespace eventdesk
