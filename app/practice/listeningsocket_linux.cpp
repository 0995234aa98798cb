// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/practice/listeningsocket.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace eventdesk {

void setListeningSocketOptions(qintptr socket)
{
    // A connection that has not sent anything would keep a thread, and the destructor, waiting.
    const int seconds = 10;
    setsockopt(static_cast<int>(socket), IPPROTO_TCP, TCP_DEFER_ACCEPT, &seconds, sizeof seconds);
}

} // namespace eventdesk
