// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/theme/roomystyle.h"

#include <QWidget>

namespace eventdesk {

void RoomyStyle::giveTo(QWidget *widget)
{
    auto *style = new RoomyStyle;
    style->setParent(widget);
    widget->setStyle(style);
}

int RoomyStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    const int room = widget ? widget->fontMetrics().averageCharWidth() : 0;
    return metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin ? usual + room : usual;
}

} // namespace eventdesk
