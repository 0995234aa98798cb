// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/eventstock.h"

#include <array>

namespace eventdesk {

namespace {

struct Kind
{
    QStringView name;
    QStringView code;
};

constexpr std::array kinds{Kind{u"First deposit", u"first_deposit"},
    Kind{u"Повторный депозит", u"repeat_deposit"}, Kind{u"Trial of the subscription", u"trial"},
    Kind{u"Покупка в приложении", u"purchase"}, Kind{u"Push opt-in, iOS", u"push_ios"},
    Kind{u"Añadido al carrito", u"cart_add"}, Kind{u"Registration completed", u"registration"}};

} // namespace

QList<Event> stockOf(int count)
{
    constexpr EventId firstId = 12'000;
    QList<Event> events;
    events.reserve(count);
    for (int number = 1; number <= count; ++number) {
        const Kind &kind = kinds.at(static_cast<std::size_t>(number) % kinds.size());
        events.append({.id = firstId + number,
            .name = QStringLiteral("%1 %2").arg(kind.name).arg(number),
            .code = QStringLiteral("%1_%2").arg(kind.code).arg(number),
            .status = number % 5 == 0 ? EventStatus::Inactive : EventStatus::Active,
            .type = number % 50 == 0 ? EventType::System : EventType::Custom});
    }
    return events;
}

} // namespace eventdesk
