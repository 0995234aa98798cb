// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/journal/journalentry.h"
#include "app/changes/run/changepatience.h"
#include "app/changes/run/changeturns.h"
#include "app/changes/run/runpace.h"
#include "app/storage/databaseerror.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace eventdesk {

class ChangeRows;
class RowsUnderWay;
struct ChangeRooms;

/**
 * A set of changes on its way; a single change is a set of one. It is written down whole before
 * anything is sent, and every row before it is sent. A bounded number of rows is under way at a
 * time; rows about the same event keep their order. Made and owned by ChangeRunner; lives until
 * dismiss() or the end of the runner. UI thread.
 */
class ChangeSetRun final : public QObject, private ChangeTurns::Taker
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeSetRun)

public:
    enum class Phase : quint8 {
        Recording, ///< being written down; nothing was sent
        Running,
        Paused, ///< by pause()
        WaitingForKey, ///< the key was refused: goes on after ChangeRunner::noteNewKey()
        WaitingForNetwork, ///< offline: looks again by itself, ever more rarely
        WaitingForServer, ///< the server fails again and again: looks again by itself
        Stopping, ///< cancelled or suspended; what is under way ends first
        Finished ///< no row is under way, and none will be until retryFailed()
    };

    /** Rows by how far they are; together they are all rows. */
    struct Counts
    {
        int done = 0;
        int unchanged = 0;
        int skipped = 0;
        int failed = 0; ///< Failed and Conflict: surely without effect
        int unknown = 0; ///< ended, but not even reading told whether they took effect
        int cancelled = 0;
        int left = 0;
        [[nodiscard]] int total() const
        {
            return done + unchanged + skipped + failed + unknown + cancelled + left;
        }
        /** Nothing failed, is in doubt, was cancelled or is left. */
        [[nodiscard]] bool areAllWell() const
        {
            return failed == 0 && unknown == 0 && cancelled == 0 && left == 0;
        }
    };

    /** A row with how far it is and, when it ended, how. */
    struct Row
    {
        JournalEntry entry;
        bool isUnderWay = false;
    };

    ~ChangeSetRun() override;

    [[nodiscard]] Phase phase() const { return m_phase; }
    /** Not Finished. */
    [[nodiscard]] bool isOpen() const { return m_phase != Phase::Finished; }
    /** Paused, or waiting for what stands in its way. */
    [[nodiscard]] bool isWaiting() const { return m_phase == Phase::Paused || isWaitingPhase(); }
    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    [[nodiscard]] qint64 journalId() const { return m_id; } ///< 0 until it is written down
    [[nodiscard]] const QList<Row> &rows() const;
    [[nodiscard]] const Counts &counts() const; ///< kept, not counted anew
    /** From the pace of this run; none while that is not known, or it does not run. */
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeLeft() const;
    /** The reason of the last waiting or failing; for the sentence in the panel. */
    [[nodiscard]] const std::optional<ApiError> &lastError() const { return m_lastError; }
    /**
     * The disk failed. While Paused: the next rows could not be written down, so nothing more was
     * sent; resume() tries again. While Finished with all rows Failed: not even the set could be
     * written down. Otherwise outcomes are true, but history does not have all of them.
     */
    [[nodiscard]] const std::optional<DatabaseError> &journalError() const
    {
        return m_journalError;
    }

    /** No new row starts; what is under way ends. */
    void pause();
    /** Goes on, from any kind of waiting. */
    void resume();
    /** What is on the wire ends, the rest is Cancelled and the set closed. Once more, while it is
     * Stopping: breaks off what is on the wire; what that led to is read. */
    void cancel();
    /** What is under way ends, the rest stays open in the journal for the next start. */
    void suspend();
    /** Rows that Failed or are Unknown are tried once more; only while Finished. */
    void retryFailed();
    /** Deletes it; only while Finished. */
    void dismiss();

signals:
    /** Counts, rows or the time left changed; gathered, at most once a turn of the event loop. */
    void progressed();
    void phaseChanged();
    /** Phase became Finished; again after retryFailed(). */
    void finished();
    /** For ChangeRunner: the user needs it no more. */
    void dismissed();
    /** For ChangeRunner: whether something may be on the wire or has to be settled changed. */
    void activityChanged(bool active);
    /** For ChangeRunner: the key was refused, so nobody needs to try it again. */
    void keyRefused(const eventdesk::ApiError &error);

private:
    friend class ChangeRun;
    friend class ChangeRunner;

    /** Whether it waits for what passes, or fails as a dialog wants it. */
    enum class Waiting : quint8 { Allowed, Never };
    enum class Stop : quint8 { None, Cancelled, Suspended };

    ChangeSetRun(const ChangeSet &set, ChangeRooms &rooms, Waiting waiting, QObject *parent);
    ChangeSetRun(const JournalSet &set, ChangeRooms &rooms, QObject *parent);
    ChangeSetRun(Purpose purpose, qint64 journalId, const QList<JournalEntry> &entries,
        ChangeRooms &rooms, Waiting waiting, QObject *parent);

    // ChangeTurns::Taker
    [[nodiscard]] bool isHeld() const override;
    void hurry(qsizetype row) override;
    void turnCame(qsizetype row) override;

    void start();
    void begin();
    void takeBegun(const DatabaseResult<JournalSet> &result);
    void reopen();
    void takeReopened(const DatabaseResult<void> &result);

    void startRowsSoon();
    void startRows();
    [[nodiscard]] ChangeVerdict judge(qsizetype row, const ChangeEnd &end);
    void takeConcluded(
        qsizetype row, const ChangeVerdict &verdict, const DatabaseResult<void> &written);

    void go();
    void holdFor(Phase phase);
    void waitFor(ChangeObstacle obstacle, const ApiError &error);
    void waitForKey(const ApiError &error);
    void noteNewKey();
    void endWaitingRows(ChangeState unlessUnknown);
    void closeWhenDone();
    void takeClosed(const DatabaseResult<void> &result);

    [[nodiscard]] bool isActive() const;
    [[nodiscard]] bool isWaitingPhase() const;
    void setPhase(Phase phase);
    void finish();
    void noteActivity();
    void tellSoon();
    void tell();

    ChangeRooms &m_rooms;
    const Waiting m_waiting;
    const Purpose m_purpose;
    qint64 m_id = 0; ///< in the journal
    std::unique_ptr<ChangeRows> m_rows;
    std::unique_ptr<RowsUnderWay> m_underWay;
    ChangePatience m_patience;
    RunPace m_pace;
    QTimer m_lookAgain;
    std::optional<qsizetype> m_probe; ///< the one row that finds out whether to go on
    /** Under way when the set went on: what stopped them then is no news. */
    QSet<qsizetype> m_fromBefore;
    Phase m_phase = Phase::Recording;
    Stop m_stop = Stop::None;
    std::optional<ApiError> m_lastError;
    std::optional<DatabaseError> m_journalError;
    bool m_isProbeDue = false;
    bool m_isClosing = false;
    bool m_isReopening = false; ///< the journal has not said yet that it is open again
    bool m_wasActive = false;
    bool m_startsSoon = false;
    bool m_tellsSoon = false;
    bool m_hasNews = false; ///< to be told: rows or counts
    bool m_hasOtherPhase = false; ///< to be told
};

} // namespace eventdesk
