// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/eventpage.h"

#include <tl/expected.hpp>

#include <QByteArray>
#include <QString>

/**
 * JSON of the seven calls <-> our values. Reading is lenient where the vendor is silent (unknown
 * fields, an id as text, a status as boolean, a null name) and strict where a guess could do harm:
 * an id that is no exact 64-bit number is never used (reliability N19). The error is a technical
 * sentence for the details, in English.
 */
namespace eventdesk::eventjson {

[[nodiscard]] tl::expected<EventPage, QString> readPage(const QByteArray &body, qint64 askedPage);

/** An event, flat or inside {"event": …} or {"data": …}. */
[[nodiscard]] tl::expected<Event, QString> readEvent(const QByteArray &body);

/** The answer of a create: {"id": 12345}. */
[[nodiscard]] tl::expected<EventId, QString> readCreatedId(const QByteArray &body);

/** The body of create and update. Both fields are always sent. */
[[nodiscard]] QByteArray writeNameAndCode(const QString &name, const QString &code);

} // namespace eventdesk::eventjson
