// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/semanticcolours.h"

#include <QList>
#include <QWidget>

#include <optional>

class QAction;
class QHBoxLayout;

namespace eventdesk {

class ActionButton;
class BusyDots;
class IconMark;
class PlainLabel;

/**
 * Stands in the place of content that is not there: empty, still loading, or failed. Says which in
 * a headline, what to do in a sentence, and offers it as buttons. All texts are plain text.
 */
class StateView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StateView)

public:
    struct State
    {
        IconName icon = IconName::Empty;
        std::optional<Meaning> meaning = std::nullopt; ///< Colours the icon; muted without.
        QString headline;
        QString sentence = {};
        QList<QAction *> actions = {}; ///< Not owned. The first is the one to recommend.
        bool busy = false; ///< Shows that something is under way.
    };

    explicit StateView(QWidget *parent = nullptr);

    void setState(const State &state);
    /** Says more of the same state: the buttons stay, and so does the keyboard. */
    void setSentence(const QString &sentence);
    /** Gives the keyboard to the first action; does nothing when there is none. */
    void focusFirstAction();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateFonts();
    void updateColours();

    IconMark *m_icon;
    PlainLabel *m_headline;
    PlainLabel *m_sentence;
    BusyDots *m_progress;
    QHBoxLayout *m_actions;
    QList<ActionButton *> m_buttons;
};

} // namespace eventdesk
