// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/eventtablemodel.h"
#include "app/events/displaytext.h"
#include "tests/ui/support/testdesktop.h"
#include "tests/ui/support/widgetwalk.h"

#include <QAction>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QTextDocumentFragment>
#include <QToolButton>

#include <algorithm>
#include <optional>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

/** Names that somebody chose in order to be taken for something else (I1, I2, I4). */
class TestHostileNames : public QObject
{
    Q_OBJECT

private slots:
    void nameOfAnEvent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("picture") << u"<img src=/tmp/x>"_s;
        QTest::newRow("markup") << u"<b>bold</b><br>"_s;
        QTest::newRow("mnemonic") << u"A & B"_s;
        QTest::newRow("placeholder") << u"%1 %2 %n"_s;
        QTest::newRow("direction") << u"abc\u202Ecod.exe"_s;
        QTest::newRow("line break") << u"one\ntwo"_s;
        QTest::newRow("quotes") << u"”“\"'"_s;
        QTest::newRow("ten thousand") << QString(10'000, u'W');
    }

    void nameOfAnEvent()
    {
        QFETCH(const QString, name);
        FaultServer server;
        const EventId id = server.truth().add(name, u"hostile"_s);
        server.truth().add(name, u"hostile_2"_s);
        TestDesktop desktop;
        QVERIFY(desktop.startOn(server));

        const QAbstractItemModel *model = desktop.table().model();
        for (int column = 0; column < model->columnCount(); ++column) {
            const QString tip = model->index(0, column).data(Qt::ToolTipRole).toString();
            const QString shown =
                Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip;
            QCOMPARE(shown, abridged(model->index(0, column).data().toString()));
        }
        QVERIFY(desktop.select(u"hostile"_s));
        verifyPlain(desktop);

        QVERIFY(desktop.trigger("copyCode"));
        QVERIFY(desktop.trigger("delete"));
        QVERIFY(desktop.find<QLabel>("question")->text().contains(u"("_s + isolated(u"hostile")));
        verifyPlain(desktop);
        verifyFits(*desktop.top());
        QVERIFY(desktop.click("cancel"));
        EVENTUALLY_EQUAL(desktop.top(), &desktop.window());

        desktop.table().selectAll();
        QVERIFY(desktop.trigger("delete"));
        verifyPlain(desktop);
        verifyFits(*desktop.top());
        QVERIFY(desktop.click("cancel"));
        EVENTUALLY_EQUAL(desktop.top(), &desktop.window());

        QVERIFY(desktop.select(u"hostile"_s));
        QVERIFY(desktop.trigger("deactivate"));
        EVENTUALLY(desktop.windowMessage().contains(u"is inactive now"_s));
        verifyPlain(desktop);
        verifyFits(desktop.window());

        QVERIFY(desktop.trigger("edit"));
        desktop.type("code", u"hostile_2"_s);
        verifyPlain(desktop);
        verifyFits(*desktop.top());
        desktop.type("name", u"Mine"_s);
        desktop.type("code", u"mine"_s);
        server.truth().remove(id);
        QVERIFY(desktop.click("save"));
        EVENTUALLY(desktop.dialog("reviewDialog")); // since the code changes
        verifyPlain(desktop);
        QVERIFY(desktop.click("apply"));
        EVENTUALLY(!desktop.message().isEmpty() && desktop.message() != u"Saving…"_s);
        verifyPlain(desktop);
    }

    void conflictWithHostileNames_data() { nameOfAnEvent_data(); }

    void conflictWithHostileNames()
    {
        QFETCH(const QString, name);
        FaultServer server;
        const EventId id = server.truth().add(u"One"_s, u"one"_s);
        TestDesktop desktop;
        QVERIFY(desktop.startOn(server));
        QVERIFY(desktop.select(u"one"_s));
        QVERIFY(desktop.trigger("edit"));
        desktop.type("name", u"Mine"_s);
        server.truth().remove(id);
        server.onEvery([=](const WireRequest &) {
            QJsonObject json{{u"id"_s, id}, {u"name"_s, name}, {u"code"_s, u"one"_s},
                {u"status"_s, 1}, {u"type"_s, u"CUSTOM"_s}};
            return FaultScript::answering(200, QJsonDocument(json).toJson());
        });
        QVERIFY(desktop.click("save"));
        EVENTUALLY(desktop.dialog("conflictDialog"));
        verifyPlain(desktop);
        verifyFits(*desktop.top());
    }

    void nameOfAnAccount_data() { nameOfAnEvent_data(); }

    void nameOfAnAccount()
    {
        QFETCH(const QString, name);
        FaultServer server;
        server.truth().add(u"One"_s, u"one"_s);
        TestDesktop desktop;
        const Account account = desktop.addAccount(name, server);
        desktop.start();
        EVENTUALLY(desktop.isUpToDate());
        QCOMPARE(desktop.window().windowTitle(), visibleText(account.name) + u" — Eventdesk"_s);
        QString shown = desktop.find<QToolButton>("account")->text();
        QCOMPARE(shown.replace(u"&&"_s, u"&"_s), visibleText(account.name));

        auto *menu = desktop.window().findChild<QMenu *>(u"accountMenu"_s);
        emit menu->aboutToShow();
        QString choice = menu->actions().constFirst()->text();
        QVERIFY(!choice.contains(QChar(0x202E)));
        QCOMPARE(choice.replace(u"&&"_s, u"&"_s), visibleText(account.name));
        verifyPlain(desktop);

        for (const char *action : {"accountSettings", "replaceKey", "removeAccount"}) {
            QVERIFY(desktop.trigger(action));
            verifyPlain(desktop);
            verifyFits(*desktop.top());
            desktop.press(Qt::Key_Escape);
            EVENTUALLY_EQUAL(desktop.top(), &desktop.window());
        }
        QVERIFY(desktop.select(u"one"_s));
        QVERIFY(desktop.trigger("delete"));
        verifyPlain(desktop);
        verifyFits(*desktop.top());
    }

    void wordsOfTheServer()
    {
        FaultServer server;
        TestDesktop desktop;
        QVERIFY(desktop.startOn(server));
        QVERIFY(desktop.trigger("newEvent"));
        desktop.type("name", u"New"_s);
        server.onNext(
            FaultScript::answering(400, R"({"error":"<img src=/tmp/x> & <b>%1</b>\u202E\nnext"})"));
        QVERIFY(desktop.click("create"));
        EVENTUALLY(desktop.message().contains(u"<img src=/tmp/x> & <b>%1</b>"_s));
        QVERIFY(!desktop.message().contains(QChar(0x202E)));
        verifyPlain(desktop);
        QVERIFY(desktop.click("details"));
        verifyPlain(desktop);
    }

private:
    static void verifyPlain(TestDesktop &desktop)
    {
        QCOMPARE(richTexts(desktop.window()).join(u'\n'), QString());
        QCOMPARE(placesOf(QString(QChar(0x202E)), desktop.window())
                     .filter(u"QLabel"_s), // inputs show what they hold
            QStringList());
    }

    static void verifyFits(const QWidget &window)
    {
        QTRY_VERIFY2(window.width() <= 1200 && window.minimumSizeHint().width() <= 1200,
            qUtf8Printable(QString::number(window.width())));
    }
};

QTEST_MAIN(TestHostileNames)
#include "test_hostilenames.moc"
