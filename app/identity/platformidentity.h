// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

namespace eventdesk {

/**
 * What the system alone asks of a program that starts; the CMake list chooses the source. Part of
 * adoptIdentity(), which is what to call.
 */
void introduceToPlatform();

} // namespace eventdesk
