// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace eventdesk {

/**
 * A dialog that becomes higher when what it holds needs more room: a message that appears, a remark
 * that takes a second line. Qt would rather squeeze the inputs, since it does not reckon with
 * wrapped text in the smallest height. It never becomes lower by itself.
 */
class GrowingDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GrowingDialog)

public:
    using QDialog::QDialog;

protected:
    bool event(QEvent *event) override;
};

} // namespace eventdesk
