// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <atomic>

namespace eventdesk {

/**
 * How many bytes SQLite may still write in this program; negative: no bounds. Works in a test that
 * exports its symbols: see eventdesk_add_failingdisk_test().
 */
extern std::atomic<qint64> roomLeft;

} // namespace eventdesk
