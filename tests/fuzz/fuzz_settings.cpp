// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
//
// settings.ini, whatever somebody or something left in it.
#include "app/settings/settings.h"
#include "tests/fuzz/expect.h"
#include "tests/fuzz/scratchfile.h"

#include <algorithm>
#include <span>

using namespace eventdesk;

namespace {

bool isEmptyOrOneOf(const QString &word, std::span<const QLatin1StringView> words)
{
    return word.isEmpty() || std::ranges::find(words, word) != words.end();
}

} // namespace

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
    expect(settings.windowState().size() <= largestState, "a window's state is small");
    const Settings::Query query = settings.query();
    expect(query.text.size() <= Settings::longestSearch, "a search text is short");
    expect(isEmptyOrOneOf(query.status, Settings::statusWords), "a status is a known word");
    expect(isEmptyOrOneOf(query.type, Settings::typeWords), "a type is a known word");
    expect(isEmptyOrOneOf(query.sortBy, Settings::sortWords), "a column is a known word");
    settings.setQuery(query);
    expect(settings.query() == query, "a query that was read can be written");
    settings.forgetLayout();
    expect(settings.windowState().isEmpty(), "a layout can be forgotten whatever was there");
    settings.setRowsPerPage(choices.back());
    expect(settings.rowsPerPage() == choices.back(), "a setting can be changed whatever was there");
    return 0;
}
