// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/accounts/openingpage.h"

#include "app/events/displaytext.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QHideEvent>
#include <QVBoxLayout>

namespace eventdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds usualWait{2};

} // namespace

OpeningPage::OpeningPage(QWidget *parent)
    : QWidget(parent), m_view(new StateView),
      //: Button: stops waiting for the keychain, so that the key can be entered.
      m_cancel(new QAction(tr("&Cancel"), this))
{
    setObjectName(u"openingPage"_s);
    m_cancel->setObjectName(u"cancelOpening"_s);
    m_cancel->setShortcut(Qt::Key_Escape);
    m_cancel->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_cancel);
    connect(m_cancel, &QAction::triggered, this, [this] { emit cancelled(m_account); });
    m_hint.setSingleShot(true);
    m_hint.setInterval(usualWait);
    connect(&m_hint, &QTimer::timeout, this, &OpeningPage::sayMore);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
}

void OpeningPage::showOpening(const Account &account)
{
    m_account = account;
    m_view->setState({.icon = IconName::Key,
        //: Headline while the keychain is asked for the key; %1 is the name of an account.
        .headline = tr("Opening “%1”…").arg(isolated(account.name)),
        .actions = {m_cancel},
        .busy = true});
    m_view->focusFirstAction();
    m_hint.start();
}

void OpeningPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) // a minimised window still waits
        m_hint.stop();
}

void OpeningPage::sayMore()
{
    //: While the keychain, the operating system's store for passwords, does not answer.
    m_view->setSentence(tr("The keychain has not answered yet. Your desktop may be asking for its "
                           "password: look for that window."));
}

} // namespace eventdesk
