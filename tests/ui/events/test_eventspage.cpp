// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/eventspage.h"

#include "app/catalogue/eventtablemodel.h"
#include "tests/ui/support/testdesktop.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>

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
        QCOMPARE(label("range"), u"1–50 of 230"_s); // a number counts when it is complete
        QTest::keyClick(page, Qt::Key_Return);
        verifyPage(4, u"151–200 of 230"_s);
        QCOMPARE(m_server->count("GET", "/events"), 1); // the whole account is here
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

    void aRefreshThatWorksTakesItsFailureAway()
    {
        fill(1);
        QVERIFY(m_desktop->startOn(*m_server));
        m_server->onNext(FaultScript::answering(401));
        QVERIFY(m_desktop->trigger("refresh"));
        EVENTUALLY(m_desktop->windowMessage().contains(u"does not accept this API key"_s));
        QVERIFY(m_desktop->trigger("refresh")); // not by Retry in the message
        EVENTUALLY(m_desktop->windowMessage().isEmpty());
        QVERIFY(label("state").startsWith(u"Up to date"_s));
    }

    void aRefreshThatWorksKeepsOtherMessages()
    {
        fill(1);
        QVERIFY(m_desktop->startOn(*m_server));
        m_server->onNext(FaultScript::answering(501));
        QVERIFY(m_desktop->trigger("refresh"));
        EVENTUALLY(!m_desktop->windowMessage().isEmpty());
        QVERIFY(m_desktop->select(u"event_1"_s));
        QVERIFY(m_desktop->trigger("deactivate"));
        EVENTUALLY(m_desktop->windowMessage().contains(u"is inactive now"_s));
        QVERIFY(m_desktop->trigger("refresh"));
        EVENTUALLY(label("state").startsWith(u"Up to date"_s));
        QVERIFY(m_desktop->windowMessage().contains(u"is inactive now"_s));
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

    void whatCannotBeReadIsCounted()
    {
        fill(10'001);
        QVERIFY(m_desktop->startOn(*m_server));
        const QString notice = label("notice");
        QVERIFY2(notice.contains(u"10,000"_s), qUtf8Printable(notice));
        QVERIFY2(notice.contains(u"10,001"_s), qUtf8Printable(notice));
        QCOMPARE(label("range"), u"1–50 of 10,000"_s);
    }

    void searchFindsWhileTyping()
    {
        fill(230);
        m_server->truth().add(u"Первый депозит"_s, u"first_dep"_s);
        QVERIFY(m_desktop->startOn(*m_server));
        QVERIFY(label("count").startsWith(u"231 event"_s));
        QVERIFY(m_desktop->trigger("find"));
        QCOMPARE(QApplication::focusWidget(), m_desktop->find<QLineEdit>("searchEvents"));
        m_desktop->type("searchEvents", u"ДЕПОЗИТ перв"_s);
        QCOMPARE(m_desktop->shownCodes(), QStringList(u"first_dep"_s));
        QVERIFY(label("count").startsWith(u"1 match"_s));
        m_desktop->type("searchEvents", u"event_1 -event_10"_s);
        QCOMPARE(label("range"), u"1–50 of 100"_s); // 1, 11–19, 110–199 but 100–109
        QCOMPARE(m_server->count("GET", "/events"), 1);
    }

    void nothingMatchesSaysWhatToDo()
    {
        fill(3);
        QVERIFY(m_desktop->startOn(*m_server));
        m_desktop->type("searchEvents", u"<b>zzz"_s);
        QVERIFY2(label("headline").contains(u"<b>zzz"_s), qUtf8Printable(label("headline")));
        QVERIFY(!m_desktop->table().isVisible());
        QVERIFY(m_desktop->click("clearSearch"));
        QCOMPARE(m_desktop->shownCodes().size(), 3);
        QCOMPARE(m_desktop->textOf("searchEvents"), QString());
    }

    void typingOnAfterNothingMatchedStaysInTheSearchField()
    {
        fill(3);
        QVERIFY(m_desktop->startOn(*m_server));
        QVERIFY(m_desktop->select(u"event_1"_s));
        QVERIFY(m_desktop->trigger("find"));
        auto *search = m_desktop->find<QLineEdit>("searchEvents");
        QTest::keyClicks(search, u"event_2x"_s);
        QVERIFY(m_desktop->look<QLabel>("headline"));
        for (const Qt::Key key : {Qt::Key_Backspace, Qt::Key_Backspace}) // rows are there again
            QTest::keyClick(QApplication::focusWidget(), key);
        QTest::keyClicks(QApplication::focusWidget(), u"3"_s);
        QCOMPARE(search->text(), u"event_3"_s);
        QCOMPARE(QApplication::focusWidget(), search);
    }

    void theFocusOfAnEmptyStateGoesToTheTable()
    {
        fill(3);
        QVERIFY(m_desktop->startOn(*m_server));
        m_desktop->type("searchEvents", u"zzz"_s);
        m_desktop->find<QPushButton>("clearSearch")->setFocus();
        QVERIFY(m_desktop->click("clearSearch"));
        QCOMPARE(QApplication::focusWidget(), &m_desktop->table());
    }

    void aNarrowWindowShowsTheCodes()
    {
        fill(3);
        QVERIFY(m_desktop->startOn(*m_server));
        const EventTableView &table = m_desktop->table();
        const QHeaderView *header = table.horizontalHeader();
        m_desktop->window().resize(1200, 600);
        EVENTUALLY(header->length() == table.viewport()->width());
        m_desktop->window().resize(800, 500);
        const int name = header->minimumSectionSize();
        EVENTUALLY_EQUAL(header->sectionSize(int(EventTableModel::Column::Name)), name);
        const int code = int(EventTableModel::Column::Code);
        QVERIFY(
            header->sectionPosition(code) + header->sectionSize(code) <= table.viewport()->width());
        m_desktop->window().resize(1200, 600);
        EVENTUALLY(header->length() == table.viewport()->width());
        QVERIFY(header->sectionSize(int(EventTableModel::Column::Name)) > name);
    }

    void filtersCombineWithTheSearch()
    {
        m_server->truth().add(u"Event 1"_s, u"event_1"_s, EventStatus::Inactive);
        m_server->truth().add(u"Event 2"_s, u"event_2"_s);
        QVERIFY(m_desktop->startOn(*m_server));
        auto *status = m_desktop->find<QComboBox>("status");
        status->setCurrentIndex(status->findText(u"Inactive"_s));
        emit status->activated(status->currentIndex());
        QCOMPARE(m_desktop->shownCodes(), QStringList(u"event_1"_s));
        m_desktop->type("searchEvents", u"event_2"_s);
        EVENTUALLY_EQUAL(label("headline"), u"Nothing matches “⁨event_2⁩”"_s);
    }

    void headersAndMenuSort()
    {
        for (const char16_t *code : {u"dep_10", u"dep_2", u"dep_1"})
            m_server->truth().add(u"Same"_s, QString::fromUtf16(code));
        QVERIFY(m_desktop->startOn(*m_server));
        const QStringList listed = m_desktop->shownCodes();
        QHeaderView *header = m_desktop->table().horizontalHeader();
        const int code = static_cast<int>(EventTableModel::Column::Code);
        const QPoint place(header->sectionViewportPosition(code) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(m_desktop->shownCodes(), QStringList({u"dep_1"_s, u"dep_2"_s, u"dep_10"_s}));
        QVERIFY(m_desktop->action("sortByCode")->isChecked());
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(m_desktop->shownCodes(), QStringList({u"dep_10"_s, u"dep_2"_s, u"dep_1"_s}));
        m_desktop->type("searchEvents", u"dep"_s); // keeps the order
        QCOMPARE(m_desktop->shownCodes(), QStringList({u"dep_10"_s, u"dep_2"_s, u"dep_1"_s}));
        QVERIFY(m_desktop->trigger("sortByListOrder"));
        QCOMPARE(m_desktop->shownCodes(), listed);
        QCOMPARE(header->sortIndicatorSection(), -1);
    }

    void theStatusBarCountsChangesOutside()
    {
        fill(3);
        QVERIFY(m_desktop->startOn(*m_server));
        QVERIFY(!m_desktop->look<QWidget>("changedOutsideCount"));
        m_server->truth().add(u"Theirs"_s, u"theirs"_s);
        QVERIFY(m_desktop->trigger("refresh"));
        EVENTUALLY(m_desktop->look<QAbstractButton>("changedOutsideCount"));
        QVERIFY(m_desktop->find<QAbstractButton>("changedOutsideCount")->text().contains(u'1'));
        EVENTUALLY(m_desktop->isUpToDate());
        QVERIFY(m_desktop->click("changedOutsideCount"));
        QCOMPARE(m_desktop->shownCodes(), QStringList(u"theirs"_s));
        QVERIFY(m_desktop->table().hasFocus());
        QVERIFY(m_desktop->select(u"theirs"_s));
        QVERIFY(!m_desktop->look<QWidget>("changedOutsideCount")); // it was seen
    }

    void changesOutsideAreMarkedUntilSeen()
    {
        fill(3);
        QVERIFY(m_desktop->startOn(*m_server));
        QVERIFY(!m_desktop->look<QWidget>("changedOutside"));
        m_server->truth().add(u"Theirs"_s, u"theirs"_s);
        QVERIFY(m_desktop->trigger("refresh"));
        EVENTUALLY(m_desktop->rowOf(u"theirs"_s) >= 0);
        EVENTUALLY(m_desktop->isUpToDate());
        QVERIFY(m_desktop->click("changedOutside"));
        QCOMPARE(m_desktop->shownCodes(), QStringList(u"theirs"_s));
        QVERIFY(m_desktop->select(u"theirs"_s));
        QCOMPARE(m_desktop->catalogue().changedOutsideCount(), 0);
        QCOMPARE(
            m_desktop->shownCodes(), QStringList(u"theirs"_s)); // does not vanish when looked at
    }

    void theSelectionGoesAcrossPagesAndFilters()
    {
        fill(230);
        QVERIFY(m_desktop->startOn(*m_server));
        QCOMPARE(selectionText(), u"No event selected"_s);
        QVERIFY(m_desktop->select(u"event_2"_s));
        m_desktop->type("searchEvents", u"event_1"_s); // 1, 10–19, 100–199
        QVERIFY(selectionText().endsWith(u"not among the matches"_s));
        QCOMPARE(m_desktop->action("selectAllMatches")->text(), u"Select al&l 111 match(es)"_s);
        QVERIFY(m_desktop->click("selectAllMatches"));
        QVERIFY(m_desktop->table().hasFocus());
        QVERIFY(!m_desktop->action("selectAllMatches")->isEnabled());
        QCOMPARE(selectionText(),
            u"112 event(s) selected, 61 of them on other page(s), 1 of them not among the matches"_s);
        m_desktop->type("searchEvents", QString());
        QVERIFY(m_desktop->click("nextPage"));
        QCOMPARE(m_desktop->table().selectionModel()->selectedRows().size(), 1); // event_100
        QVERIFY(m_desktop->trigger("refresh"));
        EVENTUALLY(m_desktop->isUpToDate());
        QCOMPARE(m_desktop->table().selectedEvents().size(), 112);
        QVERIFY(m_desktop->trigger("deactivate"));
        QVERIFY(m_desktop->click("apply")); // in the review
        EVENTUALLY(m_desktop->windowMessage().contains(u"112"_s));
        int inactive = 0;
        const QList<EventId> ids = m_desktop->catalogue().events().keys();
        for (const EventId id : ids)
            inactive += m_server->truth().find(id)->status == EventStatus::Inactive ? 1 : 0;
        QCOMPARE(inactive, 112);
        m_desktop->table().setFocus();
        m_desktop->press(Qt::Key_Escape);
        QCOMPARE(selectionText(), u"No event selected"_s);
        QVERIFY(!m_desktop->action("clearSelection")->isEnabled());
    }

    void theSelectionIsSaidWhereNothingMatches()
    {
        fill(3);
        QVERIFY(m_desktop->startOn(*m_server));
        QVERIFY(m_desktop->select(u"event_2"_s));
        const QRect place = m_desktop->find<QWidget>("selectionBar")->geometry();
        m_desktop->type("searchEvents", u"nowhere"_s);
        QVERIFY(m_desktop->look<QLabel>("headline"));
        QCOMPARE(selectionText(), u"1 event(s) selected, not among the matches"_s);
        QCoreApplication::processEvents(); // layouts follow when control returns
        QCOMPARE(m_desktop->find<QWidget>("selectionBar")->geometry(), place);
        QVERIFY(m_desktop->action("copyCode")->isEnabled()); // it acts on what is selected
        QVERIFY(!m_desktop->action("selectAllMatches")->isEnabled());
        QVERIFY(m_desktop->click("clearSelection"));
        QVERIFY(!m_desktop->action("copyCode")->isEnabled());
    }

    void onlySelectedRowsOnShowCountAsSeen()
    {
        fill(60);
        QVERIFY(m_desktop->startOn(*m_server));
        for (int i = 61; i <= 70; ++i)
            m_server->truth().add(u"Event %1"_s.arg(i), u"event_%1"_s.arg(i));
        QVERIFY(m_desktop->trigger("refresh"));
        EVENTUALLY_EQUAL(m_desktop->catalogue().changedOutsideCount(), 10);
        EVENTUALLY(m_desktop->isUpToDate());
        QVERIFY(m_desktop->trigger("selectAllMatches"));
        QCOMPARE(m_desktop->catalogue().changedOutsideCount(), 10);
        QVERIFY(m_desktop->click("nextPage"));
        QCOMPARE(m_desktop->catalogue().changedOutsideCount(), 0);
    }

    void showsOnlyCertainEvents()
    {
        fill(230);
        QVERIFY(m_desktop->startOn(*m_server));
        auto *page = m_desktop->window().findChild<EventsPage *>();
        m_desktop->type("searchEvents", u"event_1"_s);
        QSet<EventId> ids;
        for (const StoredEvent &row : m_desktop->catalogue().events()) {
            if (row.event.code.endsWith(u'7'))
                ids.insert(row.event.id);
        }
        page->showOnly(ids, u"Only the 23 failed changes"_s);
        QVERIFY(label("count").startsWith(u"23 match"_s));
        QCOMPARE(
            m_desktop->find<QToolButton>("showAllAgain")->text(), u"Only the 23 failed changes"_s);
        QCOMPARE(m_desktop->textOf("searchEvents"), QString());
        m_desktop->type("searchEvents", u"event_2"_s);
        QCOMPARE(m_desktop->shownCodes(),
            QStringList({u"event_27"_s, u"event_207"_s, u"event_217"_s, u"event_227"_s}));
        QVERIFY(m_desktop->click("showAllAgain"));
        QVERIFY(label("count").startsWith(u"42 match"_s)); // 2, 20–29, 200–230
        page->showOnly(ids, u"Only the 23 failed changes"_s);
        QVERIFY(m_desktop->trigger("clearSearch"));
        QVERIFY(label("count").startsWith(u"230 event"_s));
        QVERIFY(!m_desktop->look<QToolButton>("showAllAgain"));
    }

    void ownChangesStayInSight()
    {
        fill(3);
        QVERIFY(m_desktop->startOn(*m_server));
        m_desktop->type("searchEvents", u"event_2"_s);
        QVERIFY(m_desktop->select(u"event_2"_s));
        QVERIFY(m_desktop->trigger("deactivate"));
        EVENTUALLY(
            m_desktop->table().selectedEvents().constFirst().status == EventStatus::Inactive);
        QCOMPARE(m_desktop->catalogue().changedOutsideCount(), 0);
    }

    void readingCanBeStopped()
    {
        fill(600);
        QVERIFY(m_desktop->startOn(*m_server));
        m_server->onEvery([](const WireRequest &) {
            return FaultScript::delivering(FaultScript::Delivery::Nothing);
        });
        QVERIFY(m_desktop->trigger("refresh"));
        EVENTUALLY_EQUAL(label("state").contains(u"Refreshing"_s), true);
        QVERIFY(m_desktop->look<QToolButton>("stopReading"));
        QVERIFY(m_desktop->trigger("stopReading"));
        EVENTUALLY(label("state").startsWith(u"Stopped"_s));
        QCOMPARE(m_desktop->catalogue().size(), 600);
        QVERIFY(m_desktop->action("refresh")->isEnabled());
    }

    void anOldListIsReadAgainWhenTheUserComesBack()
    {
        fill(3);
        QVERIFY(m_desktop->startOn(*m_server));
        QEvent comesBack(QEvent::ActivationChange);
        QCoreApplication::sendEvent(m_desktop->top(), &comesBack);
        QCOMPARE(m_server->count("GET", "/events"), 1); // it is young
        CatalogueKnowledge old = m_desktop->catalogue().knowledge();
        old.asOf = old.asOf.addSecs(-5 * 60 - 1);
        m_desktop->catalogue().setKnowledge(old);
        QCoreApplication::sendEvent(m_desktop->top(), &comesBack);
        EVENTUALLY_EQUAL(m_server->count("GET", "/events"), 2);
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

    [[nodiscard]] QString selectionText()
    {
        return m_desktop->find<QLabel>("selectionCount")->accessibleName();
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
