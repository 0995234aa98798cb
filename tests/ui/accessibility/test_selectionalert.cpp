// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/selectionbar.h"
#include "ui/mainactions.h"

#include <QAccessible>
#include <QTest>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

/** Qt's handler of accessibility events is a plain function, so what it heard has to live here. */
QStringList &alerts()
{
    static QStringList names;
    return names;
}

void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert)
        alerts() << event->accessibleInterface()->text(QAccessible::Name);
}

} // namespace

/**
 * How assistive technology learns how many events are selected. Run it with
 * tests/support/with-desktop.sh: only a real platform switches accessibility on.
 */
class TestSelectionAlert final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTRY_VERIFY2(QAccessible::isActive(), "run this with tests/support/with-desktop.sh");
        QAccessible::installUpdateHandler(hear);
    }

    void cleanupTestCase() { QAccessible::installUpdateHandler(nullptr); }

    void severalAreToldOnceTheSelectionRests()
    {
        QWidget window;
        const MainActions actions(&window);
        SelectionBar bar(actions, &window);
        bar.setRest(std::chrono::milliseconds(0));
        for (int rows = 1; rows <= 4; ++rows)
            bar.setState({.onPage = rows});
        bar.setState({.onPage = 4}); // nothing new
        QVERIFY(alerts().isEmpty());
        QTRY_COMPARE(alerts(), QStringList(u"4 event(s) selected"_s));
        bar.setState({.onPage = 5});
        bar.setState({.onPage = 1}); // the reader reads the row itself
        QCoreApplication::processEvents();
        QCOMPARE(alerts().size(), 1);
        bar.setState({.onPage = 1, .hidden = 2});
        QTRY_COMPARE(alerts().last(), u"3 event(s) selected, 2 of them not among the matches"_s);
    }
};

} // namespace eventdesk

QTEST_MAIN(eventdesk::TestSelectionAlert)
#include "test_selectionalert.moc"
