// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/baseurl.h"

#include <QString>

namespace eventdesk {

/**
 * The proxy that requests to this server go through, as "host:port"; empty when there is none. Asks
 * the system, which may take a while where it evaluates a script: call it when somebody wants to
 * know, not on the way of a request (reliability T12, N17).
 */
[[nodiscard]] QString proxyInUse(const BaseUrl &baseUrl);

} // namespace eventdesk
