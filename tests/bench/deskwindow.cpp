// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
//
// Eventdesk as ui/main.cpp starts it, with the account of the data folder in its first argument.
#include "tests/bench/benchdesk.h"
#include "tests/bench/paintwatch.h"
#include "tests/bench/windowreport.h"
#include "ui/accessibility/accessiblealerts.h"
#include "ui/accessibility/accessibleholders.h"
#include "ui/accessibility/accessibletablefactory.h"
#include "ui/language/language.h"
#include "ui/theme/palettes.h"

using namespace eventdesk;

int main(int argc, char *argv[])
{
    PaintWatch application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("eventdesk"));
    installAccessibleTables();
    installAccessibleAlerts();
    installAccessibleHolders();
    adoptHousePaletteIfDesktopHasNone(application);
    const Language spoken(LanguageChoice::preferred(QLocale::system().uiLanguages()));
    WindowReport report(application);
    BenchDesk desk(QApplication::arguments().value(1));
    QObject::connect(&desk, &BenchDesk::upToDate, &report, &WindowReport::rest);
    desk.open();
    return QApplication::exec();
}
