// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QHash>
#include <QList>
#include <QMap>

#include <tl/expected.hpp>

#include <optional>

namespace eventdesk {

/**
 * The events of the practice account and what its server allows to be done with them, without HTTP
 * and without a file. A value: copying is cheap, so a change can be tried on a copy and dropped.
 */
class PracticeStore
{
public:
    enum class Refusal : quint8 {
        NameInvalid,
        CodeInvalid,
        CodeTaken,
        PageInvalid,
        PastOffsetLimit,
        SystemEvent,
        NotFound
    };

    /** One page of the list, with the pagination as it was really applied. */
    struct Page
    {
        QList<Event> events;
        qint64 page = 1;
        qint64 perPage = defaultPerPage;
        qint64 totalPages = 0;
        qint64 totalCount = 0;
    };

    template <typename Value>
    using Result = tl::expected<Value, Refusal>;

    static constexpr qint64 defaultPerPage = 50;
    static constexpr qint64 maxPerPage = 250;
    static constexpr qint64 offsetLimit = 10'000;

    /** An empty account. */
    PracticeStore() = default;

    /** The account with the sample in it. */
    [[nodiscard]] static PracticeStore sample();

    /**
     * The account with these events; the next one gets the id nextId. Nothing when that cannot be
     * an account: an id twice, not positive or not below nextId, a code twice, a broken rule.
     */
    [[nodiscard]] static std::optional<PracticeStore> restored(
        const QList<Event> &events, EventId nextId);

    [[nodiscard]] QList<Event> events() const { return m_events.values(); }
    [[nodiscard]] EventId nextId() const { return m_nextId; }

    /** Ordered by id. perPage above maxPerPage is lowered to it; a page past the end is empty. */
    [[nodiscard]] Result<Page> list(qint64 page, qint64 perPage) const;

    [[nodiscard]] Result<Event> find(EventId id) const;

    /** The new event is a Custom one and active. An id is never given twice. */
    [[nodiscard]] Result<EventId> create(const QString &name, const QString &code);

    [[nodiscard]] Result<void> update(EventId id, const QString &name, const QString &code);
    [[nodiscard]] Result<void> setStatus(EventId id, EventStatus status);
    [[nodiscard]] Result<void> remove(EventId id);

private:
    [[nodiscard]] Result<void> checkTexts(
        EventId ownId, const QString &name, const QString &code) const;
    [[nodiscard]] Result<void> checkChangeable(EventId id) const;

    void insert(const Event &event);

    QMap<EventId, Event> m_events;
    QHash<QString, EventId> m_idsByCode; ///< of m_events
    EventId m_nextId = 1;
};

} // namespace eventdesk
