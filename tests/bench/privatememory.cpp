// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/privatememory.h"

#include <QFile>

namespace eventdesk {

qint64 privateMemory()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("This system does not say how much memory a process has for itself.");
    constexpr qint64 kibibyte = 1024;
    qint64 kibibytes = 0;
    for (const QByteArray &line : file.readAll().split('\n')) { // "Private_Dirty:      1234 kB"
        if (line.startsWith("Private_Clean:") || line.startsWith("Private_Dirty:"))
            kibibytes += line.simplified().split(' ').value(1).toLongLong();
    }
    return kibibytes * kibibyte;
}

} // namespace eventdesk
