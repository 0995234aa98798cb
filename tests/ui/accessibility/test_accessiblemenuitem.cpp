// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/accessibility/accessiblemenuitem.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class TestAccessibleMenuItem : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibleMenuItems(); }

    void init()
    {
        m_bar.emplace();
        m_menu = m_bar->addMenu(u"&Event"_s);
        m_action = m_menu->addAction(u"&New event…"_s);
        m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
        m_menu->addSeparator();
        m_sub = m_menu->addMenu(u"Copy &as"_s);
        m_sub->addAction(u"A && B"_s);
    }

    void cleanup() { m_bar.reset(); }

    void itemsAreNamedByTheirPlainText()
    {
        QCOMPARE(nameOf(reader(*m_bar)->child(0)), u"Event"_s);
        QCOMPARE(nameOf(reader(*m_menu)->child(0)), u"New event"_s);
        QCOMPARE(nameOf(reader(*m_menu)->child(2)), u"Copy as"_s);
        QCOMPARE(nameOf(reader(*m_sub)->child(0)), u"A & B"_s);
    }

    void theTreeIsWhole()
    {
        QAccessibleInterface *entry = reader(*m_bar)->child(0);
        QCOMPARE(entry->parent(), reader(*m_bar));
        QCOMPARE(entry->childCount(), 1);
        QCOMPARE(entry->child(0), reader(*m_menu));
        QCOMPARE(entry->child(1), nullptr);
        QCOMPARE(entry->indexOfChild(reader(*m_menu)), 0);
        QCOMPARE(reader(*m_menu)->parent(), entry);

        QAccessibleInterface *item = reader(*m_menu)->child(0);
        QCOMPARE(item->object(), m_action);
        QCOMPARE(item->parent(), reader(*m_menu));
        QCOMPARE(reader(*m_menu)->indexOfChild(item), 0);
        QCOMPARE(item->childCount(), 0);
        QCOMPARE(item->child(0), nullptr);
        QCOMPARE(item->indexOfChild(reader(*m_menu)), -1);
        QCOMPARE(item->role(), QAccessible::MenuItem);
        QCOMPARE(reader(*m_menu)->child(1)->role(), QAccessible::Separator);
        QVERIFY(reader(*m_menu)->child(1)->actionInterface()->actionNames().isEmpty());
    }

    void statesAreTheActions()
    {
        QAccessibleInterface *item = reader(*m_menu)->child(0);
        QVERIFY(item->state().invisible);
        QVERIFY(!item->state().checkable);
        QVERIFY(!item->state().disabled);
        m_action->setCheckable(true);
        m_action->setChecked(true);
        QVERIFY(item->state().checkable);
        QVERIFY(item->state().checked);
        m_action->setEnabled(false);
        m_action->setStatusTip(u"Select an event first."_s);
        QVERIFY(item->state().disabled);
        QCOMPARE(item->text(QAccessible::Description), u"Select an event first."_s);
        QCOMPARE(item->text(QAccessible::Accelerator), u"Ctrl+N"_s);

        m_action->setEnabled(true);
        m_menu->popup({});
        QVERIFY(!item->state().invisible);
        QVERIFY(!item->rect().isEmpty());
        QVERIFY(!item->state().focused);
        m_menu->setActiveAction(m_action);
        QVERIFY(item->state().focused);
        QVERIFY(reader(*m_menu)->child(2)->state().hasPopup);
    }

    void itIsPressed()
    {
        const QSignalSpy triggered(m_action, &QAction::triggered);
        QAccessibleActionInterface *item = reader(*m_menu)->child(0)->actionInterface();
        QVERIFY(item);
        QCOMPARE(item->actionNames(), QStringList(QAccessibleActionInterface::pressAction()));
        QCOMPARE(
            item->keyBindingsForAction(item->actionNames().constFirst()), QStringList(u"Ctrl+N"_s));
        item->doAction(u"no such action"_s);
        QCOMPARE(triggered.size(), 0);
        item->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(triggered.size(), 1);
        m_action->setEnabled(false);
        item->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(triggered.size(), 1);
    }

    void aSubmenuIsOpenedAndClosed()
    {
        m_bar->show();
        const QString open = QAccessibleActionInterface::showMenuAction();
        for (QAccessibleInterface *item : {reader(*m_bar)->child(0), reader(*m_menu)->child(2)}) {
            auto *menu = qobject_cast<QMenu *>(item->child(0)->object());
            QCOMPARE(item->actionInterface()->actionNames(), QStringList(open));
            item->actionInterface()->doAction(open);
            QTRY_VERIFY(menu->isVisible());
        }
        reader(*m_menu)->child(2)->actionInterface()->doAction(open);
        QVERIFY(!m_sub->isVisible());
    }

    void anActionIsWhereItCanBeSeen()
    {
        QAccessibleInterface *item = reader(*m_menu)->child(0);
        {
            QMenu context;
            context.addAction(m_action);
            QCOMPARE(item->parent(), reader(*m_menu));
            context.popup({});
            QCOMPARE(reader(context)->child(0), item);
            QCOMPARE(item->parent(), reader(context));
            QVERIFY(!item->state().invisible);
        }
        QVERIFY(item->isValid());
        QCOMPARE(item->parent(), reader(*m_menu));
        m_menu->removeAction(m_action);
        QVERIFY(!item->isValid());
        QVERIFY(item->state().invalid);
        QCOMPARE(item->parent(), nullptr);
        QCOMPARE(item->window(), nullptr);
        QVERIFY(item->rect().isEmpty());
    }

    void itEndsWithItsAction()
    {
        const QAccessible::Id id = QAccessible::uniqueId(reader(*m_menu)->child(0));
        QVERIFY(QAccessible::accessibleInterface(id));
        delete m_action;
        QVERIFY(!QAccessible::accessibleInterface(id));
        QCOMPARE(reader(*m_menu)->child(0)->role(), QAccessible::Separator);
    }

private:
    static QAccessibleInterface *reader(QWidget &widget)
    {
        return QAccessible::queryAccessibleInterface(&widget);
    }
    static QString nameOf(const QAccessibleInterface *item)
    {
        return item->text(QAccessible::Name);
    }

    std::optional<QMenuBar> m_bar;
    QMenu *m_menu = nullptr; ///< of the bar
    QMenu *m_sub = nullptr; ///< of the menu
    QAction *m_action = nullptr; ///< of the menu
};

QTEST_MAIN(TestAccessibleMenuItem)
#include "test_accessiblemenuitem.moc"
