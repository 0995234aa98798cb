// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/ui/support/testdesktop.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include <optional>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

/** Everything by keyboard alone, and no key where it was not meant. */
class TestKeyboard : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server.emplace();
        for (int i = 1; i <= 60; ++i)
            m_server->truth().add(u"Event %1"_s.arg(i), u"event_%1"_s.arg(i));
        m_desktop.emplace();
        QVERIFY(m_desktop->startOn(*m_server));
        QVERIFY(m_desktop->select(u"event_2"_s));
        QVERIFY(m_desktop->table().hasFocus());
    }

    void cleanup()
    {
        m_desktop.reset();
        m_server.reset();
    }

    void editsByKey_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("Enter") << Qt::Key_Enter;
        QTest::newRow("F2") << Qt::Key_F2;
    }

    void editsByKey()
    {
        QFETCH(const Qt::Key, key);
        press(key);
        EVENTUALLY(m_desktop->dialog("eventDialog"));
        QCOMPARE(m_desktop->top()->windowTitle(), u"Edit event"_s);
        QCOMPARE(m_desktop->textOf("code"), u"event_2"_s);
    }

    void makesAnEventWithoutTheMouse()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        EVENTUALLY(m_desktop->dialog("eventDialog"));
        QVERIFY(m_desktop->find<QLineEdit>("name")->hasFocus());
        QTest::keyClicks(focus(), u"By keys"_s);
        press(Qt::Key_Tab);
        QVERIFY(m_desktop->find<QLineEdit>("code")->hasFocus());
        press(Qt::Key_Return);
        EVENTUALLY(!m_desktop->dialog("eventDialog"));
        QCOMPARE(m_server->truth().countOfCode(u"by_keys"_s), 1);
        QCOMPARE(m_desktop->window().focusWidget(), &m_desktop->table());
    }

    void deletesWithoutTheMouse()
    {
        press(Qt::Key_Delete);
        EVENTUALLY(m_desktop->look<QPushButton>("deactivateInstead"));
        for (int i = 0; i < 6 && focus() != m_desktop->find<QPushButton>("delete"); ++i)
            press(Qt::Key_Tab);
        QCOMPARE(focus(), m_desktop->find<QPushButton>("delete"));
        press(Qt::Key_Space);
        EVENTUALLY_EQUAL(m_server->truth().countOfCode(u"event_2"_s), 0);
    }

    void theOtherKeys()
    {
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"event_2"_s);
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        EVENTUALLY(m_desktop->action("activate")->isEnabled());
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        EVENTUALLY(m_desktop->action("deactivate")->isEnabled());
        const int before = m_server->count("GET", "/events");
        press(Qt::Key_F5);
        EVENTUALLY_EQUAL(m_server->count("GET", "/events"), before + 1);
        EVENTUALLY(m_desktop->isUpToDate());
        press(Qt::Key_PageDown, Qt::ControlModifier);
        EVENTUALLY(m_desktop->rowOf(u"event_60"_s) >= 0);
        press(Qt::Key_PageUp, Qt::ControlModifier);
        EVENTUALLY(m_desktop->rowOf(u"event_1"_s) >= 0);
        EVENTUALLY(m_desktop->isUpToDate());
        press(Qt::Key_End, Qt::ControlModifier); // of the page
        QCOMPARE(m_desktop->table().currentIndex().row(), 49);
        press(Qt::Key_F1);
        EVENTUALLY(m_desktop->dialog("shortcutsDialog"));
    }

    void tabLeavesTheTableAndComesRound()
    {
        QStringList passed;
        for (int i = 0; i < 30; ++i) {
            press(Qt::Key_Tab);
            if (focus() == &m_desktop->table())
                break;
            passed << focus()->objectName();
        }
        QCOMPARE(focus(), &m_desktop->table());
        for (const QString &name : {u"account"_s, u"page"_s, u"rowsPerPage"_s, u"nextPage"_s})
            QVERIFY2(
                passed.contains(name), qUtf8Printable(name + u" is not in "_s + passed.join(u' ')));
    }

    void tabGoesAsTheEyeDoes()
    {
        QStringList passed;
        for (int i = 0; i < 30; ++i) {
            press(Qt::Key_Tab);
            passed << focus()->objectName();
            if (focus() == &m_desktop->table())
                break;
        }
        qsizetype before = -1;
        for (const QString &name : {u"page"_s, u"rowsPerPage"_s, u"copyCode"_s, u"account"_s,
                 u"searchEvents"_s, u"status"_s, u"type"_s, u"events"_s}) {
            const qsizetype place = passed.indexOf(name);
            QVERIFY2(place > before, qUtf8Printable(name + u" in "_s + passed.join(u' ')));
            before = place;
        }
    }

    void tabReachesEverythingInADialog_data()
    {
        QTest::addColumn<QByteArray>("action");
        for (const char *name : {"newEvent", "edit", "delete", "replaceKey", "requestLog",
                 "keyboardShortcuts", "about"})
            QTest::newRow(name) << QByteArray(name);
    }

    void tabReachesEverythingInADialog()
    {
        QFETCH(const QByteArray, action);
        QVERIFY(m_desktop->trigger(action.constData()));
        EVENTUALLY(m_desktop->top() != &m_desktop->window());
        if (auto *name = m_desktop->look<QLineEdit>("name"))
            QTest::keyClicks(name, u"Something else"_s); // all buttons can be pressed now
        QWidgetList missed;
        const auto widgets = m_desktop->top()->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) != 0;
            if (takesTab && !widget->focusProxy() && widget->isVisible() && widget->isEnabled())
                missed << widget;
        }
        QVERIFY(!missed.isEmpty());
        const qsizetype round = missed.size();
        for (qsizetype i = 0; i < round; ++i) {
            press(Qt::Key_Tab);
            missed.removeOne(focus());
        }
        QStringList names;
        for (const QWidget *widget : std::as_const(missed))
            names << widget->objectName();
        QCOMPARE(names, QStringList());
    }

    void keysOfTheTableStayThere_data()
    {
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("page number") << QByteArray("page");
        QTest::newRow("rows per page") << QByteArray("rowsPerPage");
        QTest::newRow("account button") << QByteArray("account");
    }

    void keysOfTheTableStayThere()
    {
        QFETCH(const QByteArray, place);
        m_desktop->find<QWidget>(place.constData())->setFocus();
        QVERIFY(!m_desktop->table().hasFocus());
        QGuiApplication::clipboard()->setText(u"before"_s);
        press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text() != u"event_2"_s);
        press(Qt::Key_F2);
        press(Qt::Key_Delete);
        QCOMPARE(m_desktop->top(), &m_desktop->window());
        if (place != "account") { // there Return may open the menu
            press(Qt::Key_Return);
            QCOMPARE(m_desktop->top(), &m_desktop->window());
        }
        QCOMPARE(m_server->truth().size(), 60);
    }

    void keysOfTheTableDoNotReachThroughADialog()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        EVENTUALLY(m_desktop->dialog("eventDialog"));
        QTest::keyClicks(focus(), u"ab"_s);
        press(Qt::Key_Home);
        press(Qt::Key_Delete);
        QCOMPARE(m_desktop->textOf("name"), u"b"_s);
        press(Qt::Key_F2);
        press(Qt::Key_F5);
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(m_desktop->window().findChildren<QDialog *>().size(), 1);
        QCOMPARE(m_server->count("GET", "/events"), 1);
        QVERIFY(!m_desktop->accounts().session()->runner().isBusy());
    }

    void menusOpenByTheirLetters()
    {
        press(Qt::Key_E, Qt::AltModifier);
        EVENTUALLY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_N);
        EVENTUALLY(m_desktop->dialog("eventDialog"));
    }

private:
    static QWidget *focus() { return QApplication::focusWidget(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        m_desktop->press(key, modifiers);
    }

    std::optional<FaultServer> m_server;
    std::optional<TestDesktop> m_desktop;
};

QTEST_MAIN(TestKeyboard)
#include "test_keyboard.moc"
