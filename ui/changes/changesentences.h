// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/journal/journalentry.h"

#include <QCoreApplication>

namespace eventdesk {

/** What became of changes, as sentences for the message bar. */
class ChangeSentences
{
    Q_DECLARE_TR_FUNCTIONS(eventdesk::ChangeSentences)

public:
    /** After one change that took effect, or whose event was as wanted already. */
    [[nodiscard]] static QString done(const JournalEntry &entry);

    /** Before the reason why one change had no effect: "“Trial” was not deleted." */
    [[nodiscard]] static QString notDone(const Change &change);

    /** Before the reason why it is not known whether one change took effect. */
    [[nodiscard]] static QString unknown(const Change &change);

    /** It could not be written down, so it was not sent. */
    [[nodiscard]] static QString notRecorded();

    /** Somebody else changed the event, or has the code of a new one. */
    [[nodiscard]] static QString conflict(const JournalEntry &entry);

    /** After an event was created or changed; says its status, which is the server's choice. */
    [[nodiscard]] static QString saved(const Event &event, bool isNew);
};

} // namespace eventdesk
