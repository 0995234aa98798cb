// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace eventdesk {

/** The content as a gzip file (RFC 1952). All of it is in memory. */
[[nodiscard]] QByteArray gzipped(const QByteArray &content);

} // namespace eventdesk
