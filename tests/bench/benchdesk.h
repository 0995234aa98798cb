// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop.h"

#include <QObject>

namespace eventdesk {

/**
 * Eventdesk as main() starts it, opening the account of a data folder whose key is answered at
 * once, so that no keychain is measured. Needs a QApplication.
 */
class BenchDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BenchDesk)

public:
    explicit BenchDesk(const QString &dataDirectory);
    ~BenchDesk() override;

    /** Shows the window and opens the account. */
    void open();

    [[nodiscard]] MainWindow &window() { return m_desktop.window(); }
    /** Of the open account. */
    [[nodiscard]] AccountSession &session() { return *m_desktop.accounts().session(); }

signals:
    /** The first page is being asked for. */
    void readingBegan();
    /** Every page was read once. */
    void listRead();
    void upToDate();

private:
    void follow();

    Desktop m_desktop;
};

} // namespace eventdesk
