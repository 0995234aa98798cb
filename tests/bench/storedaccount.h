// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTemporaryDir>

namespace eventdesk {

/** A data folder of Eventdesk that knows one account and its events, as the last use left it. */
class StoredAccount final
{
    Q_DISABLE_COPY_MOVE(StoredAccount)

public:
    /** events 0: the account was never opened. */
    StoredAccount(const QString &baseUrl, int events);
    ~StoredAccount();

    [[nodiscard]] QString dataDirectory() const { return m_directory.path(); }

private:
    QTemporaryDir m_directory;
};

} // namespace eventdesk
