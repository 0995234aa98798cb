// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/copycommands.h"

#include "app/events/eventcopies.h"
#include "ui/events/eventtableview.h"
#include "ui/mainactions.h"
#include "ui/reporter.h"

#include <QClipboard>
#include <QGuiApplication>

namespace eventdesk {

namespace {

int countOf(const QList<Event> &events)
{
    return static_cast<int>(events.size());
}

} // namespace

CopyCommands::CopyCommands(
    const MainActions &actions, EventTableView &table, Reporter &reporter, QObject *parent)
    : QObject(parent), m_reporter(reporter)
{
    using Id = MainActions::Id;
    const auto on = [&](Id id, void (CopyCommands::*copy)(const QList<Event> &)) {
        connect(actions.action(id), &QAction::triggered, this, [this, &table, copy] {
            const QList<Event> events = table.selectedEvents();
            if (!events.isEmpty())
                (this->*copy)(events);
        });
    };
    on(Id::CopyCode, &CopyCommands::copyCodes);
    on(Id::CopyAsJson, &CopyCommands::copyJson);
    on(Id::CopyAsCsv, &CopyCommands::copyCsv);
    on(Id::CopyAsMarkdown, &CopyCommands::copyMarkdown);
    on(Id::CopyAsCurl, &CopyCommands::copyCurl);
    on(Id::CopyForTaskFilterList, &CopyCommands::copyFilterList);
    on(Id::CopyForTaskFilterSingle, &CopyCommands::copyFilterValues);
}

void CopyCommands::copyCodes(const QList<Event> &events)
{
    //: After “Copy code”.
    put(copiedCodes(events), tr("%n code(s) copied.", nullptr, countOf(events)));
}

void CopyCommands::copyJson(const QList<Event> &events)
{
    //: After “Copy as JSON”.
    put(copiedJson(events), tr("%n event(s) copied as JSON.", nullptr, countOf(events)));
}

void CopyCommands::copyCsv(const QList<Event> &events)
{
    //: After “Copy as CSV”.
    put(copiedCsv(events), tr("%n event(s) copied as CSV.", nullptr, countOf(events)));
}

void CopyCommands::copyMarkdown(const QList<Event> &events)
{
    put(copiedMarkdown(events),
        //: After “Copy as Markdown table”.
        tr("%n event(s) copied as a Markdown table.", nullptr, countOf(events)));
}

void CopyCommands::copyCurl(const QList<Event> &events)
{
    put(copiedCurl(events, m_baseUrl),
        //: After “Copy as curl”. A command is for the program curl; $PUSHEXPRESS_API_KEY is a
        //: variable of the command line.
        tr("%n curl command(s) copied, with $PUSHEXPRESS_API_KEY in place of the key.", nullptr,
            countOf(events)));
}

void CopyCommands::copyFilterList(const QList<Event> &events)
{
    //: After “Copy for task filter as list”.
    put(copiedFilterList(events),
        tr("%n code(s) copied as a list for a task filter.", nullptr, countOf(events)));
}

void CopyCommands::copyFilterValues(const QList<Event> &events)
{
    //: After “Copy for task filter as single”.
    put(copiedFilterValues(events),
        tr("%n code(s) copied one by one for task filters.", nullptr, countOf(events)));
}

void CopyCommands::put(const QString &text, const QString &sentence)
{
    QGuiApplication::clipboard()->setText(text);
    m_reporter.say(Meaning::Success, sentence);
}

} // namespace eventdesk
