// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/practice/listeningsocket.h"

namespace eventdesk {

void setListeningSocketOptions(qintptr /*socket*/)
{
    // A port is one program's alone here unless it asks for sharing.
}

} // namespace eventdesk
