// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

namespace eventdesk {

/**
 * Tells Qt and the system who this program is and where its parts may come from. The first thing in
 * main(), before any application object, thread or plugin.
 *
 * Plugins come from Qt's own folder and the program's, never from a place that the environment
 * names or from the current directory (reliability B2); libraries on Windows likewise (B3).
 */
void adoptIdentity();

} // namespace eventdesk
