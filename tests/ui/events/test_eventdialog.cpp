// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/eventdialog.h"

#include "app/events/displaytext.h"
#include "tests/ui/support/testdesktop.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>

#include <optional>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

class TestEventDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server.emplace();
        m_trial = m_server->truth().add(u"Trial event"_s, u"trial"_s);
        m_desktop.emplace();
        QVERIFY(m_desktop->startOn(*m_server));
    }

    void cleanup()
    {
        m_desktop.reset();
        m_server.reset();
    }

    void creates()
    {
        openNew();
        QCOMPARE(m_desktop->top()->windowTitle(), u"New event"_s);
        QVERIFY(!button("create")->isEnabled());
        m_desktop->type("name", u"First deposit"_s);
        QVERIFY(button("create")->isEnabled());
        QVERIFY(button("create")->isDefault());
        QTest::keyClick(m_desktop->find<QLineEdit>("name"), Qt::Key_Return);
        EVENTUALLY(!m_desktop->dialog("eventDialog"));
        QCOMPARE(m_server->truth().countOfCode(u"first_deposit"_s), 1);
        QCOMPARE(m_server->count("POST", "/events"), 1);

        const QList<Event> selected = m_desktop->table().selectedEvents();
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.constFirst().code, u"first_deposit"_s);
        const QRect row = m_desktop->table().visualRect(m_desktop->table().currentIndex());
        QVERIFY(m_desktop->table().viewport()->rect().intersects(row));
        QCOMPARE(m_desktop->window().focusWidget(), &m_desktop->table());
        QCOMPARE(m_desktop->windowMessage(),
            u"“%1” was created and is active."_s.arg(isolated(u"First deposit")));
    }

    void aCreatedEventIsShownInAnEmptyAccount()
    {
        FaultServer empty;
        TestDesktop desktop;
        QVERIFY(desktop.startOn(empty));
        QVERIFY(desktop.trigger("newEvent"));
        desktop.type("name", u"First"_s);
        QVERIFY(desktop.click("create"));
        EVENTUALLY(!desktop.dialog("eventDialog"));
        QVERIFY(desktop.table().isVisible());
        QCOMPARE(desktop.shownCodes(), QStringList(u"first"_s));
        QCOMPARE(desktop.table().selectedEvents().size(), 1);
    }

    void savesOnlyWhatIsValidAndChanged()
    {
        openEdit();
        QCOMPARE(m_desktop->top()->windowTitle(), u"Edit event"_s);
        QVERIFY(!button("save")->isEnabled());
        m_desktop->type("name", u"Trial"_s);
        QVERIFY(button("save")->isEnabled());
        m_desktop->type("code", u"tri al"_s);
        QVERIFY(!button("save")->isEnabled());
        m_desktop->type("code", u"trial"_s);
        m_desktop->type("name", u"Trial event"_s);
        QVERIFY(!button("save")->isEnabled());
        m_desktop->type("name", u"Trial"_s);
        QVERIFY(m_desktop->click("save"));
        EVENTUALLY(!m_desktop->dialog("eventDialog"));
        QCOMPARE(m_server->truth().find(m_trial)->name, u"Trial"_s);
        QCOMPARE(m_desktop->windowMessage(), u"“%1” was saved."_s.arg(isolated(u"Trial")));
    }

    void inputsRestWhileSaving()
    {
        openNew();
        m_desktop->type("name", u"Slow"_s);
        m_server->onNext(FaultScript::delivering(FaultScript::Delivery::Nothing)
                             .applied(FaultScript::Apply::Never));
        QVERIFY(m_desktop->click("create"));
        QVERIFY(!m_desktop->find<QLineEdit>("name")->isEnabled());
        QVERIFY(!m_desktop->find<QLineEdit>("code")->isEnabled());
        QVERIFY(!button("create")->isEnabled());
        QVERIFY(button("cancel")->isEnabled());
        QVERIFY(!button("cancel")->hasFocus());
        QCOMPARE(m_desktop->message(), u"Saving…"_s);
        EVENTUALLY_EQUAL(m_server->count("POST", "/events"), 1);

        // A second Enter neither sends again nor cancels what the first one sent.
        m_desktop->press(Qt::Key_Return);
        m_desktop->press(Qt::Key_Enter);
        QCOMPARE(m_desktop->message(), u"Saving…"_s);
        QVERIFY(!m_desktop->find<QLineEdit>("name")->isEnabled());

        // Cancels the change, not the dialog; whether it took effect is found out first.
        m_desktop->press(Qt::Key_Escape);
        EVENTUALLY(m_desktop->find<QLineEdit>("name")->isEnabled());
        QVERIFY(m_desktop->dialog("eventDialog"));
        QCOMPARE(m_desktop->textOf("name"), u"Slow"_s);
        QCOMPARE(m_desktop->message(), u"Cancelled. Nothing was changed."_s);
        QCOMPARE(m_server->truth().countOfCode(u"slow"_s), 0);

        QVERIFY(m_desktop->click("create"));
        EVENTUALLY(!m_desktop->dialog("eventDialog"));
        QCOMPARE(m_server->truth().countOfCode(u"slow"_s), 1);
    }

    void failureKeepsWhatWasTyped_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("the server's sentence")
            << 400 << QByteArray(R"({"error":"Name is <b>too</b> long"})")
            << u"Push.Express did not accept this: "_s + isolated(u"Name is <b>too</b> long");
        QTest::newRow("no sentence")
            << 422 << QByteArray()
            << u"Push.Express did not accept this. Check the name and the code."_s;
        QTest::newRow("forbidden")
            << 403 << QByteArray(R"({"message":"read only"})")
            << u"This key is not allowed to do that: "_s + isolated(u"read only");
        QTest::newRow("not implemented")
            << 501 << QByteArray()
            << u"Push.Express has trouble at the moment. Try again in a few minutes."_s;
    }

    void failureKeepsWhatWasTyped()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, sentence);
        openNew();
        m_desktop->type("name", u"Typed"_s);
        m_desktop->type("code", u"with_care"_s);
        m_server->onEvery([=](const WireRequest &request) {
            return request.method == "POST" ? FaultScript::answering(status, body)
                                            : FaultScript::honest();
        });
        QVERIFY(m_desktop->click("create"));
        EVENTUALLY(m_desktop->message().contains(sentence));
        verifyTyped();
        m_server->onEvery(FaultScript::honest());
        QVERIFY(m_desktop->click("create"));
        EVENTUALLY(!m_desktop->dialog("eventDialog"));
        QCOMPARE(m_server->truth().countOfCode(u"with_care"_s), 1);
    }

    void beingOfflineKeepsWhatWasTyped()
    {
        openNew();
        m_desktop->type("name", u"Typed"_s);
        m_desktop->type("code", u"with_care"_s);
        m_server.reset();
        QVERIFY(m_desktop->click("create"));
        EVENTUALLY(m_desktop->message().contains(u"Check your internet connection"_s));
        verifyTyped();
    }

    void detailsOfAFailureAreOffered()
    {
        openNew();
        m_desktop->type("name", u"Typed"_s);
        m_server->onNext(FaultScript::answering(400, R"({"error":"no"})"));
        QVERIFY(m_desktop->click("create"));
        EVENTUALLY(m_desktop->look<QPushButton>("details"));
        QVERIFY(m_desktop->click("details"));
        QCOMPARE(m_desktop->top(), m_desktop->dialog("detailsDialog"));
        m_desktop->press(Qt::Key_Escape);
        QCOMPARE(m_desktop->top(), m_desktop->dialog("eventDialog"));
        QCOMPARE(m_desktop->textOf("name"), u"Typed"_s);
    }

    void aRefusedKeyIsReplacedOverTheDialog()
    {
        openNew();
        m_desktop->type("name", u"Typed"_s);
        m_desktop->type("code", u"with_care"_s);
        m_server->onNext(FaultScript::answering(401));
        QVERIFY(m_desktop->click("create"));
        EVENTUALLY(m_desktop->look<QPushButton>("replaceKey"));
        QVERIFY(m_desktop->click("replaceKey"));
        QCOMPARE(m_desktop->top(), m_desktop->dialog("keyDialog"));
        QCOMPARE(m_desktop->top()->parentWidget(), m_desktop->dialog("eventDialog"));

        m_desktop->type("apiKey", u"a-wrong-key-000"_s);
        QVERIFY(m_desktop->click("replace"));
        EVENTUALLY(m_desktop->message().contains(u"does not accept this API key"_s));
        m_desktop->type("apiKey", QString::fromLatin1(FaultServer::key));
        QVERIFY(m_desktop->click("replace"));
        EVENTUALLY(!m_desktop->dialog("keyDialog"));

        QCOMPARE(m_desktop->top(), m_desktop->dialog("eventDialog"));
        QCOMPARE(m_desktop->textOf("name"), u"Typed"_s);
        QCOMPARE(m_desktop->textOf("code"), u"with_care"_s);
        QVERIFY(m_desktop->click("create"));
        EVENTUALLY(!m_desktop->dialog("eventDialog"));
        QCOMPARE(m_server->truth().countOfCode(u"with_care"_s), 1);
    }

    void aCodeTakenMeanwhileIsSaidWithItsHolder()
    {
        openNew();
        m_desktop->type("name", u"Mine"_s);
        m_desktop->type("code", u"shared"_s);
        m_server->truth().add(u"Theirs"_s, u"shared"_s);
        QVERIFY(m_desktop->click("create"));
        EVENTUALLY(m_desktop->message().contains(u"code already exists"_s));
        QCOMPARE(m_desktop->textOf("code"), u"shared"_s);
        QCOMPARE(m_server->truth().countOfCode(u"shared"_s), 1);
    }

    void conflict_data()
    {
        QTest::addColumn<QByteArray>("choice");
        QTest::addColumn<QString>("nameAfterwards");
        QTest::addColumn<bool>("dialogStays");
        QTest::newRow("keep theirs") << QByteArray("keepTheirs") << u"Theirs"_s << false;
        QTest::newRow("save mine") << QByteArray("saveMine") << u"Mine"_s << false;
        QTest::newRow("cancel") << QByteArray("cancel") << u"Theirs"_s << true;
        QTest::newRow("escape") << QByteArray() << u"Theirs"_s << true;
    }

    void conflict()
    {
        QFETCH(const QByteArray, choice);
        QFETCH(const QString, nameAfterwards);
        QFETCH(const bool, dialogStays);
        openEdit();
        m_desktop->type("name", u"Mine"_s);
        changeBehindTheBack(u"Theirs"_s);
        QVERIFY(m_desktop->click("save"));
        EVENTUALLY(m_desktop->dialog("conflictDialog"));
        QCOMPARE(m_server->truth().find(m_trial)->name, u"Theirs"_s); // nothing was overwritten
        QStringList texts;
        const auto labels = m_desktop->top()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts << label->text();
        QVERIFY(texts.contains(u"Theirs"_s));
        QVERIFY(texts.contains(u"Mine"_s));
        QVERIFY(button("cancel")->isDefault());
        if (choice.isEmpty())
            m_desktop->press(Qt::Key_Escape);
        else
            QVERIFY(m_desktop->click(choice.constData()));
        EVENTUALLY(!m_desktop->dialog("conflictDialog"));
        if (dialogStays) {
            QCOMPARE(m_desktop->top(), m_desktop->dialog("eventDialog"));
            QCOMPARE(m_desktop->textOf("name"), u"Mine"_s);
        } else {
            EVENTUALLY(!m_desktop->dialog("eventDialog"));
            EVENTUALLY_EQUAL(m_desktop->catalogue().find(m_trial)->name, nameAfterwards);
        }
        QCOMPARE(m_server->truth().find(m_trial)->name, nameAfterwards);
    }

    void anEventDeletedMeanwhileIsSaid()
    {
        openEdit();
        m_desktop->type("name", u"Mine"_s);
        m_server->truth().remove(m_trial);
        QVERIFY(m_desktop->click("save"));
        EVENTUALLY(m_desktop->message().contains(u"no longer exists"_s));
        QCOMPARE(m_desktop->textOf("name"), u"Mine"_s);
        QVERIFY(m_desktop->click("cancel"));
        EVENTUALLY(!m_desktop->dialog("eventDialog"));
        EVENTUALLY_EQUAL(m_desktop->rowOf(u"trial"_s), -1);
    }

    void escapeClosesWithoutChange()
    {
        openNew();
        m_desktop->type("name", u"Never"_s);
        QTest::keyClick(m_desktop->find<QLineEdit>("name"), Qt::Key_Escape);
        EVENTUALLY(!m_desktop->dialog("eventDialog"));
        QCOMPARE(m_server->count("POST", "/events"), 0);
    }

    void askFirstReviewsEverySave_data()
    {
        QTest::addColumn<bool>("isNew");
        QTest::newRow("create") << true;
        QTest::newRow("save") << false;
    }

    void askFirstReviewsEverySave()
    {
        QFETCH(const bool, isNew);
        m_desktop->accounts().session()->setProtection(Protection::AskFirst);
        if (isNew)
            openNew();
        else
            openEdit();
        m_desktop->type("name", u"Typed"_s);
        m_desktop->type("code", isNew ? u"with_care"_s : u"trial"_s);
        QVERIFY(m_desktop->click(isNew ? "create" : "save"));
        verifyReviewOverDialog();
        QCOMPARE(writes(), 0);

        QVERIFY(m_desktop->click("cancel"));
        EVENTUALLY_EQUAL(m_desktop->top(), m_desktop->dialog("eventDialog"));
        QCOMPARE(m_desktop->textOf("name"), u"Typed"_s);
        QCOMPARE(m_desktop->textOf("code"), isNew ? u"with_care"_s : u"trial"_s);
        QVERIFY(m_desktop->find<QLineEdit>("name")->isEnabled());
        QCOMPARE(writes(), 0);

        QVERIFY(m_desktop->click(isNew ? "create" : "save"));
        verifyReviewOverDialog();
        QVERIFY(m_desktop->click("apply"));
        EVENTUALLY(!m_desktop->dialog("eventDialog"));
        QCOMPARE(writes(), 1);
        EVENTUALLY(m_desktop->windowMessage().contains(isolated(u"Typed")));
    }

    void aChangedCodeIsAlwaysReviewed()
    {
        openEdit();
        m_desktop->type("code", u"another"_s);
        QVERIFY(m_desktop->click("save"));
        verifyReviewOverDialog();
        QVERIFY(m_desktop->find<QLabel>("problem")->text().contains(u"Codes change"));
        m_desktop->press(Qt::Key_Escape);
        EVENTUALLY_EQUAL(m_desktop->top(), m_desktop->dialog("eventDialog"));
        QCOMPARE(m_desktop->textOf("code"), u"another"_s);
        QCOMPARE(m_server->truth().find(m_trial)->code, u"trial"_s);
        QVERIFY(m_desktop->click("save"));
        QVERIFY(m_desktop->click("apply"));
        EVENTUALLY(!m_desktop->dialog("eventDialog"));
        QCOMPARE(m_server->truth().find(m_trial)->code, u"another"_s);
    }

    void aConflictIsNotAskedAboutTwice()
    {
        m_desktop->accounts().session()->setProtection(Protection::AskFirst);
        openEdit();
        m_desktop->type("name", u"Mine"_s);
        changeBehindTheBack(u"Theirs"_s);
        QVERIFY(m_desktop->click("save"));
        QVERIFY(m_desktop->click("apply"));
        EVENTUALLY(m_desktop->dialog("conflictDialog"));
        QVERIFY(m_desktop->click("saveMine")); // both versions were before the user
        EVENTUALLY(!m_desktop->dialog("eventDialog"));
        QVERIFY(!m_desktop->dialog("reviewDialog"));
        QCOMPARE(m_server->truth().find(m_trial)->name, u"Mine"_s);
    }

    void longProblemsAreNotCut()
    {
        openNew();
        m_desktop->type("name", u"Mine"_s);
        m_desktop->type("code", u"сode"_s); // with a Cyrillic с
        const auto *problem =
            m_desktop->find<QLineEdit>("code")->parentWidget()->findChild<QLabel *>(u"problem"_s);
        EVENTUALLY(problem->height() >= problem->heightForWidth(problem->width()));
        const QWidget *dialog = m_desktop->top();
        EVENTUALLY(dialog->height() >= dialog->layout()->totalHeightForWidth(dialog->width()));
    }

    void longMessagesMakeRoomForThemselves()
    {
        openNew();
        m_desktop->type("name", u"Mine"_s);
        const QString words = u"The words of a server that has much to say. "_s.repeated(6);
        m_server->onNext(
            FaultScript::answering(400, QJsonDocument(QJsonObject{{u"error"_s, words}}).toJson()));
        QVERIFY(m_desktop->click("create"));
        EVENTUALLY(m_desktop->message().contains(u"much to say"_s));
        const QWidget *dialog = m_desktop->top();
        EVENTUALLY(dialog->height() >= dialog->layout()->totalHeightForWidth(dialog->width()));
    }

    void aMessageDoesNotSqueezeTheInputs()
    {
        openNew();
        const auto *name = m_desktop->find<QLineEdit>("name");
        m_desktop->type("name", u"Typed"_s);
        const int height = name->height();
        m_server->onNext(FaultScript::answering(401));
        QVERIFY(m_desktop->click("create"));
        EVENTUALLY(m_desktop->look<QPushButton>("replaceKey"));
        const QWidget *dialog = m_desktop->top();
        EVENTUALLY(dialog->height() >= dialog->layout()->totalHeightForWidth(dialog->width()));
        QCOMPARE(name->height(), height);
    }

private:
    void openNew()
    {
        QVERIFY(m_desktop->trigger("newEvent"));
        EVENTUALLY(m_desktop->dialog("eventDialog"));
    }

    void openEdit()
    {
        QVERIFY(m_desktop->select(u"trial"_s));
        QVERIFY(m_desktop->trigger("edit"));
        EVENTUALLY(m_desktop->dialog("eventDialog"));
    }

    /** Writes that reached the server. */
    int writes() const
    {
        return m_server->count("POST", "/events")
            + m_server->count("PUT", "/events/" + QByteArray::number(m_trial));
    }

    void verifyReviewOverDialog() const
    {
        QCOMPARE(m_desktop->top(), m_desktop->dialog("reviewDialog"));
        QCOMPARE(m_desktop->top()->parentWidget(), m_desktop->dialog("eventDialog"));
    }

    void changeBehindTheBack(const QString &name)
    {
        const QByteArray body =
            QJsonDocument(QJsonObject{{u"name"_s, name}, {u"code"_s, u"trial"_s}}).toJson();
        m_server->truth().apply("PUT", "/events/" + QByteArray::number(m_trial), {}, body);
    }

    void verifyTyped() const
    {
        QVERIFY(m_desktop->dialog("eventDialog"));
        QCOMPARE(m_desktop->textOf("name"), u"Typed"_s);
        QCOMPARE(m_desktop->textOf("code"), u"with_care"_s);
        QVERIFY(m_desktop->find<QLineEdit>("name")->isEnabled());
        QVERIFY(button("create")->isEnabled());
    }

    QPushButton *button(const char *name) const { return m_desktop->find<QPushButton>(name); }

    std::optional<FaultServer> m_server;
    std::optional<TestDesktop> m_desktop;
    EventId m_trial = 0;
};

QTEST_MAIN(TestEventDialog)
#include "test_eventdialog.moc"
