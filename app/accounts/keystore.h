// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"
#include "app/api/apikey.h"

#include <tl/expected.hpp>

#include <QObject>

#include <chrono>
#include <optional>

namespace eventdesk {

/** Why a key could not be read, written or removed. KeyStore::describe() has the words for people.
 */
enum class KeyStoreProblem : quint8 {
    NotFound, ///< no key readable now; perhaps a locked keychain: never forget the account (S4)
    NoStore, ///< this computer offers no keychain
    Denied, ///< the keychain is locked, or somebody said no
    NoAnswer, ///< the keychain did not answer in time (S3)
    WrongOrigin, ///< the stored key was given for another server: not handed out (S5)
    Damaged, ///< something is stored, but not a key of ours
    TooLarge, ///< more than every platform's keychain can hold (S7)
    Other
};

/** What a job that went well has to say. A value. */
struct KeyStoreAnswer
{
    std::optional<ApiKey> key = {}; ///< set after read(), and only then
    /** After write(): why the key is kept for this session only; empty when it was really stored.
     */
    std::optional<KeyStoreProblem> keptForSessionBecause = {};

    friend bool operator==(const KeyStoreAnswer &, const KeyStoreAnswer &) = default;
};

using KeyStoreResult = tl::expected<KeyStoreAnswer, KeyStoreProblem>;

/**
 * The handle of one request to a key store.
 *
 * Made and owned by the store; a caller keeps a QPointer at most. Emits finished exactly once,
 * never from inside the call that made it, and then deletes itself. May be destroyed earlier, by
 * anyone, to hear no more of it; the keychain may do its work all the same. UI thread.
 */
class KeyStoreJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyStoreJob)

public:
    /** For key stores. */
    explicit KeyStoreJob(QObject *parent) : QObject(parent) { }

    /** For key stores: the result, delivered from the event loop. Only the first one counts. */
    void settle(const KeyStoreResult &result);

    /** For key stores: settles with NoAnswer unless a result comes within this time (S3). */
    void expectAnswerWithin(std::chrono::milliseconds patience);

signals:
    void finished(const eventdesk::KeyStoreResult &result);

private:
    bool m_settled = false;
};

/**
 * Where the keys of accounts are kept (abstract). A key is found by its account's random id, and is
 * handed out only for the server it was given for (S5). Lives on the UI thread and never blocks it.
 */
class KeyStore : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyStore)

public:
    /** The name under which people find our entries in their keychain program. */
    static constexpr QStringView serviceName = u"Eventdesk";

    explicit KeyStore(QObject *parent = nullptr) : QObject(parent) { }

    virtual KeyStoreJob *read(const Account &account) = 0;
    /** Replaces the account's key, if there is one. */
    virtual KeyStoreJob *write(const Account &account, const ApiKey &key) = 0;
    /** NotFound when there was nothing that could be removed now. */
    virtual KeyStoreJob *remove(const Account &account) = 0;

    /** Whether keys written now outlive the program. */
    [[nodiscard]] virtual bool isPersistent() const = 0;

    /** Where a key entered now will be, as a whole sentence for the page that asks for it. */
    [[nodiscard]] virtual QString whereKept() const = 0;

    /** What happened and what to do, for people. */
    [[nodiscard]] static QString describe(KeyStoreProblem problem);
};

} // namespace eventdesk
