// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice/practicefile.h"
#include "app/practice/practicestore.h"

#include <QByteArray>
#include <QString>

#include <mutex>
#include <optional>

namespace eventdesk {

/** What the seven calls need of a request; the caller has already checked host and key. */
struct PracticeRequest
{
    QByteArray method; ///< in capitals
    QString path; ///< below the API's base, decoded: "/events/12345"
    std::optional<QString> page = {}; ///< the query's values, decoded; nothing when left out
    std::optional<QString> perPage = {};
    QByteArray body = {};
};

/** The answer: the body is JSON or empty. */
struct PracticeAnswer
{
    int status = 0;
    QByteArray body = {};
};

/** {"error": message}, the form of every failure. */
[[nodiscard]] PracticeAnswer practiceFailure(int status, const QByteArray &message);

/**
 * The seven calls in JSON over a PracticeStore, each change saved before it is answered; one that
 * cannot be saved has not happened and is answered 500. May be called from any thread.
 *
 * The messages stand for the vendor's and are English, as those are.
 */
class PracticeApi
{
public:
    explicit PracticeApi(QString stateFile);

    /** To be called once, before answer(). See PracticeFile::load(). */
    [[nodiscard]] tl::expected<void, QString> load();

    [[nodiscard]] PracticeAnswer answer(const PracticeRequest &request);

    /** Puts the sample in place of all events. False: it could not be saved, nothing changed. */
    [[nodiscard]] bool reset();

private:
    [[nodiscard]] PracticeAnswer answerForAll(const PracticeRequest &request);
    [[nodiscard]] PracticeAnswer answerForOne(EventId id, const PracticeRequest &request);
    [[nodiscard]] PracticeAnswer list(const PracticeRequest &request) const;
    [[nodiscard]] PracticeAnswer get(EventId id) const;

    /** Runs change(store) on a copy, which takes effect once it is saved. */
    template <typename Change>
    [[nodiscard]] PracticeAnswer changed(int successStatus, Change change);

    std::mutex m_mutex; ///< guards all below
    PracticeFile m_file;
    PracticeStore m_store;
};

} // namespace eventdesk
