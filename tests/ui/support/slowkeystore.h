// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/keystore.h"

#include <QPointer>

namespace eventdesk::testing {

/** A keychain that waits, as one does that asks for its password, until answer() is called. */
class SlowKeyStore final : public KeyStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SlowKeyStore)

public:
    SlowKeyStore() = default;

    KeyStoreJob *read(const Account & /*account*/) override { return newJob(); }
    KeyStoreJob *write(const Account & /*account*/, const ApiKey & /*key*/) override
    {
        return newJob();
    }
    KeyStoreJob *remove(const Account & /*account*/) override { return newJob(); }

    [[nodiscard]] bool isPersistent() const override { return true; }
    [[nodiscard]] QString whereKept() const override
    {
        return QStringLiteral("In a keychain that is slow.");
    }

    /** Answers what was asked last. False when nobody waits for it any longer. */
    bool answer(const KeyStoreResult &result)
    {
        if (!m_job)
            return false;
        m_job->settle(result);
        return true;
    }

private:
    KeyStoreJob *newJob()
    {
        m_job = new KeyStoreJob(this);
        return m_job;
    }

    QPointer<KeyStoreJob> m_job;
};

} // namespace eventdesk::testing
