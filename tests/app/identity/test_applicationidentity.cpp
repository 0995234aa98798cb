// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/identity/applicationidentity.h"
#include "app/identity/identity.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class TestApplicationIdentity : public QObject
{
    Q_OBJECT

private slots:
    void saysWhoTheProgramIs()
    {
        adoptIdentity();
        QCOMPARE(QCoreApplication::applicationName(), u"eventdesk"_s); // where data lies since 0.1
        QCOMPARE(QCoreApplication::applicationVersion(), QString(identity::version));
        QVERIFY(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                    .endsWith(u"/eventdesk"_s));
    }

    void pluginsOfTheEnvironmentAreNotSearched()
    {
        const QTemporaryDir hostile;
        qputenv("QT_PLUGIN_PATH", hostile.path().toLocal8Bit());
        qputenv("QT_QPA_PLATFORM_PLUGIN_PATH", hostile.path().toLocal8Bit());
        adoptIdentity();
        QVERIFY(!qEnvironmentVariableIsSet("QT_PLUGIN_PATH"));
        QVERIFY(!qEnvironmentVariableIsSet("QT_QPA_PLATFORM_PLUGIN_PATH"));
        int argc = 1;
        QByteArray name = "eventdesk";
        char *argv[] = {name.data(), nullptr};
        const QCoreApplication application(argc, argv);
        QVERIFY(!QCoreApplication::libraryPaths().isEmpty());
        QVERIFY(!QCoreApplication::libraryPaths().contains(hostile.path()));
    }
};

QTEST_APPLESS_MAIN(TestApplicationIdentity)
#include "test_applicationidentity.moc"
