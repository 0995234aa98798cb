// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/run/sharedlookup.h"

#include <algorithm>
#include <chrono>

namespace eventdesk {

using namespace std::chrono_literals;

SharedLookUp::SharedLookUp(ApiClient &client, std::chrono::milliseconds wait)
    : m_client(client), m_wait(wait)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SharedLookUp::read);
}

void SharedLookUp::ask(QObject *asker, const QString &code, Answer answer)
{
    m_wishes.push_back(
        {.asker = asker, .code = code, .answer = std::move(answer), .due = QDeadlineTimer(m_wait)});
    readSoon();
}

void SharedLookUp::withdraw(const QObject *asker)
{
    std::erase_if(m_wishes, [asker](const Wish &wish) { return wish.asker == asker; });
    if (m_lookUp && std::ranges::none_of(m_wishes, &Wish::isBeingRead))
        m_lookUp->cancel(); // nobody waits for it
}

void SharedLookUp::readSoon()
{
    if (m_lookUp || m_timer.isActive() || m_wishes.empty())
        return;
    m_timer.start(std::max(0ms,
        std::chrono::ceil<std::chrono::milliseconds>(
            m_wishes.front().due.remainingTimeAsDuration())));
}

void SharedLookUp::read()
{
    // Those that are almost due come along, so that what was lost together is read together.
    const std::chrono::milliseconds slack = m_wait / 10;
    QStringList codes;
    for (Wish &wish : m_wishes) {
        wish.isBeingRead = wish.due.remainingTimeAsDuration() <= slack;
        if (wish.isBeingRead)
            codes.append(wish.code);
    }
    if (codes.isEmpty()) { // the first one was withdrawn
        readSoon();
        return;
    }
    m_lookUp = new CodeLookUp(m_client, codes, this);
    connect(m_lookUp, &CodeLookUp::finished, this, &SharedLookUp::answerAll);
    m_lookUp->start();
}

void SharedLookUp::answerAll()
{
    CodeLookUp *lookUp = std::exchange(m_lookUp, nullptr);
    lookUp->deleteLater();
    const auto waiting = std::stable_partition(
        m_wishes.begin(), m_wishes.end(), [](const Wish &wish) { return !wish.isBeingRead; });
    const std::vector<Wish> answered(waiting, m_wishes.end());
    m_wishes.erase(waiting, m_wishes.end());
    readSoon();
    for (const Wish &wish : answered) {
        if (wish.asker)
            wish.answer(lookUp->finding(wish.code));
    }
}

} // namespace eventdesk
