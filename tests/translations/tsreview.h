// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/translations/tsfile.h"

namespace eventdesk {

/**
 * What is wrong with one text's translation into a language with this many plural forms, one
 * sentence each; empty when nothing is. Looks at completeness, placeholders (reliability I9),
 * HTML and dots, not at the wording.
 */
[[nodiscard]] QStringList flawsOf(const TsMessage &message, qsizetype pluralForms);

/** flawsOf() every text, and texts that are there twice. */
[[nodiscard]] QStringList flawsOf(const TsFile &file, qsizetype pluralForms);

/** In what the texts of a .ts file differ from those that the sources have now. */
[[nodiscard]] QStringList differences(const TsFile &committed, const TsFile &sources);

} // namespace eventdesk
