// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/progresspanel.h"

#include "app/accounts/protection.h"
#include "app/changes/journal/changejournal.h"
#include "app/settings/dataplaces.h"
#include "tests/ui/support/testdesktop.h"

#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

#include <optional>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

/** Many changes in the window: reviewed, followed, stopped, gone on with, taken back. */
class TestProgressPanel final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void followsASetToItsEnd();
    void undoTakesTheSetBack();
    void aSingleChangeStaysOutOfThePanel();
    void aSingleChangeThatWaitsIsShown();
    void pauseKeepsTheKeyboardOffCancel();
    void pausesAndContinues();
    void cancelEndsWhatIsUnderWay();
    void aRefusedKeyLosesNothing();
    void failuresCanBeSeenAndRetried();
    void worksBesideTheWelcomePage();
    void comesBackFromTheWelcomePageAsItWas();
    void reasonsAreSaid();
    void noAnswerIsNoFailure();
    void tooManyRequestsAreCalledSo();
    void undoInTheMessageBarIsAboutWhatItSays();
    void panelIsSeenWhole();
    void savesAReport();
    void titleShowsThePercentage();
    void askedBeforeClosing_data();
    void askedBeforeClosing();
    void interruptedSetsAreOffered_data();
    void interruptedSetsAreOffered();
    void interruptedSetIsReviewedInParts();
    void interruptedDeletionCanBecomeADeactivation();
    void interruptedSetOutlastsReadOnly();

private:
    static constexpr int many = 40;

    void deactivateAll();
    [[nodiscard]] int inactiveOnServer();
    [[nodiscard]] QDockWidget *panel();
    [[nodiscard]] QString textOf(const char *label) const;
    [[nodiscard]] AccountSession &session() { return *m_desktop->accounts().session(); }
    /** The writes that the server saw so far. */
    [[nodiscard]] static bool isWrite(const WireRequest &request)
    {
        return request.method != "GET";
    }
    /** Of changes of this kind, the first of which took effect. */
    JournalSet interrupt(
        const Account &account, int settled, Change::Kind kind = Change::Kind::Deactivate);

    std::optional<FaultServer> m_server;
    std::optional<TestDesktop> m_desktop;
    QList<EventId> m_ids;
};

void TestProgressPanel::init()
{
    m_server.emplace();
    m_ids.clear();
    for (int i = 0; i < many; ++i)
        m_ids.append(m_server->truth().add(u"Event %1"_s.arg(i), u"event_%1"_s.arg(i)));
    m_desktop.emplace();
}

void TestProgressPanel::cleanup()
{
    m_desktop.reset();
    m_server.reset();
}

void TestProgressPanel::deactivateAll()
{
    m_desktop->table().selectAll();
    QVERIFY(m_desktop->trigger("deactivate"));
    QVERIFY(m_desktop->dialog("reviewDialog"));
    QVERIFY(m_desktop->click("apply"));
}

int TestProgressPanel::inactiveOnServer()
{
    int count = 0;
    for (const EventId id : m_ids) {
        const auto event = m_server->truth().find(id);
        count += event && event->status == EventStatus::Inactive ? 1 : 0;
    }
    return count;
}

QDockWidget *TestProgressPanel::panel()
{
    return m_desktop->window().findChild<QDockWidget *>(u"changesPanel"_s);
}

QString TestProgressPanel::textOf(const char *label) const
{
    const auto *found = m_desktop->look<QLabel>(label);
    return found ? found->text() : QString();
}

void TestProgressPanel::followsASetToItsEnd()
{
    QVERIFY(m_desktop->startOn(*m_server));
    QVERIFY(!panel()->isVisible());
    deactivateAll();
    EVENTUALLY(panel()->isVisible());
    QCOMPARE(textOf("setTitle"), u"Deactivate 40 event(s)"_s);
    EVENTUALLY_EQUAL(textOf("setCounts"), u"40 of 40 done"_s);
    EVENTUALLY_EQUAL(textOf("setState"), u"All of it is done: 40 change(s) took effect."_s);
    QCOMPARE(inactiveOnServer(), many);
    QCOMPARE(m_desktop->windowMessage(), u"All of it is done: 40 change(s) took effect."_s);
    QVERIFY(m_desktop->click("dismiss"));
    EVENTUALLY(!panel()->isVisible());
}

void TestProgressPanel::undoTakesTheSetBack()
{
    QVERIFY(m_desktop->startOn(*m_server));
    QVERIFY(!m_desktop->action("undo")->isEnabled());
    deactivateAll();
    EVENTUALLY_EQUAL(inactiveOnServer(), many);
    EVENTUALLY(m_desktop->action("undo")->isEnabled());
    QVERIFY(m_desktop->trigger("undo"));
    QVERIFY(m_desktop->dialog("reviewDialog"));
    QVERIFY(m_desktop->click("apply"));
    EVENTUALLY_EQUAL(inactiveOnServer(), 0);
    EVENTUALLY(!m_desktop->action("undo")->isEnabled()); // nothing is left to take back
}

void TestProgressPanel::aSingleChangeStaysOutOfThePanel()
{
    QVERIFY(m_desktop->startOn(*m_server));
    QVERIFY(m_desktop->select(u"event_3"_s));
    QVERIFY(m_desktop->trigger("deactivate"));
    EVENTUALLY(!m_desktop->windowMessage().isEmpty());
    QCOMPARE(inactiveOnServer(), 1);
    QVERIFY(!panel()->isVisible());
    QVERIFY(m_desktop->click("undo")); // in the message bar
    QVERIFY(m_desktop->dialog("reviewDialog"));
    QVERIFY(m_desktop->click("apply"));
    EVENTUALLY_EQUAL(inactiveOnServer(), 0);
}

void TestProgressPanel::aSingleChangeThatWaitsIsShown()
{
    QVERIFY(m_desktop->startOn(*m_server));
    bool isRefused = true;
    m_server->onEvery([&](const WireRequest &request) {
        return isRefused && isWrite(request) ? FaultScript::answering(401) : FaultScript::honest();
    });
    QVERIFY(m_desktop->select(u"event_3"_s));
    QVERIFY(m_desktop->trigger("deactivate"));
    EVENTUALLY(panel()->isVisible());
    EVENTUALLY(m_desktop->look<QPushButton>("replaceKey"));
    isRefused = false;
    QVERIFY(m_desktop->click("replaceKey"));
    m_desktop->type("apiKey", QString::fromLatin1(FaultServer::key));
    QVERIFY(m_desktop->click("replace"));
    EVENTUALLY_EQUAL(inactiveOnServer(), 1);
    EVENTUALLY(!panel()->isVisible());
}

void TestProgressPanel::pauseKeepsTheKeyboardOffCancel()
{
    QVERIFY(m_desktop->startOn(*m_server));
    int writes = 0;
    m_server->onEvery([&](const WireRequest &request) {
        if (isWrite(request) && ++writes == 3) {
            QMetaObject::invokeMethod(
                this,
                [this] {
                    auto *pause = m_desktop->find<QPushButton>("pause");
                    pause->setFocus();
                    QTest::keyClick(pause, Qt::Key_Space);
                },
                Qt::QueuedConnection);
        }
        return FaultScript::honest();
    });
    deactivateAll();
    EVENTUALLY(m_desktop->look<QPushButton>("continue"));
    QCOMPARE(m_desktop->window().focusWidget(),
        static_cast<QWidget *>(m_desktop->find<QPushButton>("continue")));
    QTest::keyClick(m_desktop->find<QPushButton>("continue"), Qt::Key_Space);
    EVENTUALLY_EQUAL(inactiveOnServer(), many);
}

void TestProgressPanel::pausesAndContinues()
{
    QVERIFY(m_desktop->startOn(*m_server));
    int writes = 0;
    m_server->onEvery([&](const WireRequest &request) {
        if (isWrite(request) && ++writes == 3)
            QMetaObject::invokeMethod(
                this, [this] { QVERIFY(m_desktop->click("pause")); }, Qt::QueuedConnection);
        return FaultScript::honest();
    });
    deactivateAll();
    EVENTUALLY_EQUAL(textOf("setState"), u"Paused. What is left waits until you continue."_s);
    EVENTUALLY(!session().runner().isBusy());
    QVERIFY(inactiveOnServer() < many);
    QCOMPARE(writes, inactiveOnServer());
    QVERIFY(m_desktop->click("continue"));
    EVENTUALLY_EQUAL(inactiveOnServer(), many);
    QCOMPARE(writes, many); // none of them twice
}

void TestProgressPanel::cancelEndsWhatIsUnderWay()
{
    QVERIFY(m_desktop->startOn(*m_server));
    int writes = 0;
    m_server->onEvery([&](const WireRequest &request) {
        if (isWrite(request) && ++writes == 3)
            QMetaObject::invokeMethod(
                this, [this] { QVERIFY(m_desktop->click("cancelChanges")); }, Qt::QueuedConnection);
        return FaultScript::honest();
    });
    deactivateAll();
    EVENTUALLY(m_desktop->look<QToolButton>("dismiss"));
    QVERIFY(inactiveOnServer() < many);
    QCOMPARE(writes, inactiveOnServer());
    QVERIFY(textOf("setCounts").contains(u"not sent"_s));
    QVERIFY(textOf("setState").startsWith(u"Stopped."_s));
}

void TestProgressPanel::aRefusedKeyLosesNothing()
{
    QVERIFY(m_desktop->startOn(*m_server));
    int writes = 0;
    bool isRefused = false;
    m_server->onEvery([&](const WireRequest &request) {
        if (isWrite(request) && ++writes == 5)
            isRefused = true;
        return isRefused ? FaultScript::answering(401) : FaultScript::honest();
    });
    deactivateAll();
    EVENTUALLY(textOf("setState").startsWith(u"Push.Express refused the key."_s));
    EVENTUALLY(m_desktop->look<QPushButton>("replaceKey"));
    isRefused = false;
    QVERIFY(m_desktop->click("replaceKey"));
    m_desktop->type("apiKey", QString::fromLatin1(FaultServer::key));
    QVERIFY(m_desktop->click("replace"));
    EVENTUALLY_EQUAL(inactiveOnServer(), many);
}

void TestProgressPanel::failuresCanBeSeenAndRetried()
{
    QVERIFY(m_desktop->startOn(*m_server));
    bool isRefusing = true;
    const QByteArray refused = QByteArray::number(m_ids.at(7));
    m_server->onEvery([&](const WireRequest &request) {
        return isRefusing && isWrite(request) && request.path().contains(refused)
            ? FaultScript::answering(400, R"({"error":"not today"})")
            : FaultScript::honest();
    });
    deactivateAll();
    EVENTUALLY_EQUAL(textOf("setCounts"), u"39 of 40 done · 1 failed"_s);
    EVENTUALLY(m_desktop->look<QPushButton>("showFailed"));
    QVERIFY(m_desktop->click("showFailed"));
    QCOMPARE(m_desktop->shownCodes(), QStringList(u"event_7"_s));
    isRefusing = false;
    QVERIFY(m_desktop->click("retryFailed"));
    EVENTUALLY_EQUAL(inactiveOnServer(), many);
    EVENTUALLY_EQUAL(textOf("setCounts"), u"40 of 40 done"_s);
}

void TestProgressPanel::worksBesideTheWelcomePage()
{
    QVERIFY(m_desktop->startOn(*m_server));
    const QByteArray failing = QByteArray::number(m_ids.at(7));
    bool isRefused = false;
    int writes = 0;
    m_server->onEvery([&](const WireRequest &request) {
        if (isWrite(request) && request.path().contains(failing))
            return FaultScript::answering(400, R"({"error":"not today"})");
        if (isWrite(request) && ++writes == 20)
            isRefused = true;
        return isRefused ? FaultScript::answering(401) : FaultScript::honest();
    });
    deactivateAll();
    EVENTUALLY(m_desktop->look<QPushButton>("replaceKey"));
    QVERIFY(m_desktop->trigger("connectAccount"));
    QVERIFY(!m_desktop->table().isVisible());
    QVERIFY(panel()->isVisible());
    isRefused = false;
    QVERIFY(m_desktop->click("replaceKey"));
    QVERIFY(m_desktop->dialog("keyDialog"));
    m_desktop->type("apiKey", QString::fromLatin1(FaultServer::key));
    QVERIFY(m_desktop->click("replace"));
    EVENTUALLY_EQUAL(textOf("setCounts"), u"39 of 40 done · 1 failed"_s);
    QVERIFY(!m_desktop->table().isVisible()); // what was to be typed there still can be
    EVENTUALLY(m_desktop->look<QPushButton>("showFailed")); // the set ends after its last row
    QVERIFY(m_desktop->click("showFailed"));
    QVERIFY(m_desktop->table().isVisible());
    QCOMPARE(m_desktop->shownCodes(), QStringList(u"event_7"_s));
}

void TestProgressPanel::comesBackFromTheWelcomePageAsItWas()
{
    QVERIFY(m_desktop->startOn(*m_server));
    bool isRefused = true;
    m_server->onEvery([&](const WireRequest &request) {
        return isRefused && isWrite(request) ? FaultScript::answering(401) : FaultScript::honest();
    });
    deactivateAll();
    EVENTUALLY(m_desktop->look<QPushButton>("replaceKey"));
    QVERIFY(m_desktop->select(u"event_3"_s));
    QVERIFY(m_desktop->trigger("deactivate"));
    const auto items = [this] { return panel()->findChildren<QFrame *>(u"setProgress"_s).size(); };
    EVENTUALLY_EQUAL(items(), 2);
    QVERIFY(m_desktop->trigger("connectAccount"));
    QVERIFY(m_desktop->click("back"));
    QVERIFY(m_desktop->table().isVisible());
    QVERIFY(panel()->isVisible());
    QCOMPARE(items(), 2);
    QCOMPARE(session().runner().sets().size(), 2);
    isRefused = false;
    QVERIFY(m_desktop->click("replaceKey"));
    m_desktop->type("apiKey", QString::fromLatin1(FaultServer::key));
    QVERIFY(m_desktop->click("replace"));
    EVENTUALLY_EQUAL(inactiveOnServer(), many);
    EVENTUALLY_EQUAL(items(), 1); // the single change is told in the message bar
}

void TestProgressPanel::reasonsAreSaid()
{
    QVERIFY(m_desktop->startOn(*m_server));
    const QByteArray first = QByteArray::number(m_ids.at(7));
    const QByteArray second = QByteArray::number(m_ids.at(9));
    const QByteArray third = QByteArray::number(m_ids.at(3));
    m_server->onEvery([&](const WireRequest &request) {
        const QByteArray path = request.path();
        if (isWrite(request) && (path.contains(first) || path.contains(second)))
            return FaultScript::answering(400, R"({"error":"not today"})");
        if (isWrite(request) && path.contains(third))
            return FaultScript::answering(403);
        return FaultScript::honest();
    });
    deactivateAll();
    EVENTUALLY(!textOf("setReasons").isEmpty());
    const QStringList reasons = textOf("setReasons").split(u'\n');
    QCOMPARE(reasons.size(), 2);
    QVERIFY(reasons.at(0).startsWith(u"2 change(s): Push.Express did not accept this"_s));
    QVERIFY(reasons.at(0).contains(u"not today"_s));
    QVERIFY(reasons.at(1).startsWith(u"1 change(s): This key is not allowed"_s));
}

void TestProgressPanel::noAnswerIsNoFailure()
{
    QVERIFY(m_desktop->startOn(*m_server));
    const QByteArray lost = QByteArray::number(m_ids.at(7));
    m_server->onEvery([&](const WireRequest &request) {
        return request.path().contains(lost)
            ? FaultScript::delivering(FaultScript::Delivery::ResetBefore)
            : FaultScript::honest();
    });
    deactivateAll();
    EVENTUALLY(textOf("setState").contains(u"may have taken effect"_s));
    QVERIFY(!textOf("setState").contains(u"did not"_s));
    QCOMPARE(textOf("setCounts"), u"39 of 40 done · 1 not known"_s);
    QVERIFY(textOf("setReasons").contains(u"There was no answer"_s));
    QVERIFY(m_desktop->look<QPushButton>("showFailed"));
    QVERIFY(m_desktop->look<QPushButton>("retryFailed"));
}

void TestProgressPanel::tooManyRequestsAreCalledSo()
{
    QVERIFY(m_desktop->startOn(*m_server));
    bool isStorm = true;
    m_server->onEvery([&](const WireRequest &request) {
        return isStorm && isWrite(request)
            ? FaultScript::answering(429).withHeader("Retry-After", "1")
            : FaultScript::honest();
    });
    deactivateAll();
    EVENTUALLY(textOf("setState").startsWith(u"Push.Express asks for a pause"_s));
    isStorm = false;
    QVERIFY(m_desktop->click("tryNow"));
    EVENTUALLY_EQUAL(inactiveOnServer(), many);
}

void TestProgressPanel::undoInTheMessageBarIsAboutWhatItSays()
{
    QVERIFY(m_desktop->startOn(*m_server));
    QVERIFY(m_desktop->select(u"event_3"_s));
    QVERIFY(m_desktop->trigger("deactivate"));
    EVENTUALLY(m_desktop->windowMessage().contains(u"inactive"_s));
    m_server->onEvery([](const WireRequest &request) {
        return isWrite(request) ? FaultScript::answering(401) : FaultScript::honest();
    });
    deactivateAll(); // the message about one event stays meanwhile
    EVENTUALLY(textOf("setState").startsWith(u"Push.Express refused the key."_s));
    QVERIFY(m_desktop->click("undo"));
    QVERIFY(m_desktop->dialog("reviewDialog"));
    QCOMPARE(m_desktop->find<QTableView>("changes")->model()->rowCount(), 1);
    QVERIFY(m_desktop->click("cancel"));
}

void TestProgressPanel::panelIsSeenWhole()
{
    QVERIFY(m_desktop->startOn(*m_server));
    m_server->onEvery([](const WireRequest &request) {
        return isWrite(request) ? FaultScript::answering(401) : FaultScript::honest();
    });
    deactivateAll();
    EVENTUALLY(m_desktop->look<QPushButton>("replaceKey"));
    const auto isInside = [this](const QWidget *widget) {
        const QWidget *list = panel()->widget();
        return QRect(QPoint(), list->size())
            .contains(QRect(widget->mapTo(list, QPoint()), widget->size()));
    };
    EVENTUALLY(isInside(m_desktop->find<QLabel>("setState")));
    EVENTUALLY(isInside(m_desktop->find<QPushButton>("cancelChanges")));
}

void TestProgressPanel::savesAReport()
{
    QVERIFY(m_desktop->startOn(*m_server));
    deactivateAll();
    EVENTUALLY(m_desktop->look<QPushButton>("saveReport"));
    QVERIFY(m_desktop->click("saveReport"));
    auto *dialog = qobject_cast<QFileDialog *>(m_desktop->dialog("saveReportDialog"));
    QVERIFY(dialog);
    const QString path = m_desktop->directory() + u"/report.csv"_s;
    emit dialog->fileSelected(path);
    dialog->close();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), many + 1);
    QVERIFY(lines.at(1).contains("event_"));
}

void TestProgressPanel::titleShowsThePercentage()
{
    QVERIFY(m_desktop->startOn(*m_server));
    const QString title = m_desktop->window().windowTitle();
    QSignalSpy changes(&m_desktop->window(), &QWidget::windowTitleChanged);
    deactivateAll();
    EVENTUALLY_EQUAL(inactiveOnServer(), many);
    EVENTUALLY_EQUAL(m_desktop->window().windowTitle(), title);
    bool hasShownPercentage = false;
    for (const QList<QVariant> &change : changes)
        hasShownPercentage |= change.constFirst().toString().contains(u'%');
    QVERIFY(hasShownPercentage);
}

void TestProgressPanel::askedBeforeClosing_data()
{
    QTest::addColumn<bool>("isTemporary");
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QString>("promise");
    QTest::newRow("stored account") << false << QByteArray("stopAndResume") << u"nothing is lost"_s;
    // It must not promise what only an account that is remembered can keep.
    QTest::newRow("temporary account")
        << true << QByteArray("stopAndClose") << u"when the window closes is not sent"_s;
}

void TestProgressPanel::askedBeforeClosing()
{
    QFETCH(const bool, isTemporary);
    QFETCH(const QByteArray, button);
    QFETCH(const QString, promise);

    if (isTemporary) {
        QVERIFY(m_desktop->startOn(*m_server));
    } else {
        (void)m_desktop->addAccount(u"Shop"_s, *m_server);
        m_desktop->start();
        EVENTUALLY(m_desktop->isUpToDate());
    }
    int writes = 0;
    m_server->onEvery([&](const WireRequest &request) {
        if (isWrite(request) && ++writes == 3)
            QMetaObject::invokeMethod(
                this, [this] { m_desktop->window().close(); }, Qt::QueuedConnection);
        return FaultScript::honest();
    });
    deactivateAll();
    EVENTUALLY(m_desktop->look<QPushButton>(button.constData()));
    QVERIFY(m_desktop->window().isVisible());
    QVERIFY(m_desktop->find<QPushButton>("continueHere")->isDefault());
    QVERIFY(m_desktop->find<QLabel>("explanation")->text().contains(promise));
    QVERIFY(m_desktop->click(button.constData()));
    EVENTUALLY(!m_desktop->window().isVisible());
    QCOMPARE(writes, inactiveOnServer()); // what was on the wire came to its end
}

/** What a program that was killed half way leaves in the journal. */
JournalSet TestProgressPanel::interrupt(const Account &account, int settled, Change::Kind kind)
{
    const bool deletes = kind == Change::Kind::Delete;
    ChangeSet set{.purpose = deletes ? Purpose::Delete : Purpose::Deactivate};
    for (const EventId id : m_ids)
        set.rows.append({.change = Change::of(kind, *m_server->truth().find(id))});
    ChangeJournal journal(DataPlaces{m_desktop->directory()}.journalFile());
    std::optional<JournalSet> begun;
    connect(journal.begin({account.id, account.baseUrl.origin()}, set), &JournalSetReply::finished,
        this, [&](const DatabaseResult<JournalSet> &result) { begun = result.value(); });
    [&] { EVENTUALLY(begun); }();
    for (int i = 0; i < settled; ++i) {
        const EventId id = m_ids.at(i);
        if (deletes)
            m_server->truth().remove(id);
        else
            m_server->truth().apply(
                "POST", "/events/" + QByteArray::number(id) + "/deactivate", {}, {});
        journal.markSent(begun->entries.at(i).id);
        journal.record(begun->entries.at(i).id, ChangeState::Done, m_server->truth().find(id));
    }
    return *begun;
}

void TestProgressPanel::interruptedSetsAreOffered_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<int>("inactive");
    QTest::newRow("continue") << QByteArray("continue") << many;
    QTest::newRow("drop") << QByteArray("drop") << 12;
}

void TestProgressPanel::interruptedSetsAreOffered()
{
    QFETCH(const QByteArray, button);
    QFETCH(const int, inactive);
    const Account account = m_desktop->addAccount(u"Shop"_s, *m_server);
    interrupt(account, 12);
    m_desktop->start();
    EVENTUALLY_EQUAL(
        textOf("interruptedSentence"), u"“Deactivate 40 event(s)” stopped after 12."_s);
    QVERIFY(m_desktop->click(button.constData()));
    EVENTUALLY(!m_desktop->look<QLabel>("interruptedSentence"));
    EVENTUALLY_EQUAL(inactiveOnServer(), inactive);
    EVENTUALLY(!session().runner().isBusy());
    int writes = 0;
    for (const WireRequest &request : m_server->requests())
        writes += isWrite(request) ? 1 : 0;
    QCOMPARE(writes, inactive - 12); // what was done already is not done again
}

void TestProgressPanel::interruptedSetIsReviewedInParts()
{
    const Account account = m_desktop->addAccount(u"Shop"_s, *m_server);
    interrupt(account, 12);
    m_desktop->start();
    EVENTUALLY(m_desktop->look<QPushButton>("reviewWhatIsLeft"));
    QVERIFY(m_desktop->click("reviewWhatIsLeft"));
    QVERIFY(m_desktop->dialog("reviewDialog"));
    auto *table = m_desktop->find<QTableView>("changes");
    QCOMPARE(table->model()->rowCount(), many - 12);
    QVERIFY(
        table->model()->setData(table->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(m_desktop->click("apply"));
    EVENTUALLY_EQUAL(inactiveOnServer(), many - 1);
    EVENTUALLY(!session().runner().isBusy());
    QVERIFY(!m_desktop->look<QLabel>("interruptedSentence"));
}

void TestProgressPanel::interruptedDeletionCanBecomeADeactivation()
{
    const Account account = m_desktop->addAccount(u"Shop"_s, *m_server);
    interrupt(account, 12, Change::Kind::Delete);
    m_desktop->start();
    EVENTUALLY(m_desktop->look<QPushButton>("reviewWhatIsLeft"));
    QVERIFY(m_desktop->click("reviewWhatIsLeft"));
    QVERIFY(m_desktop->dialog("reviewDialog"));
    QVERIFY(m_desktop->click("deactivateInstead"));
    EVENTUALLY_EQUAL(inactiveOnServer(), many - 12);
    EVENTUALLY(!session().runner().isBusy());
    QCOMPARE(m_server->truth().size(), many - 12); // none of those was deleted
    QVERIFY(!m_desktop->look<QLabel>("interruptedSentence"));
    QVERIFY(session().interruptedSets().isEmpty());
    for (const WireRequest &request : m_server->requests())
        QVERIFY(request.method != "DELETE");
}

void TestProgressPanel::interruptedSetOutlastsReadOnly()
{
    const Account account = m_desktop->addAccount(u"Shop"_s, *m_server);
    interrupt(account, 12);
    m_desktop->start();
    EVENTUALLY(m_desktop->look<QPushButton>("continue"));
    m_desktop->accounts().changeSettings(account.name, account.colour, Protection::ReadOnly);
    QVERIFY(m_desktop->click("continue"));
    EVENTUALLY_EQUAL(m_desktop->windowMessage(), ProtectionWords::readOnlyReason());
    QVERIFY(m_desktop->look<QLabel>("interruptedSentence"));
    QCOMPARE(inactiveOnServer(), 12);
}

QTEST_MAIN(TestProgressPanel)
#include "test_progresspanel.moc"
