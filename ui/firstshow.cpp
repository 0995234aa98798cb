// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/firstshow.h"

#include "ui/accounts/accountcontroller.h"

#include <QTimer>
#include <QWidget>

namespace eventdesk {

FirstShow::FirstShow(
    AccountController &accounts, QWidget &window, std::chrono::milliseconds patience)
    : QObject(&window), m_accounts(accounts), m_window(window)
{
    connect(&accounts, &AccountController::accountWanted, this, &FirstShow::show);
    connect(&accounts, &AccountController::keyWanted, this, &FirstShow::show);
    connect(&accounts, &AccountController::sessionChanged, this, &FirstShow::followSession);
    QTimer::singleShot(patience, this, &FirstShow::show);
}

void FirstShow::followSession()
{
    // Its list is read anew as soon as what was stored of it is in place.
    if (AccountSession *session = m_accounts.session())
        connect(&session->sync(), &CatalogueSync::phaseChanged, this, &FirstShow::show);
}

void FirstShow::show()
{
    m_window.show();
    deleteLater();
}

} // namespace eventdesk
