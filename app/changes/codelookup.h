// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apierror.h"
#include "app/api/eventpage.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <optional>

namespace eventdesk {

class ApiClient;
class ListEventsCall;

/**
 * Looks a code up by reading the list from its first page, since the API has no search: how a
 * create whose answer was lost is settled. The very code wins over one that only clashes with it
 * (EventRules::codesClash). Child of its ChangeSettling; emits finished once. UI thread.
 */
class CodeLookUp final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeLookUp)

public:
    enum class Verdict : quint8 {
        Found,
        Absent, ///< the whole list was read without it
        Undecided ///< reading failed, was cancelled, or the list is longer than can be read
    };

    CodeLookUp(ApiClient &client, QString code, QObject *parent);

    void start();
    void cancel();

    /** Valid once finished was emitted. */
    [[nodiscard]] Verdict verdict() const { return m_verdict; }
    [[nodiscard]] const std::optional<Event> &found() const { return m_found; }
    /** Why reading failed, where that is why it is Undecided. */
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

signals:
    void finished();

private:
    void read(qint64 page);
    void take(const ApiResult<EventPage> &result);
    [[nodiscard]] bool search(const QList<Event> &events);
    void conclude(Verdict withoutAnyEvent);
    void finish(Verdict verdict);

    ApiClient &m_client;
    QString m_code;
    QPointer<ListEventsCall> m_call;
    std::optional<Event> m_found; ///< the very code's, or the first that clashes with it
    std::optional<ApiError> m_error;
    QSet<EventId> m_seen;
    qint64 m_page = 1;
    int m_rowsAsked;
    int m_unreadable = 0; ///< on all pages: any of them may hold the code
    Verdict m_verdict = Verdict::Undecided;
};

} // namespace eventdesk
