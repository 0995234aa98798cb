// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/practice/practiceserver.h"
#include "app/session/accountsession.h"
#include "app/storage/eventstore.h"
#include "tests/app/changes/run/changedesk.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

using Kind = Change::Kind;
using Nature = AccountSession::Nature;
using Phase = CatalogueSync::Phase;
using Result = ChangeOutcome::Result;

namespace {

Account accountAt(const QString &baseUrl)
{
    return {.id = u"id"_s, .name = u"Shop"_s, .baseUrl = BaseUrl::parse(baseUrl).value()};
}

[[nodiscard]] bool settles(const CatalogueSync &sync)
{
    return QTest::qWaitFor([&sync] { return !sync.isRunning(); }, patience);
}

/** Opens the session where a crash left the creation of an event open, and waits until it is found.
 */
[[nodiscard]] bool opensOverACrash(AccountSession &session, ChangeJournal &journal)
{
    journal.begin(
        session.journalOwner(), ChangeSet::of(Purpose::Create, Change::create(u"New"_s, u"new"_s)));
    QSignalSpy changed(&session, &AccountSession::interruptedSetsChanged);
    session.open();
    return changed.wait(patience);
}

} // namespace

/** The rooms of one account together. */
class TestAccountSession final : public QObject
{
    Q_OBJECT

private slots:
    void isWhatItWasOpenedAs();
    void worksThroughAnEventsLifeOnThePracticeServer();
    void replacedKeyKeepsWhatIsKnown();
    void tellsWhenTheAccountChanges();
    void saysWhichAccountItIs_data();
    void saysWhichAccountItIs();
    void isReadOnlyFromTheStart();
    void protectionAppliesToWhatWaits();
    void accountsDoNotMeet();
    void showsWhatIsStoredBeforeTheServerAnswers();
    void readsThePageOnShowFirst();
    void findsWhatACrashLeftOpen();
    void dropsWhatACrashLeftOpen();
    void anotherServersChangesAreNotItsOwn();
    void newKeyLetsSetsGoOn();
    void temporaryAccountLeavesNoTrace();
    void closedInFlight();
    void closedFromAListener_data();
    void closedFromAListener();
};

void TestAccountSession::isWhatItWasOpenedAs()
{
    FaultServer server;
    RequestLog log;
    ChangeJournal journal{QString()};
    AccountSession session(accountAt(server.baseUrl()), Nature::Temporary, testKey(), log, journal);
    QCOMPARE(session.account(), accountAt(server.baseUrl()));
    QCOMPARE(session.nature(), Nature::Temporary);
    QCOMPARE(session.client().baseUrl().toString(), server.baseUrl());
    QCOMPARE(session.sync().phase(), Phase::Untouched);
    QVERIFY(!session.runner().isBusy());
    Account renamed = session.account();
    renamed.name = u"Shop 2"_s;
    session.setAccount(renamed);
    QCOMPARE(session.account(), renamed);
    QCoreApplication::processEvents();
    QCOMPARE(server.requests().size(), std::size_t{0}); // opening alone asks nothing
}

void TestAccountSession::worksThroughAnEventsLifeOnThePracticeServer()
{
    // Another implementation of the seven calls than the tests' own.
    const QTemporaryDir directory;
    PracticeServer server(directory.filePath(u"practice.json"_s));
    QVERIFY(server.start());
    RequestLog log;
    ChangeJournal journal{QString()};
    AccountSession session(accountAt(server.baseUrl().toString()), Nature::Practice,
        ApiKey::parse(server.key()).value(), log, journal);
    session.open();
    QVERIFY(settles(session.sync()));
    QCOMPARE(session.sync().phase(), Phase::UpToDate);
    const EventCatalogue &catalogue = session.catalogue();
    const EventListing &listing = session.listing();
    const qint64 total = catalogue.knowledge().serverTotal;
    QCOMPARE(catalogue.size(), total);
    QCOMPARE(listing.shownEvents().size(), 50);
    QVERIFY(total > 50);

    RunOutcome created(session.runner().run(Change::create(u"Проба"_s, u"proba_1"_s)));
    QVERIFY(created.wait());
    QCOMPARE(created.result(), Result::Done);
    Event event = *created.outcome().event;
    QCOMPARE(event.name, u"Проба"_s);
    QCOMPARE(listing.shownEvents().constFirst().id, event.id);
    QCOMPARE(catalogue.knowledge().serverTotal, total + 1);

    RunOutcome updated(session.runner().run(Change::update(event, u"Trial"_s, u"trial_1"_s)));
    QVERIFY(updated.wait());
    QCOMPARE(updated.result(), Result::Done);
    event = *updated.outcome().event;
    QCOMPARE(event.code, u"trial_1"_s);

    for (const Kind kind : {Kind::Deactivate, Kind::Activate}) {
        RunOutcome set(session.runner().run(Change::of(kind, event)));
        QVERIFY(set.wait());
        QCOMPARE(set.result(), Result::Done);
        QCOMPARE(catalogue.find(event.id)->status,
            kind == Kind::Activate ? EventStatus::Active : EventStatus::Inactive);
    }

    RunOutcome doubled(session.runner().run(Change::create(u"Again"_s, u"trial_1"_s)));
    QVERIFY(doubled.wait());
    QCOMPARE(doubled.result(), Result::Failed);
    QCOMPARE(doubled.outcome().error->kind, ApiError::Kind::InvalidRequest);

    RunOutcome deleted(session.runner().run(Change::of(Kind::Delete, event)));
    QVERIFY(deleted.wait());
    QCOMPARE(deleted.result(), Result::Done);
    QVERIFY(!catalogue.find(event.id));

    session.refresh(); // what we showed is what the server says
    const QList<Event> shown = listing.shownEvents();
    QVERIFY(settles(session.sync()));
    QCOMPARE(listing.shownEvents(), shown);
    QCOMPARE(catalogue.changedOutsideCount(), 0);
    QCOMPARE(catalogue.knowledge().serverTotal, total);
    QVERIFY(!log.toText().contains(server.key()));
}

void TestAccountSession::tellsWhenTheAccountChanges()
{
    FaultServer server;
    RequestLog log;
    ChangeJournal journal{QString()};
    AccountSession session(accountAt(server.baseUrl()), Nature::Stored, testKey(), log, journal);
    const QSignalSpy changed(&session, &AccountSession::accountChanged);
    session.setAccount(session.account());
    session.setProtection(Protection::Free);
    QCOMPARE(changed.size(), 0);
    session.setProtection(Protection::AskFirst);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(session.protection(), Protection::AskFirst);
    QCOMPARE(session.account().protection, Protection::AskFirst);
    QVERIFY(!session.client().isReadOnly());
    Account account = session.account();
    account.colour = AccountColour::Red;
    account.protection = Protection::ReadOnly;
    session.setAccount(account);
    QCOMPARE(changed.size(), 2);
    QVERIFY(session.client().isReadOnly());
    session.setProtection(Protection::Free);
    QVERIFY(!session.client().isReadOnly());
    QCOMPARE(session.account().colour, AccountColour::Red);
}

void TestAccountSession::saysWhichAccountItIs_data()
{
    QTest::addColumn<Nature>("nature");
    QTest::addColumn<QString>("host");
    QTest::newRow("stored") << Nature::Stored << u"127.0.0.1"_s;
    QTest::newRow("temporary") << Nature::Temporary << u"127.0.0.1"_s;
    QTest::newRow("practice") << Nature::Practice << QString();
}

void TestAccountSession::saysWhichAccountItIs()
{
    QFETCH(Nature, nature);
    RequestLog log;
    ChangeJournal journal{QString()};
    Account account = accountAt(u"http://127.0.0.1:1"_s);
    account.colour = AccountColour::Grey;
    account.protection = Protection::AskFirst;
    const AccountSession session(account, nature, testKey(), log, journal);
    QCOMPARE(session.facts().name, u"Shop"_s);
    QTEST(session.facts().host, "host");
    QCOMPARE(session.facts().colour, AccountColour::Grey);
    QCOMPARE(session.facts().protection, Protection::AskFirst);
}

void TestAccountSession::isReadOnlyFromTheStart()
{
    FaultServer server;
    server.truth().add(u"One"_s, u"one"_s);
    RequestLog log;
    ChangeJournal journal{QString()};
    Account account = accountAt(server.baseUrl());
    account.protection = Protection::ReadOnly;
    AccountSession session(account, Nature::Stored, testKey(), log, journal);
    session.open();
    QVERIFY(settles(session.sync()));
    QCOMPARE(session.sync().phase(), Phase::UpToDate);
    RunOutcome created(session.runner().run(Change::create(u"New"_s, u"new"_s)));
    QVERIFY(created.wait());
    QCOMPARE(created.result(), Result::Failed);
    QCOMPARE(created.outcome().error->kind, ApiError::Kind::ReadOnly);
    QCOMPARE(server.count("POST", "/events"), 0);
}

void TestAccountSession::protectionAppliesToWhatWaits()
{
    FaultServer server;
    RequestLog log;
    ChangeJournal journal{QString()};
    ApiOptions options = quickOptions();
    options.requestsInFlight = 1;
    options.mostRequestsInFlight = 1;
    AccountSession session(
        accountAt(server.baseUrl()), Nature::Stored, testKey(), log, journal, options);
    connect(&server, &FaultServer::requestArrived, &session,
        [&session] { session.setProtection(Protection::ReadOnly); });
    RunOutcome first(session.runner().run(Change::create(u"First"_s, u"first"_s)));
    RunOutcome second(session.runner().run(Change::create(u"Second"_s, u"second"_s)));
    QVERIFY(first.wait() && second.wait());
    QCOMPARE(first.result(), Result::Done); // it was on the wire, and reading it back is allowed
    QCOMPARE(second.result(), Result::Failed);
    QCOMPARE(second.outcome().error->kind, ApiError::Kind::ReadOnly);
    QCOMPARE(server.count("POST", "/events"), 1);
}

void TestAccountSession::replacedKeyKeepsWhatIsKnown()
{
    FaultServer server;
    server.truth().add(u"E"_s, u"e"_s);
    RequestLog log;
    ChangeJournal journal{QString()};
    AccountSession session(accountAt(server.baseUrl()), Nature::Stored, testKey(), log, journal);
    session.open();
    QVERIFY(settles(session.sync()));
    const QList<Event> shown = session.listing().shownEvents();
    QCOMPARE(shown.size(), 1);

    session.replaceKey(ApiKey::parse(u"expired"_s).value());
    session.refresh();
    QVERIFY(settles(session.sync()));
    QCOMPARE(session.sync().phase(), Phase::Failed);
    QCOMPARE(session.sync().error()->kind, ApiError::Kind::Unauthorized);
    QCOMPARE(session.listing().shownEvents(), shown);

    session.replaceKey(testKey());
    session.refresh();
    QVERIFY(settles(session.sync()));
    QCOMPARE(session.sync().phase(), Phase::UpToDate);
}

void TestAccountSession::accountsDoNotMeet()
{
    // T11: one account's key and events never reach the other.
    FaultServer one;
    FaultServer other;
    one.truth().add(u"E"_s, u"e"_s);
    RequestLog log;
    ChangeJournal journal{QString()};
    AccountSession first(accountAt(one.baseUrl()), Nature::Stored, testKey(), log, journal);
    AccountSession second(accountAt(other.baseUrl()), Nature::Stored,
        ApiKey::parse(u"other-key"_s).value(), log, journal);
    first.open();
    second.open();
    QVERIFY(settles(first.sync()));
    QVERIFY(settles(second.sync()));
    QCOMPARE(first.catalogue().size(), 1);
    QVERIFY(second.catalogue().isEmpty());
    QCOMPARE(
        one.requests().back().header("Authorization"), QByteArray("Bearer ") + FaultServer::key);
    QCOMPARE(other.requests().back().header("Authorization"), "Bearer other-key");
}

void TestAccountSession::showsWhatIsStoredBeforeTheServerAnswers()
{
    const QTemporaryDir folder;
    FaultServer server;
    server.truth().add(u"E"_s, u"e"_s);
    RequestLog log;
    ChangeJournal journal{QString()};
    EventStore store(folder.filePath(u"events.db"_s));
    {
        AccountSession session(
            accountAt(server.baseUrl()), Nature::Stored, testKey(), log, journal);
        session.keepIn(store);
        session.open();
        QTRY_COMPARE_WITH_TIMEOUT(session.sync().phase(), Phase::UpToDate, patience);
    }
    server.onEvery(FaultScript::delivering(FaultScript::Delivery::Nothing));
    AccountSession session(accountAt(server.baseUrl()), Nature::Stored, testKey(), log, journal);
    session.keepIn(store);
    session.open();
    QCOMPARE(session.sync().phase(), Phase::Untouched); // what is stored comes first
    QTRY_COMPARE_WITH_TIMEOUT(session.sync().phase(), Phase::Loading, patience);
    QCOMPARE(session.listing().shownEvents().size(), 1);
    QVERIFY(session.catalogue().knowledge().isComplete);
    QVERIFY(session.catalogue().knowledge().asOf.isValid());
}

void TestAccountSession::readsThePageOnShowFirst()
{
    FaultServer server;
    for (int i = 0; i < 600; ++i)
        server.truth().add(u"E %1"_s.arg(i), u"e_%1"_s.arg(i));
    RequestLog log;
    ChangeJournal journal{QString()};
    AccountSession session(accountAt(server.baseUrl()), Nature::Stored, testKey(), log, journal);
    session.open();
    QTRY_COMPARE_WITH_TIMEOUT(session.sync().phase(), Phase::UpToDate, patience);
    QCOMPARE(wireCalls(server).constFirst(), u"GET /events?page=1&per_page=250"_s);
    const qsizetype before = wireCalls(server).size();
    session.listing().showPage(7); // rows 300 to 349: on the second page of 250
    session.refresh();
    QVERIFY(settles(session.sync()));
    QCOMPARE(wireCalls(server).at(before), u"GET /events?page=2&per_page=250"_s);
    QCOMPARE(wireCalls(server).size(), before + 3); // says what was known: one look is enough
}

void TestAccountSession::findsWhatACrashLeftOpen()
{
    FaultServer server;
    RequestLog log;
    ChangeJournal journal{QString()};
    AccountSession session(accountAt(server.baseUrl()), Nature::Stored, testKey(), log, journal);
    QVERIFY(opensOverACrash(session, journal));
    QCOMPARE(session.interruptedSets().size(), 1);
    QVERIFY(settles(session.sync()));
    QCOMPARE(server.count("POST", "/events"), 0); // found, but not run
    const qint64 id = session.interruptedSets()[0].id;
    QVERIFY(!session.continueInterrupted(id + 1));
    const ChangeSetRun *run = session.continueInterrupted(id);
    QVERIFY(run);
    QVERIFY(session.interruptedSets().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!run->isOpen(), patience);
    QCOMPARE(server.truth().countOfCode(u"new"_s), 1);
}

void TestAccountSession::dropsWhatACrashLeftOpen()
{
    FaultServer server;
    RequestLog log;
    ChangeJournal journal{QString()};
    AccountSession session(accountAt(server.baseUrl()), Nature::Stored, testKey(), log, journal);
    QVERIFY(opensOverACrash(session, journal));
    const qint64 id = session.interruptedSets()[0].id;
    session.dropInterrupted(id);
    QVERIFY(session.interruptedSets().isEmpty());
    QSignalSpy read(journal.readSet(id), &JournalSetReply::finished);
    QVERIFY(read.wait(patience));
    const auto set = read[0][0].value<DatabaseResult<JournalSet>>();
    QVERIFY(!set->isOpen);
    QCOMPARE(set->entries[0].state, ChangeState::Cancelled);
}

void TestAccountSession::anotherServersChangesAreNotItsOwn()
{
    // R15, S5: the account's address was changed meanwhile.
    FaultServer server;
    RequestLog log;
    ChangeJournal journal{QString()};
    AccountSession session(accountAt(server.baseUrl()), Nature::Stored, testKey(), log, journal);
    JournalOwner elsewhere = session.journalOwner();
    elsewhere.origin = u"https://elsewhere"_s;
    journal.begin(elsewhere, ChangeSet::of(Purpose::Create, Change::create(u"N"_s, u"n"_s)));
    session.open();
    QSignalSpy asked(journal.claimOpenSets(session.journalOwner()), &JournalSetsReply::finished);
    QVERIFY(asked.wait(patience)); // after what the session asked
    QVERIFY(session.interruptedSets().isEmpty());
}

void TestAccountSession::newKeyLetsSetsGoOn()
{
    FaultServer server;
    RequestLog log;
    ChangeJournal journal{QString()};
    AccountSession session(accountAt(server.baseUrl()), Nature::Stored,
        ApiKey::parse(u"revoked"_s).value(), log, journal);
    const ChangeSetRun *run =
        session.runner().run(ChangeSet::of(Purpose::Create, Change::create(u"New"_s, u"new"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(run->phase(), ChangeSetRun::Phase::WaitingForKey, patience);
    session.replaceKey(testKey());
    QTRY_VERIFY_WITH_TIMEOUT(!run->isOpen(), patience);
    QCOMPARE(run->counts().done, 1);
}

void TestAccountSession::temporaryAccountLeavesNoTrace()
{
    FaultServer server;
    RequestLog log;
    ChangeJournal journal{QString()};
    AccountSession session(accountAt(server.baseUrl()), Nature::Temporary, testKey(), log, journal);
    RunOutcome run(session.runner().run(Change::create(u"New"_s, u"new"_s)));
    QVERIFY(run.wait());
    QCOMPARE(run.result(), Result::Done);
    QSignalSpy read(
        journal.history(session.journalOwner(), HistoryQuery{}), &HistoryReply::finished);
    QVERIFY(read.wait(patience));
    QCOMPARE(read[0][0].value<DatabaseResult<HistoryPage>>()->total, 0);
}

void TestAccountSession::closedInFlight()
{
    FaultServer server;
    const Event event = *server.truth().find(server.truth().add(u"E"_s, u"e"_s));
    server.onEvery(FaultScript::delivering(FaultScript::Delivery::Nothing));
    RequestLog log;
    ChangeJournal journal{QString()};
    auto session = std::make_unique<AccountSession>(
        accountAt(server.baseUrl()), Nature::Stored, testKey(), log, journal);
    session->open();
    RunOutcome create(session->runner().run(Change::create(u"N"_s, u"n"_s)));
    RunOutcome remove(session->runner().run(Change::of(Kind::Delete, event)));
    RunOutcome waiting(session->runner().run(Change::of(Kind::Activate, event)));
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), std::size_t{3}, patience);
    session.reset();
    QCoreApplication::processEvents();
    QCOMPARE(create.count() + remove.count() + waiting.count(), 0);
}

void TestAccountSession::closedFromAListener_data()
{
    QTest::addColumn<bool>("writes");
    QTest::newRow("of a change") << true;
    QTest::newRow("of the list") << false;
}

void TestAccountSession::closedFromAListener()
{
    QFETCH(bool, writes);

    FaultServer server;
    server.truth().add(u"E"_s, u"e"_s);
    RequestLog log;
    ChangeJournal journal{QString()};
    auto session = std::make_unique<AccountSession>(
        accountAt(server.baseUrl()), Nature::Stored, testKey(), log, journal);
    const auto close = [&session] { session.reset(); };
    if (writes) {
        connect(session->runner().run(Change::create(u"N"_s, u"n"_s)), &ChangeRun::finished, this,
            close);
    } else {
        session->open();
        connect(&session->sync(), &CatalogueSync::phaseChanged, this, close);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!session, patience);
}

QTEST_GUILESS_MAIN(TestAccountSession)
#include "test_accountsession.moc"
