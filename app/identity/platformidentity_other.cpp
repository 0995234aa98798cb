// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/identity/platformidentity.h"

namespace eventdesk {

void introduceToPlatform()
{
    // Linux and macOS know a program by its desktop entry or bundle, and search no library in the
    // current directory.
}

int leavePlatform(int exitCode)
{
    return exitCode;
}

} // namespace eventdesk
