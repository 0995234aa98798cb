// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace eventdesk {

/** The Code column: the system's fixed-width font, in which l, I and 1 differ. */
class CodeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/** The fixed-width font at the size of another one: for codes wherever they stand. */
[[nodiscard]] QFont codeFont(const QFont &beside);

} // namespace eventdesk
