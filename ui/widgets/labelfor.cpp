// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/labelfor.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/spokenname.h"

namespace eventdesk {

PlainLabel *labelFor(QWidget *input, const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setBuddy(input);
    input->setAccessibleName(spokenName(text));
    return label;
}

} // namespace eventdesk
