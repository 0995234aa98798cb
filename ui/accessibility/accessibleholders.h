// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

namespace eventdesk {

/**
 * Keeps widgets that hand their focus on to an input inside them (ValidatedLineEdit, KeyField,
 * EventForm) from claiming it beside that input: assistive technology expects one focus. Call it
 * before the first one is made; the factory is global by Qt's design.
 */
void installAccessibleHolders();

} // namespace eventdesk
