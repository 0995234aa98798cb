// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

/**
 * The Windows Credential Manager in three functions, free of Qt so that the Win32 part can be
 * compiled and judged by itself. Each call blocks. Any thread.
 */
namespace eventdesk::wincredentials {

enum class Outcome : unsigned char {
    Done,
    NotFound,
    NoStore, ///< a logon session without credentials, such as a service's
    Denied,
    TooLarge, ///< more than 2,560 bytes, the Credential Manager's limit
    Failed
};

struct Secret
{
    Outcome outcome = Outcome::Failed;
    std::string bytes; ///< empty unless Done
};

[[nodiscard]] Secret read(const std::wstring &target);

/** Creates or replaces a generic credential of this user on this computer. */
[[nodiscard]] Outcome write(const std::wstring &target, const std::string &secret);

[[nodiscard]] Outcome remove(const std::wstring &target);

} // namespace eventdesk::wincredentials
