// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QUrl>

namespace eventdesk {

/**
 * Milliseconds that `curl --parallel --parallel-max 6` takes to fetch these, its own start taken
 * off; method: GET when empty. Needs a QCoreApplication and the program curl.
 */
[[nodiscard]] double timeOfCurl(const QList<QUrl> &urls, const QString &method = {});

} // namespace eventdesk
