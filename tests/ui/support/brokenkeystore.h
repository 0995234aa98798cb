// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/keystore.h"

namespace eventdesk::testing {

/** A keychain that answers everything with the same problem. */
class BrokenKeyStore final : public KeyStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BrokenKeyStore)

public:
    explicit BrokenKeyStore(KeyStoreProblem problem) : m_problem(problem) { }

    KeyStoreJob *read(const Account & /*account*/) override { return refuse(); }
    KeyStoreJob *write(const Account & /*account*/, const ApiKey & /*key*/) override
    {
        return refuse();
    }
    KeyStoreJob *remove(const Account & /*account*/) override { return refuse(); }

    [[nodiscard]] bool isPersistent() const override { return true; }
    [[nodiscard]] QString whereKept() const override
    {
        return QStringLiteral("In a keychain that is broken.");
    }

private:
    KeyStoreJob *refuse()
    {
        auto *job = new KeyStoreJob(this);
        job->settle(tl::unexpected(m_problem));
        return job;
    }

    KeyStoreProblem m_problem;
};

} // namespace eventdesk::testing
