// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/identity/applicationidentity.h"
#include "app/identity/identity.h"
#include "app/identity/platformidentity.h"
#include "app/settings/dataplaces.h"
#include "ui/accessibility/accessiblealerts.h"
#include "ui/accessibility/accessibleholders.h"
#include "ui/accessibility/accessiblemenuitem.h"
#include "ui/accessibility/accessibletablefactory.h"
#include "ui/commandline.h"
#include "ui/desktop.h"
#include "ui/language/language.h"
#include "ui/theme/housestyle.h"
#include "ui/theme/palettes.h"
#include "ui/tour/tour.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTextStream>

using namespace eventdesk;

namespace {

constexpr int dataDirectoryError = 3;

void print(const QString &text, int exitCode)
{
    QTextStream(exitCode == 0 ? stdout : stderr) << text.trimmed() << Qt::endl;
}

QString dataDirectoryComplaint()
{
    //: On the command line or in a box, when Eventdesk cannot keep its settings.
    return QCoreApplication::translate("eventdesk::main",
        "Eventdesk cannot write into its data folder. Choose another one with --data-dir.");
}

LanguageId systemLanguage()
{
    return LanguageChoice::preferred(QLocale::system().uiLanguages());
}

/**
 * Without a display, so that --help answers on a server, too: a QApplication ends the program when
 * there is none. The application it needs lives no longer than the reading.
 */
tl::expected<StartOptions, CommandLine::Farewell> readCommandLine(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Language spoken(CommandLine::languageIn(arguments).value_or(systemLanguage()));
    return CommandLine::read(arguments, qEnvironmentVariable(CommandLine::keyVariable));
}

int complainOfDataDirectory()
{
    print(dataDirectoryComplaint(), dataDirectoryError);
    return dataDirectoryError;
}

/** Who starts a program from a menu reads nothing that it prints, and would see nothing happen. */
void showDataDirectoryComplaint()
{
    QMessageBox box(QMessageBox::Critical, QStringLiteral("Eventdesk"), dataDirectoryComplaint(),
        QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.show();
    QApplication::exec();
}

bool isSeenOnAScreen()
{
    return QGuiApplication::platformName() != QStringLiteral("offscreen");
}

int walkThrough(QApplication &application, const StartOptions &options)
{
    // The tour practises on its own copy: nothing of the user's is touched, every run is the same.
    QString around = QDir::tempPath();
    if (!options.dataDirectory.isEmpty()) {
        const auto own = DataPlaces::open(options.dataDirectory);
        if (!own)
            return complainOfDataDirectory();
        around = own->directory;
    }
    const QTemporaryDir directory(around + QStringLiteral("/tour-XXXXXX"));
    const auto places = directory.isValid() ? DataPlaces::open(directory.path()) : std::nullopt;
    if (!places)
        return complainOfDataDirectory();
    Desktop desktop(*places);
    Tour tour(desktop, options.tourDirectory);
    QObject::connect(&tour, &Tour::finished, &application, &QCoreApplication::exit);
    tour.start();
    return QApplication::exec();
}

int run(const StartOptions &options)
{
    const auto places = DataPlaces::open(options.dataDirectory);
    if (!places) {
        if (!isReadWhatIsPrinted() && isSeenOnAScreen())
            showDataDirectoryComplaint();
        return complainOfDataDirectory();
    }
    Desktop desktop(*places);
    desktop.start(options);
    return QApplication::exec();
}

int live(int argc, char *argv[])
{
    const auto reading = readCommandLine(argc, argv);
    // Inherited by every program started from here, such as the browser: it must not carry the key.
    qunsetenv(CommandLine::keyVariable);
    if (!reading) {
        print(reading.error().text, reading.error().exitCode);
        return reading.error().exitCode;
    }
    const StartOptions &options = *reading;

    QGuiApplication::setDesktopFileName(identity::id); // Wayland finds name and icon by it
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QString());
    installAccessibleTables(); // all before the first widget of their kind
    installAccessibleAlerts();
    installAccessibleHolders();
    installAccessibleMenuItems();
    adoptStyleThatFollowsThePalette();
    adoptHousePaletteIfDesktopHasNone(application);
    const Language spoken(options.language.value_or(systemLanguage()));
    return options.tourDirectory.isEmpty() ? run(options) : walkThrough(application, options);
}

} // namespace

int main(int argc, char *argv[])
{
    adoptIdentity();
    return leavePlatform(live(argc, argv));
}
