// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/session/accountsession.h"

#include "app/catalogue/cataloguekeeper.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace eventdesk {

using namespace Qt::StringLiterals;

AccountSession::AccountSession(Account account, Nature nature, const ApiKey &key, RequestLog &log,
    ChangeJournal &journal, const ApiOptions &options, QObject *parent)
    : QObject(parent), m_account(std::move(account)), m_nature(nature),
      m_ownJournal(
          nature == Nature::Temporary ? std::make_unique<ChangeJournal>(QString()) : nullptr),
      m_journal(m_ownJournal ? *m_ownJournal : journal), m_listing(m_catalogue),
      m_selection(m_catalogue, m_listing), m_client(m_account.baseUrl, key, log, options),
      m_sync(m_client, m_catalogue), m_runner(m_client, m_catalogue, m_journal, journalOwner())
{
    m_client.setReadOnly(m_account.protection == Protection::ReadOnly);
}

AccountSession::~AccountSession() = default;

void AccountSession::setAccount(const Account &account)
{
    Q_ASSERT(account.baseUrl == m_account.baseUrl);
    if (account == m_account)
        return;
    const bool wasNameless = m_account.id.isEmpty();
    m_account = account;
    m_client.setReadOnly(account.protection == Protection::ReadOnly);
    m_runner.setOwner(journalOwner());
    if (wasNameless && m_sync.phase() != CatalogueSync::Phase::Untouched)
        claimOpenSets(); // opened before the book gave it an id
    emit accountChanged();
}

AccountFacts AccountSession::facts() const
{
    AccountFacts facts = AccountFacts::of(m_account);
    if (m_nature == Nature::Practice) // an address of this computer says nothing
        facts.host.clear();
    return facts;
}

void AccountSession::setProtection(Protection protection)
{
    Account account = m_account;
    account.protection = protection;
    setAccount(account);
}

JournalOwner AccountSession::journalOwner() const
{
    switch (m_nature) {
    case Nature::Stored:
        return {.accountId = m_account.id, .origin = m_account.baseUrl.origin()};
    case Nature::Practice: // its port moves, and it is one account for all that
        return {.accountId = u"practice"_s, .origin = u"practice"_s};
    case Nature::Temporary:
        return {.accountId = u"temporary"_s, .origin = m_account.baseUrl.origin()};
    }
    Q_UNREACHABLE();
}

void AccountSession::keepIn(EventStore &store)
{
    Q_ASSERT(!m_account.id.isEmpty() && !m_keeper);
    m_keeper = std::make_unique<CatalogueKeeper>(m_catalogue, store, m_account.id);
}

void AccountSession::open()
{
    claimOpenSets();
    if (!m_keeper) {
        refresh();
        return;
    }
    connect(m_keeper.get(), &CatalogueKeeper::restored, this, &AccountSession::refresh);
    m_keeper->restore();
}

void AccountSession::refresh()
{
    // Where the page on show stands in the server's list: that part is read first.
    const QList<Event> &shown = m_listing.shownEvents();
    const auto first = shown.isEmpty() ? m_catalogue.events().cend()
                                       : m_catalogue.events().constFind(shown.constFirst().id);
    m_sync.refresh(first == m_catalogue.events().cend() ? 0 : std::max<qint64>(0, first->place));
}

void AccountSession::replaceKey(const ApiKey &key)
{
    m_client.setKey(key);
    m_runner.noteNewKey();
}

// --- sets that a crash or quit left open ---------------------------------------------------------

void AccountSession::claimOpenSets()
{
    const JournalOwner owner = journalOwner();
    if (owner.accountId.isEmpty())
        return; // an account that is only being added has none
    const JournalSetsReply *reply = m_journal.claimOpenSets(owner);
    connect(reply, &JournalSetsReply::finished, this, &AccountSession::takeOpenSets);
}

void AccountSession::takeOpenSets(const DatabaseResult<QList<JournalSet>> &result)
{
    if (!result || result->isEmpty())
        return; // a journal that cannot be read says so itself
    m_interrupted = *result;
    emit interruptedSetsChanged();
}

ChangeSetRun *AccountSession::continueInterrupted(qint64 setId, const QSet<qint64> &withoutEntries)
{
    std::optional<JournalSet> set = takeInterrupted(setId);
    if (!set)
        return nullptr;
    for (JournalEntry &entry : set->entries) {
        if (entry.state == ChangeState::Planned && withoutEntries.contains(entry.id)) {
            entry.state = ChangeState::Cancelled;
            m_journal.record(entry.id, entry.state);
        }
    }
    ChangeSetRun *run = m_runner.resume(*set);
    emit interruptedSetsChanged();
    return run;
}

void AccountSession::dropInterrupted(qint64 setId)
{
    if (!takeInterrupted(setId))
        return;
    m_journal.close(setId);
    emit interruptedSetsChanged();
}

std::optional<JournalSet> AccountSession::takeInterrupted(qint64 setId)
{
    const auto found = std::ranges::find(std::as_const(m_interrupted), setId, &JournalSet::id);
    if (found == m_interrupted.cend())
        return std::nullopt;
    return m_interrupted.takeAt(std::distance(m_interrupted.cbegin(), found));
}

} // namespace eventdesk
