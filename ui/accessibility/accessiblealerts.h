// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

namespace eventdesk {

/**
 * Makes every MessageBar and StateView an alert to assistive technology, which reads alerts out
 * when they appear; to Qt they are mere frames. Call it before the first one is made; the factory
 * is global by Qt's design.
 */
void installAccessibleAlerts();

} // namespace eventdesk
