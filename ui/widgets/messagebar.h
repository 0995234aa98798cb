// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/semanticcolours.h"

#include <QFrame>
#include <QList>
#include <QTimer>

#include <chrono>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace eventdesk {

class ActionButton;
class IconMark;
class PlainLabel;

/**
 * Says in one sentence what happened, in the window and without stopping work, and offers what can
 * be done about it. Hidden while it has nothing to say.
 *
 * Only a success that offers nothing goes by itself, after a while in which neither pointer nor
 * focus was on it; everything else stays until it is closed or replaced. Told to assistive
 * technology.
 */
class MessageBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    struct Message
    {
        Meaning meaning = Meaning::Information;
        QString text; ///< One plain-text sentence; server text is shown as it is, never as HTML.
        QList<QAction *> actions = {}; ///< Not owned; they may go while the message is shown.
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /** Shows this message in place of the one before. */
    void showMessage(const Message &message);

    /** Takes the message away; emits closed() if there was one. */
    void clear();

    /** The sentence being shown; empty when none is. */
    [[nodiscard]] QString text() const;

    /** How long a success stays that nobody looks at. */
    void setSuccessDuration(std::chrono::milliseconds duration);

signals:
    /** The message was closed by the user, by clear() or by time; not when another replaced it. */
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void replaceButtons(const QList<QAction *> &actions);
    void vanishUnlessAttended();

    Meaning m_meaning = Meaning::Information;
    QTimer m_vanish;
    IconMark *m_icon;
    PlainLabel *m_sentence;
    QHBoxLayout *m_actions;
    QList<ActionButton *> m_buttons;
    QToolButton *m_close;
};

} // namespace eventdesk
