// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <tl/expected.hpp>

#include <QMetaType>
#include <QString>

namespace eventdesk {

/** Why a database cannot do what it was asked. */
enum class DatabaseFault : quint8 {
    Broken, ///< damaged, no database at all, or none of ours
    Newer, ///< written by a newer version of this program
    Busy, ///< another connection kept it locked for longer than we wait
    Full, ///< there is no room on the disk
    ReadOnly, ///< the file or its folder cannot be written
    Other ///< the system failed in another way
};

struct DatabaseError
{
    DatabaseFault fault = DatabaseFault::Other;
    QString details = {}; ///< SQLite's own words, in English, for engineers

    friend bool operator==(const DatabaseError &, const DatabaseError &) = default;
};

template <typename Value>
using DatabaseResult = tl::expected<Value, DatabaseError>;

/** For Qt, which compares what signals carry: the library's own operator cannot compare voids. */
[[nodiscard]] inline bool operator==(
    const DatabaseResult<void> &left, const DatabaseResult<void> &right)
{
    return left.has_value() == right.has_value() && (left || left.error() == right.error());
}

} // namespace eventdesk

Q_DECLARE_METATYPE(eventdesk::DatabaseFault)
