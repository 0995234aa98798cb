// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/pagerbar.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace eventdesk;

namespace {

const PagerBar::State thirdPage{3, 65, 101, 150, 3214};

} // namespace

class TestPagerBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        m_bar = std::make_unique<PagerBar>();
        m_bar->setState(thirdPage);
        m_bar->setRowsPerPage(50);
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
    }

    void cleanup() { m_bar.reset(); }

    void showsTheState()
    {
        QCOMPARE(label("range"), QStringLiteral("101–150 of 3,214"));
        QCOMPARE(label("pageCount"), QStringLiteral("of 65"));
        QCOMPARE(pageBox()->value(), 3);
        QCOMPARE(m_bar->rowsPerPage(), 50);
    }

    void everyControlHasItsName()
    {
        QCOMPARE(button("firstPage")->accessibleName(), QStringLiteral("First page"));
        QCOMPARE(button("previousPage")->accessibleName(), QStringLiteral("Previous page"));
        QCOMPARE(button("nextPage")->accessibleName(), QStringLiteral("Next page"));
        QCOMPARE(button("lastPage")->accessibleName(), QStringLiteral("Last page"));
        QCOMPARE(pageBox()->accessibleName(), QStringLiteral("Page"));
        QCOMPARE(rowsBox()->accessibleName(), QStringLiteral("Rows per page"));

        m_bar->setShortcutHints(
            QKeySequence(QStringLiteral("Ctrl+PgUp")), QKeySequence(QStringLiteral("Ctrl+PgDown")));
        QCOMPARE(button("nextPage")->toolTip(), QStringLiteral("Next page (Ctrl+PgDown)"));
        QCOMPARE(button("nextPage")->accessibleName(), QStringLiteral("Next page"));
    }

    void buttonsAreEnabledWhereThereIsAPage_data()
    {
        QTest::addColumn<qint64>("page");
        QTest::addColumn<qint64>("pageCount");
        QTest::addColumn<qint64>("lastReachable");
        QTest::addColumn<bool>("back");
        QTest::addColumn<bool>("forward");
        QTest::newRow("nothing") << qint64(0) << qint64(0) << qint64(0) << false << false;
        QTest::newRow("only") << qint64(1) << qint64(1) << qint64(1) << false << false;
        QTest::newRow("first") << qint64(1) << qint64(3) << qint64(3) << false << true;
        QTest::newRow("middle") << qint64(2) << qint64(3) << qint64(3) << true << true;
        QTest::newRow("last") << qint64(3) << qint64(3) << qint64(3) << true << false;
        QTest::newRow("limit") << qint64(200) << qint64(900) << qint64(200) << true << false;
    }

    void buttonsAreEnabledWhereThereIsAPage()
    {
        QFETCH(qint64, page);
        QFETCH(qint64, pageCount);
        QFETCH(qint64, lastReachable);
        QFETCH(bool, back);
        QFETCH(bool, forward);
        m_bar->setState({page, pageCount, 1, 2, 3, lastReachable});
        QCOMPARE(button("firstPage")->isEnabled(), back);
        QCOMPARE(button("previousPage")->isEnabled(), back);
        QCOMPARE(button("nextPage")->isEnabled(), forward);
        QCOMPARE(button("lastPage")->isEnabled(), forward);
        QCOMPARE(m_bar->hasPreviousPage(), back);
        QCOMPARE(m_bar->hasNextPage(), forward);
    }

    void buttonsAskForTheirPage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("page");
        QTest::newRow("first") << QStringLiteral("firstPage") << qint64(1);
        QTest::newRow("previous") << QStringLiteral("previousPage") << qint64(2);
        QTest::newRow("next") << QStringLiteral("nextPage") << qint64(4);
        QTest::newRow("last") << QStringLiteral("lastPage") << qint64(65);
    }

    void buttonsAskForTheirPage()
    {
        QFETCH(QString, name);
        QFETCH(qint64, page);
        QSignalSpy requested(m_bar.get(), &PagerBar::pageRequested);
        m_bar->findChild<QToolButton *>(name)->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().toLongLong(), page);
    }

    void quickClicksCountOn()
    {
        QSignalSpy requested(m_bar.get(), &PagerBar::pageRequested);
        m_bar->requestNextPage();
        m_bar->requestNextPage();
        QCOMPARE(requested.last().first().toLongLong(), 5);
        // The page could not be had: all is as before.
        m_bar->setState(thirdPage);
        QCOMPARE(pageBox()->value(), 3);
        QCOMPARE(requested.size(), 2);
    }

    void lastPageIsTheLastReachableOne()
    {
        m_bar->setState({3, 900, 101, 150, 45000, 200});
        QSignalSpy requested(m_bar.get(), &PagerBar::pageRequested);
        m_bar->requestLastPage();
        QCOMPARE(requested.last().first().toLongLong(), 200);
        QCOMPARE(pageBox()->maximum(), 200);
    }

    void typedPageIsAskedForOnEnter()
    {
        QSignalSpy requested(m_bar.get(), &PagerBar::pageRequested);
        pageBox()->setFocus();
        pageBox()->selectAll();
        QTest::keyClicks(pageBox(), QStringLiteral("42"));
        QCOMPARE(requested.size(), 0);
        QTest::keyClick(pageBox(), Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().toLongLong(), 42);
    }

    void refreshDoesNotDisturbTyping()
    {
        QSignalSpy requested(m_bar.get(), &PagerBar::pageRequested);
        pageBox()->setFocus();
        pageBox()->selectAll();
        QTest::keyClicks(pageBox(), QStringLiteral("42"));
        m_bar->setState(thirdPage);
        QCOMPARE(requested.size(), 0);
        QTest::keyClick(pageBox(), Qt::Key_Return);
        QCOMPARE(requested.first().first().toLongLong(), 42);
    }

    void rowsPerPageIsToldWhenTheUserChooses()
    {
        QSignalSpy chosen(m_bar.get(), &PagerBar::rowsPerPageChosen);
        m_bar->setRowsPerPage(100);
        QCOMPARE(m_bar->rowsPerPage(), 100);
        QCOMPARE(chosen.size(), 0);

        rowsBox()->setFocus();
        QTest::keyClick(rowsBox(), Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toInt(), 250);
    }

    void anotherNumberOfRowsJoinsTheChoices()
    {
        m_bar->setRowsPerPage(40);
        QCOMPARE(m_bar->rowsPerPage(), 40);
        QCOMPARE(rowsBox()->itemText(1), QStringLiteral("40"));
        QCOMPARE(rowsBox()->count(), 5);
    }

    void settingTheStateEmitsNothing()
    {
        QSignalSpy requested(m_bar.get(), &PagerBar::pageRequested);
        m_bar->setState({});
        m_bar->setState({7, 9, 301, 350, 450});
        QCOMPARE(requested.size(), 0);
        m_bar->setState({});
        QCOMPARE(label("range"), QString());
        QVERIFY(!pageBox()->isEnabled());
    }

private:
    QToolButton *button(const char *name) const
    {
        return m_bar->findChild<QToolButton *>(QLatin1StringView(name));
    }
    QSpinBox *pageBox() const { return m_bar->findChild<QSpinBox *>(QStringLiteral("page")); }
    QComboBox *rowsBox() const
    {
        return m_bar->findChild<QComboBox *>(QStringLiteral("rowsPerPage"));
    }
    QString label(const char *name) const
    {
        return m_bar->findChild<QLabel *>(QLatin1StringView(name))->text();
    }

    std::unique_ptr<PagerBar> m_bar;
};

QTEST_MAIN(TestPagerBar)
#include "test_pagerbar.moc"
