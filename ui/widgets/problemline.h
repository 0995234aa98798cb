// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QToolButton;

namespace eventdesk {

class IconMark;
class PlainLabel;

/** How much a remark about an input matters. */
enum class Severity {
    None, ///< Nothing to say.
    Hint, ///< Good to know.
    Warning, ///< May go wrong; can be done nevertheless.
    Error ///< Cannot be done like this.
};

/**
 * The line under an input that says what is wrong with it, with an icon and, where the program
 * knows how, a button that mends it. It keeps the height of one line also when it is empty, so that
 * a form does not jump while somebody types; a long remark takes a second line.
 */
class ProblemLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemLine)

public:
    explicit ProblemLine(QWidget *parent = nullptr);

    /** Shows the remark (plain text), with a button if there is a text for one. */
    void setProblem(Severity severity, const QString &text, const QString &mendText = {});

    [[nodiscard]] Severity severity() const { return m_severity; }
    [[nodiscard]] QString text() const;

signals:
    void mendRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void updateColours();
    void reserveHeight();

    Severity m_severity = Severity::None;
    IconMark *m_icon;
    PlainLabel *m_text;
    QToolButton *m_mend;
};

} // namespace eventdesk
