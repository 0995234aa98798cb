// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountbook.h"
#include "app/accounts/fallbackkeystore.h"
#include "app/api/requestlog.h"
#include "app/changes/journal/changejournal.h"
#include "app/settings/dataplaces.h"
#include "app/settings/settings.h"
#include "app/storage/eventstore.h"
#include "ui/accounts/accountcontroller.h"
#include "ui/mainwindow.h"

namespace eventdesk {

/**
 * The rooms of the program, built once and handed to each other by constructor: what main() runs,
 * the tour walks through and the benchmarks start. UI thread; needs a QApplication.
 */
class Desktop final
{
    Q_DISABLE_COPY_MOVE(Desktop)

public:
    /** With the keys in the computer's own keychain. */
    explicit Desktop(const DataPlaces &places);
    Desktop(const DataPlaces &places, std::unique_ptr<KeyStore> keys);
    ~Desktop();

    /** Opens what the options ask for, and shows the window with it. */
    void start(const StartOptions &options);

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] AccountController &accounts() { return m_accounts; }

private:
    Settings m_settings;
    RequestLog m_log;
    AccountBook m_book;
    FallbackKeyStore m_keys;
    EventStore m_store;
    ChangeJournal m_journal;
    AccountController m_accounts;
    MainWindow m_window;
};

} // namespace eventdesk
