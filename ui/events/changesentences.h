// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/changeoutcome.h"

#include <QCoreApplication>

namespace eventdesk {

/** What became of changes, as sentences for the message bar. */
class ChangeSentences
{
    Q_DECLARE_TR_FUNCTIONS(eventdesk::ChangeSentences)

public:
    /** After one change that took effect. */
    [[nodiscard]] static QString done(const Change &change, const ChangeOutcome &outcome);

    /** Before the reason why one change had no effect: "“Trial” was not deleted." */
    [[nodiscard]] static QString notDone(const Change &change);

    /** Before the reason why it is not known whether one change took effect. */
    [[nodiscard]] static QString unknown(const Change &change);

    /** After one change that was left, because somebody changed the event meanwhile. */
    [[nodiscard]] static QString conflict(const Change &change);

    /** After a change that could not be written down first, and was not sent for that reason. */
    [[nodiscard]] static QString notRecorded();

    /** Before the reason why several changes wait. */
    [[nodiscard]] static QString waiting(int done, int left);

    /** After several changes of one kind that all took effect. */
    [[nodiscard]] static QString allDone(Change::Kind kind, int count);

    /** After several changes of which some had no effect. */
    [[nodiscard]] static QString someFailed(int done, int failed);

    /** After an event was created or changed; says its status, which is the server's choice. */
    [[nodiscard]] static QString saved(const Event &event, bool isNew);
};

} // namespace eventdesk
