// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/accounts/oskeystore.h"

#include "app/accounts/storedkey.h"

#include <QDeadlineTimer>
#include <QPointer>

#include <utility>

namespace eventdesk {

namespace {

/** How long the end of the program may be delayed by a keychain that is busy. */
constexpr std::chrono::milliseconds farewell{500};

KeyStoreResult nothingToSay(const QByteArray & /*secret*/)
{
    return KeyStoreAnswer{};
}

} // namespace

OsKeyStore::OsKeyStore(
    std::unique_ptr<Keychain> keychain, std::chrono::milliseconds patience, QObject *parent)
    : KeyStore(parent), m_patience(patience), m_thread(std::make_unique<QThread>()),
      m_keychain(std::move(keychain))
{
    m_thread->setObjectName(QStringLiteral("Keychain"));
    m_keychain->moveToThread(m_thread.get());
    // A queued connection ends with its receiver, so a late answer never meets a store that is
    // gone.
    connect(
        m_keychain.get(), &Keychain::answered, this, &OsKeyStore::takeAnswer, Qt::QueuedConnection);
    m_thread->start();
}

OsKeyStore::~OsKeyStore()
{
    m_thread->quit();
    if (m_thread->wait(QDeadlineTimer(farewell)))
        return;
    // Stuck inside the keychain's library: it cannot be interrupted, and must not hold up the end
    // of the program. Thread and keychain go when the library lets go, or with the process.
    QThread *thread = m_thread.release();
    Keychain *keychain = m_keychain.release();
    connect(thread, &QThread::finished, keychain, &QObject::deleteLater);
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
}

KeyStoreJob *OsKeyStore::read(const Account &account)
{
    return ask(
        [entry = account.id](Keychain &keychain, quint64 number) { keychain.read(number, entry); },
        [account](const QByteArray &secret) -> KeyStoreResult {
            return storedkey::decode(account, secret).map([](const ApiKey &key) {
                return KeyStoreAnswer{.key = key};
            });
        });
}

KeyStoreJob *OsKeyStore::write(const Account &account, const ApiKey &key)
{
    const QByteArray secret = storedkey::encode(account, key);
    if (secret.size() > maximumBytes) {
        auto *job = new KeyStoreJob(this);
        job->settle(tl::unexpected(KeyStoreProblem::TooLarge));
        return job;
    }
    return ask([entry = account.id, secret](
                   Keychain &keychain, quint64 number) { keychain.write(number, entry, secret); },
        nothingToSay);
}

KeyStoreJob *OsKeyStore::remove(const Account &account)
{
    return ask([entry = account.id](
                   Keychain &keychain, quint64 number) { keychain.remove(number, entry); },
        nothingToSay);
}

QString OsKeyStore::whereKept() const
{
    //: On the page that asks for the API key. "Keychain": the operating system's store for
    //: passwords.
    return tr("The key is kept in the keychain of this computer.");
}

KeyStoreJob *OsKeyStore::ask(Request request, Interpretation interpretation)
{
    auto *job = new KeyStoreJob(this);
    job->expectAnswerWithin(m_patience);
    const quint64 number = ++m_lastNumber;
    m_waiting.insert(number,
        [job = QPointer<KeyStoreJob>(job), interpretation = std::move(interpretation)](
            const Keychain::Result &result) {
            if (job)
                job->settle(result.and_then(interpretation));
        });
    QMetaObject::invokeMethod(
        m_keychain.get(),
        [keychain = m_keychain.get(), number, request = std::move(request)] {
            request(*keychain, number);
        },
        Qt::QueuedConnection);
    return job;
}

void OsKeyStore::takeAnswer(quint64 number, const Keychain::Result &result)
{
    if (const auto answer = m_waiting.take(number))
        answer(result);
}

} // namespace eventdesk
