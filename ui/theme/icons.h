// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountcolour.h"

#include <QIcon>
#include <QLatin1StringView>
#include <QPixmap>

#include <array>

namespace eventdesk {

/** The drawings of resources/icons: one family, tinted from the palette. */
enum class IconName {
    Account,
    Activate,
    CheckKey,
    Close,
    Copy,
    Deactivate,
    Delete,
    Details,
    Edit,
    Empty,
    Error,
    FirstPage,
    Hide,
    History,
    Information,
    Key,
    Keyboard,
    LastPage,
    Lock,
    NewEvent,
    NextPage,
    Offline,
    OpenPage,
    Practice,
    PreviousPage,
    Quit,
    Refresh,
    Rename,
    RequestLog,
    Search,
    Show,
    Stop,
    Success,
    Undo,
    Warning
};

struct NamedIcon
{
    IconName name;
    QLatin1StringView file; ///< The file's base name in resources/icons.
};

/** Every icon with its file, in the order of the enumeration. */
inline constexpr std::array namedIcons{
    NamedIcon{IconName::Account, QLatin1StringView("account")},
    NamedIcon{IconName::Activate, QLatin1StringView("activate")},
    NamedIcon{IconName::CheckKey, QLatin1StringView("check-key")},
    NamedIcon{IconName::Close, QLatin1StringView("close")},
    NamedIcon{IconName::Copy, QLatin1StringView("copy")},
    NamedIcon{IconName::Deactivate, QLatin1StringView("deactivate")},
    NamedIcon{IconName::Delete, QLatin1StringView("delete")},
    NamedIcon{IconName::Details, QLatin1StringView("details")},
    NamedIcon{IconName::Edit, QLatin1StringView("edit")},
    NamedIcon{IconName::Empty, QLatin1StringView("empty")},
    NamedIcon{IconName::Error, QLatin1StringView("error")},
    NamedIcon{IconName::FirstPage, QLatin1StringView("first-page")},
    NamedIcon{IconName::Hide, QLatin1StringView("hide")},
    NamedIcon{IconName::History, QLatin1StringView("history")},
    NamedIcon{IconName::Information, QLatin1StringView("information")},
    NamedIcon{IconName::Key, QLatin1StringView("key")},
    NamedIcon{IconName::Keyboard, QLatin1StringView("keyboard")},
    NamedIcon{IconName::LastPage, QLatin1StringView("last-page")},
    NamedIcon{IconName::Lock, QLatin1StringView("lock")},
    NamedIcon{IconName::NewEvent, QLatin1StringView("new-event")},
    NamedIcon{IconName::NextPage, QLatin1StringView("next-page")},
    NamedIcon{IconName::Offline, QLatin1StringView("offline")},
    NamedIcon{IconName::OpenPage, QLatin1StringView("open-page")},
    NamedIcon{IconName::Practice, QLatin1StringView("practice")},
    NamedIcon{IconName::PreviousPage, QLatin1StringView("previous-page")},
    NamedIcon{IconName::Quit, QLatin1StringView("quit")},
    NamedIcon{IconName::Refresh, QLatin1StringView("refresh")},
    NamedIcon{IconName::Rename, QLatin1StringView("rename")},
    NamedIcon{IconName::RequestLog, QLatin1StringView("request-log")},
    NamedIcon{IconName::Search, QLatin1StringView("search")},
    NamedIcon{IconName::Show, QLatin1StringView("show")},
    NamedIcon{IconName::Stop, QLatin1StringView("stop")},
    NamedIcon{IconName::Success, QLatin1StringView("success")},
    NamedIcon{IconName::Undo, QLatin1StringView("undo")},
    NamedIcon{IconName::Warning, QLatin1StringView("warning")},
};

/**
 * The icon in the text colour of the application's palette: as it is whenever the icon is painted,
 * so that a change between light and dark needs no new icon. Disabled and selected have their own
 * colours. UI thread only.
 */
[[nodiscard]] QIcon themedIcon(IconName name);

/** One drawing in one colour, for widgets that paint it themselves. The size is in logical pixels.
 */
[[nodiscard]] QPixmap tintedIcon(
    IconName name, const QColor &colour, const QSize &size, qreal devicePixelRatio);

/** The mark of an account's colour, in the shade that fits the palette of the day; for None its
 *  outline. The word must stand beside it. */
[[nodiscard]] QIcon accountMarkIcon(AccountColour colour);

/** The program's own icon, in its own colours, for windows and the task bar. */
[[nodiscard]] QIcon applicationIcon();

} // namespace eventdesk
