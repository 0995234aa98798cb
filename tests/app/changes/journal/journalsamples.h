// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/journal/changejournal.h"

#include <QTest>
#include <QTestEventLoop>

#include <optional>

namespace eventdesk::testing {

inline JournalOwner sampleOwner()
{
    return {QStringLiteral("11111111-2222-3333-4444-555555555555"),
        QStringLiteral("https://core.push.express:443")};
}

inline Event sampleEvent(EventId id)
{
    return {.id = id,
        .name = QStringLiteral("Покупка № %1").arg(id),
        .code = QStringLiteral("purchase_%1").arg(id),
        .status = EventStatus::Active,
        .type = EventType::Custom};
}

/** Deactivates the events 1 to count. */
inline ChangeSet sampleSet(int count)
{
    ChangeSet set{.purpose = Purpose::Deactivate};
    for (int i = 1; i <= count; ++i)
        set.rows.append({.change = Change::of(Change::Kind::Deactivate, sampleEvent(i))});
    return set;
}

/** What a reply says; nothing when it does not. */
template <typename Reply, typename Result>
std::optional<Result> answerOf(Reply *reply, void (Reply::*finished)(const Result &))
{
    std::optional<Result> answer;
    int count = 0;
    bool isGone = false;
    QTestEventLoop loop; // not QTest::qWaitFor(), which sleeps between its looks
    QObject::connect(reply, finished, &loop, [&](const Result &result) {
        answer = result;
        ++count;
    });
    QObject::connect(reply, &QObject::destroyed, &loop, [&] {
        isGone = true;
        loop.exitLoop();
    });
    loop.enterLoopMSecs(60'000);
    return isGone && count == 1 ? answer : std::nullopt;
}

template <typename Reply>
auto answerOf(Reply *reply)
{
    return answerOf(reply, &Reply::finished);
}

/** The value of an answer that must have one; a default one otherwise, with the test failed. */
template <typename Reply>
auto valueOf(Reply *reply)
{
    const auto answer = answerOf(reply);
    using Value = typename std::decay_t<decltype(*answer)>::value_type;
    if (answer && *answer)
        return **answer;
    QTest::qFail(answer ? qPrintable(answer->error().details) : "no answer", __FILE__, __LINE__);
    return Value();
}

/** Whether the journal wrote it. */
inline bool isWritten(JournalWrite *write)
{
    const auto answer = answerOf(write);
    return answer && *answer;
}

} // namespace eventdesk::testing
