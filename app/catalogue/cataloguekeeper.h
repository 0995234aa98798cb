// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

namespace eventdesk {

class EventCatalogue;
class EventStore;
struct CatalogueChange;

/**
 * Keeps what is known of one account over the end of the program: fills its catalogue from the
 * store, then tells the store what changes, gathered until control returns to the event loop and in
 * one piece with how far it can be trusted. UI thread; owned by AccountSession; catalogue and store
 * must outlive it.
 */
class CatalogueKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CatalogueKeeper)

public:
    /** A catalogue that already holds something replaces what is stored of the account. */
    CatalogueKeeper(
        EventCatalogue &catalogue, EventStore &store, QString accountId, QObject *parent = nullptr);
    /** Hands over what is not yet handed over. */
    ~CatalogueKeeper() override;

    /** Fills the catalogue, unless it holds something already; restored() follows, once. */
    void restore();

signals:
    void restored();

private:
    void follow(const CatalogueChange &change);
    [[nodiscard]] bool isInUse() const;
    void replaceStored();
    void flush();

    EventCatalogue &m_catalogue;
    EventStore &m_store;
    QString m_accountId;
    QSet<EventId> m_changed;
    QSet<EventId> m_removed;
    QTimer m_flushTimer; ///< running while something is not handed over
};

} // namespace eventdesk
