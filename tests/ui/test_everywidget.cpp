// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/ui/support/testdesktop.h"
#include "tests/ui/support/widgetwalk.h"
#include "ui/accessibility/accessiblemenuitem.h"
#include "ui/accessibility/accessibletablefactory.h"

#include <QPushButton>

#include <optional>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

/** What holds for every widget of every window (quality: accessible, testable, never HTML). */
class TestEveryWidget : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        installAccessibleTables();
        installAccessibleMenuItems();
    }

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

    void welcomePage()
    {
        m_desktop->start();
        verifyAll();
    }

    void events()
    {
        open();
        QVERIFY(m_desktop->select(u"one"_s));
        verifyAll();
    }

    void message()
    {
        open();
        m_server->onNext(FaultScript::answering(401));
        QVERIFY(m_desktop->trigger("refresh"));
        EVENTUALLY(m_desktop->look<QPushButton>("details"));
        verifyAll();
        QVERIFY(m_desktop->click("details"));
        verifyAll();
    }

    void emptyState()
    {
        FaultServer empty;
        QVERIFY(m_desktop->startOn(empty));
        verifyAll();
    }

    void dialogs_data()
    {
        QTest::addColumn<QByteArray>("action");
        for (const char *name : {"newEvent", "edit", "delete", "accountSettings", "replaceKey",
                 "requestLog", "keyboardShortcuts", "about"})
            QTest::newRow(name) << QByteArray(name);
    }

    void dialogs()
    {
        QFETCH(const QByteArray, action);
        open();
        QVERIFY(m_desktop->select(u"one"_s));
        QVERIFY(m_desktop->trigger(action.constData()));
        EVENTUALLY(m_desktop->top() != &m_desktop->window());
        QVERIFY(!m_desktop->top()->windowTitle().isEmpty());
        verifyAll();
    }

    void conflict()
    {
        open();
        QVERIFY(m_desktop->select(u"one"_s));
        QVERIFY(m_desktop->trigger("edit"));
        m_desktop->type("code", u"öne"_s);
        verifyAll();
        m_desktop->type("code", u"mine"_s);
        const EventId id = m_desktop->table().selectedEvents().constFirst().id;
        m_server->truth().apply(
            "PUT", "/events/" + QByteArray::number(id), {}, R"({"name":"Theirs","code":"theirs"})");
        QVERIFY(m_desktop->click("save"));
        EVENTUALLY(m_desktop->dialog("reviewDialog")); // since the code changes
        verifyAll();
        QVERIFY(m_desktop->click("apply"));
        EVENTUALLY(m_desktop->dialog("conflictDialog"));
        verifyAll();
    }

private:
    void open()
    {
        (void)m_desktop->addAccount(u"Shop"_s, *m_server);
        m_desktop->start();
        EVENTUALLY(m_desktop->isUpToDate());
    }

    void verifyAll()
    {
        QCOMPARE(namelessForReaders(*m_desktop->top()).join(u'\n'), QString());
        QCOMPARE(misnamedForReaders(*m_desktop->top()).join(u'\n'), QString());
        QCOMPARE(namelessForTests(*m_desktop->top()).join(u'\n'), QString());
        QCOMPARE(richTexts(m_desktop->window()).join(u'\n'), QString());
    }

    std::optional<FaultServer> m_server;
    std::optional<TestDesktop> m_desktop;
};

QTEST_MAIN(TestEveryWidget)
#include "test_everywidget.moc"
