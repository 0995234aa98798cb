// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/accounts/keychain.h"

#include <qt6keychain/keychain.h>

#include <functional>

namespace eventdesk {

namespace {

using Result = Keychain::Result;

KeyStoreProblem problemOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound: // also what a locked ring answers (reliability T10)
        return KeyStoreProblem::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return KeyStoreProblem::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // a missing bus or Secret Service; only its translated text says
                                // more
        return KeyStoreProblem::NoStore;
    case QKeychain::NoError:
        break;
    }
    return KeyStoreProblem::Other;
}

/** Secret Service, KWallet or the macOS keychain, through QtKeychain. */
class QtKeychain final : public Keychain
{
public:
    void read(quint64 request, const QString &entry) override
    {
        look(entry, [this, request](const Result &found) { emit answered(request, found); });
    }

    void write(quint64 request, const QString &entry, const QByteArray &secret) override
    {
        auto *job = new QKeychain::WritePasswordJob(serviceName());
        job->setTextData(QString::fromUtf8(secret));
        start(job, entry, [this, request](const QKeychain::Job &ended) {
            emit answered(request, resultOf(ended, {}));
        });
    }

    /**
     * QtKeychain calls it a success when a locked ring removes nothing, so the entry is looked for
     * before and after: whoever removes an account must hear that its key stayed behind (S6).
     */
    void remove(quint64 request, const QString &entry) override
    {
        look(entry, [this, request, entry](const Result &found) {
            if (found)
                removeFound(request, entry);
            else
                emit answered(request, found);
        });
    }

private:
    [[nodiscard]] static QString serviceName() { return KeyStore::serviceName.toString(); }

    [[nodiscard]] static Result resultOf(const QKeychain::Job &ended, const QByteArray &secret)
    {
        if (ended.error() == QKeychain::NoError)
            return secret;
        return tl::unexpected(problemOf(ended.error()));
    }

    void look(const QString &entry, const std::function<void(const Result &)> &then)
    {
        auto *job = new QKeychain::ReadPasswordJob(serviceName());
        start(job, entry,
            [job, then](const QKeychain::Job &ended) { then(resultOf(ended, job->binaryData())); });
    }

    void removeFound(quint64 request, const QString &entry)
    {
        auto *job = new QKeychain::DeletePasswordJob(serviceName());
        start(job, entry, [this, request, entry](const QKeychain::Job &ended) {
            if (ended.error() == QKeychain::NoError)
                confirmRemoval(request, entry);
            else
                emit answered(request, resultOf(ended, {}));
        });
    }

    void confirmRemoval(quint64 request, const QString &entry)
    {
        look(entry, [this, request](const Result &found) {
            if (found)
                emit answered(request, tl::unexpected(KeyStoreProblem::Denied));
            else if (found.error() == KeyStoreProblem::NotFound)
                emit answered(request, QByteArray());
            else
                emit answered(request, found);
        });
    }

    /**
     * The job belongs to QtKeychain from here on and deletes itself when it has ended. It must not
     * be deleted earlier: libsecret would call back into it.
     */
    void start(QKeychain::Job *job, const QString &entry,
        const std::function<void(const QKeychain::Job &)> &then)
    {
        job->setKey(entry);
        job->setInsecureFallback(false); // never a plain file, whatever the default (S1)
        connect(job, &QKeychain::Job::finished, this,
            [then](const QKeychain::Job *ended) { then(*ended); });
        job->start();
    }
};

} // namespace

std::unique_ptr<Keychain> platformKeychain()
{
    return std::make_unique<QtKeychain>();
}

} // namespace eventdesk
