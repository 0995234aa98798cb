// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/accounts/accountcontroller.h"

#include "app/events/displaytext.h"
#include "app/practice/practiceserver.h"
#include "app/settings/settings.h"
#include "app/storage/eventstore.h"
#include "ui/commandline.h"

#include <algorithm>

namespace eventdesk {

using Nature = AccountSession::Nature;

AccountController::AccountController(AccountBook &book, FallbackKeyStore &keys, EventStore &store,
    ChangeJournal &journal, RequestLog &log, const Settings &settings, QString practiceFile,
    QObject *parent)
    : QObject(parent), m_book(book), m_keys(keys), m_store(store), m_journal(journal), m_log(log),
      m_settings(settings), m_practiceFile(std::move(practiceFile))
{
    connect(&m_book, &AccountBook::changed, this, &AccountController::takeOverSettings);
    m_store.expectLoad(m_book.lastUsedId()); // while the window is built and the key is asked for
}

AccountController::~AccountController() = default;

void AccountController::openAtStart(const StartOptions &options)
{
    if (options.temporary) {
        const Account account{//: Name of the account that --base-url opens.
            .name = tr("Temporary account"),
            .baseUrl = options.temporary->baseUrl};
        adopt(newSession(account, Nature::Temporary, options.temporary->key));
        return;
    }
    if (options.practice) {
        openPractice();
        if (!m_session)
            emit accountWanted({}); // it could not be started, as failed() said
        return;
    }
    const QList<Account> &accounts = m_book.accounts();
    if (!options.accountName.isEmpty()) {
        const auto named = std::ranges::find(accounts, options.accountName, &Account::name);
        if (named != accounts.cend())
            openStored(*named);
        else
            //: %1 is a name from the command line.
            emit accountWanted(
                tr("There is no account named “%1”.").arg(isolated(options.accountName)));
        return;
    }
    const std::optional<Account> last = m_book.find(m_book.lastUsedId());
    if (last)
        openStored(*last);
    else if (!accounts.isEmpty())
        openStored(accounts.constFirst());
    else
        emit accountWanted(m_book.problem());
}

void AccountController::openStored(const Account &account)
{
    if (isBusy())
        return;
    cancelOpening(); // an older wish
    emit opening(account);
    m_reading = m_keys.read(account);
    connect(m_reading, &KeyStoreJob::finished, this, [this, account](const KeyStoreResult &result) {
        m_reading.clear(); // it deletes itself
        if (result && result->key)
            adoptUnlessBusy(newSession(account, Nature::Stored, *result->key));
        else
            emit keyWanted(
                account, KeyStore::describe(result ? KeyStoreProblem::NotFound : result.error()));
    });
}

void AccountController::cancelOpening()
{
    delete m_reading;
}

void AccountController::openPractice()
{
    if (isBusy())
        return;
    if (!m_practice) {
        auto practice = std::make_unique<PracticeServer>(m_practiceFile);
        if (const auto started = practice->start(); !started) {
            emit failed(started.error());
            return;
        }
        m_practice = std::move(practice);
    }
    const auto baseUrl = BaseUrl::parse(m_practice->baseUrl().toString());
    const std::optional<ApiKey> key = practiceKey();
    Q_ASSERT(baseUrl && key);
    //: Name of the built-in account for trying things out.
    const Account account{.name = tr("Practice account"),
        .baseUrl = *baseUrl,
        .colour = m_book.practiceColour(),
        .protection = m_book.practiceProtection()};
    adopt(newSession(account, Nature::Practice, *key));
}

std::optional<ApiKey> AccountController::practiceKey() const
{
    const auto key = ApiKey::parse(m_practice ? m_practice->key() : QString());
    return key ? std::optional(*key) : std::nullopt;
}

std::unique_ptr<AccountSession> AccountController::newSession(
    const Account &account, Nature nature, const ApiKey &key)
{
    auto session = std::make_unique<AccountSession>(account, nature, key, m_log, m_journal);
    session->listing().setRowsPerPage(m_settings.rowsPerPage());
    return session;
}

void AccountController::adopt(std::unique_ptr<AccountSession> session)
{
    cancelOpening(); // else a late answer of the keychain would push this session aside
    cancelConnecting();
    const std::unique_ptr<AccountSession> previous = std::exchange(m_session, std::move(session));
    if (m_session && m_session->nature() == Nature::Stored) {
        m_book.setLastUsed(m_session->account().id);
        m_session->keepIn(m_store);
    }
    emit sessionChanged();
    if (m_session && m_session->sync().phase() == CatalogueSync::Phase::Untouched)
        m_session->open();
}

void AccountController::adoptUnlessBusy(std::unique_ptr<AccountSession> session)
{
    if (isBusy())
        emit stayed();
    else
        adopt(std::move(session));
}

void AccountController::connectAccount(const Account &account, const ApiKey &key)
{
    if (isBusy())
        return;
    m_connecting = newSession(account, Nature::Stored, key);
    m_connectingKey = key;
    // The first page that is read says that the key is right; the rest is read in the window.
    connect(&m_connecting->sync(), &CatalogueSync::progressed, this,
        &AccountController::finishConnecting, Qt::QueuedConnection);
    connect(&m_connecting->sync(), &CatalogueSync::phaseChanged, this,
        &AccountController::failConnecting, Qt::QueuedConnection);
    m_connecting->open();
}

void AccountController::cancelConnecting()
{
    m_connecting.reset();
    m_connectingKey.reset();
}

void AccountController::finishConnecting()
{
    if (!m_connecting)
        return;
    std::unique_ptr<AccountSession> session = std::move(m_connecting);
    const ApiKey key = *m_connectingKey;
    session->sync().disconnect(this);
    const Account wanted = session->account();
    if (wanted.id.isEmpty()) // a new one: only the book gives names and ids
        session->setAccount(m_book.add(wanted.name, wanted.baseUrl, wanted.colour));
    storeKey(session->account(), key);
    adoptUnlessBusy(std::move(session)); // else it is in the account menu from now on
}

void AccountController::failConnecting()
{
    if (!m_connecting || m_connecting->sync().phase() != CatalogueSync::Phase::Failed)
        return;
    const ApiError error = *m_connecting->sync().error();
    cancelConnecting();
    emit connectFailed(error);
}

void AccountController::storeKey(const Account &account, const ApiKey &key)
{
    const KeyStoreJob *job = m_keys.write(account, key);
    connect(job, &KeyStoreJob::finished, this, [this](const KeyStoreResult &result) {
        const std::optional<KeyStoreProblem> problem =
            result ? result->keptForSessionBecause : std::optional(result.error());
        if (problem) {
            //: %1 is a sentence that says what is wrong with the keychain.
            emit told(
                tr("The key is kept for this session only. %1").arg(KeyStore::describe(*problem)));
        }
    });
}

void AccountController::replaceKey(const ApiKey &key)
{
    delete m_check;
    m_check = new KeyCheck(m_session->client().baseUrl(), key, m_log, this);
    connect(m_check, &KeyCheck::finished, this, [this, key](const std::optional<ApiError> &error) {
        if (error) {
            emit keyRefused(*error);
            return;
        }
        m_session->replaceKey(key);
        if (m_session->nature() == Nature::Stored)
            storeKey(m_session->account(), key);
        emit keyReplaced();
        if (m_session->sync().phase() == CatalogueSync::Phase::Failed)
            m_session->refresh();
    });
    connect(m_session.get(), &QObject::destroyed, m_check, &QObject::deleteLater);
}

void AccountController::cancelReplacing()
{
    delete m_check;
}

void AccountController::checkKey()
{
    const ListEventsCall *call = m_session->client().listEvents(1, 1);
    connect(call, &ListEventsCall::finished, this, [this](const ApiResult<EventPage> &result) {
        emit keyChecked(result ? std::nullopt : std::optional(result.error()));
    });
}

void AccountController::changeSettings(
    const QString &name, AccountColour colour, Protection protection)
{
    const Account account = m_session->account();
    m_session->setProtection(protection); // in force whatever the disk says
    bool isKnown = true;
    if (m_session->nature() == Nature::Practice)
        m_book.updatePractice(colour, protection);
    else
        isKnown = m_book.update(account.id, name, colour, protection);
    if (!m_book.problem().isEmpty())
        emit failed(m_book.problem());
    else if (!isKnown)
        //: Only the protection could be changed, and it is not remembered.
        emit failed(tr("This account was removed in another window of Eventdesk. The protection "
                       "holds until you close this one."));
    else
        //: After “Account settings…”.
        emit told(tr("The account settings were saved."));
}

/** Another window of the program may have changed them as well. */
void AccountController::takeOverSettings()
{
    if (!m_session)
        return;
    Account account = m_session->account();
    if (m_session->nature() == Nature::Practice) {
        account.colour = m_book.practiceColour();
        account.protection = m_book.practiceProtection();
    } else if (const std::optional<Account> stored = m_book.find(account.id);
               stored && stored->baseUrl == account.baseUrl) {
        account = *stored;
    }
    m_session->setAccount(account);
}

void AccountController::removeAccount()
{
    if (isBusy())
        return;
    const Account account = m_session->account();
    const KeyStoreJob *job = m_keys.remove(account);
    connect(job, &KeyStoreJob::finished, this, [this, account](const KeyStoreResult &result) {
        const bool isGone = result || result.error() == KeyStoreProblem::NotFound;
        finishRemoval(account, isGone ? QString() : KeyStore::describe(result.error()));
    });
}

void AccountController::finishRemoval(const Account &account, const QString &problem)
{
    const bool isOpen = m_session && m_session->account().id == account.id;
    ChangeRunner *runner = isOpen ? &m_session->runner() : nullptr;
    if (runner && runner->isBusy()) {
        // Begun while the keychain was asked. The key is gone from it, so there is no way back:
        // what is on the wire ends, and the rest is not sent, as the question before the removal
        // says.
        connect(
            runner, &ChangeRunner::busyChanged, this,
            [this, account, problem] { finishRemoval(account, problem); },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        runner->suspendAll();
        return;
    }
    m_book.remove(account.id);
    m_store.forget(account.id);
    m_journal.forget(account.id);
    if (isOpen)
        adopt(nullptr);
    emit accountRemoved(account.name, problem);
}

void AccountController::resetPractice()
{
    if (isBusy())
        return;
    if (!m_practice->reset()) {
        emit failed(tr("The sample events could not be saved. Is the disk full?"));
        return;
    }
    m_session->catalogue().setKnowledge({}); // what comes now was not changed by somebody else
    m_session->listing().showPage(1);
    m_session->refresh();
    emit told(tr("The practice account holds its sample events again."));
}

bool AccountController::isBusy()
{
    if (!m_session)
        return false;
    ChangeRunner &runner = m_session->runner();
    // What a temporary account has left is remembered nowhere.
    const bool wouldLose = m_session->nature() == Nature::Temporary
        && std::ranges::any_of(runner.sets(), &ChangeSetRun::isOpen);
    if (!runner.isBusy() && !wouldLose)
        return false;
    //: The account cannot be closed or changed now.
    emit failed(tr("A change is still on its way. Try again in a moment."));
    return true;
}

} // namespace eventdesk
