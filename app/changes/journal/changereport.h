// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/journal/journalentry.h"

#include <QCoreApplication>
#include <QString>

namespace eventdesk {

/** What became of changes, as a table for spreadsheets. */
class ChangeReport
{
    Q_DECLARE_TR_FUNCTIONS(eventdesk::ChangeReport)

public:
    /**
     * csvLine()s under the header
     * `position,change,id,name,code,from,to,result,http_status,message,new_id`, one for each entry,
     * positions counted from 1. Name and code are those from before the change. Only the message is
     * in the language of the day. What is not known, or was never, is empty.
     */
    [[nodiscard]] static QString csv(const QList<JournalEntry> &entries);

    /** Why a change had no effect, as a sentence for people; empty when that is not known. */
    [[nodiscard]] static QString message(const JournalEntry &entry);
};

} // namespace eventdesk
