// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/theme/housestyle.h"

#include <QApplication>
#include <QStyle>

namespace eventdesk {

void adoptStyleThatFollowsThePalette()
{
    // "windowsvista" where it is shipped, "windows" where it is not.
    if (QApplication::style()->name().startsWith(QLatin1StringView("windows"), Qt::CaseInsensitive))
        QApplication::setStyle(QStringLiteral("fusion"));
}

} // namespace eventdesk
