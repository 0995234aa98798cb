// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/reporter.h"

#include "ui/diagnostics/detailsdialog.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QWidget>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

/** Whether the same request may fare better the next time. */
bool isWorthRetrying(ApiError::Kind kind)
{
    return kind != ApiError::Kind::InvalidRequest && kind != ApiError::Kind::Forbidden
        && kind != ApiError::Kind::NotFound && kind != ApiError::Kind::Redirected;
}

} // namespace

Reporter::Reporter(MessageBar &bar, QAction *replaceKey, QWidget *parent)
    : QObject(parent), m_bar(bar), m_replaceKey(replaceKey), m_window(parent)
{
}

void Reporter::say(Meaning meaning, const QString &sentence)
{
    ++m_message;
    m_bar.showMessage({.meaning = meaning, .text = sentence});
    for (QAction *action : std::exchange(m_actions, {}))
        action->deleteLater();
}

int Reporter::report(const QString &intro, const ApiError &error, std::function<void()> retry)
{
    const QList<QAction *> previous = std::exchange(m_actions, {});
    QList<QAction *> offered;
    if (error.kind == ApiError::Kind::Unauthorized && m_replaceKey)
        offered.append(m_replaceKey);
    if (retry && isWorthRetrying(error.kind)) {
        //: Button in the message bar: does the same again.
        QAction *action = newAction(u"retry"_s, tr("Retry"));
        connect(action, &QAction::triggered, this, [this, retry = std::move(retry)] {
            clear();
            retry();
        });
        offered.append(action);
    }
    //: Button in the message bar: shows the technical details of an error.
    QAction *details = newAction(u"details"_s, tr("Details"));
    connect(details, &QAction::triggered, m_window,
        [this, error] { (new DetailsDialog(error, m_window))->open(); });
    offered.append(details);

    const QString sentence = error.sentence();
    m_bar.showMessage({.meaning = Meaning::Error,
        .text = intro.isEmpty() ? sentence : intro + u' ' + sentence,
        .actions = offered});
    for (QAction *action : previous)
        action->deleteLater();
    return ++m_message;
}

void Reporter::takeBack(int message)
{
    if (message == m_message)
        clear();
}

void Reporter::clear()
{
    m_bar.clear();
    // Not deleted at once: this may run inside the triggered() of one of them.
    for (QAction *action : std::exchange(m_actions, {}))
        action->deleteLater();
}

QAction *Reporter::newAction(const QString &objectName, const QString &text)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    m_actions.append(action);
    return action;
}

} // namespace eventdesk
