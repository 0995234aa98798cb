// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"
#include "app/accounts/accountfacts.h"
#include "app/api/apiclient.h"
#include "app/catalogue/cataloguesync.h"
#include "app/catalogue/eventcatalogue.h"
#include "app/catalogue/eventlisting.h"
#include "app/catalogue/eventselection.h"
#include "app/changes/journal/changejournal.h"
#include "app/changes/run/changerunner.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace eventdesk {

class CatalogueKeeper;
class EventStore;
class RequestLog;

/**
 * The rooms of one open account, built, switched and closed as one: client, catalogue, listing,
 * selection, synchronisation, change runner. Its key lives here, in memory, and nowhere else. UI
 * thread; owned by whoever opened it; the log must outlive it.
 */
class AccountSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountSession)

public:
    /** What the account is to the program; decides what can be done with the account itself. */
    enum class Nature : quint8 {
        Stored, ///< in the account book
        Practice, ///< the embedded practice server
        Temporary ///< given on the command line; nothing of it is stored
    };

    /**
     * journal: of all accounts; must outlive the session. A temporary account leaves nothing there:
     * it has a journal of its own, in memory.
     */
    AccountSession(Account account, Nature nature, const ApiKey &key, RequestLog &log,
        ChangeJournal &journal, const ApiOptions &options = {}, QObject *parent = nullptr);
    ~AccountSession() override;

    [[nodiscard]] const Account &account() const { return m_account; }
    /**
     * Name, colour and protection as they are now; the id may come after the first page was read:
     * the book gives it. The server stays what it is.
     */
    void setAccount(const Account &account);
    [[nodiscard]] Nature nature() const { return m_nature; }
    /** What to call the account by, wherever something is about to happen to it. */
    [[nodiscard]] AccountFacts facts() const;
    [[nodiscard]] Protection protection() const { return m_account.protection; }
    /** At once: a write that waits for its turn is not sent any more (ApiClient::setReadOnly). */
    void setProtection(Protection protection);
    [[nodiscard]] ApiClient &client() { return m_client; }
    [[nodiscard]] EventCatalogue &catalogue() { return m_catalogue; }
    [[nodiscard]] EventListing &listing() { return m_listing; }
    [[nodiscard]] EventSelection &selection() { return m_selection; }
    [[nodiscard]] CatalogueSync &sync() { return m_sync; }
    [[nodiscard]] ChangeRunner &runner() { return m_runner; }
    /** Where this account's changes are written down. */
    [[nodiscard]] ChangeJournal &journal() { return m_journal; }
    /** Whose changes are this account's in the journal. */
    [[nodiscard]] JournalOwner journalOwner() const;

    /**
     * Keeps what is known of the account in the store, which must outlive the session. Its id must
     * be final.
     */
    void keepIn(EventStore &store);

    /**
     * Shows what is stored of the account, then reads its list anew. Finds the sets that a crash or
     * quit left open.
     */
    void open();

    /** Sets that a crash or quit left open and nobody has decided about, oldest first. */
    [[nodiscard]] const QList<JournalSet> &interruptedSets() const { return m_interrupted; }
    /**
     * Goes on with one of them, but for these entries, which were not sent and are Cancelled; null
     * when there is no such set.
     */
    ChangeSetRun *continueInterrupted(qint64 setId, const QSet<qint64> &withoutEntries = {});
    /** Nothing more comes of it: what was not sent is Cancelled. */
    void dropInterrupted(qint64 setId);

    /** Reads the list anew, the page on show first. */
    void refresh();

    /** A new key for the same account; everything known stays. */
    void replaceKey(const ApiKey &key);

signals:
    /** The name, the colour or the protection is another one. */
    void accountChanged();
    void interruptedSetsChanged();

private:
    void claimOpenSets();
    void takeOpenSets(const DatabaseResult<QList<JournalSet>> &result);
    [[nodiscard]] std::optional<JournalSet> takeInterrupted(qint64 setId);

    Account m_account;
    Nature m_nature;
    std::unique_ptr<ChangeJournal> m_ownJournal; ///< of a temporary account
    ChangeJournal &m_journal;
    EventCatalogue m_catalogue;
    EventListing m_listing;
    EventSelection m_selection;
    ApiClient m_client;
    CatalogueSync m_sync;
    ChangeRunner m_runner;
    QList<JournalSet> m_interrupted;
    std::unique_ptr<CatalogueKeeper> m_keeper; ///< none: nothing of the account is stored
};

} // namespace eventdesk
