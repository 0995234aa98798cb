// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "app/events/displaytext.h"
#include "app/settings/dataplaces.h"
#include "tests/ui/support/testdesktop.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

#include <optional>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server.emplace();
        m_server->truth().add(u"One"_s, u"one"_s);
        m_desktop.emplace();
    }

    void cleanup()
    {
        m_desktop.reset();
        m_server.reset();
    }

    void everyActionIsInAMenu()
    {
        QList<QAction *> inMenus;
        const auto menus = m_desktop->window().menuBar()->actions();
        QCOMPARE(menus.size(), 4);
        QList<QAction *> entries = menus;
        while (!entries.isEmpty()) { // submenus, too
            QAction *entry = entries.takeFirst();
            inMenus << entry;
            if (entry->menu())
                entries << entry->menu()->actions();
        }
        QObject *actions = m_desktop->action("newEvent")->parent();
        const auto all = actions->findChildren<QAction *>(Qt::FindDirectChildrenOnly);
        QVERIFY(all.size() > 15);
        for (QAction *action : all)
            QVERIFY2(inMenus.contains(action), qUtf8Printable(action->objectName()));
    }

    void noTwoActionsShareAKey()
    {
        QStringList keys;
        QObject *actions = m_desktop->action("newEvent")->parent();
        const auto all = actions->findChildren<QAction *>(Qt::FindDirectChildrenOnly);
        for (const QAction *action : all) {
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key.toString()), qUtf8Printable(key.toString()));
                keys << key.toString();
            }
        }
    }

    void closesAtOnceWhenNothingIsOnItsWay()
    {
        QVERIFY(m_desktop->startOn(*m_server));
        QVERIFY(m_desktop->trigger("quit"));
        QVERIFY(!m_desktop->window().isVisible());
    }

    void asksBeforeLeavingAChangeBehind()
    {
        startSlowChange();
        QVERIFY(m_desktop->trigger("quit"));
        QVERIFY(m_desktop->window().isVisible());
        QCOMPARE(m_desktop->top()->windowTitle(), u"A change is on its way"_s);
        QVERIFY(m_desktop->find<QPushButton>("wait")->isDefault());
        m_desktop->press(Qt::Key_Escape);
        QVERIFY(m_desktop->window().isVisible());
        EVENTUALLY_EQUAL(m_desktop->top(), &m_desktop->window());

        m_desktop->window().close();
        QVERIFY(m_desktop->window().isVisible());
        QVERIFY(m_desktop->click("closeAnyway"));
        EVENTUALLY(!m_desktop->window().isVisible());
    }

    void thePlaceAndTheColumnsAreRemembered()
    {
        QVERIFY(m_desktop->startOn(*m_server));
        m_desktop->window().resize(900, 600);
        m_desktop->table().horizontalHeader()->resizeSection(2, 222);
        m_desktop->window().close();
        QVERIFY(!m_desktop->settings().windowGeometry().isEmpty());

        MainWindow again(m_desktop->accounts(), m_desktop->log(), m_desktop->settings());
        QCOMPARE(again.size(), QSize(900, 600));
        const auto *table = again.findChild<EventTableView *>();
        QCOMPARE(table->horizontalHeader()->sectionSize(2), 222);
    }

    void unusableSettingsDoNoHarm()
    {
        m_desktop->settings().setWindowGeometry("rubbish");
        m_desktop->settings().setTableHeader("rubbish");
        m_desktop->settings().setRowsPerPage(-7);
        MainWindow window(m_desktop->accounts(), m_desktop->log(), m_desktop->settings());
        window.show();
        QVERIFY(window.width() > 500);
        QCOMPARE(m_desktop->settings().rowsPerPage(), 50);
        QVERIFY(m_desktop->startOn(*m_server));
        QVERIFY(!m_desktop->table().isColumnHidden(0));
    }

    void theAccountButtonNamesTheAccount()
    {
        QVERIFY(m_desktop->startOn(*m_server));
        const auto *button = m_desktop->find<QToolButton>("account");
        QCOMPARE(button->text(), u"Temporary account"_s);
        QCOMPARE(button->accessibleName(),
            u"Account: "_s + isolated(u"Temporary account") + u" · Free to change · 127.0.0.1"_s);
    }

    void theAccountButtonIsCalledAccountWithoutOne()
    {
        m_desktop->start();
        const auto *button = m_desktop->find<QToolButton>("account");
        QCOMPARE(button->text(), u"Account"_s);
        QCOMPARE(button->accessibleName(), u"Account"_s);
    }

    void aDialogEndsWithItsAccount()
    {
        QVERIFY(m_desktop->startOn(*m_server));
        QVERIFY(m_desktop->trigger("newEvent"));
        m_desktop->accounts().openPractice();
        EVENTUALLY(!m_desktop->dialog("eventDialog"));
        EVENTUALLY(m_desktop->isUpToDate());
    }

    void theLogIsShownWhileRequestsGoOn()
    {
        QVERIFY(m_desktop->startOn(*m_server));
        QVERIFY(m_desktop->trigger("requestLog"));
        const auto *requests = m_desktop->find<QTableView>("requests");
        const int before = requests->model()->rowCount();
        QVERIFY(before >= 1);
        m_desktop->accounts().session()->refresh();
        EVENTUALLY_EQUAL(requests->model()->rowCount(), before + 1);
    }

private:
    void startSlowChange()
    {
        QVERIFY(m_desktop->startOn(*m_server));
        QVERIFY(m_desktop->select(u"one"_s));
        m_server->onNext(FaultScript::delivering(FaultScript::Delivery::Nothing));
        QVERIFY(m_desktop->trigger("deactivate"));
        QVERIFY(m_desktop->accounts().session()->runner().isBusy());
    }

    std::optional<FaultServer> m_server;
    std::optional<TestDesktop> m_desktop;
};

QTEST_MAIN(TestMainWindow)
#include "test_mainwindow.moc"
