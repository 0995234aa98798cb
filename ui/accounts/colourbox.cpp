// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/accounts/colourbox.h"

#include "ui/theme/icons.h"

#include <QAbstractItemView>

namespace eventdesk {

ColourBox::ColourBox(QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("colour"));
    //: Name of a choice for screen readers: the colour that marks an account.
    setAccessibleName(tr("Colour"));
    for (const AccountColour colour : accountColours)
        addItem(
            accountMarkIcon(colour), AccountColourWords::name(colour), static_cast<int>(colour));
    setMaxVisibleItems(count());
}

AccountColour ColourBox::colour() const
{
    return static_cast<AccountColour>(currentData().toInt());
}

void ColourBox::setColour(AccountColour colour)
{
    setCurrentIndex(findData(static_cast<int>(colour)));
}

void ColourBox::showPopup()
{
    // Else the list is as wide as the box, and its rows, which need more room, are cut.
    view()->setMinimumWidth(view()->sizeHintForColumn(0));
    QComboBox::showPopup();
}

} // namespace eventdesk
