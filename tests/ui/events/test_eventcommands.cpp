// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/eventcommands.h"

#include "app/catalogue/eventtablemodel.h"
#include "app/events/displaytext.h"
#include "tests/ui/support/testdesktop.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <optional>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

class TestEventCommands : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server.emplace();
        EventTruth &truth = m_server->truth();
        m_install = truth.add(u"Install"_s, u"install"_s, EventStatus::Active, EventType::System);
        m_first = truth.add(u"First"_s, u"first"_s);
        m_second = truth.add(u"Second"_s, u"second"_s, EventStatus::Inactive);
        m_third = truth.add(u"Third"_s, u"third"_s);
        m_desktop.emplace();
        QVERIFY(m_desktop->startOn(*m_server));
    }

    void cleanup()
    {
        m_desktop.reset();
        m_server.reset();
    }

    void deletesAfterAsking()
    {
        askToDeleteFirst();
        QCOMPARE(m_desktop->top()->windowTitle(), u"Delete event"_s);
        const QString question = m_desktop->find<QLabel>("question")->text();
        QVERIFY(question.contains(isolated(u"First")));
        QVERIFY(question.contains(isolated(u"Temporary account")));
        QVERIFY(m_desktop->click("delete"));
        EVENTUALLY_EQUAL(m_desktop->rowOf(u"first"_s), -1);
        QVERIFY(!m_server->truth().find(m_first));
        EVENTUALLY_EQUAL(
            m_desktop->windowMessage(), u"“%1” was deleted."_s.arg(isolated(u"First")));
        QCOMPARE(m_server->count("DELETE", "/events/" + QByteArray::number(m_first)), 1);
    }

    void nothingIsDeletedByReturnOrEscape_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("return: Cancel is the default") << Qt::Key_Return;
        QTest::newRow("escape") << Qt::Key_Escape;
    }

    void nothingIsDeletedByReturnOrEscape()
    {
        QFETCH(const Qt::Key, key);
        askToDeleteFirst();
        QVERIFY(m_desktop->find<QPushButton>("cancel")->isDefault());
        m_desktop->press(key);
        EVENTUALLY_EQUAL(m_desktop->top(), &m_desktop->window());
        QCOMPARE(m_server->truth().size(), 4);
        QVERIFY(m_desktop->rowOf(u"first"_s) >= 0);
        QVERIFY(!m_desktop->accounts().session()->runner().isBusy());
    }

    void deactivatesInstead()
    {
        askToDeleteFirst();
        QVERIFY(m_desktop->click("deactivateInstead"));
        EVENTUALLY_EQUAL(m_server->truth().find(m_first)->status, EventStatus::Inactive);
        EVENTUALLY_EQUAL(
            m_desktop->windowMessage(), u"“%1” is inactive now."_s.arg(isolated(u"First")));
        QVERIFY(m_desktop->rowOf(u"first"_s) >= 0);
    }

    void systemEventsAreLeftOutOfASet()
    {
        m_desktop->table().selectAll();
        QVERIFY(m_desktop->trigger("delete"));
        QVERIFY(m_desktop->top()->windowTitle().contains(u'3'));
        const QString named = m_desktop->find<QLabel>("explanation")->text();
        QVERIFY(named.contains(isolated(u"First")));
        QVERIFY(!named.contains(isolated(u"Install")));
        QVERIFY(m_desktop->click("delete"));
        EVENTUALLY_EQUAL(m_desktop->shownCodes(), QStringList(u"install"_s));
        QCOMPARE(m_server->truth().size(), 1);
        EVENTUALLY(m_desktop->windowMessage().contains(u'3'));
    }

    void aPartlyFailedSetOffersTheRest()
    {
        m_desktop->table().selectAll();
        m_server->onEvery([this](const WireRequest &request) {
            return request.path().endsWith(QByteArray::number(m_third))
                ? FaultScript::answering(403, R"({"error":"not this one"})")
                : FaultScript::honest();
        });
        QVERIFY(m_desktop->trigger("delete"));
        QVERIFY(m_desktop->click("delete"));
        EVENTUALLY(m_desktop->windowMessage().contains(u"not this one"_s));
        QCOMPARE(m_desktop->shownCodes(), QStringList({u"install"_s, u"third"_s}));
    }

    void activatesOnlyWhatIsInactive()
    {
        m_desktop->table().selectAll();
        QVERIFY(m_desktop->trigger("activate"));
        EVENTUALLY_EQUAL(m_server->truth().find(m_second)->status, EventStatus::Active);
        EVENTUALLY(!m_desktop->windowMessage().isEmpty());
        QCOMPARE(
            m_server->count("POST", "/events/" + QByteArray::number(m_first) + "/activate"), 0);
        QCOMPARE(
            m_server->count("POST", "/events/" + QByteArray::number(m_install) + "/activate"), 0);
        QCOMPARE(m_desktop->table().selectedEvents().size(), 4);
    }

    void actionsFollowTheStatusOfTheSelection()
    {
        QVERIFY(m_desktop->select(u"first"_s));
        QVERIFY(!m_desktop->action("activate")->isEnabled());
        QVERIFY(m_desktop->trigger("deactivate"));
        EVENTUALLY(m_desktop->action("activate")->isEnabled());
        QVERIFY(!m_desktop->action("deactivate")->isEnabled());
    }

    void systemEventsAreLockedAndSayWhy()
    {
        QVERIFY(m_desktop->select(u"install"_s));
        const QString reason = EventTableModel::lockedReason();
        for (const char *name : {"edit", "activate", "deactivate", "delete"}) {
            const QAction *action = m_desktop->action(name);
            QVERIFY2(!action->isEnabled(), name);
            QCOMPARE(action->toolTip(), toolTipText(reason));
        }
        QVERIFY(m_desktop->action("copyCode")->isEnabled());
        doubleClickCurrentRow();
        QVERIFY(!m_desktop->dialog("eventDialog"));
    }

    void withoutASelectionTheReasonIsSaid()
    {
        m_desktop->table().clearSelection();
        for (const char *name : {"edit", "activate", "deactivate", "delete", "copyCode"}) {
            QVERIFY2(!m_desktop->action(name)->isEnabled(), name);
            QCOMPARE(m_desktop->action(name)->toolTip(), u"Select an event first."_s);
        }
    }

    void severalCannotBeEditedAtOnce()
    {
        m_desktop->table().selectAll();
        QVERIFY(!m_desktop->action("edit")->isEnabled());
        QCOMPARE(m_desktop->action("edit")->toolTip(), u"Select one event to edit it."_s);
    }

    void copiesCodes()
    {
        m_desktop->table().selectAll();
        QVERIFY(m_desktop->trigger("copyCode"));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"install\nfirst\nsecond\nthird"_s);
        QVERIFY(m_desktop->windowMessage().contains(u'4'));
    }

    void theContextMenuHoldsWhatFitsARow()
    {
        QVERIFY(m_desktop->select(u"first"_s));
        const QPoint place =
            m_desktop->table().visualRect(m_desktop->table().currentIndex()).center();
        emit m_desktop->table().customContextMenuRequested(place);
        auto *menu = m_desktop->find<QMenu>("eventMenu");
        QStringList names;
        const auto actions = menu->actions();
        for (const QAction *action : actions) {
            if (!action->isSeparator())
                names << action->objectName();
        }
        QCOMPARE(names,
            QStringList({u"edit"_s, u"activate"_s, u"deactivate"_s, u"delete"_s, u"copyCode"_s,
                u"copyAs"_s}));
        menu->close();
    }

    void doubleClickEdits()
    {
        QVERIFY(m_desktop->select(u"first"_s));
        doubleClickCurrentRow();
        EVENTUALLY(m_desktop->dialog("eventDialog"));
    }

    void aFailedChangeCanBeTriedAgain()
    {
        QVERIFY(m_desktop->select(u"first"_s));
        m_server->onNext(FaultScript::answering(501));
        QVERIFY(m_desktop->trigger("deactivate"));
        EVENTUALLY(m_desktop->look<QPushButton>("retry"));
        QVERIFY(m_desktop->windowMessage().contains(
            u"“%1” was not deactivated."_s.arg(isolated(u"First"))));
        QCOMPARE(m_server->truth().find(m_first)->status, EventStatus::Active);
        QVERIFY(m_desktop->click("retry"));
        EVENTUALLY_EQUAL(m_server->truth().find(m_first)->status, EventStatus::Inactive);
        EVENTUALLY(m_desktop->windowMessage().contains(u"is inactive now"_s));
    }

    void aDeletionThatLostItsAnswerIsFoundOut()
    {
        QVERIFY(m_desktop->select(u"first"_s));
        m_server->onNext(FaultScript::delivering(FaultScript::Delivery::CloseBefore));
        QVERIFY(m_desktop->trigger("delete"));
        QVERIFY(m_desktop->click("delete"));
        EVENTUALLY_EQUAL(
            m_desktop->windowMessage(), u"“%1” was deleted."_s.arg(isolated(u"First")));
    }

private:
    void askToDeleteFirst()
    {
        QVERIFY(m_desktop->select(u"first"_s));
        QVERIFY(m_desktop->trigger("delete"));
        EVENTUALLY(m_desktop->look<QPushButton>("deactivateInstead"));
    }

    void doubleClickCurrentRow()
    {
        EventTableView &table = m_desktop->table();
        const QPoint place = table.visualRect(table.currentIndex()).center();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, place);
    }

    std::optional<FaultServer> m_server;
    std::optional<TestDesktop> m_desktop;
    EventId m_install = 0;
    EventId m_first = 0;
    EventId m_second = 0;
    EventId m_third = 0;
};

QTEST_MAIN(TestEventCommands)
#include "test_eventcommands.moc"
