// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/spokenname.h"

namespace eventdesk {

QString spokenName(const QString &text)
{
    QString name;
    name.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && ++i == text.size()) // the character behind it is meant
            break;
        name.append(text.at(i));
    }
    if (name.endsWith(u'…'))
        name.chop(1);
    return name;
}

} // namespace eventdesk
