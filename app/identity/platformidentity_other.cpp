// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/identity/platformidentity.h"

#include <unistd.h>

namespace eventdesk {

void introduceToPlatform()
{
    // Linux and macOS know a program by its desktop entry or bundle, and search no library in the
    // current directory.
}

bool isReadWhatIsPrinted()
{
    return isatty(STDERR_FILENO) == 1; // else it is in some log
}

int leavePlatform(int exitCode)
{
    return exitCode;
}

} // namespace eventdesk
