// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <deque>

namespace eventdesk {

/** One attempt of one request. Holds no key and no body. */
struct RequestLogEntry
{
    QDateTime time; ///< when it was handed to the network, UTC
    QString method;
    QString path; ///< with query, without scheme and host
    int httpStatus = 0; ///< 0: no answer
    std::chrono::milliseconds duration{0};
    qint64 bytes = 0; ///< size of the answer's body
    int attempt = 1; ///< counted from 1
    QString outcome; ///< technical word for how it ended, not translated: "ok", "timeout"…
};

/** The last 500 requests, in memory. UI thread; outlives every ApiClient that writes into it. */
class RequestLog final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestLog)

public:
    static constexpr std::size_t capacity = 500;

    explicit RequestLog(QObject *parent = nullptr);

    /** Oldest first. */
    [[nodiscard]] const std::deque<RequestLogEntry> &entries() const { return m_entries; }

    void append(const RequestLogEntry &entry);

    /** All entries as tab-separated lines with a header, times in ISO 8601. */
    [[nodiscard]] QString toText() const;

signals:
    /** Emitted before entries() changes, so that a model over it can announce the change. */
    void aboutToAppend(bool dropsOldest);
    void appended();

private:
    std::deque<RequestLogEntry> m_entries;
};

} // namespace eventdesk
