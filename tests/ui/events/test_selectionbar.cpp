// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/selectionbar.h"

#include "tests/ui/support/widgetwalk.h"
#include "ui/language/pseudotranslator.h"
#include "ui/mainactions.h"
#include "ui/widgets/linkbutton.h"

#include <QLabel>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(eventdesk::SelectionBar::State)

class TestSelectionBar final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_actions = new MainActions(m_window.get());
        m_bar = new SelectionBar(*m_actions, m_window.get());
        update({});
        m_window->resize(900, 100);
        m_bar->resize(900, m_bar->sizeHint().height());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void sentences_data()
    {
        QTest::addColumn<SelectionBar::State>("state");
        QTest::addColumn<QString>("sentence");
        const auto addRow = [](const QString &sentence, const SelectionBar::State &state) {
            QTest::newRow(qUtf8Printable(sentence)) << state << sentence;
        };
        // Untranslated, so both forms of the plural show.
        addRow(u"No event selected"_s, {});
        addRow(u"1 event(s) selected"_s, {.onPage = 1, .hasOtherPages = true});
        addRow(u"3 event(s) selected"_s, {.onPage = 3});
        addRow(u"50 event(s) selected, all on this page"_s, {.onPage = 50, .hasOtherPages = true});
        addRow(
            u"1 event(s) selected, on other page(s)"_s, {.onOtherPages = 1, .hasOtherPages = true});
        addRow(u"87 event(s) selected, 37 of them on other page(s)"_s,
            {.onPage = 50, .onOtherPages = 37, .hasOtherPages = true});
        addRow(u"5 event(s) selected, not among the matches"_s, {.hidden = 5});
        addRow(
            u"12 event(s) selected, 5 of them not among the matches"_s, {.onPage = 7, .hidden = 5});
        addRow(u"10,000 event(s) selected, 9,900 of them on other page(s), 50 of them not among "
               "the matches"_s,
            {.onPage = 50, .onOtherPages = 9'900, .hidden = 50, .hasOtherPages = true});
    }

    void sentences()
    {
        QFETCH(const SelectionBar::State, state);
        QFETCH(const QString, sentence);
        QCOMPARE(SelectionBar::sentence(state), sentence);
        m_bar->setState(state);
        QCOMPARE(label()->accessibleName(), sentence);
    }

    void linksAreTheActions()
    {
        update({.account = AccountSession::Nature::Practice, .matches = 87, .isSearching = true});
        const auto *all = link("selectAllMatches");
        QCOMPARE(all->accessibleName(), u"Select all 87 match(es)"_s);
        QVERIFY(all->isEnabled());
        QVERIFY(!link("clearSelection")->isEnabled());
        update({.account = AccountSession::Nature::Practice, .matches = 3'214});
        QCOMPARE(all->accessibleName(), u"Select all 3,214 event(s)"_s);
        update({.account = AccountSession::Nature::Practice,
            .selection = {.total = 87},
            .matches = 87,
            .areAllMatchesSelected = true});
        QVERIFY(!all->isEnabled());
        QVERIFY(link("clearSelection")->isEnabled());
    }

    void linksWorkByMouseAndKeys()
    {
        update({.account = AccountSession::Nature::Practice,
            .selection = {.total = 1},
            .matches = 87});
        const QSignalSpy all(
            m_actions->action(MainActions::Id::SelectAllMatches), &QAction::triggered);
        const QSignalSpy none(
            m_actions->action(MainActions::Id::ClearSelection), &QAction::triggered);
        const QSignalSpy used(m_bar, &SelectionBar::used);
        QTest::mouseClick(link("selectAllMatches"), Qt::LeftButton);
        QTest::keyClick(link("selectAllMatches"), Qt::Key_Return);
        QTest::keyClick(link("clearSelection"), Qt::Key_Space);
        QCOMPARE(all.size(), 2);
        QCOMPARE(none.size(), 1);
        QCOMPARE(used.size(), 3);
    }

    void nothingJumps()
    {
        const int height = m_bar->sizeHint().height();
        const QRect all = link("selectAllMatches")->geometry();
        for (const SelectionBar::State &state :
            {SelectionBar::State{.onPage = 1}, SelectionBar::State{.onPage = 9, .hidden = 1'000},
                SelectionBar::State{
                    .onPage = 1, .onOtherPages = 9'999, .hidden = 1, .hasOtherPages = true},
                SelectionBar::State{}}) {
            m_bar->setState(state);
            QCoreApplication::processEvents(); // layouts follow when control returns
            QCOMPARE(m_bar->sizeHint().height(), height);
            QCOMPARE(link("selectAllMatches")->geometry(), all);
        }
    }

    void fitsNarrowWindows_data()
    {
        QTest::addColumn<bool>("pseudo");
        QTest::newRow("English") << false;
        QTest::newRow("40 % longer") << true;
    }

    void fitsNarrowWindows()
    {
        QFETCH(const bool, pseudo);
        PseudoTranslator longer;
        if (pseudo)
            QCoreApplication::installTranslator(&longer);
        const auto restore =
            qScopeGuard([&longer] { QCoreApplication::removeTranslator(&longer); });
        m_window = std::make_unique<QWidget>();
        m_actions = new MainActions(m_window.get());
        m_bar = new SelectionBar(*m_actions, m_window.get());
        update({.account = AccountSession::Nature::Practice,
            .selection = {.total = 10'000},
            .matches = 10'000,
            .isSearching = true});
        const SelectionBar::State state{
            .onPage = 50, .onOtherPages = 9'900, .hidden = 50, .hasOtherPages = true};
        m_bar->setState(state);
        m_window->resize(1'600, 100);
        m_window->show();
        for (const int width : {1'600, 540, 1'600}) {
            QVERIFY(m_bar->minimumSizeHint().width() <= 540);
            m_bar->resize(width, m_bar->sizeHint().height());
            QCoreApplication::processEvents();
            m_bar->resize(width, m_bar->sizeHint().height());
            for (const char *name : {"selectAllMatches", "clearSelection"}) {
                const LinkButton *part = link(name);
                const QRect place(part->mapTo(m_bar, QPoint()), part->size());
                QVERIFY(m_bar->rect().contains(place));
                QVERIFY(part->width() >= part->sizeHint().width());
            }
            QVERIFY(m_bar->rect().contains(label()->geometry()));
            const bool isWhole = label()->text() == SelectionBar::sentence(state);
            QCOMPARE(label()->toolTip().isEmpty(), isWhole);
            QVERIFY(label()->fontMetrics().horizontalAdvance(label()->text()) <= label()->width());
            QCOMPARE(label()->accessibleName(), SelectionBar::sentence(state));
        }
        QCOMPARE(label()->text(), SelectionBar::sentence(state)); // whole again
    }

    void namesAndTexts()
    {
        m_bar->setState({.onPage = 2});
        QCOMPARE(namelessForReaders(*m_window).join(u'\n'), QString());
        QCOMPARE(namelessForTests(*m_bar).join(u'\n'), QString());
        QCOMPARE(richTexts(*m_bar).join(u'\n'), QString());
    }

private:
    void update(const Situation &situation) { m_actions->update(situation); }
    [[nodiscard]] QLabel *label() const { return m_bar->findChild<QLabel *>(u"selectionCount"_s); }
    [[nodiscard]] LinkButton *link(const char *name) const
    {
        return m_bar->findChild<LinkButton *>(QLatin1StringView(name));
    }

    std::unique_ptr<QWidget> m_window;
    MainActions *m_actions = nullptr;
    SelectionBar *m_bar = nullptr;
};

QTEST_MAIN(TestSelectionBar)
#include "test_selectionbar.moc"
