// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/theme/codefont.h"

#include <QFontDatabase>
#include <QStringList>

namespace eventdesk {

using namespace Qt::StringLiterals;

QFont fixedWidthFont(const QFont &ofSystem)
{
    QFont font = ofSystem;
    if (font.family() == u"Courier New"_s)
        font.setFamilies({u"Consolas"_s, font.family()}); // the first that there is
    return font;
}

QFont fixedWidthFont()
{
    return fixedWidthFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

QFont codeFont(const QFont &beside)
{
    QFont font = fixedWidthFont();
    if (beside.pointSizeF() > 0)
        font.setPointSizeF(beside.pointSizeF());
    else
        font.setPixelSize(beside.pixelSize());
    return font;
}

} // namespace eventdesk
