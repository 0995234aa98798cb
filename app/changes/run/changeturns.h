// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/change.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace eventdesk {

/**
 * Changes that touch the same event or the same code take turns, in the order they were asked for
 * (reliability R11); all others run side by side. What is held up lets newer ones pass.
 */
class ChangeTurns final
{
    Q_DISABLE_COPY_MOVE(ChangeTurns)

public:
    /** Whoever has rows that take turns. Outlives its places. */
    class Taker
    {
        Q_DISABLE_COPY_MOVE(Taker)

    public:
        /** Its rows wait for something other than their turn. */
        [[nodiscard]] virtual bool isHeld() const = 0;
        /** A newer change waits for this row. */
        virtual void hurry(qsizetype row) = 0;
        /** start() may be tried again. */
        virtual void turnCame(qsizetype row) = 0;

    protected:
        Taker() = default;
        ~Taker() = default;
    };

    ChangeTurns() = default;

    /** Takes a place behind all that joined before. */
    void join(const Change &change, Taker &taker, qsizetype row);
    /** Whether it is this row's turn: it runs from now on. Otherwise turnCame() follows. */
    [[nodiscard]] bool start(const Change &change, Taker &taker, qsizetype row);
    /** It does not run any more, but keeps its place. */
    void rest(const Change &change, Taker &taker, qsizetype row);
    /** Its place is free. */
    void leave(const Change &change, Taker &taker, qsizetype row);
    /** Whether a change of this event runs or waits for its turn. */
    [[nodiscard]] bool isUnderWay(EventId id) const
    {
        return m_queues.contains(QString::number(id));
    }
    /** The taker became held: whoever waits behind it may pass. */
    void letPass(const Taker &taker);

private:
    struct Place
    {
        Taker *taker = nullptr;
        qsizetype row = 0;
        bool isRunning = false;
        bool isAsking = false; ///< waits for turnCame()

        [[nodiscard]] bool isOf(const Taker &other, qsizetype otherRow) const
        {
            return taker == &other && row == otherRow;
        }
    };
    using Queue = QList<Place>;

    [[nodiscard]] static QStringList keysOf(const Change &change);
    [[nodiscard]] Place &placeOf(const QString &key, const Taker &taker, qsizetype row);
    [[nodiscard]] bool isFree(const QString &key, const Taker &taker, qsizetype row) const;
    void callNext(const QString &key);

    QHash<QString, Queue> m_queues; ///< in the order of joining
};

} // namespace eventdesk
