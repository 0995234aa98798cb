// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apierror.h"
#include "app/api/eventpage.h"
#include "app/catalogue/eventcatalogue.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <optional>

namespace eventdesk {

class ApiClient;
class ListEventsCall;

/**
 * Keeps a catalogue true by asking the API: the page the user looks at. A newer wish cancels the
 * older one, and an answer to an older one is dropped. Page arithmetic follows the answers, never
 * the requests. UI thread; owned by AccountSession.
 */
class CatalogueSync final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CatalogueSync)

public:
    enum class Phase : quint8 {
        Untouched, ///< nothing was asked yet
        Loading,
        UpToDate,
        Failed ///< the last wish failed; what was known before is still there
    };

    CatalogueSync(ApiClient &client, EventCatalogue &catalogue, QObject *parent = nullptr);

    [[nodiscard]] Phase phase() const { return m_phase; }
    /** Set while phase() is Failed. */
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    /** When the shown page was last read; invalid before that. */
    [[nodiscard]] QDateTime lastRead() const { return m_lastRead; }
    /** Entries of the shown page that could not be read. */
    [[nodiscard]] int unreadable() const { return m_unreadable; }
    [[nodiscard]] int rowsPerPage() const { return m_rowsPerPage; }

    /** Asks for a page, counted from 1; brought into the known and readable range. */
    void showPage(qint64 page);
    /** Asks again for the page on show. */
    void refresh();
    /** A new page size, keeping the first visible row on the page. Asks only if something is shown.
     */
    void setRowsPerPage(int rows);
    /** Drops the running wish; what is shown stays. */
    void cancel();

signals:
    void phaseChanged();

private:
    void load(qint64 page, bool retreats = false);
    void take(const ApiResult<EventPage> &result);
    void show(const EventPage &page);
    void retreat(const PagePosition &position);
    void leaveEmptyPage();
    void setPhase(Phase phase);
    [[nodiscard]] PagePosition positionOf(const EventPage &page) const;
    [[nodiscard]] qint64 effectivePerPage() const;

    ApiClient &m_client;
    EventCatalogue &m_catalogue;
    QPointer<ListEventsCall> m_call;
    Phase m_phase = Phase::Untouched;
    std::optional<ApiError> m_error;
    QDateTime m_lastRead;
    qint64 m_wantedPage = 1;
    std::optional<qint64> m_wantedFirstRow; ///< set while a new page size is being tried
    qint64 m_serverLimit = 0; ///< largest page the server gave when we asked for more; 0 unknown
    int m_rowsPerPage = 50;
    int m_unreadable = 0;
    int m_generation = 0;
    bool m_retreats = false; ///< the running wish follows an empty page past the end
    bool m_sendRowsPerPage = true; ///< false after the server refused our page size
};

} // namespace eventdesk
