// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace eventdesk {

/** What a review says of the account whose events it changes. Plain text. */
struct AccountFacts
{
    QString name = {}; ///< the user's own name for it
    QString host = {}; ///< of the server that the changes go to
    QString words = {}; ///< whole sentences: its protection and colour; may be empty
};

} // namespace eventdesk
