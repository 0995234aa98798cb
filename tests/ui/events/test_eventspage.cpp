// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/eventspage.h"

#include "tests/ui/support/testdesktop.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>

#include <optional>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

class TestEventsPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server.emplace();
        m_desktop.emplace();
    }

    void cleanup()
    {
        m_desktop.reset();
        m_server.reset();
    }

    void pagesAreTurnedInEveryWay()
    {
        fill(230);
        QVERIFY(m_desktop->startOn(*m_server));
        verifyPage(1, u"1–50 of 230"_s);
        QCOMPARE(label("pageCount"), u"of 5"_s);
        QVERIFY(!m_desktop->action("previousPage")->isEnabled());

        QVERIFY(m_desktop->click("nextPage"));
        verifyPage(2, u"51–100 of 230"_s);
        QTest::keyClick(&m_desktop->table(), Qt::Key_PageDown, Qt::ControlModifier);
        verifyPage(3, u"101–150 of 230"_s);
        QTest::keyClick(&m_desktop->table(), Qt::Key_PageUp, Qt::ControlModifier);
        verifyPage(2, u"51–100 of 230"_s);
        QVERIFY(m_desktop->click("lastPage"));
        verifyPage(5, u"201–230 of 230"_s);
        QVERIFY(!m_desktop->action("nextPage")->isEnabled());
        QVERIFY(!m_desktop->action("lastPage")->isEnabled());
        QVERIFY(m_desktop->click("previousPage"));
        verifyPage(4, u"151–200 of 230"_s);
        QVERIFY(m_desktop->click("firstPage"));
        verifyPage(1, u"1–50 of 230"_s);

        auto *page = m_desktop->find<QSpinBox>("page");
        page->setFocus();
        page->selectAll();
        QTest::keyClicks(page, u"4"_s);
        QCOMPARE(m_server->count("GET", "/events"), 7); // a number is asked for when complete
        QTest::keyClick(page, Qt::Key_Return);
        verifyPage(4, u"151–200 of 230"_s);
        QVERIFY(!m_desktop->dialog("eventDialog")); // Return belongs to the pager there
    }

    void rowsPerPageAreRememberedAndKeepThePlace()
    {
        fill(230);
        QVERIFY(m_desktop->startOn(*m_server));
        QVERIFY(m_desktop->click("lastPage"));
        verifyPage(5, u"201–230 of 230"_s);
        auto *rows = m_desktop->find<QComboBox>("rowsPerPage");
        rows->setCurrentIndex(rows->findData(100));
        emit rows->activated(rows->currentIndex());
        verifyPage(3, u"201–230 of 230"_s);
        QCOMPARE(m_desktop->settings().rowsPerPage(), 100);
        QCOMPARE(m_server->requests().back().target,
            QByteArray(FaultServer::basePath) + "/events?page=3&per_page=100");
        m_desktop->start(TestDesktop::temporaryAccountOn(*m_server));
        verifyPage(1, u"1–100 of 230"_s);
        QCOMPARE(m_desktop->find<QComboBox>("rowsPerPage")->currentData().toInt(), 100);
    }

    void refreshKeepsSelectionAndPlaceByEvent()
    {
        fill(50);
        QVERIFY(m_desktop->startOn(*m_server));
        EventTableView &table = m_desktop->table();
        QVERIFY(m_desktop->select(u"event_30"_s));
        table.scrollTo(table.currentIndex());
        const EventId selected = table.selectedEvents().constFirst().id;
        m_server->truth().remove(selected - 5); // rows move up
        m_server->truth().add(u"New one"_s, u"new_one"_s);
        QVERIFY(m_desktop->trigger("refresh"));
        EVENTUALLY(m_desktop->rowOf(u"new_one"_s) >= 0);
        QCOMPARE(table.selectedEvents().size(), 1);
        QCOMPARE(table.selectedEvents().constFirst().id, selected);
        QCOMPARE(table.currentIndex().row(), m_desktop->rowOf(u"event_30"_s));
        QCOMPARE(table.currentIndex().row(), 28);
    }

    void thereIsACurrentRowForTheFirstArrowKey()
    {
        fill(3);
        QVERIFY(m_desktop->startOn(*m_server));
        QVERIFY(m_desktop->table().hasFocus());
        QCOMPARE(m_desktop->table().currentIndex().row(), 0);
        // The first key takes the row that has the frame, the next one moves on from it.
        QTest::keyClick(&m_desktop->table(), Qt::Key_Down);
        QCOMPARE(m_desktop->table().selectedEvents().constFirst().code, u"event_1"_s);
        QTest::keyClick(&m_desktop->table(), Qt::Key_Down);
        QCOMPARE(m_desktop->table().selectedEvents().constFirst().code, u"event_2"_s);
    }

    void anEmptyAccountSaysWhatToDo()
    {
        QVERIFY(m_desktop->startOn(*m_server));
        QCOMPARE(label("headline"), u"No events yet"_s);
        QVERIFY(!m_desktop->table().isVisible());
        QVERIFY(m_desktop->click("newEvent"));
        EVENTUALLY(m_desktop->dialog("eventDialog"));
    }

    void deletingTheLastRowLeadsToTheEmptyState()
    {
        fill(1);
        QVERIFY(m_desktop->startOn(*m_server));
        QVERIFY(m_desktop->select(u"event_1"_s));
        QVERIFY(m_desktop->trigger("delete"));
        QVERIFY(m_desktop->click("delete"));
        EVENTUALLY(m_desktop->look<QLabel>("headline"));
        EVENTUALLY_EQUAL(label("headline"), u"No events yet"_s);
    }

    void loadingIsShown()
    {
        m_server->onNext(FaultScript::delivering(FaultScript::Delivery::Nothing));
        m_desktop->start(TestDesktop::temporaryAccountOn(*m_server));
        EVENTUALLY_EQUAL(m_server->count("GET", "/events"), 1);
        QCOMPARE(label("headline"), u"Loading events…"_s);
        QVERIFY(m_desktop->look<QWidget>("progress"));
        QCOMPARE(label("state"), u"Loading events…"_s);
        QVERIFY(!m_desktop->action("refresh")->isEnabled());
    }

    void offlineOffersToTryAgain()
    {
        const quint16 port = m_server->port();
        const StartOptions options = TestDesktop::temporaryAccountOn(*m_server);
        QVERIFY(port != 0);
        m_server.reset();
        m_desktop->start(options);
        EVENTUALLY_EQUAL(label("headline"), u"Push.Express cannot be reached"_s);
        QVERIFY(label("sentence").contains(u"Check your internet connection"_s));
        QCOMPARE(label("state"), u"Nothing could be read."_s);
        QVERIFY(m_desktop->click("refresh"));
        QCOMPARE(label("headline"), u"Loading events…"_s);
    }

    void aRefusedKeyOffersToReplaceIt()
    {
        m_server->onNext(FaultScript::answering(401));
        fill(1);
        m_desktop->start(TestDesktop::temporaryAccountOn(*m_server));
        EVENTUALLY_EQUAL(label("headline"), u"The events could not be read"_s);
        QVERIFY(label("sentence").contains(u"does not accept this API key"_s));
        QVERIFY(m_desktop->click("replaceKey"));
        m_desktop->type("apiKey", QString::fromLatin1(FaultServer::key));
        QVERIFY(m_desktop->click("replace"));
        EVENTUALLY(m_desktop->isUpToDate()); // read at once, without another click
        QCOMPARE(m_desktop->shownCodes(), QStringList(u"event_1"_s));
    }

    void aFailedRefreshKeepsTheTable()
    {
        fill(5);
        QVERIFY(m_desktop->startOn(*m_server));
        QVERIFY(m_desktop->select(u"event_2"_s));
        m_server->onNext(FaultScript::answering(501));
        QVERIFY(m_desktop->trigger("refresh"));
        EVENTUALLY(m_desktop->windowMessage().contains(u"trouble at the moment"_s));
        QVERIFY(m_desktop->table().isVisible());
        QCOMPARE(m_desktop->shownCodes().size(), 5);
        QCOMPARE(m_desktop->table().selectedEvents().size(), 1);
        QVERIFY(label("state").contains(u"Refreshing failed"_s));
        m_server->truth().add(u"New"_s, u"new"_s);
        QVERIFY(m_desktop->click("retry"));
        EVENTUALLY_EQUAL(m_desktop->shownCodes().size(), 6);
        EVENTUALLY(m_desktop->windowMessage().isEmpty());
        QVERIFY(label("state").startsWith(u"Up to date"_s));
    }

    void quickKeysTurnAsManyPages()
    {
        fill(230);
        QVERIFY(m_desktop->startOn(*m_server));
        for (int press = 0; press < 3; ++press)
            QTest::keyClick(&m_desktop->table(), Qt::Key_PageDown, Qt::ControlModifier);
        verifyPage(4, u"151–200 of 230"_s);
        QTest::keyClick(&m_desktop->table(), Qt::Key_PageDown, Qt::ControlModifier);
        QTest::keyClick(&m_desktop->table(), Qt::Key_PageUp, Qt::ControlModifier);
        verifyPage(4, u"151–200 of 230"_s);
    }

    void aDeletedRowIsOwnedUpTo()
    {
        // The next page's first event has moved up to this page, where it is not shown yet.
        fill(120);
        QVERIFY(m_desktop->startOn(*m_server));
        m_desktop->catalogue().remove(m_desktop->listing().shownEvents().constFirst().id);
        QVERIFY(label("notice").startsWith(u"1 event"_s));
        QVERIFY(m_desktop->trigger("refresh"));
        EVENTUALLY(label("notice").isEmpty());
    }

    void aFailedPageLeavesThePagerTrue()
    {
        fill(120);
        QVERIFY(m_desktop->startOn(*m_server));
        m_server->onNext(FaultScript::answering(403));
        QVERIFY(m_desktop->click("nextPage"));
        EVENTUALLY(!m_desktop->windowMessage().isEmpty());
        QCOMPARE(m_desktop->find<QSpinBox>("page")->value(), 1);
        QCOMPARE(label("range"), u"1–50 of 120"_s);
        QVERIFY(m_desktop->click("nextPage"));
        verifyPage(2, u"51–100 of 120"_s);
    }

    void whatCannotBeReadIsCounted()
    {
        m_server->onEvery([](const WireRequest &) {
            return FaultScript::answering(200,
                R"({"events":[{"id":1,"name":"One","code":"one","status":1,"type":"CUSTOM"}],)"
                R"("pagination":{"page":1,"per_page":50,"total_pages":400,"total_count":20000}})");
        });
        QVERIFY(m_desktop->startOn(*m_server));
        const QString notice = label("notice");
        QVERIFY2(notice.contains(u"10,000"_s), qUtf8Printable(notice));
        QVERIFY2(notice.contains(u"20,000"_s), qUtf8Printable(notice));
        QCOMPARE(label("pageCount"), u"of 200"_s);
    }

    void theStatusLineCountsEvents()
    {
        fill(3);
        QVERIFY(m_desktop->startOn(*m_server));
        const QString state = label("state");
        QVERIFY2(state.startsWith(u"Up to date"_s) && state.contains(u"3 event"_s),
            qUtf8Printable(state));
        QVERIFY(label("accountKind").contains(u"127.0.0.1"_s));
    }

private:
    void fill(int count)
    {
        for (int i = 1; i <= count; ++i)
            m_server->truth().add(u"Event %1"_s.arg(i), u"event_%1"_s.arg(i));
    }

    void verifyPage(int page, const QString &range)
    {
        EVENTUALLY(
            m_desktop->isUpToDate() && m_desktop->look<QLabel>("range") && label("range") == range);
        QCOMPARE(m_desktop->find<QSpinBox>("page")->value(), page);
    }

    QString label(const char *name) const
    {
        const auto *found = m_desktop->look<QLabel>(name);
        return found ? found->text() : QString();
    }

    std::optional<FaultServer> m_server;
    std::optional<TestDesktop> m_desktop;
};

QTEST_MAIN(TestEventsPage)
#include "test_eventspage.moc"
