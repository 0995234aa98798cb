// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountbook.h"
#include "app/accounts/fallbackkeystore.h"
#include "app/session/accountsession.h"
#include "app/session/keycheck.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace eventdesk {

class EventStore;
class PracticeServer;
class RequestLog;
class Settings;
struct StartOptions;

/**
 * Opens, connects, replaces, checks and removes accounts, and holds the one session that is open.
 * Shows nothing: MainWindow listens. What takes time ends with exactly one of the signals named at
 * the command. UI thread; what is given to the constructor must outlive it.
 */
class AccountController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountController)

public:
    /**
     * store: what is known of the accounts in the book; nothing of others goes there.
     * journal: what was changed in all accounts but temporary ones.
     * practiceFile: where the practice account keeps its events.
     */
    AccountController(AccountBook &book, FallbackKeyStore &keys, EventStore &store,
        ChangeJournal &journal, RequestLog &log, const Settings &settings, QString practiceFile,
        QObject *parent = nullptr);
    ~AccountController() override;

    [[nodiscard]] AccountSession *session() { return m_session.get(); }
    /** The practice server's key, for the tour's witness; none before openPractice(). */
    [[nodiscard]] std::optional<ApiKey> practiceKey() const;
    [[nodiscard]] const AccountBook &book() const { return m_book; }
    [[nodiscard]] const FallbackKeyStore &keys() const { return m_keys; }

    /** Finds out whether the keychain works; keys() tells when it knows. */
    void probeKeyStore() { m_keys.probe(); }

    /** What the command line asks for, else the last account, else accountWanted({}). */
    void openAtStart(const StartOptions &options);

    /** opening at once, then sessionChanged, keyWanted when its key cannot be read, or stayed. */
    void openStored(const Account &account);
    /** Waits no longer for the keychain; neither of both is sent. */
    void cancelOpening();
    /** sessionChanged, or failed. */
    void openPractice();

    /**
     * Checks the key by reading the first page, then adds the account, or opens the existing one
     * again, and stores the key. sessionChanged, connectFailed, or stayed.
     */
    void connectAccount(const Account &account, const ApiKey &key);
    void cancelConnecting();

    /** Checks the key, then stores and uses it; everything typed and shown stays. keyReplaced or
     * keyRefused. */
    void replaceKey(const ApiKey &key);
    /** The key stays what it was, and neither signal is sent. */
    void cancelReplacing();
    /** keyChecked. */
    void checkKey();
    /**
     * Name, colour and protection of the open account, which must be stored or the practice
     * account, whose name stays. In force at once; told or failed.
     */
    void changeSettings(const QString &name, AccountColour colour, Protection protection);
    /** Forgets the open account and its key; changes begun meanwhile are stopped first.
     * accountRemoved. */
    void removeAccount();
    /** Brings the sample back and shows it. told. */
    void resetPractice();

signals:
    /** session() is another one now; the one before still lives until this signal returns. */
    void sessionChanged();
    /**
     * Another account was to be opened, but the open one has changes on their way now, as failed()
     * said. Nothing was closed.
     */
    void stayed();
    /** The keychain is asked for the key of this account, which can take a while. */
    void opening(const eventdesk::Account &account);
    /** There is no account to open, or the named one is unknown: problem says so. */
    void accountWanted(const QString &problem);
    /** The key of this account cannot be read; problem says why. */
    void keyWanted(const eventdesk::Account &account, const QString &problem);
    void connectFailed(const eventdesk::ApiError &error);
    void keyReplaced();
    void keyRefused(const eventdesk::ApiError &error);
    void keyChecked(const std::optional<eventdesk::ApiError> &error);
    /** problem says what may be left in the keychain; empty when all is gone. */
    void accountRemoved(const QString &name, const QString &problem);
    /** A key is kept for this session only, or another thing the user must know. */
    void told(const QString &sentence);
    /** Something did not work; the sentence says what. */
    void failed(const QString &sentence);

private:
    [[nodiscard]] std::unique_ptr<AccountSession> newSession(
        const Account &account, AccountSession::Nature nature, const ApiKey &key);
    void adopt(std::unique_ptr<AccountSession> session);
    /** For what was waited for: changes of the open account may have begun meanwhile. */
    void adoptUnlessBusy(std::unique_ptr<AccountSession> session);
    /** problem: as accountRemoved has it. */
    void finishRemoval(const Account &account, const QString &problem);
    void takeOverSettings();
    void finishConnecting();
    void failConnecting();
    void storeKey(const Account &account, const ApiKey &key);
    [[nodiscard]] bool isBusy();

    AccountBook &m_book;
    FallbackKeyStore &m_keys;
    EventStore &m_store;
    ChangeJournal &m_journal;
    RequestLog &m_log;
    const Settings &m_settings;
    QString m_practiceFile;
    std::unique_ptr<PracticeServer> m_practice;
    std::unique_ptr<AccountSession> m_session;
    std::unique_ptr<AccountSession> m_connecting; ///< its key is being checked
    std::optional<ApiKey> m_connectingKey;
    QPointer<KeyStoreJob> m_reading;
    QPointer<KeyCheck> m_check;
};

} // namespace eventdesk
