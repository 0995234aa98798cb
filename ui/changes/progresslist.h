// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace eventdesk {

/**
 * Items below each other, the first of which is always seen whole: what it says in a bad hour, and
 * the buttons that help. The others are scrolled to.
 */
class ProgressList final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressList)

public:
    explicit ProgressList(QWidget *parent = nullptr);

    /** Where items are put; a stretch comes last. */
    [[nodiscard]] QVBoxLayout &items() { return *m_items; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int heightOfFirst() const;
    void followItems();

    QVBoxLayout *m_items;
    int m_height = 0; ///< of the first item, as the layout around this was told
};

} // namespace eventdesk
