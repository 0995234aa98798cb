// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

/** Looks at every widget of a window for what no window may have. Each returns one line per fault.
 */
namespace eventdesk::testing {

/** Labels that would read a name as HTML, and tooltips that hold one unescaped (I1). */
[[nodiscard]] QStringList richTexts(const QWidget &window);

/** Visible inputs and buttons without a name for screen readers, and texts they have none for. */
[[nodiscard]] QStringList namelessForReaders(QWidget &window);

/** Visible buttons and entries of menus whose name for screen readers is not their plain text. */
[[nodiscard]] QStringList misnamedForReaders(QWidget &window);

/** Inputs, buttons and actions without an objectName. */
[[nodiscard]] QStringList namelessForTests(const QWidget &window);

/** Where this text stands: in what a widget shows, in tooltips, names for readers, actions. */
[[nodiscard]] QStringList placesOf(const QString &text, const QWidget &window);

} // namespace eventdesk::testing
