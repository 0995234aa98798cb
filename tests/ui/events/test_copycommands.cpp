// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/eventcatalogue.h"
#include "app/catalogue/eventlisting.h"
#include "app/catalogue/eventselection.h"
#include "app/catalogue/eventtablemodel.h"
#include "app/events/eventcopies.h"
#include "ui/copymenu.h"
#include "ui/events/copycommands.h"
#include "ui/events/eventtableview.h"
#include "ui/mainactions.h"
#include "ui/reporter.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

using Id = MainActions::Id;

class TestCopyCommands final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void copiesTheSelection_data();
    void copiesTheSelection();
    void nothingSelectedCopiesNothing();
    void theMenuHoldsEveryForm();

private:
    QWidget m_window;
    MainActions m_actions{&m_window};
    MessageBar m_bar{&m_window};
    Reporter m_reporter{m_bar, nullptr, &m_window};
    EventCatalogue m_catalogue;
    EventListing m_listing{m_catalogue};
    EventTableModel m_model{m_listing};
    EventSelection m_selection{m_catalogue, m_listing};
    EventTableView m_table;
    CopyCommands m_commands{m_actions, m_table, m_reporter};
    const QUrl m_baseUrl{u"https://api.example.com/v1"_s};
};

void TestCopyCommands::initTestCase()
{
    m_catalogue.merge({{.id = 1,
                           .name = u"First deposit"_s,
                           .code = u"first_deposit"_s,
                           .status = EventStatus::Active,
                           .type = EventType::Custom},
                          {.id = 2,
                              .name = u"Trial"_s,
                              .code = u"trial"_s,
                              .status = EventStatus::Inactive,
                              .type = EventType::Custom}},
        0, m_catalogue.revision());
    m_table.showEvents(m_model, m_selection);
    m_commands.setBaseUrl(m_baseUrl);
}

void TestCopyCommands::init()
{
    m_table.selectAll();
    m_actions.update(
        {.account = AccountSession::Nature::Practice, .selection = m_selection.counts()});
    QGuiApplication::clipboard()->clear();
    m_reporter.clear();
}

void TestCopyCommands::copiesTheSelection_data()
{
    QTest::addColumn<Id>("id");
    QTest::addColumn<QString>("text");
    const QList<Event> events = m_listing.shownEvents();
    QTest::newRow("codes") << Id::CopyCode << u"first_deposit\ntrial"_s;
    QTest::newRow("JSON") << Id::CopyAsJson << copiedJson(events);
    QTest::newRow("CSV") << Id::CopyAsCsv << copiedCsv(events);
    QTest::newRow("Markdown") << Id::CopyAsMarkdown << copiedMarkdown(events);
    QTest::newRow("curl") << Id::CopyAsCurl << copiedCurl(events, m_baseUrl);
    QTest::newRow("list") << Id::CopyForTaskFilterList << u"[\"first_deposit\",\"trial\"]"_s;
    QTest::newRow("single") << Id::CopyForTaskFilterSingle << u"\"first_deposit\"\n\"trial\""_s;
}

void TestCopyCommands::copiesTheSelection()
{
    QFETCH(const Id, id);
    QFETCH(const QString, text);
    m_actions.action(id)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    QVERIFY(m_bar.text().contains(u'2'));
}

void TestCopyCommands::nothingSelectedCopiesNothing()
{
    m_table.clearSelection();
    m_actions.action(Id::CopyAsJson)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(m_bar.text().isEmpty());
}

void TestCopyCommands::theMenuHoldsEveryForm()
{
    const CopyMenu menu(m_actions);
    for (const Id id : {Id::CopyAsJson, Id::CopyAsCsv, Id::CopyAsMarkdown, Id::CopyAsCurl,
             Id::CopyForTaskFilterList, Id::CopyForTaskFilterSingle})
        QVERIFY(menu.actions().contains(m_actions.action(id)));
}

QTEST_MAIN(TestCopyCommands)
#include "test_copycommands.moc"
