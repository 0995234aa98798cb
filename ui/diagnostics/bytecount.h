// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

namespace eventdesk {

/** A number of bytes in words: exact below 1,000, then in kB or MB with one decimal. Any thread. */
class ByteCount
{
    Q_DECLARE_TR_FUNCTIONS(eventdesk::ByteCount)

public:
    /** In the program's language and the default locale's numbers; bytes is not negative. */
    [[nodiscard]] static QString describe(qint64 bytes);
};

} // namespace eventdesk
