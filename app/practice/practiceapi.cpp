// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/practice/practiceapi.h"

#include "app/practice/practicejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

using Refusal = PracticeStore::Refusal;

struct Texts
{
    QString name;
    QString code;
};

PracticeAnswer refused(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NameInvalid:
        return practiceFailure(400, "name is required and must be plain text");
    case Refusal::CodeInvalid:
        return practiceFailure(
            400, "code is required and may contain letters, digits and underscore only");
    case Refusal::CodeTaken:
        return practiceFailure(400, "code already exists");
    case Refusal::PageInvalid:
        return practiceFailure(400, "page and per_page must be whole numbers from 1");
    case Refusal::PastOffsetLimit:
        return practiceFailure(400, "offsets from 10000 cannot be read");
    case Refusal::SystemEvent:
        return practiceFailure(403, "system events cannot be changed");
    case Refusal::NotFound:
        return practiceFailure(404, "event not found");
    }
    Q_UNREACHABLE();
}

/** A positive number in ASCII digits alone: no sign, no space, not above 64 bits. */
std::optional<qint64> positiveNumber(QStringView text)
{
    if (!std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok && number > 0 ? std::optional(number) : std::nullopt;
}

std::optional<Texts> textsIn(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonValue name = object[u"name"_s];
    const QJsonValue code = object[u"code"_s];
    if (!name.isString() || !code.isString())
        return std::nullopt;
    return Texts{name.toString(), code.toString()};
}

PracticeAnswer answered(int status, const QJsonObject &body)
{
    return {status, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

PracticeAnswer invalidBody()
{
    return practiceFailure(400, "the body must be a JSON object with the texts name and code");
}

PracticeAnswer notAllowed()
{
    return practiceFailure(405, "method not allowed");
}

} // namespace

PracticeAnswer practiceFailure(int status, const QByteArray &message)
{
    return answered(status, {{u"error"_s, QString::fromLatin1(message)}});
}

PracticeApi::PracticeApi(QString stateFile) : m_file(std::move(stateFile)) { }

tl::expected<void, QString> PracticeApi::load()
{
    const std::scoped_lock lock(m_mutex);
    return m_file.load().map([this](const PracticeStore &store) { m_store = store; });
}

bool PracticeApi::reset()
{
    const std::scoped_lock lock(m_mutex);
    PracticeStore sample = PracticeStore::sample();
    if (!m_file.save(sample))
        return false;
    m_store = std::move(sample);
    return true;
}

PracticeAnswer PracticeApi::answer(const PracticeRequest &request)
{
    const QStringList parts = request.path.split(u'/'); // "/events/1" has an empty part before
    if (parts.size() < 2 || parts.size() > 4 || !parts[0].isEmpty() || parts[1] != u"events")
        return practiceFailure(404, "no such call");
    const std::scoped_lock lock(m_mutex);
    if (parts.size() == 2)
        return answerForAll(request);
    const std::optional<EventId> id = positiveNumber(parts[2]);
    if (!id)
        return refused(Refusal::NotFound);
    if (parts.size() == 3)
        return answerForOne(*id, request);
    const bool activate = parts[3] == u"activate";
    if (!activate && parts[3] != u"deactivate")
        return practiceFailure(404, "no such call");
    if (request.method != "POST")
        return notAllowed();
    return changed(204, [&](PracticeStore &store) {
        return store.setStatus(*id, activate ? EventStatus::Active : EventStatus::Inactive);
    });
}

PracticeAnswer PracticeApi::answerForAll(const PracticeRequest &request)
{
    if (request.method == "GET")
        return list(request);
    if (request.method != "POST")
        return notAllowed();
    const std::optional<Texts> texts = textsIn(request.body);
    if (!texts)
        return invalidBody();
    return changed(
        201, [&](PracticeStore &store) { return store.create(texts->name, texts->code); });
}

PracticeAnswer PracticeApi::answerForOne(EventId id, const PracticeRequest &request)
{
    if (request.method == "GET")
        return get(id);
    if (request.method == "DELETE")
        return changed(204, [&](PracticeStore &store) { return store.remove(id); });
    if (request.method != "PUT")
        return notAllowed();
    const std::optional<Texts> texts = textsIn(request.body);
    if (!texts)
        return invalidBody();
    return changed(
        200, [&](PracticeStore &store) { return store.update(id, texts->name, texts->code); });
}

PracticeAnswer PracticeApi::list(const PracticeRequest &request) const
{
    const std::optional<qint64> page = positiveNumber(request.page.value_or(u"1"_s));
    const std::optional<qint64> perPage =
        positiveNumber(request.perPage.value_or(QString::number(PracticeStore::defaultPerPage)));
    const PracticeStore::Result<PracticeStore::Page> result =
        m_store.list(page.value_or(0), perPage.value_or(0));
    if (!result)
        return refused(result.error());
    QJsonArray rows;
    for (const Event &event : result->events)
        rows.append(practiceJson(event));
    const QJsonObject pagination{
        {u"page"_s, result->page},
        {u"per_page"_s, result->perPage},
        {u"total_pages"_s, result->totalPages},
        {u"total_count"_s, result->totalCount},
    };
    return answered(200, {{u"events"_s, rows}, {u"pagination"_s, pagination}});
}

PracticeAnswer PracticeApi::get(EventId id) const
{
    const PracticeStore::Result<Event> event = m_store.find(id);
    return event ? answered(200, practiceJson(*event)) : refused(event.error());
}

template <typename Change>
PracticeAnswer PracticeApi::changed(int successStatus, Change change)
{
    PracticeStore store = m_store;
    const auto result = change(store);
    if (!result)
        return refused(result.error());
    if (!m_file.save(store))
        return practiceFailure(500, "the change could not be saved");
    m_store = std::move(store);
    if constexpr (std::is_same_v<decltype(result), const PracticeStore::Result<EventId>>)
        return answered(successStatus, {{u"id"_s, *result}});
    else
        return {successStatus};
}

} // namespace eventdesk
