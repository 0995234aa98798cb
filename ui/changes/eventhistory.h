// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/journal/journalreplies.h"

#include <QPointer>
#include <QWidget>

class QPushButton;

namespace eventdesk {

class ChangeJournal;
class PlainLabel;
class WrappedText;

/**
 * The last changes of one event, and a way to all of them. Asks the journal only while it is
 * visible, and again when the journal has something new.
 */
class EventHistory final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventHistory)

public:
    static constexpr int mostChanges = 10;

    explicit EventHistory(QWidget *parent = nullptr);

    /** Whose changes are shown; null while no account is open. The journal may go at any time. */
    void setJournal(ChangeJournal *journal, const JournalOwner &owner);
    /** 0: none. */
    void setEvent(EventId event);

signals:
    /** The user wants to see all changes of the event. */
    void allChangesRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void forget();
    void readWhenVisible();
    void read();
    void take(const DatabaseResult<HistoryPage> &result);
    void showText(const QString &text);
    [[nodiscard]] static QString words(const JournalEntry &entry);

    QPointer<ChangeJournal> m_journal;
    JournalOwner m_owner;
    EventId m_event = 0;
    QPointer<HistoryReply> m_reply; ///< what is being read
    bool m_isStale = false; ///< what is shown is not what the journal has
    WrappedText *m_changes;
    QPushButton *m_all;
};

} // namespace eventdesk
