// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
//
// With hostile.c, something that Qt takes for the plugin of its windows: it looks at these words
// before it loads one.
#include <QObject>

class HostilePlugin : public QObject
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.qt-project.Qt.QPA.QPlatformIntegrationFactoryInterface.5.3" FILE
                          "hostileplugin.json")
};

#include "hostileplugin.moc"
