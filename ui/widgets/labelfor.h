// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace eventdesk {

class PlainLabel;

/**
 * The label of an input, with the key that leads there; the input is called by it for screen
 * readers as well. A combo box needs one: without a label it calls itself by what is chosen.
 */
[[nodiscard]] PlainLabel *labelFor(QWidget *input, const QString &text);

} // namespace eventdesk
