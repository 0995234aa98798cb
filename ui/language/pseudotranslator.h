// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace eventdesk {

/**
 * A made-up language for looking at windows: English with accents, in brackets, 40 % longer.
 * What has no accents is not translatable, what has no closing bracket is cut.
 *
 * Load the English .qm file into it, so that plural forms are chosen as in English. Like every
 * QTranslator it belongs to the thread that made it and must die before the application does.
 */
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PseudoTranslator)

public:
    explicit PseudoTranslator(QObject *parent = nullptr);

    /** Always false: every text has a translation, whether a file is loaded or not. */
    [[nodiscard]] bool isEmpty() const override;

    /** The pseudo form of the English text, with %n still in it as with any QTranslator. */
    [[nodiscard]] QString translate(const char *context, const char *sourceText,
        const char *disambiguation = nullptr, int n = -1) const override;

    /**
     * The text in the made-up language; always the same for the same text. Kept as they are:
     * placeholders (%1, %L1, %n), the mnemonic (&x), tags, the patterns of a file filter, and
     * white space around the text.
     */
    [[nodiscard]] static QString pseudo(const QString &text);
};

} // namespace eventdesk
