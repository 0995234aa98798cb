// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountfacts.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QList>

#include <optional>

namespace eventdesk {

/**
 * Asks for one decision, with verbs on its buttons. Opens itself over its parent by open(), deletes
 * itself when it is closed, and emits chosen() exactly once, also when it is closed by Escape or
 * the window's cross. If the parent goes first, nothing is chosen. All texts are plain text.
 */
class DecisionBox final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DecisionBox)

public:
    struct Choice
    {
        int id = 0; ///< The caller's own number; any but that of another choice.
        QString text; ///< The verb on the button; also its accessible name.
        QString objectName; ///< camelCase of the English text.
        QDialogButtonBox::ButtonRole role = QDialogButtonBox::AcceptRole; ///< Decides the place.
    };

    struct Question
    {
        QString title; ///< Of the window.
        QString sentence; ///< The question itself.
        QString explanation; ///< What follows from it; may be empty or several paragraphs.
        QList<Choice> choices; ///< At least the safe one.
        int safeChoice = 0; ///< Id of the default button, which Escape means as well.
        std::optional<AccountFacts> account = {}; ///< Which account it is about, in full.
    };

    /** Ids of the two choices of most questions. */
    enum CommonChoice : int { Keep, GoOn };

    /** Stay safe, or do it: a button that rejects and one that destroys, with their objectNames. */
    [[nodiscard]] static QList<Choice> keepOrGoOn(
        const QString &keep, const QString &keepName, const QString &goOn, const QString &goOnName);

    explicit DecisionBox(const Question &question, QWidget *parent = nullptr);

    void done(int result) override;

signals:
    void chosen(int id);

private:
    void choose(int id);

    int m_choice;
    bool m_decided = false;
};

} // namespace eventdesk
