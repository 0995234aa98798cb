// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/storage/durablenames.h"

namespace eventdesk {

bool namesReachTheDisk(const QString & /*folder*/)
{
    return true; // NTFS writes its names through a journal and offers no way to wait for them
}

} // namespace eventdesk
