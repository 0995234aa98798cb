// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace eventdesk {

struct ApiError;

/** `Details` of an error: method, path, status and the server's words, to be copied. For open(). */
class DetailsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsDialog)

public:
    explicit DetailsDialog(const ApiError &error, QWidget *parent = nullptr);
};

} // namespace eventdesk
