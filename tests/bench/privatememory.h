// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace eventdesk {

/** Bytes of memory that this process shares with no other. Linux only. */
[[nodiscard]] qint64 privateMemory();

} // namespace eventdesk
