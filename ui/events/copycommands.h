// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QList>
#include <QObject>
#include <QUrl>

namespace eventdesk {

class EventTableView;
class MainActions;
class Reporter;

/**
 * Carries out the actions that copy the selected events: puts their text on the clipboard and says
 * so. Owned by MainWindow; actions, table and reporter must outlive it.
 */
class CopyCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyCommands)

public:
    CopyCommands(const MainActions &actions, EventTableView &table, Reporter &reporter,
        QObject *parent = nullptr);

    /** Where the commands for curl lead: the server of the open account. */
    void setBaseUrl(const QUrl &baseUrl) { m_baseUrl = baseUrl; }

private:
    void copyCodes(const QList<Event> &events);
    void copyJson(const QList<Event> &events);
    void copyCsv(const QList<Event> &events);
    void copyMarkdown(const QList<Event> &events);
    void copyCurl(const QList<Event> &events);
    void copyFilterList(const QList<Event> &events);
    void copyFilterValues(const QList<Event> &events);
    void put(const QString &text, const QString &sentence);

    Reporter &m_reporter;
    QUrl m_baseUrl;
};

} // namespace eventdesk
