// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice/practicestore.h"

#include <QCoreApplication>
#include <QString>

namespace eventdesk {

/**
 * Keeps a PracticeStore in a JSON file that only its owner may read. Nothing it cannot understand
 * is ever deleted: such a file is set aside under a dated name.
 */
class PracticeFile
{
    Q_DECLARE_TR_FUNCTIONS(eventdesk::PracticeFile)

public:
    explicit PracticeFile(QString path);

    /**
     * What was saved; the sample when nothing was, or when the file was broken and set aside. The
     * error, a sentence for people, says that a broken file could not be set aside.
     */
    [[nodiscard]] tl::expected<PracticeStore, QString> load() const;

    /** Replaces the file as a whole, making its folder when missing. False: nothing was written. */
    [[nodiscard]] bool save(const PracticeStore &store) const;

private:
    [[nodiscard]] bool setAside() const;

    QString m_path;
};

} // namespace eventdesk
