// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/app/storage/failingdisk.h"

#include <cerrno>

#include <dlfcn.h>
#include <unistd.h>

namespace eventdesk {

std::atomic<qint64> roomLeft = -1;

} // namespace eventdesk

using eventdesk::roomLeft;

/** SQLite's own way to the disk. A program's symbols come before those of the C library. */
// NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name): the C library's are reserved
extern "C" __attribute__((visibility("default"))) ssize_t pwrite64(
    int file, const void *bytes, size_t count, off64_t offset)
{
    if (roomLeft >= 0 && roomLeft.fetch_sub(qint64(count)) < qint64(count)) {
        roomLeft = 0;
        errno = ENOSPC;
        return -1;
    }
    using Write = ssize_t (*)(int, const void *, size_t, off64_t);
    static const auto original = reinterpret_cast<Write>(::dlsym(RTLD_NEXT, "pwrite64"));
    return original(file, bytes, count, offset);
}
