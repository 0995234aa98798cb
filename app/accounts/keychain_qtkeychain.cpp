// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/accounts/keychain.h"

#include <qt6keychain/keychain.h>

namespace eventdesk {

namespace {

KeyStoreProblem problemOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound: // also what a locked ring answers (reliability T10)
        return KeyStoreProblem::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return KeyStoreProblem::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeyStoreProblem::NoStore;
    case QKeychain::NoError:
    case QKeychain::OtherError:
        break;
    }
    return KeyStoreProblem::NoStore;
}

/** Secret Service, KWallet or the macOS keychain, through QtKeychain. */
class QtKeychain final : public Keychain
{
public:
    void read(quint64 request, const QString &entry) override
    {
        auto *job = new QKeychain::ReadPasswordJob(serviceName());
        start(job, request, entry, [job] { return job->binaryData(); });
    }

    void write(quint64 request, const QString &entry, const QByteArray &secret) override
    {
        auto *job = new QKeychain::WritePasswordJob(serviceName());
        job->setTextData(QString::fromUtf8(secret));
        start(job, request, entry, [] { return QByteArray(); });
    }

    void remove(quint64 request, const QString &entry) override
    {
        auto *job = new QKeychain::DeletePasswordJob(serviceName());
        start(job, request, entry, [] { return QByteArray(); });
    }

private:
    [[nodiscard]] static QString serviceName() { return KeyStore::serviceName.toString(); }

    /**
     * The job belongs to QtKeychain from here on and deletes itself when it has ended. It must not
     * be deleted earlier: libsecret would call back into it.
     */
    template <typename Secret>
    void start(QKeychain::Job *job, quint64 request, const QString &entry, Secret secret)
    {
        job->setKey(entry);
        job->setInsecureFallback(
            false); // the default, but a secret in a plain file is worth a line (S1)
        connect(job, &QKeychain::Job::finished, this, [this, job, request, secret] {
            if (job->error() == QKeychain::NoError)
                emit answered(request, secret());
            else
                emit answered(request, tl::unexpected(problemOf(*job)));
        });
        job->start();
    }
};

} // namespace

std::unique_ptr<Keychain> platformKeychain()
{
    return std::make_unique<QtKeychain>();
}

} // namespace eventdesk
