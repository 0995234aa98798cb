// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace eventdesk::testing {

using WireHeaders = QList<std::pair<QByteArray, QByteArray>>;

/** One request as it came over the wire. */
struct WireRequest
{
    QByteArray method;
    QByteArray target; ///< exactly as sent, with query
    WireHeaders headers;
    QByteArray body;
    int connection = 0; ///< counted from 0, in order of arrival
    int indexOnConnection = 0; ///< 0: the first on a fresh connection; above: a re-used one

    /** Without query. */
    [[nodiscard]] QByteArray path() const;
    /** The first header of this name, whatever its case; empty when there is none. */
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/** An answer before it is written. */
struct WireAnswer
{
    int status = 200;
    WireHeaders headers = {};
    QByteArray body = {};

    [[nodiscard]] bool hasHeader(const QByteArray &name) const;
    /** The status line and the headers with the empty line after them; no length is added. */
    [[nodiscard]] QByteArray head() const;
};

} // namespace eventdesk::testing
