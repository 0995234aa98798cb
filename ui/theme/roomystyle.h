// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace eventdesk {

/** The application's style with wider margins beside the text of cells and headers: for tables. */
class RoomyStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    /** The style becomes a child of the widget and is used by it alone. */
    static void giveTo(QWidget *widget);

    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace eventdesk
