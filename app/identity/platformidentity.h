// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

namespace eventdesk {

// What one system alone asks of a program; the CMake list chooses the source.

/** When it starts. Part of adoptIdentity(), which is what to call. */
void introduceToPlatform();

/** Whether what is printed reaches somebody; a program started from a menu speaks to nobody. */
[[nodiscard]] bool isReadWhatIsPrinted();

/**
 * When it ends: the last thing in main(), when nothing of ours lives any more. Returns exitCode to
 * be returned, or ends the process with it at once.
 */
int leavePlatform(int exitCode);

} // namespace eventdesk
