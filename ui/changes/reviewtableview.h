// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/roomytableview.h"

namespace eventdesk {

class ReviewModel;

/**
 * The rows of a review. Space takes the selected rows out or back in, as a click on a check mark
 * does with its own row. The model must outlive it.
 */
class ReviewTableView final : public RoomyTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewTableView)

public:
    explicit ReviewTableView(ReviewModel &model, QWidget *parent = nullptr);
    ~ReviewTableView() override;

    /** As tall as its rows, up to a screenful; more of them scroll. */
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitColumns();
    [[nodiscard]] QList<int> selectedRows() const;
    void toggleSelected();

    ReviewModel &m_model;
};

} // namespace eventdesk
