// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
//
// settings.ini, whatever somebody or something left in it.
#include "app/settings/settings.h"
#include "tests/fuzz/expect.h"
#include "tests/fuzz/scratchfile.h"

#include <algorithm>

using namespace eventdesk;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const ScratchFile file(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)),
        QStringLiteral("settings.ini"));
    Settings settings(file.path());
    constexpr auto choices = Settings::rowsPerPageChoices;
    expect(std::ranges::find(choices, settings.rowsPerPage()) != choices.end(),
        "rows per page is one of the choices");
    constexpr qsizetype largestState = 64 * 1024;
    expect(settings.windowGeometry().size() <= largestState, "a window's geometry is small");
    expect(settings.tableHeader().size() <= largestState, "a header's state is small");
    settings.setRowsPerPage(choices.back());
    expect(settings.rowsPerPage() == choices.back(), "a setting can be changed whatever was there");
    return 0;
}
