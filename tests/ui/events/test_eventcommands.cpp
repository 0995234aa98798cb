// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/eventcommands.h"

#include "app/accounts/protection.h"
#include "app/catalogue/eventtablemodel.h"
#include "app/events/displaytext.h"
#include "tests/ui/support/testdesktop.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

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
        QCOMPARE(m_desktop->top(), m_desktop->dialog("reviewDialog"));
        QCOMPARE(m_desktop->top()->windowTitle(), u"Delete 3 event(s)"_s);
        QVERIFY(m_desktop->find<QLabel>("summary")->text().contains(u"1 skipped"));
        QVERIFY(m_desktop->find<QLabel>("accountWords")
                    ->text()
                    .contains(isolated(u"Temporary account")));
        QVERIFY(m_desktop->click("apply"));
        EVENTUALLY_EQUAL(m_desktop->shownCodes(), QStringList(u"install"_s));
        QCOMPARE(m_server->truth().size(), 1);
        EVENTUALLY(m_desktop->windowMessage().contains(u'3'));
    }

    void aReviewThatIsCancelledChangesNothing()
    {
        m_desktop->table().selectAll();
        QVERIFY(m_desktop->trigger("delete"));
        QVERIFY(m_desktop->click("cancel"));
        EVENTUALLY_EQUAL(m_desktop->top(), &m_desktop->window());
        QVERIFY(!m_desktop->accounts().session()->runner().isBusy());
        QCOMPARE(m_server->truth().size(), 4);
    }

    void severalCanBeDeactivatedInstead()
    {
        m_desktop->table().selectAll();
        QVERIFY(m_desktop->trigger("delete"));
        QVERIFY(m_desktop->click("deactivateInstead"));
        EVENTUALLY_EQUAL(m_server->truth().find(m_third)->status, EventStatus::Inactive);
        EVENTUALLY_EQUAL(m_server->truth().find(m_first)->status, EventStatus::Inactive);
        QCOMPARE(m_server->truth().size(), 4);
        QCOMPARE(m_server->truth().find(m_install)->status, EventStatus::Active);
    }

    void aPartlyFailedSetIsSaid()
    {
        m_desktop->table().selectAll();
        m_server->onEvery([this](const WireRequest &request) {
            return request.path().endsWith(QByteArray::number(m_third))
                    && request.method == "DELETE"
                ? FaultScript::answering(403, R"({"error":"not this one"})")
                : FaultScript::honest();
        });
        QVERIFY(m_desktop->trigger("delete"));
        QVERIFY(m_desktop->click("apply"));
        EVENTUALLY_EQUAL(m_desktop->shownCodes(), QStringList({u"install"_s, u"third"_s}));
        EVENTUALLY_EQUAL(
            m_desktop->windowMessage(), u"2 change(s) took effect. 1 change(s) did not."_s);
        EVENTUALLY(m_desktop->look<QPushButton>("undo")); // of the two that are gone
    }

    void activatesOnlyWhatIsInactive()
    {
        m_desktop->table().selectAll();
        QVERIFY(m_desktop->trigger("activate")); // one change: no review
        EVENTUALLY_EQUAL(m_server->truth().find(m_second)->status, EventStatus::Active);
        EVENTUALLY(!m_desktop->windowMessage().isEmpty());
        QCOMPARE(
            m_server->count("POST", "/events/" + QByteArray::number(m_first) + "/activate"), 0);
        QCOMPARE(
            m_server->count("POST", "/events/" + QByteArray::number(m_install) + "/activate"), 0);
        QCOMPARE(m_desktop->table().selectedEvents().size(), 4);
    }

    void severalAreReviewed()
    {
        m_desktop->table().selectAll();
        QVERIFY(m_desktop->trigger("deactivate"));
        QCOMPARE(m_desktop->top()->windowTitle(), u"Deactivate 2 event(s)"_s);
        QCOMPARE(m_server->truth().find(m_first)->status, EventStatus::Active);
        QVERIFY(m_desktop->click("apply"));
        EVENTUALLY_EQUAL(m_server->truth().find(m_first)->status, EventStatus::Inactive);
        EVENTUALLY_EQUAL(m_server->truth().find(m_third)->status, EventStatus::Inactive);
        QCOMPARE(
            m_server->count("POST", "/events/" + QByteArray::number(m_second) + "/deactivate"), 0);
    }

    void renamingOneIsReviewed()
    {
        // The rule was typed, not the name: what it makes of the name is seen first.
        QVERIFY(m_desktop->select(u"first"_s));
        QVERIFY(m_desktop->trigger("rename"));
        QVERIFY(m_desktop->dialog("renameDialog"));
        m_desktop->type("prefix", u"New "_s);
        QVERIFY(m_desktop->click("review"));
        QVERIFY(m_desktop->dialog("reviewDialog"));
        QCOMPARE(m_desktop->find<QTableView>("changes")->model()->rowCount(), 1);
        QCOMPARE(m_server->truth().find(m_first)->name, u"First"_s);
        QVERIFY(m_desktop->click("apply"));
        EVENTUALLY_EQUAL(m_server->truth().find(m_first)->name, u"New First"_s);
    }

    // --- protection ------------------------------------------------------------------------------

    void askFirstReviewsSingleChanges_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<EventStatus>("wanted");
        QTest::newRow("activate") << u"second"_s << QByteArray("activate") << EventStatus::Active;
        QTest::newRow("deactivate")
            << u"first"_s << QByteArray("deactivate") << EventStatus::Inactive;
    }

    void askFirstReviewsSingleChanges()
    {
        QFETCH(const QString, code);
        QFETCH(const QByteArray, action);
        QFETCH(const EventStatus, wanted);
        session().setProtection(Protection::AskFirst);
        QVERIFY(m_desktop->select(code));
        const EventId id = m_desktop->table().selectedEvents().constFirst().id;
        QVERIFY(m_desktop->trigger(action.constData()));
        QCOMPARE(m_desktop->top(), m_desktop->dialog("reviewDialog"));
        QVERIFY(m_desktop->find<QLabel>("accountWords")->text().contains(u"Ask first"));
        QVERIFY(m_desktop->click("cancel"));
        EVENTUALLY_EQUAL(m_desktop->top(), &m_desktop->window());
        QVERIFY(!session().runner().isBusy());
        QVERIFY(m_server->truth().find(id)->status != wanted);
        QVERIFY(m_desktop->trigger(action.constData()));
        QVERIFY(m_desktop->click("apply"));
        EVENTUALLY_EQUAL(m_server->truth().find(id)->status, wanted);
    }

    void askFirstAsksOnceBeforeADeletion()
    {
        session().setProtection(Protection::AskFirst);
        askToDeleteFirst();
        QVERIFY(m_desktop->click("delete"));
        EVENTUALLY_EQUAL(m_desktop->rowOf(u"first"_s), -1);
        QCOMPARE(m_desktop->top(), &m_desktop->window());
        QVERIFY(!m_server->truth().find(m_first));
    }

    void readOnlyAccountsSayWhy()
    {
        session().setProtection(Protection::ReadOnly);
        QVERIFY(m_desktop->select(u"first"_s));
        const QString reason = toolTipText(ProtectionWords::readOnlyReason());
        for (const char *name : {"newEvent", "edit", "deactivate", "delete", "rename"}) {
            QVERIFY2(!m_desktop->action(name)->isEnabled(), name);
            QVERIFY2(m_desktop->action(name)->toolTip().contains(reason), name);
        }
        QVERIFY(m_desktop->action("copyCode")->isEnabled());
        QVERIFY(m_desktop->action("history")->isEnabled());
        doubleClickCurrentRow();
        QVERIFY(!m_desktop->dialog("eventDialog"));
        session().setProtection(Protection::Free);
        QVERIFY(m_desktop->action("deactivate")->isEnabled());
    }

    // --- undo ------------------------------------------------------------------------------------

    void undoTakesACreationBack()
    {
        QVERIFY(m_desktop->trigger("newEvent"));
        m_desktop->type("name", u"Fresh"_s);
        QVERIFY(m_desktop->click("create"));
        EVENTUALLY(!m_desktop->dialog("eventDialog"));
        QCOMPARE(m_server->truth().countOfCode(u"fresh"_s), 1);
        undoByKeyboard();
        QVERIFY(m_desktop->find<QPushButton>("cancel")->isDefault()); // it deletes
        QVERIFY(m_desktop->click("apply"));
        EVENTUALLY_EQUAL(m_server->truth().countOfCode(u"fresh"_s), 0);
        EVENTUALLY_EQUAL(m_desktop->rowOf(u"fresh"_s), -1);
    }

    void undoTakesAnEditBack()
    {
        QVERIFY(m_desktop->select(u"first"_s));
        QVERIFY(m_desktop->trigger("edit"));
        m_desktop->type("name", u"Other"_s);
        QVERIFY(m_desktop->click("save"));
        EVENTUALLY(!m_desktop->dialog("eventDialog"));
        QCOMPARE(m_server->truth().find(m_first)->name, u"Other"_s);
        undoByKeyboard();
        QVERIFY(m_desktop->click("apply"));
        EVENTUALLY_EQUAL(m_server->truth().find(m_first)->name, u"First"_s);
        EVENTUALLY(!m_desktop->action("undo")->isEnabled()); // nothing else was done
    }

    void undoBringsADeletedEventBack()
    {
        QVERIFY(m_desktop->select(u"second"_s));
        QVERIFY(m_desktop->trigger("delete"));
        QVERIFY(m_desktop->click("delete"));
        EVENTUALLY_EQUAL(m_desktop->rowOf(u"second"_s), -1);
        undoByKeyboard();
        QVERIFY(m_desktop->click("apply"));
        EVENTUALLY_EQUAL(m_server->truth().countOfCode(u"second"_s), 1);
        EVENTUALLY(m_desktop->rowOf(u"second"_s) >= 0);
        const auto returned = [this] {
            const QModelIndex row =
                m_desktop->table().model()->index(m_desktop->rowOf(u"second"_s), 0);
            return row.data(EventTableModel::EventRole).value<Event>();
        };
        EVENTUALLY_EQUAL(returned().status, EventStatus::Inactive); // as it was
        QVERIFY(returned().id != m_second);
    }

    void whatIsAsBeforeIsNotOfferedAgain()
    {
        deactivateFirst();
        m_server->truth().apply(
            "POST", "/events/" + QByteArray::number(m_first) + "/activate", {}, {});
        QVERIFY(m_desktop->trigger("refresh"));
        EVENTUALLY_EQUAL(m_desktop->catalogue().find(m_first)->status, EventStatus::Active);
        EVENTUALLY(m_desktop->action("undo")->isEnabled());
        QVERIFY(m_desktop->trigger("undo"));
        EVENTUALLY_EQUAL(m_desktop->windowMessage(), u"There is nothing to take back."_s);
        EVENTUALLY(!m_desktop->action("undo")->isEnabled());
        QCOMPARE(m_desktop->top(), &m_desktop->window());
    }

    void whatCannotBeTakenBackStandsBeforeNothing()
    {
        deactivateFirst();
        QVERIFY(m_desktop->select(u"third"_s));
        QVERIFY(m_desktop->trigger("deactivate"));
        EVENTUALLY_EQUAL(m_server->truth().find(m_third)->status, EventStatus::Inactive);
        m_server->truth().remove(m_third); // by somebody else
        QVERIFY(m_desktop->trigger("refresh"));
        EVENTUALLY(!m_desktop->catalogue().find(m_third));
        undoByKeyboard();
        QVERIFY(!m_desktop->find<QPushButton>("apply")->isEnabled());
        QVERIFY(m_desktop->find<QLabel>("summary")->text().contains(u"not in the account"));
        QVERIFY(m_desktop->click("cancel"));
        EVENTUALLY(m_desktop->windowMessage().startsWith(u"Nothing was taken back"_s));
        EVENTUALLY(!session().runner().isBusy());
        QVERIFY(m_desktop->action("undo")->isEnabled());
        undoByKeyboard(); // what was done before that
        QVERIFY(m_desktop->find<QPushButton>("apply")->isEnabled());
        QVERIFY(m_desktop->click("apply"));
        EVENTUALLY_EQUAL(m_server->truth().find(m_first)->status, EventStatus::Active);
        EVENTUALLY(!m_desktop->action("undo")->isEnabled());
    }

    void anUndoIsUndoneInTheHistory()
    {
        deactivateFirst();
        undoByKeyboard();
        QVERIFY(m_desktop->click("apply"));
        EVENTUALLY_EQUAL(m_server->truth().find(m_first)->status, EventStatus::Active);
        EVENTUALLY(!m_desktop->action("undo")->isEnabled());
        QVERIFY(m_desktop->trigger("history"));
        QDialog *history = m_desktop->dialog("historyDialog");
        auto *undo = history->findChild<QPushButton *>(u"undo"_s);
        EVENTUALLY(undo->isEnabled()); // the newest is selected: the undo
        QTest::mouseClick(undo, Qt::LeftButton);
        EVENTUALLY(m_desktop->dialog("reviewDialog"));
        QVERIFY(m_desktop->click("apply"));
        EVENTUALLY_EQUAL(m_server->truth().find(m_first)->status, EventStatus::Inactive);
    }

    void anEventsOwnHistoryIsInItsDetails()
    {
        deactivateFirst();
        const auto text = [this] {
            const auto *changes = m_desktop->window().findChild<QPlainTextEdit *>(u"lastChanges"_s);
            return changes->toPlainText();
        };
        EVENTUALLY(text().contains(u"Deactivate"));
        QVERIFY(text().contains(u"Done"));
        QVERIFY(m_desktop->select(u"second"_s));
        EVENTUALLY_EQUAL(text(), u"None made with Eventdesk."_s);
        QVERIFY(m_desktop->select(u"first"_s));
        EVENTUALLY(m_desktop->look<QPushButton>("allChanges")->isEnabled());
        QVERIFY(m_desktop->click("allChanges"));
        const QDialog *history = m_desktop->dialog("historyDialog");
        const auto *only = history->findChild<QToolButton *>(u"showAllEvents"_s);
        QVERIFY(only->isVisible());
        QVERIFY(only->accessibleName().contains(isolated(u"First")));
        // The action shows all changes, in the same window.
        QVERIFY(m_desktop->trigger("history"));
        QCOMPARE(m_desktop->window().findChildren<QDialog *>(u"historyDialog"_s).size(), 1);
        QVERIFY(!only->isVisible());
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
            QStringList({u"edit"_s, u"rename"_s, u"activate"_s, u"deactivate"_s, u"delete"_s,
                u"copyCode"_s, u"copyAs"_s}));
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
        m_server->onEvery([](const WireRequest &request) {
            return request.method == "POST" ? FaultScript::answering(501) : FaultScript::honest();
        });
        QVERIFY(m_desktop->trigger("deactivate"));
        EVENTUALLY(m_desktop->look<QPushButton>("retry"));
        m_server->onEvery(FaultScript::honest());
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
    AccountSession &session() { return *m_desktop->accounts().session(); }

    void deactivateFirst()
    {
        QVERIFY(m_desktop->select(u"first"_s));
        QVERIFY(m_desktop->trigger("deactivate"));
        EVENTUALLY(m_desktop->windowMessage().contains(u"is inactive now"_s));
    }

    /** With Ctrl+Z, as soon as there is something to take back; the review is open then. */
    void undoByKeyboard()
    {
        EVENTUALLY(m_desktop->action("undo")->isEnabled());
        m_desktop->press(Qt::Key_Z, Qt::ControlModifier);
        EVENTUALLY(m_desktop->dialog("reviewDialog"));
    }

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
