// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/plan/renamerule.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QRadioButton;

namespace eventdesk {

/** The inputs of a RenameRule. Knows no events. */
class RenameForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenameForm)

public:
    explicit RenameForm(QWidget *parent = nullptr);

    [[nodiscard]] RenameRule rule() const;
    /** Where typing begins. */
    void focusFind();

signals:
    void changed();

private:
    [[nodiscard]] QLineEdit *addLineEdit(
        int row, int column, const QString &label, const QString &name, const QString &objectName);
    void addFieldChoice();
    void addLetters();
    void updateFonts();

    QGridLayout *m_layout;
    QRadioButton *m_name;
    QRadioButton *m_code;
    QLineEdit *m_find;
    QLineEdit *m_replaceWith;
    QCheckBox *m_ignoreCase;
    QComboBox *m_letters;
    QLineEdit *m_prefix;
    QLineEdit *m_suffix;
};

} // namespace eventdesk
