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
        && kind != ApiError::Kind::NotFound && kind != ApiError::Kind::Redirected
        && kind != ApiError::Kind::ReadOnly;
}

} // namespace

Reporter::Reporter(MessageBar &bar, QAction *replaceKey, QWidget *parent)
    : QObject(parent), m_bar(bar), m_replaceKey(replaceKey), m_window(parent)
{
}

void Reporter::say(Meaning meaning, const QString &sentence, const QList<Offer> &offers)
{
    ++m_message;
    const QList<QAction *> previous = std::exchange(m_actions, {});
    QList<QAction *> offered;
    for (const Offer &offer : offers)
        offered.append(newAction(offer));
    m_bar.showMessage({.meaning = meaning, .text = sentence, .actions = offered});
    for (QAction *action : previous)
        action->deleteLater();
}

int Reporter::report(const QString &intro, const ApiError &error, std::function<void()> retry)
{
    const QList<QAction *> previous = std::exchange(m_actions, {});
    QList<QAction *> offered;
    if (error.kind == ApiError::Kind::Unauthorized && m_replaceKey)
        offered.append(m_replaceKey);
    if (retry && isWorthRetrying(error.kind)) {
        offered.append(newAction({.objectName = u"retry"_s,
            //: Button in the message bar: does the same again.
            .text = tr("Retry"),
            .accept = [this, retry = std::move(retry)] {
                clear();
                retry();
            }}));
    }
    offered.append(newAction({.objectName = u"details"_s,
        //: Button in the message bar: shows the technical details of an error.
        .text = tr("Details"),
        .accept = [this, error] { (new DetailsDialog(error, m_window))->open(); }}));

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

QAction *Reporter::newAction(const Offer &offer)
{
    auto *action = new QAction(offer.text, this);
    action->setObjectName(offer.objectName);
    connect(action, &QAction::triggered, this, offer.accept);
    m_actions.append(action);
    return action;
}

} // namespace eventdesk
