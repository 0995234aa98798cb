// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
//
// What a user does with a list on show, until its result is painted.
#include "tests/bench/benchdesk.h"
#include "tests/bench/eventserver.h"
#include "tests/bench/figures.h"
#include "tests/bench/paintclock.h"
#include "tests/bench/paintwatch.h"
#include "tests/bench/storedaccount.h"

#include <QComboBox>
#include <QEventLoop>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace eventdesk;

namespace {

using namespace Qt::StringLiterals;

/** A window with so many events, and the hands of its user. */
class Bench
{
public:
    Bench(PaintWatch &application, int events);

    void typeWords();
    void turnPages();
    void sortColumns();
    void filterByStatus();
    void changePageSize();
    void selectEverything();

private:
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        auto *widget = m_desk.window().findChild<Widget *>(name);
        if (!widget)
            qFatal("There is no %s.", qUtf8Printable(name));
        return widget;
    }
    [[nodiscard]] double timeOfKey(QWidget *widget, Qt::Key key);
    [[nodiscard]] double timeOfClick(QWidget *widget, const QPoint &place);
    void show(const QString &what, const QList<double> &times, double goalOfP50) const;

    int m_events;
    EventServer m_server;
    StoredAccount m_account;
    BenchDesk m_desk;
    PaintClock m_clock;
};

Bench::Bench(PaintWatch &application, int events)
    : m_events(events), m_server({.events = events, .mostPerPage = 250}),
      m_account(m_server.baseUrl(), events), m_desk(m_account.dataDirectory()), m_clock(application)
{
    QEventLoop loop; // the application's own would close the window when it ends
    QObject::connect(&m_desk, &BenchDesk::upToDate, &loop, &QEventLoop::quit);
    m_desk.open();
    loop.exec();
}

double Bench::timeOfKey(QWidget *widget, Qt::Key key)
{
    return m_clock.timeOf([=] { QTest::keyClick(widget, key); });
}

double Bench::timeOfClick(QWidget *widget, const QPoint &place)
{
    return m_clock.timeOf([=] { QTest::mouseClick(widget, Qt::LeftButton, {}, place); });
}

void Bench::show(const QString &what, const QList<double> &times, double goalOfP50) const
{
    const auto showShare = [&](const QString &name, double share, double goal) {
        print({.name = u"table.%1.%2"_s.arg(what, name),
            .events = m_events,
            .value = quantile(times, share),
            .baseline = frame,
            .goal = goal});
    };
    showShare(u"p50"_s, 0.5, goalOfP50);
    showShare(u"p99"_s, 0.99, what == "key"_L1 ? 2 : 1);
}

void Bench::typeWords()
{
    constexpr int rounds = 4;
    auto *field = find<QLineEdit>(u"searchEvents"_s);
    field->setFocus();
    field->setClearButtonEnabled(false); // Qt fades it in and out: paintings that show no result
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &words : {u"deposit"_s, u"push ios 12"_s, u"first -deposit"_s,
                 u"xyzzy"_s, u"депозит 77"_s, u"Покупка"_s, u"\"trial of\""_s, u"anadido"_s}) {
            for (const QChar letter : words) {
                times.append(m_clock.timeOf([&] {
                    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
                    QCoreApplication::sendEvent(field, &press);
                }));
            }
            QTest::keyClick(field, Qt::Key_Escape); // another search begins
        }
    }
    show(u"key"_s, times, 1);
}

void Bench::turnPages()
{
    constexpr int pages = 15;
    QList<double> times;
    for (const QString &name : {u"nextPage"_s, u"previousPage"_s}) {
        auto *button = find<QToolButton>(name);
        for (int page = 0; page < pages; ++page)
            times.append(timeOfClick(button, button->rect().center()));
    }
    show(u"pageFlip"_s, times, 1);
}

void Bench::sortColumns()
{
    QHeaderView *header = find<QTableView>(u"events"_s)->horizontalHeader();
    constexpr int clicks = 3; // ascending, descending, the server's order
    constexpr int fromTheEdge = 12; // where one clicks instead of resizing
    QList<double> times;
    for (int column = 0; column < header->count(); ++column) {
        const QString name =
            header->model()->headerData(column, Qt::Horizontal).toString().toLower();
        const QPoint place(header->sectionViewportPosition(column) + fromTheEdge, fromTheEdge);
        QList<double> ofColumn;
        for (int click = 0; click < clicks; ++click)
            ofColumn.append(timeOfClick(header->viewport(), place));
        times += ofColumn;
        print({.name = u"table.sort.%1.longest"_s.arg(name),
            .events = m_events,
            .value = quantile(ofColumn, 1),
            .baseline = frame,
            .goal = 1});
    }
    show(u"sort"_s, times, 1);
}

void Bench::filterByStatus()
{
    constexpr int rounds = 10;
    auto *choice = find<QComboBox>(u"status"_s);
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Up})
            times.append(timeOfKey(choice, key));
    }
    show(u"filter"_s, times, 1);
}

void Bench::changePageSize()
{
    constexpr int rounds = 5;
    auto *choice = find<QComboBox>(u"rowsPerPage"_s);
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Up})
            times.append(timeOfKey(choice, key));
    }
    show(u"pageSize"_s, times, 1);
}

void Bench::selectEverything()
{
    constexpr int rounds = 10;
    auto *table = find<QTableView>(u"events"_s);
    table->setFocus();
    const auto timeOf = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        return m_clock.timeOf([=] { QTest::keyClick(table, key, modifiers); });
    };
    QList<double> all;
    QList<double> toggles;
    for (int round = 0; round < rounds; ++round) {
        all.append(timeOf(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier));
        for (int press = 0; press < 2; ++press)
            toggles.append(timeOf(Qt::Key_Space, Qt::ControlModifier));
        all.append(timeOf(Qt::Key_Escape, Qt::NoModifier));
    }
    show(u"selectAll"_s, all, 1);
    show(u"toggleOneOfAll"_s, toggles, 1);
}

} // namespace

int main(int argc, char *argv[])
{
    PaintWatch application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("eventdesk"));
    QApplication::setCursorFlashTime(0); // a cursor that blinks paints, too
    for (const int events : {1'000, 10'000}) {
        Bench bench(application, events);
        bench.typeWords();
        bench.turnPages();
        bench.sortColumns();
        bench.filterByStatus();
        bench.changePageSize();
        bench.selectEverything();
    }
    return 0;
}
