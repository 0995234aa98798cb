// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/run/codelookup.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

namespace eventdesk {

/**
 * Looks up the codes of lost creates, after a wait, since the server may still be working on them,
 * and many in one reading of the list (reliability §2). UI thread; owned by ChangeRunner; the
 * client must outlive it.
 */
class SharedLookUp final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SharedLookUp)

public:
    using Answer = std::function<void(const CodeFinding &finding)>;

    /** wait: before a code is looked up. */
    SharedLookUp(ApiClient &client, std::chrono::milliseconds wait);

    /** answer is called once, later; not when asker dies or withdraws before. */
    void ask(QObject *asker, const QString &code, Answer answer);
    void withdraw(const QObject *asker);

private:
    struct Wish
    {
        QPointer<QObject> asker;
        QString code;
        Answer answer;
        QDeadlineTimer due;
        bool isBeingRead = false;
    };

    void readSoon();
    void read();
    void answerAll();

    ApiClient &m_client;
    const std::chrono::milliseconds m_wait;
    std::vector<Wish> m_wishes; ///< in the order of asking
    QTimer m_timer;
    CodeLookUp *m_lookUp = nullptr; ///< a child
};

} // namespace eventdesk
