// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/copymenu.h"

#include "ui/mainactions.h"
#include "ui/theme/icons.h"
#include "ui/widgets/spokenname.h"

namespace eventdesk {

using Id = MainActions::Id;

CopyMenu::CopyMenu(const MainActions &actions, QWidget *parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("copyAs"));
    menuAction()->setObjectName(objectName());
    //: A submenu; its entries are called “Copy as JSON” and so on.
    setTitle(tr("Co&py as"));
    setAccessibleName(spokenName(title()));
    setIcon(themedIcon(IconName::Copy));
    setToolTipsVisible(true);
    for (const Id id : {Id::CopyAsJson, Id::CopyAsCsv, Id::CopyAsMarkdown, Id::CopyAsCurl})
        addAction(actions.action(id));
    addSeparator();
    for (const Id id : {Id::CopyForTaskFilterList, Id::CopyForTaskFilterSingle})
        addAction(actions.action(id));
}

} // namespace eventdesk
