// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/identity/applicationidentity.h"

#include "app/identity/identity.h"
#include "app/identity/platformidentity.h"

#include <QCoreApplication>

namespace eventdesk {

void adoptIdentity()
{
    introduceToPlatform();

    // Qt would search these before its own folder, and the first plugin found wins.
    qunsetenv("QT_PLUGIN_PATH");
    qunsetenv("QT_QPA_PLATFORM_PLUGIN_PATH");

    QCoreApplication::setApplicationName(identity::program);
    QCoreApplication::setOrganizationName(QString()); // the data folder has one level
    QCoreApplication::setApplicationVersion(identity::version);
}

} // namespace eventdesk
