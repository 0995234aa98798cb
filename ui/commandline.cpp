// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/commandline.h"

#include "app/identity/identity.h"

#include <QCommandLineParser>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

constexpr int usageError = 2;

/**
 * What QApplication takes for itself from the same arguments, such as -session from a desktop that
 * brings back what was open: known here and passed over, since it is read before there is one.
 */
QList<QCommandLineOption> toolkitOptions()
{
    QList<QCommandLineOption> options;
    const auto add = [&options](const QString &name, const QString &value = {}) {
        QCommandLineOption option(name, {}, value);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        options.append(option);
    };
    for (const QString &name :
        {u"display"_s, u"geometry"_s, u"icon"_s, u"name"_s, u"platform"_s, u"platformpluginpath"_s,
            u"platformtheme"_s, u"plugin"_s, u"qwindowgeometry"_s, u"qwindowicon"_s,
            u"qwindowtitle"_s, u"session"_s, u"style"_s, u"stylesheet"_s, u"title"_s})
        add(name, u"VALUE"_s);
    for (const QString &name : {u"dograb"_s, u"nograb"_s, u"reverse"_s, u"widgetcount"_s})
        add(name);
    return options;
}

} // namespace

std::optional<LanguageId> CommandLine::languageIn(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption language(u"lang"_s, {}, u"CODE"_s);
    parser.addOption(language);
    parser.parse(arguments); // other options are none of our business here
    const auto named = LanguageChoice::named(parser.value(language));
    return named ? std::optional(*named) : std::nullopt;
}

tl::expected<StartOptions, CommandLine::Farewell> CommandLine::read(
    const QStringList &arguments, const QString &key)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions); // as Qt's own
    //: Shown by --help.
    parser.setApplicationDescription(tr("Manages the custom events of Push.Express accounts."));
    //: Shown by --help. “NAME” stands for the account's name.
    const QCommandLineOption account(
        u"account"_s, tr("Open the account with this name."), u"NAME"_s);
    //: Shown by --help.
    const QCommandLineOption practice(u"practice"_s, tr("Open the practice account."));
    const QCommandLineOption dataDirectory(
        //: Shown by --help. “DIR” stands for a folder.
        u"data-dir"_s, tr("Keep settings and data in this folder."), u"DIR"_s);
    const QCommandLineOption baseUrl(u"base-url"_s,
        //: Shown by --help. %1 is the name of an environment variable.
        tr("Open a temporary account on this server, with the key from the environment variable "
           "%1. "
           "Nothing of it is stored.")
            .arg(QLatin1StringView(keyVariable)),
        u"URL"_s);
    const QCommandLineOption language(u"lang"_s,
        //: Shown by --help. %1 is a list of language codes.
        tr("Show the program in this language: %1.").arg(LanguageChoice::codes().join(u", "_s)),
        u"CODE"_s);
    const QCommandLineOption tour(u"tour"_s,
        //: Shown by --help. “DIR” stands for a folder.
        tr("Walk through the program's main jobs in the practice account and save pictures into "
           "this "
           "folder."),
        u"DIR"_s);
    parser.addOptions({account, practice, dataDirectory, baseUrl, language, tour});
    parser.addOptions(toolkitOptions());
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption help = parser.addHelpOption();

    const auto wrong = [](const QString &text) {
        return tl::unexpected(Farewell{.text = text, .exitCode = usageError});
    };
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return tl::unexpected(Farewell{.text = parser.helpText()});
    if (parser.isSet(version))
        return tl::unexpected(
            Farewell{.text = QString(identity::name) + u' ' + identity::version});
    if (!parser.positionalArguments().isEmpty()) {
        //: On the command line; %1 is an argument that has no meaning.
        return wrong(tr("“%1” is not understood. --help shows what is.")
                         .arg(parser.positionalArguments().constFirst()));
    }

    StartOptions options;
    options.accountName = parser.value(account);
    options.practice = parser.isSet(practice);
    options.dataDirectory = parser.value(dataDirectory);
    options.tourDirectory = parser.value(tour);
    if (parser.isSet(tour) && options.tourDirectory.isEmpty())
        return wrong(tr("--tour needs a folder for its pictures."));
    if (parser.isSet(language)) {
        const auto named = LanguageChoice::named(parser.value(language));
        if (!named)
            return wrong(LanguageChoice::describe(named.error()));
        options.language = *named;
    }
    if (parser.isSet(baseUrl)) {
        const auto url = BaseUrl::parse(parser.value(baseUrl));
        if (!url)
            return wrong(BaseUrl::describe(url.error()));
        const auto parsedKey = ApiKey::parse(key);
        if (!parsedKey) {
            if (parsedKey.error() == ApiKey::Flaw::Empty) {
                //: On the command line; %1 is the name of an environment variable.
                return wrong(tr("--base-url needs the key in the environment variable %1.")
                                 .arg(QLatin1StringView(keyVariable)));
            }
            //: On the command line; %1 is the name of an environment variable, %2 what is wrong
            //: with it.
            return wrong(
                tr("The key in the environment variable %1 cannot be used. %2")
                    .arg(QLatin1StringView(keyVariable), ApiKey::describe(parsedKey.error())));
        }
        options.temporary = StartOptions::TemporaryAccount{*url, *parsedKey};
    }
    if (options.practice + options.temporary.has_value() + !options.accountName.isEmpty() > 1)
        return wrong(tr("Choose one of --account, --practice and --base-url."));
    return options;
}

} // namespace eventdesk
