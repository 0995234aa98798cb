// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace eventdesk::testing {

/** The content as a gzip stream. Zeros make a bomb: 50 MB of them are about 50 kB. */
[[nodiscard]] QByteArray gzipped(const QByteArray &content);

} // namespace eventdesk::testing
