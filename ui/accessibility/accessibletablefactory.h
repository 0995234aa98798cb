// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

namespace eventdesk {

/**
 * Gives every AccessibleTableView, subclasses included, an AccessibleTable as what assistive
 * technology sees of it. Call it once, on the UI thread, before the first table is made: Qt keeps
 * the first accessible interface it makes for a widget. Calling it again does nothing.
 *
 * Qt keeps its accessibility factories in a list of the process, so this is global by Qt's design;
 * it holds no state of ours, needs no application yet and is never taken back.
 */
void installAccessibleTables();

} // namespace eventdesk
