// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/accessibility/accessibletablepart.h"

class QHeaderView;

namespace eventdesk {

/**
 * The header of a column (row -1) or of a row (column -1), or the corner between them (both -1). It
 * exists also where the table hides that header, since Qt counts it; then it is marked invisible.
 */
class AccessibleHeader final : public AccessibleTablePart
{
    Q_DISABLE_COPY_MOVE(AccessibleHeader)

public:
    AccessibleHeader(QTableView *view, Place place);
    ~AccessibleHeader() override;

    [[nodiscard]] Place place() const override;

    bool isValid() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QRect rect() const override;

protected:
    [[nodiscard]] QString read(Qt::ItemDataRole role) const override;

private:
    [[nodiscard]] bool isCorner() const;
    [[nodiscard]] Qt::Orientation orientation() const;
    [[nodiscard]] int section() const;
    [[nodiscard]] QHeaderView *header() const;

    Place m_place;
};

} // namespace eventdesk
