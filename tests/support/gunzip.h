// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace eventdesk::testing {

/** What the gzip of this system makes of a gzip stream; "no gzip" where that fails. */
[[nodiscard]] QByteArray gunzipped(const QByteArray &stream);

} // namespace eventdesk::testing
