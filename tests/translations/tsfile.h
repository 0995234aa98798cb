// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

class QIODevice;

namespace eventdesk {

/** One text of a .ts file and what a translator made of it. */
struct TsMessage
{
    QString context;
    QString source;
    QString comment; ///< tells equal texts apart
    QString state; ///< "unfinished", "vanished", "obsolete", or empty when it is finished
    bool plural = false;
    QStringList translations; ///< one, or as many as there are plural forms

    /** What makes it one text: equal in two files when they speak of the same one. */
    [[nodiscard]] QString key() const;
};

/** A .ts file of Qt Linguist, read. */
struct TsFile
{
    QString language;
    QList<TsMessage> messages;

    /** Fails with the reader's words and the line when it is not a .ts file. */
    [[nodiscard]] static tl::expected<TsFile, QString> read(QIODevice &device);
};

} // namespace eventdesk
