// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/storedcatalogue.h"

#include <QMap>
#include <QString>

#include <optional>

namespace eventdesk {

/**
 * What is still to be written, merged per account: however many deltas wait, an event waits once.
 * So the queue never outgrows the catalogues, not even on a disk that stays full.
 */
class PendingWrites
{
public:
    /** The fields of a delta that describe the whole catalogue. */
    struct Header
    {
        QDateTime asOf;
        qint64 serverTotal = -1;
        bool isComplete = false;
    };

    struct Account
    {
        bool startsAfresh = false; ///< what the file holds of it goes first
        std::optional<Header> header = {}; ///< none: nothing is kept of this account
        QMap<EventId, std::optional<StoredEvent>> changes = {}; ///< no event: it is removed
    };

    /** Comes after what already waits. Events with an impossible id are left out. */
    void add(const QString &accountId, const CatalogueDelta &delta);

    /** Nothing is kept of the account, but for what is added from now on. */
    void startAfresh(const QString &accountId);

    [[nodiscard]] bool isEmpty() const { return m_accounts.isEmpty(); }
    [[nodiscard]] const QMap<QString, Account> &accounts() const { return m_accounts; }
    void clear() { m_accounts.clear(); }

private:
    QMap<QString, Account> m_accounts;
};

} // namespace eventdesk
