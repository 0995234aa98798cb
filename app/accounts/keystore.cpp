// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/accounts/keystore.h"

#include <QTimer>

namespace eventdesk {

void KeyStoreJob::settle(const KeyStoreResult &result)
{
    if (m_settled)
        return;
    m_settled = true;
    QMetaObject::invokeMethod(
        this,
        [this, result] {
            deleteLater();
            emit finished(result); // the last step: a listener may delete the job at once
        },
        Qt::QueuedConnection);
}

void KeyStoreJob::expectAnswerWithin(std::chrono::milliseconds patience)
{
    QTimer::singleShot(
        patience, this, [this] { settle(tl::unexpected(KeyStoreProblem::NoAnswer)); });
}

QString KeyStore::describe(KeyStoreProblem problem)
{
    switch (problem) {
    case KeyStoreProblem::NotFound:
        //: "Keychain": the operating system's store for passwords.
        return tr("No API key for this account could be read from the keychain. If the keychain is "
                  "locked, unlock it and try again, or paste the key once more.");
    case KeyStoreProblem::NoStore:
        //: "Keychain": the operating system's store for passwords.
        return tr("No keychain could be reached on this computer, so the API key cannot be stored "
                  "or read.");
    case KeyStoreProblem::Denied:
        //: "Keychain": the operating system's store for passwords.
        return tr("The keychain is locked or refused access. Unlock it and try again.");
    case KeyStoreProblem::NoAnswer:
        //: "Keychain": the operating system's store for passwords.
        return tr("The keychain did not answer. Look for a window that asks for its password, then "
                  "try again.");
    case KeyStoreProblem::WrongOrigin:
        //: A key is used only with the server for which the user entered it.
        return tr(
            "The stored API key was entered for another server, so it was not used. Paste the "
            "key for this server.");
    case KeyStoreProblem::Damaged:
        //: "Keychain": the operating system's store for passwords.
        return tr(
            "What the keychain holds for this account is not an API key. Paste the key again.");
    case KeyStoreProblem::TooLarge:
        //: "Keychain": the operating system's store for passwords.
        return tr("This API key is too long for the keychain.");
    case KeyStoreProblem::Other:
        //: "Keychain": the operating system's store for passwords.
        return tr("The keychain reported an error. Try again, or paste the API key once more.");
    }
    Q_UNREACHABLE();
}

} // namespace eventdesk
