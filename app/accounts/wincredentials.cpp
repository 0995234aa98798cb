// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/accounts/wincredentials.h"

#define WIN32_LEAN_AND_MEAN
#include <windows.h>

#include <wincred.h>

#include <memory>

namespace eventdesk::wincredentials {

namespace {

/** Not CRED_MAX_CREDENTIAL_BLOB_SIZE: MinGW's headers have the 512 bytes of Windows before Vista. */
constexpr std::size_t largestSecret = 5 * std::size_t(512);

struct CredentialFree
{
    void operator()(CREDENTIALW *credential) const
    {
        SecureZeroMemory(credential->CredentialBlob, credential->CredentialBlobSize);
        CredFree(credential);
    }
};

Outcome lastOutcome()
{
    switch (GetLastError()) {
    case ERROR_NOT_FOUND:
        return Outcome::NotFound;
    case ERROR_NO_SUCH_LOGON_SESSION:
        return Outcome::NoStore;
    case ERROR_ACCESS_DENIED:
        return Outcome::Denied;
    default:
        return Outcome::Failed;
    }
}

} // namespace

Secret read(const std::wstring &target)
{
    CREDENTIALW *found = nullptr;
    if (!CredReadW(target.c_str(), CRED_TYPE_GENERIC, 0, &found))
        return {lastOutcome(), {}};
    const std::unique_ptr<CREDENTIALW, CredentialFree> credential(found);
    return {Outcome::Done,
        std::string(credential->CredentialBlob,
            credential->CredentialBlob + credential->CredentialBlobSize)};
}

Outcome write(const std::wstring &target, const std::string &secret)
{
    if (secret.size() > largestSecret)
        return Outcome::TooLarge;
    // Win32 takes pointers to mutable data, so it gets copies rather than casts.
    std::wstring targetName = target;
    std::string blob = secret;
    CREDENTIALW credential{};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = targetName.data();
    credential.CredentialBlobSize = static_cast<DWORD>(blob.size());
    credential.CredentialBlob = reinterpret_cast<LPBYTE>(blob.data());
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE; // survives the session, does not roam
    const bool written = CredWriteW(&credential, 0);
    const Outcome outcome = written ? Outcome::Done : lastOutcome();
    SecureZeroMemory(blob.data(), blob.size());
    return outcome;
}

Outcome remove(const std::wstring &target)
{
    return CredDeleteW(target.c_str(), CRED_TYPE_GENERIC, 0) ? Outcome::Done : lastOutcome();
}

} // namespace eventdesk::wincredentials
