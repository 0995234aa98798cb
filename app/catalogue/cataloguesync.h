// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apierror.h"
#include "app/catalogue/eventcatalogue.h"
#include "app/catalogue/syncpass.h"

#include <QObject>

#include <optional>

namespace eventdesk {

class ApiClient;

/**
 * Keeps a catalogue true: reads the whole list of an account, the page the user looks at first.
 *
 * Rows can shift while pages are read, and the count is only a hint. So what one look says is used
 * at once, but believed only when it is one answer alone or when two looks agree: this one and the
 * one before it, or this one and what was known before. What the user changed himself meanwhile is
 * no disagreement. Only then does what was not seen leave the catalogue, and only then does the
 * catalogue's knowledge change. After three looks that disagree the list is told to be unsettled. A
 * new wish drops the older one with all its answers. UI thread; owned by AccountSession.
 */
class CatalogueSync final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CatalogueSync)

public:
    enum class Phase : quint8 {
        Untouched, ///< nothing was asked yet
        Loading, ///< the list is being read
        Checking, ///< it was read whole, and is read again to be sure
        UpToDate,
        Unsettled, ///< it kept changing while it was read: it may be incomplete
        Stopped, ///< by cancel(), before everything was read
        Failed ///< what was known before and what was read is still there
    };

    /** Events that the API does not let anybody read. */
    struct BeyondLimit
    {
        qint64 readable = 0; ///< so many can be read
        qint64 total = -1; ///< of so many by the server's count; -1 where it does not say

        friend bool operator==(const BeyondLimit &, const BeyondLimit &) = default;
    };

    CatalogueSync(ApiClient &client, EventCatalogue &catalogue, QObject *parent = nullptr);
    ~CatalogueSync() override;

    [[nodiscard]] Phase phase() const { return m_phase; }
    /** Loading or Checking. */
    [[nodiscard]] bool isRunning() const;
    /** Set while phase() is Failed. */
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    /** Rows read by the running look, and how many there will be; -1 unknown. */
    [[nodiscard]] qint64 rowsRead() const;
    [[nodiscard]] qint64 rowsExpected() const;
    /** Entries of the list that could not be read. */
    [[nodiscard]] int unreadable() const { return m_unreadable; }
    [[nodiscard]] const std::optional<BeyondLimit> &beyondLimit() const { return m_beyondLimit; }

    /** Reads the list, beginning with the page on which this row stands, counted from 0. */
    void refresh(qint64 firstRow = 0);
    /** Ends the running look; what was read stays. */
    void cancel();

signals:
    void phaseChanged();
    /** Rows of one more page are in the catalogue. */
    void progressed();

private:
    /** What a look said that was not believed by itself. */
    struct Saying
    {
        QHash<EventId, Event> seen;
        qint64 revision = 0; ///< of the catalogue, when the look began
        CatalogueKnowledge reading; ///< what is known should nothing better follow
    };

    void look();
    void dropPass();
    void conclude();
    void weigh();
    [[nodiscard]] bool repeats(const Saying &before) const;
    void believe();
    [[nodiscard]] CatalogueKnowledge reading(bool isComplete) const;
    void lookAgainOrGiveUp();
    void rest(Phase phase);
    void setPhase(Phase phase);

    ApiClient &m_client;
    EventCatalogue &m_catalogue;
    SyncPass *m_pass = nullptr; ///< the running look; a child
    std::optional<Saying> m_before; ///< by the look before, while there are more to come
    Phase m_phase = Phase::Untouched;
    std::optional<ApiError> m_error;
    std::optional<BeyondLimit> m_beyondLimit;
    qint64 m_firstRow = 0;
    int m_looks = 0;
    int m_rowsAsked;
    int m_unreadable = 0;
};

} // namespace eventdesk
