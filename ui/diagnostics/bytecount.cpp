// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/diagnostics/bytecount.h"

#include <QLocale>

namespace eventdesk {

namespace {

constexpr qint64 kilobyte = 1000;
constexpr qint64 megabyte = 1000 * kilobyte;

/** In units, with one decimal. */
QString amount(qint64 bytes, qint64 unit)
{
    return QLocale().toString(static_cast<double>(bytes) / static_cast<double>(unit), 'f', 1);
}

} // namespace

QString ByteCount::describe(qint64 bytes)
{
    if (bytes < kilobyte)
        //: The size of an answer.
        return tr("%n byte(s)", nullptr, static_cast<int>(bytes));
    // What would be rounded up to 1,000.0 of the smaller unit is said in the larger one.
    if (bytes < megabyte - kilobyte / 20)
        //: The size of an answer in kilobytes; %1 is a number such as 2.1.
        return tr("%1 kB").arg(amount(bytes, kilobyte));
    //: The size of an answer in megabytes; %1 is a number such as 2.1.
    return tr("%1 MB").arg(amount(bytes, megabyte));
}

} // namespace eventdesk
