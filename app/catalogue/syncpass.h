// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apierror.h"
#include "app/api/eventpage.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>

#include <limits>
#include <map>
#include <optional>

namespace eventdesk {

class ApiClient;
class EventCatalogue;
class ListEventsCall;

/**
 * One look at the whole list: the first page alone, since its answer says how large pages really
 * are, then the others a few at a time; each goes into the catalogue as it comes. The end is where
 * a page is not full, whatever the count says. Notices when the list moved meanwhile. What it
 * asked is cancelled with it, so that no stale answer is ever heard. UI thread; owned by
 * CatalogueSync.
 */
class SyncPass final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncPass)

public:
    enum class Ending : quint8 {
        Whole,
        SizeRefused, ///< the server does not give pages of the size that was asked for
        SizeChanged, ///< pages were of different sizes: what was read leaves holes
        Failed
    };

    /** rowsAsked 0 leaves the page size to the server. */
    SyncPass(ApiClient &client, EventCatalogue &catalogue, int rowsAsked, qint64 firstRow,
        QObject *parent = nullptr);
    ~SyncPass() override;

    void start();
    /** Cancels what is on its way, says nothing more and deletes itself. */
    void abandon();

    [[nodiscard]] Ending ending() const { return m_ending; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] const QDateTime &startedAt() const { return m_startedAt; }
    [[nodiscard]] qint64 revision() const { return m_revision; } ///< of the catalogue, at the start
    /** Every event of the list, as this look saw it. */
    [[nodiscard]] const QHash<EventId, Event> &seen() const { return m_seen; }
    /** Whether nothing hints that rows shifted between two answers. */
    [[nodiscard]] bool isQuiet() const;
    [[nodiscard]] bool isOneAnswer() const { return m_pages.size() == 1; }
    /** Whether this look told the catalogue nothing new. */
    [[nodiscard]] bool isNoNews() const { return !m_broughtNews; }
    /** Whether there may be rows that the API does not let anybody read. */
    [[nodiscard]] bool isCutByLimit() const;
    [[nodiscard]] int unreadable() const { return m_unreadable; }
    [[nodiscard]] qint64 rowsRead() const { return m_rowsRead; }
    /** The server's count by its last answer; -1 where it does not say. */
    [[nodiscard]] qint64 serverTotal() const { return m_serverTotal; }
    /** What there is to be read at most by what is known now; -1 unknown. */
    [[nodiscard]] qint64 rowsExpected() const;
    /** What the list lets anybody read. */
    [[nodiscard]] qint64 readableRows() const;

signals:
    void pageRead();
    /** Exactly once. */
    void finished();

private:
    void ask(qint64 page);
    void askMore();
    void takeRows(qint64 page, qint64 askedAt, const EventPage &answer);
    void extend(qint64 page, qint64 rows, bool isRepetition);
    [[nodiscard]] qint64 lastPage() const;
    [[nodiscard]] qint64 lastReadablePage() const;
    void takeFailure(qint64 page, const ApiError &error);
    void startOver(qint64 page);
    void finish(Ending ending);

    ApiClient &m_client;
    EventCatalogue &m_catalogue;
    int m_rowsAsked;
    qint64 m_firstPage;
    QDateTime m_startedAt;
    qint64 m_revision;
    QSet<ListEventsCall *> m_calls; ///< in flight or waiting in the client's queue
    std::optional<ApiError> m_error;
    QHash<EventId, Event> m_seen;
    std::map<qint64, qint64> m_pages; ///< rows of each page that was answered
    QSet<qint64> m_asked;
    qint64 m_perPage = 0; ///< as the server gives them; 0 before the first answer
    qint64 m_hintedPage = 1; ///< there are pages up to here, by all that was heard
    qint64 m_emptyPage = std::numeric_limits<qint64>::max(); ///< the first that held nothing
    qint64 m_refusedPage = std::numeric_limits<qint64>::max(); ///< the first refused as too far
    qint64 m_nextPage = 1;
    qint64 m_serverTotal = -1;
    qint64 m_rowsRead = 0;
    int m_unreadable = 0;
    Ending m_ending = Ending::Whole;
    bool m_moved = false;
    bool m_broughtNews = false;
    bool m_isFinished = false;
};

} // namespace eventdesk
