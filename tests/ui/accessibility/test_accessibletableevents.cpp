// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/ui/accessibility/fruittable.h"

#include "ui/accessibility/accessibletablefactory.h"

#include <QLineEdit>
#include <QScopeGuard>
#include <QSortFilterProxyModel>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

struct SeenEvent
{
    QAccessible::Event type;
    QString name;
};

/** Qt's handler of accessibility events is a plain function, so what it saw has to live here. */
QList<SeenEvent> &seenEvents()
{
    static QList<SeenEvent> events;
    return events;
}

void see(QAccessibleEvent *event)
{
    QAccessibleInterface *about = event->accessibleInterface();
    seenEvents().append({event->type(), about ? about->text(QAccessible::Name) : QString()});
}

QStringList namesIn(QAccessible::Event type)
{
    QStringList names;
    for (const SeenEvent &event : std::as_const(seenEvents())) {
        if (event.type == type)
            names.append(event.name);
    }
    return names;
}

} // namespace

/**
 * What tables tell assistive technology, and what they hear of their model. Run it with
 * tests/support/with-desktop.sh: only a real platform switches accessibility on.
 */
class TestAccessibleTableEvents final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        installAccessibleTables();
        QTRY_VERIFY2(QAccessible::isActive(), "run this with tests/support/with-desktop.sh");
        QAccessible::installUpdateHandler(see);
    }

    void cleanupTestCase() { QAccessible::installUpdateHandler(nullptr); }

    void init()
    {
        m_fruits = std::make_unique<FruitTable>();
        seenEvents().clear();
    }

    void cleanup() { m_fruits.reset(); }

    void heldCellsFollowTheirRow()
    {
        const QAccessible::Id cherry = m_fruits->idAt(2, 1);
        m_fruits->model->removeRows(0, 1);
        QCOMPARE(rowOf(cherry), 1);
        m_fruits->model->insertRow(0, {new QStandardItem, new QStandardItem(u"Elder"_s)});
        m_fruits->model->insertRow(0, {new QStandardItem, new QStandardItem(u"Fig"_s)});
        QCOMPARE(rowOf(cherry), 3);
        m_fruits->model->sort(1, Qt::DescendingOrder);
        QCOMPARE(QAccessible::accessibleInterface(cherry)->text(QAccessible::Name), u"Cherry"_s);
        QCOMPARE(m_fruits->nameAt(rowOf(cherry), 1), u"Cherry"_s);
        QCOMPARE(m_fruits->idAt(rowOf(cherry), 1), cherry);
    }

    void heldCellsEndWithTheirRow()
    {
        const QAccessible::Id apple = m_fruits->idAt(0, 1);
        const QAccessible::Id date = m_fruits->idAt(3, 1);
        const QAccessible::Id lastHeader = QAccessible::uniqueId(m_fruits->face()->child(4 * 3));
        m_fruits->model->removeRows(0, 1);
        QVERIFY(!QAccessible::accessibleInterface(apple));
        QVERIFY(QAccessible::accessibleInterface(date));
        QVERIFY(!QAccessible::accessibleInterface(lastHeader));
        m_fruits->model->clear();
        QVERIFY(!QAccessible::accessibleInterface(date));
    }

    void heldCellsEndWithAnotherModel()
    {
        const QAccessible::Id apple = m_fruits->idAt(0, 1);
        QSortFilterProxyModel other;
        other.setSourceModel(m_fruits->model.get());
        m_fruits->view->setModel(&other);
        QVERIFY(!QAccessible::accessibleInterface(apple));
        QCOMPARE(m_fruits->nameAt(0, 1), u"Apple"_s);
        other.setFilterKeyColumn(1);
        other.setFilterFixedString(u"an"_s);
        QCOMPARE(m_fruits->table()->rowCount(), 1);
        QCOMPARE(m_fruits->nameAt(0, 1), u"Banana"_s);
        QVERIFY(!m_fruits->table()->cellAt(1, 1)->isValid());
        m_fruits->view->setModel(nullptr);
    }

    void focusIsReportedWithFocusOnly()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *search = new QLineEdit;
        layout->addWidget(search);
        layout->addWidget(m_fruits->view.get());
        const auto takeBack = qScopeGuard([this] { m_fruits->view->setParent(nullptr); });
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        search->setFocus();
        seenEvents().clear();
        m_fruits->view->setCurrentIndex(m_fruits->model->index(2, 1));
        QVERIFY(namesIn(QAccessible::Focus).isEmpty());
        QCOMPARE(m_fruits->view->currentIndex(), m_fruits->model->index(2, 1));

        m_fruits->view->setFocus();
        seenEvents().clear();
        m_fruits->view->setCurrentIndex(m_fruits->model->index(3, 1));
        QCOMPARE(namesIn(QAccessible::Focus), QStringList{u"Date"_s});
        m_fruits->view->setParent(nullptr);
    }

    void selectionIsReportedForTheRightCell()
    {
        m_fruits->view->selectRow(2);
        QCOMPARE(namesIn(QAccessible::SelectionAdd), QStringList{u"Active"_s});
        m_fruits->model->item(2, 0)->setText(u"Inactive"_s);
        m_fruits->view->clearSelection();
        QCOMPARE(namesIn(QAccessible::SelectionRemove), QStringList{u"Inactive"_s});
    }

    void newNamesAreToldOfKnownCells()
    {
        m_fruits->model->item(0, 1)->setText(u"Avocado"_s);
        QVERIFY(namesIn(QAccessible::NameChanged).isEmpty()); // nobody has read it
        QCOMPARE(m_fruits->nameAt(0, 1), u"Avocado"_s);
        QCOMPARE(m_fruits->nameAt(1, 1), u"Banana"_s);
        m_fruits->model->item(0, 1)->setText(u"Apricot"_s);
        QCOMPARE(namesIn(QAccessible::NameChanged), QStringList{u"Apricot"_s});
    }

    void newMarksAreToldOfKnownCells()
    {
        m_fruits->model->item(0, 0)->setCheckable(true);
        QCOMPARE(m_fruits->nameAt(0, 0), u"Active"_s);
        QCOMPARE(m_fruits->nameAt(1, 0), u"Active"_s);
        seenEvents().clear();
        m_fruits->model->item(0, 0)->setCheckState(Qt::Checked);
        QCOMPARE(namesIn(QAccessible::StateChanged), QStringList{u"Active"_s});
    }

private:
    std::unique_ptr<FruitTable> m_fruits;
};

} // namespace eventdesk

QTEST_MAIN(eventdesk::TestAccessibleTableEvents)
#include "test_accessibletableevents.moc"
