// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apicalls.h"
#include "app/changes/changeend.h"
#include "app/changes/journal/journalentry.h"
#include "app/storage/databaseerror.h"

#include <QObject>
#include <QPointer>

namespace eventdesk {

class ChangeSettling;
struct ChangeRooms;

/**
 * One change on its way: look (update, delete) → write the intent down → send → settle what was not
 * answered by reading → read back. Nothing is sent before its intent is durable (J3), nothing is
 * sent twice whose first outcome is open (reliability §2). An entry that is Unknown is settled
 * first.
 *
 * Writes no outcome down and leaves the catalogue alone: that is for its owner, ChangeSetRun. Emits
 * ended exactly once, never from inside another call. UI thread.
 */
class ChangeExecution final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeExecution)

public:
    /** wishedAt: the catalogue's revision when the change was asked for; wish:
     * OwnWrites::nextWish().
     */
    ChangeExecution(const JournalEntry &entry, qint64 wishedAt, qint64 wish, ChangeRooms &rooms,
        QObject *parent);
    ~ChangeExecution() override;

    void start();

    /** Sends nothing that is not on the wire yet; what was sent is followed to its end. */
    void withdraw();
    /** The same, but asks nothing more either: what was sent may stay Unknown for now. */
    void hold();
    /**
     * Ends as soon as that is honest: breaks off what is on the wire, then reads. Once more gives
     * the reading up, too.
     */
    void cancel();

    /** As it is carried out: after the earlier one of ours that it waited for. */
    [[nodiscard]] const Change &change() const { return m_change; }
    /** The intent is in the journal, so that the outcome has to follow. */
    [[nodiscard]] bool isMarkedSent() const { return m_isMarked; }

signals:
    void ended(const eventdesk::ChangeEnd &end);

private:
    enum class Stage : quint8 {
        New,
        Looking,
        Intending,
        Sending,
        Settling,
        ReadingBack,
        SettingStatus,
        Ended
    };

    [[nodiscard]] bool isMetByEarlierChange() const;
    void look();
    void takeLooked(const ApiResult<Event> &result);
    void intend();
    void takeIntent(const DatabaseResult<void> &result);
    void send();
    void takeCreated(const ApiResult<EventId> &result);
    void takeWritten(const ApiResult<Accepted> &result);
    void takeFailedWrite(const ApiError &error);
    void settle(const ApiError &cause);
    void takeSettled();
    void sendAgainOrEnd();
    [[nodiscard]] std::optional<Event> known(EventId id) const;
    void readBack(EventId id);
    void takeReadBack(EventId id, const ApiResult<Event> &result);
    void finishCreated(const Event &event);
    void setStatus(const Event &event);
    void takeStatus(const Event &event, const ApiResult<Accepted> &result);

    template <typename Call, typename Handler>
    void await(Stage stage, Call *call, Handler handler);
    void endFailed(const ApiError &error);
    [[nodiscard]] ChangeState whenWithdrawn() const;
    void endWithdrawn(ChangeState state);
    void end(const ChangeEnd &end);

    ChangeRooms &m_rooms;
    JournalEntry m_entry;
    Change &m_change = m_entry.change;
    std::optional<Event> m_overtaking; ///< as a later wish of ours left the event meanwhile
    std::optional<Event> m_earlier; ///< as an earlier change of ours left the event meanwhile
    Stage m_stage = Stage::New;
    QPointer<ApiCall> m_call;
    ChangeSettling *m_settling = nullptr; ///< a child
    std::optional<Event> m_seen; ///< as it was read last
    ApiError m_cause; ///< why the write has to be settled
    int m_sends = 0; ///< attempts of the write that may have been on the wire
    int m_statusSends = 0;
    int m_cancels = 0;
    bool m_isMarked = false;
    bool m_isInDoubt = false; ///< an attempt may have taken effect, perhaps late
    bool m_isStopping = false; ///< nothing more is to be sent
    bool m_isHeld = false; ///< nothing more is to be asked either
};

} // namespace eventdesk
