// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
//
// Eventdesk as ui/main.cpp starts it, with the same command line, until its table is painted.
#include "app/settings/dataplaces.h"
#include "tests/bench/paintwatch.h"
#include "ui/accessibility/accessibletablefactory.h"
#include "ui/commandline.h"
#include "ui/desktop.h"
#include "ui/language/language.h"
#include "ui/theme/palettes.h"

using namespace eventdesk;

int main(int argc, char *argv[])
{
    PaintWatch application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("eventdesk"));
    installAccessibleTables();
    adoptHousePaletteIfDesktopHasNone(application);
    const Language spoken(LanguageChoice::preferred(QLocale::system().uiLanguages()));
    const auto options = CommandLine::read(
        QApplication::arguments(), qEnvironmentVariable(CommandLine::keyVariable));
    if (!options)
        qFatal("%s", qUtf8Printable(options.error().text));
    const auto places = DataPlaces::open(options->dataDirectory);
    if (!places)
        qFatal("The data folder cannot be written.");
    Desktop desktop(*places);
    desktop.window().resize(1280, 800);
    desktop.window().show();
    desktop.start(*options);
    return QApplication::exec();
}
