// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace eventdesk {

/**
 * A file with the fuzzer's input in a folder of its own, both gone when this goes. The name differs
 * each time, since QSettings remembers files by name.
 */
class ScratchFile
{
    Q_DISABLE_COPY_MOVE(ScratchFile)

public:
    ScratchFile(const QByteArray &content, const QString &name)
    {
        static quint64 number = 0;
        m_path = m_folder.filePath(QString::number(++number) + name);
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The scratch file cannot be written.");
    }
    ~ScratchFile() = default;

    [[nodiscard]] QString path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace eventdesk
