// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/gunzip.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace eventdesk::testing {

QByteArray gunzipped(const QByteArray &stream)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("stream.gz")));
    if (!file.open(QIODevice::WriteOnly) || file.write(stream) != stream.size())
        return "no gzip";
    file.close();
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"),
        {QStringLiteral("--decompress"), QStringLiteral("--stdout"), file.fileName()});
    if (!gzip.waitForFinished() || gzip.exitStatus() != QProcess::NormalExit
        || gzip.exitCode() != 0)
        return "no gzip";
    return gzip.readAllStandardOutput();
}

} // namespace eventdesk::testing
