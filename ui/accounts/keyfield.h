// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apikey.h"

#include <QWidget>

#include <optional>

class QCheckBox;

namespace eventdesk {

class ValidatedLineEdit;

/**
 * The labelled input for an API key: hidden, with `Show key`, judged as it is typed. Nothing can be
 * copied out of it (reliability S10).
 */
class KeyField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyField)

public:
    explicit KeyField(QWidget *parent = nullptr);

    /** The key, when what stands there can be one. */
    [[nodiscard]] std::optional<ApiKey> key() const;

    void clear();

signals:
    void changed();
    /** Enter was pressed in the input. */
    void submitted();

private:
    void judge();

    ValidatedLineEdit *m_edit;
    QCheckBox *m_show;
};

} // namespace eventdesk
