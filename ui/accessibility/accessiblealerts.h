// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

namespace eventdesk {

/**
 * Makes every MessageBar an alert to assistive technology, which reads alerts out when they appear;
 * to Qt it is a mere frame. Call it before the first one is made; the factory is global by Qt's
 * design.
 */
void installAccessibleAlerts();

} // namespace eventdesk
