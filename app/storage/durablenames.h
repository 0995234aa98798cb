// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace eventdesk {

/**
 * Waits until the names of files made, renamed or removed in the folder are on the disk: their
 * content alone is not found again after a power failure. False when the system refused. Blocks.
 */
[[nodiscard]] bool namesReachTheDisk(const QString &folder);

} // namespace eventdesk
