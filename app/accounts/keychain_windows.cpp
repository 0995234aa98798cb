// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/accounts/keychain.h"
#include "app/accounts/wincredentials.h"

namespace eventdesk {

namespace {

using wincredentials::Outcome;

std::wstring targetName(const QString &entry)
{
    return (KeyStore::serviceName.toString() + u'/' + entry).toStdWString();
}

KeyStoreProblem problemOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotFound:
        return KeyStoreProblem::NotFound;
    case Outcome::NoStore:
        return KeyStoreProblem::NoStore;
    case Outcome::Denied:
        return KeyStoreProblem::Denied;
    case Outcome::TooLarge:
        return KeyStoreProblem::TooLarge;
    case Outcome::Done:
    case Outcome::Failed:
        break;
    }
    return KeyStoreProblem::Other;
}

/** The Windows Credential Manager. Its calls block, which is why a Keychain has its own thread. */
class WindowsKeychain final : public Keychain
{
public:
    void read(quint64 request, const QString &entry) override
    {
        const wincredentials::Secret secret = wincredentials::read(targetName(entry));
        answer(request, secret.outcome, QByteArray::fromStdString(secret.bytes));
    }

    void write(quint64 request, const QString &entry, const QByteArray &secret) override
    {
        answer(request, wincredentials::write(targetName(entry), secret.toStdString()));
    }

    void remove(quint64 request, const QString &entry) override
    {
        answer(request, wincredentials::remove(targetName(entry)));
    }

private:
    void answer(quint64 request, Outcome outcome, const QByteArray &secret = {})
    {
        if (outcome == Outcome::Done)
            emit answered(request, secret);
        else
            emit answered(request, tl::unexpected(problemOf(outcome)));
    }
};

} // namespace

std::unique_ptr<Keychain> platformKeychain()
{
    return std::make_unique<WindowsKeychain>();
}

} // namespace eventdesk
