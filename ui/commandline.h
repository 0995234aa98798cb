// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apikey.h"
#include "app/api/baseurl.h"
#include "ui/language/languagechoice.h"

#include <tl/expected.hpp>

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace eventdesk {

/** What the program was asked to do on its command line and environment. */
struct StartOptions
{
    /** A temporary account on another server; nothing of it is stored. */
    struct TemporaryAccount
    {
        BaseUrl baseUrl;
        ApiKey key;
    };

    QString accountName = {}; ///< --account
    bool practice = false; ///< --practice
    QString dataDirectory = {}; ///< --data-dir; empty: the platform's place
    std::optional<LanguageId> language = {}; ///< --lang; none: the system's
    std::optional<TemporaryAccount> temporary = {}; ///< --base-url with EVENTDESK_API_KEY
    QString tourDirectory = {}; ///< --tour; empty: no tour
};

/** Reads the command line. Prints nothing and ends nothing: main() does. */
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(eventdesk::CommandLine)

public:
    /** Instead of starting: a text to print, and the exit code that goes with it. */
    struct Farewell
    {
        QString text;
        int exitCode = 0;
    };

    /** The variable that carries the key of --base-url: arguments are visible to everybody. */
    static constexpr const char *keyVariable = "EVENTDESK_API_KEY";

    /** arguments begin with the program's name; key is the value of keyVariable. */
    [[nodiscard]] static tl::expected<StartOptions, Farewell> read(
        const QStringList &arguments, const QString &key);

    /** The language alone, before anything else can be said in it; none when absent or wrong. */
    [[nodiscard]] static std::optional<LanguageId> languageIn(const QStringList &arguments);
};

} // namespace eventdesk
