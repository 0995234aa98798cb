// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include <QObject>

#include <cstdio>

namespace {

/** Runs when a process loads this library, before anything in it is asked for. */
[[gnu::constructor]] void tell()
{
    if (std::FILE *marker = std::fopen("/tmp/hostile-plugin-was-loaded", "a"))
        std::fclose(marker);
}

} // namespace

/** Claims to be every platform that Eventdesk may ask for. */
class HostilePlugin : public QObject
{
    Q_OBJECT
    Q_PLUGIN_METADATA(
        IID "org.qt-project.Qt.QPA.QPlatformIntegrationFactoryInterface.5.3" FILE "plugin.json")
};

#include "plugin.moc"
