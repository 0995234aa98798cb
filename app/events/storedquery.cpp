// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/events/storedquery.h"

#include <array>
#include <optional>

namespace eventdesk {

namespace {

using SortBy = EventQuery::SortBy;

// In the order of the settings' words.
constexpr std::array statuses{EventStatus::Active, EventStatus::Inactive};
constexpr std::array types{EventType::Custom, EventType::System};
constexpr std::array columns{SortBy::Status, SortBy::Name, SortBy::Code, SortBy::Type, SortBy::Id};

template <typename Value, std::size_t size>
QString wordOf(const std::optional<Value> &value, const std::array<Value, size> &values,
    const std::array<QLatin1StringView, size> &words)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (value == values[i])
            return words[i];
    }
    return {};
}

template <typename Value, std::size_t size>
std::optional<Value> valueOf(const QString &word, const std::array<Value, size> &values,
    const std::array<QLatin1StringView, size> &words)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (word == words[i])
            return values[i];
    }
    return std::nullopt;
}

} // namespace

Settings::Query storedForm(const EventQuery &query)
{
    return {.text = query.text.size() <= Settings::longestSearch ? query.text : QString(),
        .status = wordOf(query.status, statuses, Settings::statusWords),
        .type = wordOf(query.type, types, Settings::typeWords),
        .sortBy = wordOf(std::optional(query.sortBy), columns, Settings::sortWords),
        .isDescending = query.sortOrder == Qt::DescendingOrder};
}

EventQuery queryFrom(const Settings::Query &stored)
{
    return {.text = stored.text,
        .status = valueOf(stored.status, statuses, Settings::statusWords),
        .type = valueOf(stored.type, types, Settings::typeWords),
        .sortBy = valueOf(stored.sortBy, columns, Settings::sortWords).value_or(SortBy::ListOrder),
        .sortOrder = stored.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder};
}

} // namespace eventdesk
