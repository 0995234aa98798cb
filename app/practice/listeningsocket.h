// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace eventdesk {

/**
 * Options of the practice server's socket before it is bound, in place of httplib's defaults, which
 * would let another program bind the same port. The CMake list chooses the system's source.
 */
void setListeningSocketOptions(qintptr socket);

} // namespace eventdesk
