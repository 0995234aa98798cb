// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/practice/listeningsocket.h"

#include <winsock2.h>

namespace eventdesk {

void setListeningSocketOptions(qintptr socket)
{
    // Without it another program may bind the same port over ours and be handed the key.
    const BOOL exclusive = TRUE;
    setsockopt(static_cast<SOCKET>(socket), SOL_SOCKET, SO_EXCLUSIVEADDRUSE,
        reinterpret_cast<const char *>(&exclusive), sizeof exclusive);
}

} // namespace eventdesk
