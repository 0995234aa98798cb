// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/ui/support/widgetwalk.h"
#include "ui/events/searchbar.h"
#include "ui/language/pseudotranslator.h"

#include <QAccessible>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

class TestSearchBar final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyKeyPressIsAnEdit();
    void choicesAreEdits();
    void editsKeepTheRest();
    void settingAQueryEmitsNothing();
    void settingTheSameTextLeavesTheCursor();
    void unknownValuesShowAsAny();
    void escapeClearsThenLeaves();
    void keysLeadToTheList_data();
    void keysLeadToTheList();
    void clearEmptiesEverythingButTheOrder();
    void changedOutsideShowsWhileItMatters();
    void onlyCertainEventsSayWhy();
    void aHostileReasonStaysInside();
    void focusSelectsWhatStandsThere();
    void theSearchIconLeadsToTheSearchField();
    void namesAndTexts();
    void fitsNarrowWindows_data();
    void fitsNarrowWindows();

private:
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_bar->findChild<Widget *>(QLatin1StringView(name));
    }
    void openWide();

    std::unique_ptr<SearchBar> m_bar;
};

void TestSearchBar::init()
{
    qRegisterMetaType<EventQuery>();
    m_bar = std::make_unique<SearchBar>();
    openWide();
}

void TestSearchBar::openWide()
{
    m_bar->resize(1200, m_bar->sizeHint().height());
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
}

void TestSearchBar::everyKeyPressIsAnEdit()
{
    QSignalSpy edited(m_bar.get(), &SearchBar::queryEdited);
    QTest::keyClicks(find<QLineEdit>("searchEvents"), u"dep"_s);
    QCOMPARE(edited.size(), 3);
    QCOMPARE(edited.last().constFirst().value<EventQuery>(), EventQuery{.text = u"dep"_s});
    QCOMPARE(m_bar->query().text, u"dep"_s);
}

void TestSearchBar::choicesAreEdits()
{
    QSignalSpy edited(m_bar.get(), &SearchBar::queryEdited);
    auto *status = find<QComboBox>("status");
    auto *type = find<QComboBox>("type");
    const auto last = [&edited] { return edited.last().constFirst().value<EventQuery>(); };
    status->setCurrentText(u"Active"_s);
    QCOMPARE(last(), EventQuery{.status = EventStatus::Active});
    status->setCurrentText(u"Inactive"_s);
    type->setCurrentText(u"System"_s);
    QCOMPARE(last(), (EventQuery{.status = EventStatus::Inactive, .type = EventType::System}));
    type->setCurrentText(u"Custom"_s);
    status->setCurrentText(u"Any status"_s);
    QCOMPARE(last(), EventQuery{.type = EventType::Custom});
    type->setCurrentText(u"Any type"_s);
    QCOMPARE(last(), EventQuery());
    QCOMPARE(edited.size(), 6);
}

void TestSearchBar::editsKeepTheRest()
{
    const EventQuery before{.text = u"dep"_s,
        .status = EventStatus::Active,
        .sortBy = EventQuery::SortBy::Name,
        .sortOrder = Qt::DescendingOrder};
    m_bar->setQuery(before);
    QTest::keyClick(find<QLineEdit>("searchEvents"), Qt::Key_O);
    EventQuery expected = before;
    expected.text = u"depo"_s;
    QCOMPARE(m_bar->query(), expected);
}

void TestSearchBar::settingAQueryEmitsNothing()
{
    QSignalSpy edited(m_bar.get(), &SearchBar::queryEdited);
    const EventQuery query{.text = u"dep"_s,
        .status = EventStatus::Inactive,
        .type = EventType::Custom,
        .changedOutsideOnly = true};
    m_bar->setQuery(query);
    QCOMPARE(edited.size(), 0);
    QCOMPARE(m_bar->query(), query);
    QCOMPARE(find<QLineEdit>("searchEvents")->text(), u"dep"_s);
    QCOMPARE(find<QComboBox>("status")->currentText(), u"Inactive"_s);
    QCOMPARE(find<QComboBox>("type")->currentText(), u"Custom"_s);
    QVERIFY(find<QToolButton>("changedOutside")->isChecked());
    QVERIFY(find<QToolButton>("changedOutside")->isVisible());
}

void TestSearchBar::settingTheSameTextLeavesTheCursor()
{
    auto *text = find<QLineEdit>("searchEvents");
    QTest::keyClicks(text, u"deposit"_s);
    text->setCursorPosition(3);
    m_bar->setQuery({.text = u"deposit"_s, .sortBy = EventQuery::SortBy::Id});
    QCOMPARE(text->cursorPosition(), 3);
}

void TestSearchBar::unknownValuesShowAsAny()
{
    m_bar->setQuery({.status = EventStatus::Unknown, .type = EventType::Unknown});
    QCOMPARE(find<QComboBox>("status")->currentText(), u"Any status"_s);
    QCOMPARE(find<QComboBox>("type")->currentText(), u"Any type"_s);
}

void TestSearchBar::escapeClearsThenLeaves()
{
    auto *text = find<QLineEdit>("searchEvents");
    QSignalSpy left(m_bar.get(), &SearchBar::leftDownwards);
    QTest::keyClicks(text, u"dep"_s);
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(m_bar->query().text.isEmpty());
    QCOMPARE(left.size(), 0);
    QTest::keyClick(text, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestSearchBar::keysLeadToTheList_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("down") << Qt::Key_Down;
    QTest::newRow("return") << Qt::Key_Return;
    QTest::newRow("enter") << Qt::Key_Enter;
}

void TestSearchBar::keysLeadToTheList()
{
    QFETCH(Qt::Key, key);
    auto *text = find<QLineEdit>("searchEvents");
    QSignalSpy left(m_bar.get(), &SearchBar::leftDownwards);
    QTest::keyClicks(text, u"dep"_s);
    QTest::keyClick(text, key);
    QCOMPARE(left.size(), 1);
    QCOMPARE(text->text(), u"dep"_s);
}

void TestSearchBar::clearEmptiesEverythingButTheOrder()
{
    m_bar->setQuery({.text = u"dep"_s,
        .status = EventStatus::Inactive,
        .type = EventType::Custom,
        .changedOutsideOnly = true,
        .sortBy = EventQuery::SortBy::Code});
    QSignalSpy edited(m_bar.get(), &SearchBar::queryEdited);
    m_bar->clear();
    QCOMPARE(edited.size(), 1);
    QCOMPARE(m_bar->query(), EventQuery{.sortBy = EventQuery::SortBy::Code});
    QVERIFY(find<QLineEdit>("searchEvents")->text().isEmpty());
    QCOMPARE(find<QComboBox>("status")->currentIndex(), 0);
    QVERIFY(!find<QToolButton>("changedOutside")->isChecked());
}

void TestSearchBar::changedOutsideShowsWhileItMatters()
{
    auto *button = find<QToolButton>("changedOutside");
    QVERIFY(!button->isVisible());
    m_bar->setChangedOutsideCount(3);
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), u"Changed outside (3)"_s);
    QSignalSpy edited(m_bar.get(), &SearchBar::queryEdited);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_bar->query().changedOutsideOnly);
    m_bar->setChangedOutsideCount(0); // all seen; the way out of the filter stays
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!m_bar->query().changedOutsideOnly);
    QVERIFY(!button->isVisible());
    QCOMPARE(edited.size(), 2);
}

void TestSearchBar::onlyCertainEventsSayWhy()
{
    auto *reason = find<QToolButton>("showAllAgain");
    QVERIFY(!reason->isVisible());
    const int height = m_bar->sizeHint().height();
    m_bar->setQuery({.ids = QSet<EventId>{1, 2}, .idsReason = u"Only the 2 failed changes"_s});
    QVERIFY(reason->isVisible());
    QCOMPARE(reason->text(), u"Only the 2 failed changes"_s);
    QCOMPARE(reason->accessibleName(), u"Only the 2 failed changes"_s);
    QVERIFY(m_bar->sizeHint().height() > height);
    QSignalSpy edited(m_bar.get(), &SearchBar::queryEdited);
    QTest::keyClicks(find<QLineEdit>("searchEvents"), u"d"_s); // searches among them
    QCOMPARE(m_bar->query().ids, (QSet<EventId>{1, 2}));
    QTest::mouseClick(reason, Qt::LeftButton);
    QCOMPARE(edited.size(), 2);
    QCOMPARE(m_bar->query(), EventQuery{.text = u"d"_s});
    QVERIFY(!reason->isVisible());
    QVERIFY(find<QLineEdit>("searchEvents")->hasFocus());
    QCOMPARE(m_bar->sizeHint().height(), height);
    m_bar->setQuery({.ids = QSet<EventId>{1}, .idsReason = u"Only one"_s});
    m_bar->clear();
    QCOMPARE(m_bar->query(), EventQuery());
    QVERIFY(!reason->isVisible());
}

void TestSearchBar::aHostileReasonStaysInside()
{
    const auto *reason = find<QToolButton>("showAllAgain");
    m_bar->setQuery(
        {.ids = QSet<EventId>{1}, .idsReason = u"<b>A & B</b>\u202e\n"_s + QString(10'000, u'W')});
    QVERIFY(reason->isVisible());
    QVERIFY(reason->text().startsWith(u"<b>A && B</b>⟨U+202E⟩"_s));
    QCOMPARE(richTexts(*m_bar).join(u'\n'), QString());
    QVERIFY(m_bar->minimumSizeHint().width() <= 900);
}

void TestSearchBar::focusSelectsWhatStandsThere()
{
    m_bar->setQuery({.text = u"dep"_s});
    m_bar->focusSearch();
    auto *text = find<QLineEdit>("searchEvents");
    QVERIFY(text->hasFocus());
    QCOMPARE(text->selectedText(), u"dep"_s);
}

void TestSearchBar::theSearchIconLeadsToTheSearchField()
{
    openWide();
    auto *text = find<QLineEdit>("searchEvents");
    auto *icon = m_bar->findChild<QAction *>(u"searchIcon"_s);
    QVERIFY(icon);
    QCOMPARE(icon->text(), u"Search events"_s); // the name of its button for screen readers
    find<QComboBox>("status")->setFocus();
    icon->trigger();
    QCOMPARE(m_bar->focusWidget(), text);
}

void TestSearchBar::namesAndTexts()
{
    m_bar->setChangedOutsideCount(1);
    m_bar->setQuery({.ids = QSet<EventId>{1}, .idsReason = u"Only one"_s});
    m_bar->setCount(u"87 matches of 3,214"_s);
    QCOMPARE(find<QLabel>("count")->text(), u"87 matches of 3,214"_s);
    QCOMPARE(find<QLineEdit>("searchEvents")->accessibleName(), u"Search events"_s);
    QCOMPARE(find<QComboBox>("status")->accessibleName(), u"Status"_s);
    QCOMPARE(find<QComboBox>("type")->accessibleName(), u"Type"_s);
    QCOMPARE(namelessForReaders(*m_bar).join(u'\n'), QString());
    QCOMPARE(namelessForTests(*m_bar).join(u'\n'), QString());
    QCOMPARE(richTexts(*m_bar).join(u'\n'), QString());
}

void TestSearchBar::fitsNarrowWindows_data()
{
    QTest::addColumn<bool>("pseudo");
    QTest::newRow("English") << false;
    QTest::newRow("40 % longer") << true;
}

void TestSearchBar::fitsNarrowWindows()
{
    QFETCH(bool, pseudo);
    PseudoTranslator longer;
    if (pseudo)
        QCoreApplication::installTranslator(&longer);
    const auto restore = qScopeGuard([&longer] { QCoreApplication::removeTranslator(&longer); });
    m_bar = std::make_unique<SearchBar>();
    m_bar->setChangedOutsideCount(1'234);
    m_bar->setCount(u"searching 12,400 of 13,214"_s);
    m_bar->setQuery({.ids = QSet<EventId>{1}, .idsReason = QString(200, u'm')});
    openWide();
    for (const int width : {1600, 900, 1600}) {
        m_bar->resize(width, m_bar->height());
        QCoreApplication::processEvents(); // layouts follow when control returns
        QVERIFY(m_bar->minimumSizeHint().width() <= 900);
        m_bar->resize(width, m_bar->sizeHint().height());
        const auto widgets = m_bar->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        for (const QWidget *part : widgets) {
            QVERIFY(m_bar->rect().contains(part->geometry()));
            QVERIFY(part->width() >= part->minimumSizeHint().width());
        }
    }
}

QTEST_MAIN(TestSearchBar)
#include "test_searchbar.moc"
