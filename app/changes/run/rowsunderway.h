// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/run/changeturns.h"
#include "app/changes/run/changeverdict.h"
#include "app/storage/databaseerror.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace eventdesk {

class ChangeExecution;
class ChangeRows;
struct ChangeRooms;

/**
 * The rows of a set that are under way: starts them in their turn, has the end of each judged,
 * writes that down, and only then gives it to the rows and to the catalogue. Owned by its
 * ChangeSetRun. UI thread.
 */
class RowsUnderWay final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowsUnderWay)

public:
    using Judge = std::function<ChangeVerdict(qsizetype row, const ChangeEnd &end)>;

    /** taker: of the turns. wishedAt: revision of the catalogue when the set was asked for. */
    RowsUnderWay(ChangeRows &rows, ChangeRooms &rooms, ChangeTurns::Taker &taker, qint64 wishedAt,
        Judge judge);
    ~RowsUnderWay() override;

    [[nodiscard]] qsizetype size() const { return m_executions.size(); }
    [[nodiscard]] bool isEmpty() const { return m_executions.isEmpty(); }
    [[nodiscard]] QSet<qsizetype> rows() const;

    /** Starts the next row that waits and whose turn it is; none where there is none. */
    std::optional<qsizetype> startNext();

    /** As ChangeExecution has them, for all that is under way. */
    void withdraw();
    void hold();
    void cancel();

signals:
    /** Written down, or it could not be; the rows have it, the catalogue will. */
    void concluded(qsizetype row, const eventdesk::ChangeVerdict &verdict,
        const eventdesk::DatabaseResult<void> &written);

private:
    void takeEnd(qsizetype row, const ChangeEnd &end);
    void conclude(qsizetype row, const Change &carriedOut, const ChangeVerdict &verdict,
        const DatabaseResult<void> &written);
    void gather(const Change &change, const ChangeEnd &end);
    void tellAll(void (ChangeExecution::*wish)());

    ChangeRows &m_rows;
    ChangeRooms &m_rooms;
    ChangeTurns::Taker &m_taker;
    qint64 m_wishedAt;
    qint64 m_wish; ///< number of the wish: OwnWrites
    Judge m_judge;
    QHash<qsizetype, ChangeExecution *> m_executions; ///< null while its end is written down
};

} // namespace eventdesk
