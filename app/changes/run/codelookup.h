// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apierror.h"
#include "app/api/eventpage.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>

#include <optional>

namespace eventdesk {

class ApiClient;
class ListEventsCall;

/** What the list said about a code. A value. */
struct CodeFinding
{
    enum class Verdict : quint8 {
        Found,
        Absent, ///< the whole list was read without it, twice where it has several pages
        Undecided ///< reading failed, was cancelled, or the list is longer than can be read
    };

    Verdict verdict = Verdict::Undecided;
    std::optional<Event> event = {}; ///< Found: the very code's, or the first that clashes with it
    std::optional<ApiError> error = {}; ///< Undecided: why reading failed, where that is why
};

/**
 * Looks codes up by reading the list from its first page, since the API has no search: how
 * creates whose answers were lost are settled. The very code wins over one that only clashes with
 * it (EventRules::codesClash). Child of whoever asks; emits finished once. UI thread.
 */
class CodeLookUp final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeLookUp)

public:
    CodeLookUp(ApiClient &client, const QStringList &codes, QObject *parent);

    void start();
    void cancel();

    /** Of one of the codes; valid once finished was emitted. */
    [[nodiscard]] CodeFinding finding(const QString &code) const;

signals:
    void finished();

private:
    using Verdict = CodeFinding::Verdict;

    void read(qint64 page);
    void take(const ApiResult<EventPage> &result);
    void concludeAtTheEnd();
    void search(const QList<Event> &events);
    void finish(Verdict ofTheRest);

    ApiClient &m_client;
    QPointer<ListEventsCall> m_call;
    QSet<QString> m_missing; ///< codes whose very event was not seen yet
    QMultiHash<QString, QString> m_codesByFold; ///< those that would be mistaken for each other
    QHash<QString, Event> m_found; ///< by the wanted code
    QSet<EventId> m_seen;
    qint64 m_page = 1;
    int m_rowsAsked;
    bool m_isSecondReading = false;
    int m_unreadable = 0; ///< on all pages: any of them may hold a code
    Verdict m_ofTheRest = Verdict::Undecided; ///< of the codes that were not found
    std::optional<ApiError> m_error;
};

} // namespace eventdesk
