// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apicall.h"
#include "app/api/eventpage.h"

namespace eventdesk {

/** GET /events?page=P&per_page=N */
class ListEventsCall final : public ApiCall
{
    Q_OBJECT

signals:
    void finished(const eventdesk::ApiResult<eventdesk::EventPage> &result);

private:
    friend class ApiClient;
    ListEventsCall(ApiClient &client, qint64 page, int perPage);
    [[nodiscard]] int expectedStatus() const override { return 200; }
    [[nodiscard]] QString readBody(const QByteArray &body) override;
    void emitSuccess() override { emit finished(m_value); }
    void emitFailure(const ApiError &error) override { emit finished(tl::unexpected(error)); }

    qint64 m_askedPage;
    EventPage m_value;
};

/** GET /events/{id} */
class GetEventCall final : public ApiCall
{
    Q_OBJECT

signals:
    void finished(const eventdesk::ApiResult<eventdesk::Event> &result);

private:
    friend class ApiClient;
    GetEventCall(ApiClient &client, EventId id);
    [[nodiscard]] int expectedStatus() const override { return 200; }
    [[nodiscard]] QString readBody(const QByteArray &body) override;
    void emitSuccess() override { emit finished(m_value); }
    void emitFailure(const ApiError &error) override { emit finished(tl::unexpected(error)); }

    EventId m_id;
    Event m_value;
};

/**
 * POST /events. Sent once; repeated only when the server surely did nothing. When the answer is
 * lost the error's effect is Unknown and the caller must look the code up (reliability §2).
 */
class CreateEventCall final : public ApiCall
{
    Q_OBJECT

signals:
    void finished(const eventdesk::ApiResult<eventdesk::EventId> &result);

private:
    friend class ApiClient;
    CreateEventCall(ApiClient &client, const QString &name, const QString &code);
    [[nodiscard]] int expectedStatus() const override { return 201; }
    [[nodiscard]] QString readBody(const QByteArray &body) override;
    void emitSuccess() override { emit finished(m_value); }
    void emitFailure(const ApiError &error) override { emit finished(tl::unexpected(error)); }

    EventId m_value = 0;
};

/** PUT, DELETE and the two POSTs that set a status: they answer nothing that must be read. */
class WriteEventCall final : public ApiCall
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Update, Delete, Activate, Deactivate };

signals:
    void finished(const eventdesk::ApiResult<eventdesk::Accepted> &result);

private:
    friend class ApiClient;
    WriteEventCall(ApiClient &client, Kind kind, EventId id, const QByteArray &body = {});
    [[nodiscard]] int expectedStatus() const override { return m_kind == Kind::Update ? 200 : 204; }
    [[nodiscard]] QString readBody(const QByteArray &body) override;
    void emitSuccess() override { emit finished(Accepted{}); }
    void emitFailure(const ApiError &error) override { emit finished(tl::unexpected(error)); }
    [[nodiscard]] bool isGoalReached(const ApiError &error) const override;

    Kind m_kind;
};

} // namespace eventdesk
