// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apicalls.h"
#include "app/changes/journal/journalentry.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace eventdesk {

struct ChangeRooms;
struct CodeFinding;

/**
 * Finds out by reading, never by hope, what became of a write whose answer is missing: a create by
 * its unique code, every other write by reading its event (reliability §2, R8, R9). Child of its
 * ChangeExecution; emits finished once, never from inside another call. UI thread.
 */
class ChangeSettling final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeSettling)

public:
    enum class Verdict : quint8 {
        TookEffect, ///< the event is as wanted
        NoEffect, ///< it is as it was before
        Conflict, ///< it is neither: somebody else changed it
        Gone, ///< there is no such event
        Undecided ///< reading failed; error says why, where there is a reason
    };

    ChangeSettling(JournalEntry entry, ChangeRooms &rooms, QObject *parent);

    void start();
    /** Gives up: Undecided. */
    void cancel();
    /** The same, unless a reading is on the wire: that one ends. */
    void withdraw();

    /** Valid once finished was emitted. */
    [[nodiscard]] Verdict verdict() const { return m_verdict; }
    /** As it was read; none where it is Gone or Undecided, or a create took no effect. */
    [[nodiscard]] const std::optional<Event> &found() const { return m_event; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

signals:
    void finished();

private:
    void takeFinding(const CodeFinding &finding);
    void takeEvent(const ApiResult<Event> &result);
    void giveUpLookUp();
    void finish(Verdict verdict);

    JournalEntry m_entry;
    ChangeRooms &m_rooms;
    QPointer<GetEventCall> m_call;
    Verdict m_verdict = Verdict::Undecided;
    std::optional<Event> m_event;
    std::optional<ApiError> m_error;
    bool m_hasGivenUp = false;
};

} // namespace eventdesk
