// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialogButtonBox>

namespace eventdesk {

/**
 * The row of buttons at the foot of every dialog, in the order of the platform. A plain
 * QDialogButtonBox must not be used, for three reasons:
 *
 * - Qt 6.4 gives it a focus proxy, and Tab then passes over every button that was added before the
 *   leftmost one: “Cancel” cannot be reached. Here Tab goes from button to button as they stand.
 * - To assistive technology it has the focus beside its button, and “Save…” is called just that.
 * - The platform's icons stand on some buttons and not on others; none of them is of our family.
 *
 * All of that is put right when the row is shown, so add the buttons before.
 */
class DialogButtons final : public QDialogButtonBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DialogButtons)

public:
    explicit DialogButtons(StandardButtons buttons = NoButton, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void tidy();
};

} // namespace eventdesk
