// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apierror.h"
#include "ui/theme/semanticcolours.h"

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace eventdesk {

class MessageBar;

/**
 * Puts what happened into a message bar, with the actions that fit: Retry, Replace key…, Details.
 * One per message bar, owned by whoever owns the bar. replaceKey may be null.
 */
class Reporter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reporter)

public:
    Reporter(MessageBar &bar, QAction *replaceKey, QWidget *parent);

    /** Something the user can do about what is said. */
    struct Offer
    {
        QString objectName; ///< camelCase of the English text
        QString text;
        std::function<void()> accept;
    };

    void say(Meaning meaning, const QString &sentence, const QList<Offer> &offers = {});

    /**
     * Says what failed and why. intro may be empty; retry may be null, and is offered only where
     * trying again can help. Answers the message's number, for takeBack().
     */
    int report(const QString &intro, const ApiError &error, std::function<void()> retry = {});

    /** Clears the bar if it still shows this message: what it says is no longer so. */
    void takeBack(int message);

    void clear();

private:
    QAction *newAction(const Offer &offer);

    MessageBar &m_bar;
    QAction *m_replaceKey;
    QWidget *m_window;
    QList<QAction *> m_actions; ///< of the message on show; children
    int m_message = 0; ///< number of the last one
};

} // namespace eventdesk
