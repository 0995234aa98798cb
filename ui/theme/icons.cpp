// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/theme/icons.h"

#include "ui/theme/accountmarkengine.h"
#include "ui/theme/applicationiconengine.h"
#include "ui/theme/tintediconengine.h"

namespace eventdesk {

namespace {

constexpr bool isInOrderOfEnumeration()
{
    for (std::size_t i = 0; i < namedIcons.size(); ++i) {
        if (static_cast<std::size_t>(namedIcons[i].name) != i)
            return false;
    }
    return true;
}
static_assert(isInOrderOfEnumeration(), "fileOf() looks a name up by its number");
static_assert(namedIcons.size() == static_cast<std::size_t>(IconName::Warning) + 1);

QLatin1StringView fileOf(IconName name)
{
    return namedIcons.at(static_cast<std::size_t>(name)).file;
}

} // namespace

QIcon themedIcon(IconName name)
{
    // QIcon owns the engine.
    return QIcon(new TintedIconEngine(fileOf(name)));
}

QPixmap tintedIcon(IconName name, const QColor &colour, const QSize &size, qreal devicePixelRatio)
{
    const QSize pixels = (QSizeF(size) * devicePixelRatio).toSize();
    QPixmap pixmap = TintedIconEngine(fileOf(name)).tinted(colour, pixels);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon accountMarkIcon(AccountColour colour)
{
    return QIcon(new AccountMarkEngine(colour));
}

QIcon applicationIcon()
{
    return QIcon(new ApplicationIconEngine);
}

} // namespace eventdesk
