// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/statusline.h"

#include "app/session/accountsession.h"
#include "ui/widgets/plainlabel.h"

#include <QLocale>

namespace eventdesk {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent), m_state(new PlainLabel), m_account(new PlainLabel)
{
    setObjectName(u"statusLine"_s);
    m_state->setObjectName(u"state"_s);
    m_account->setObjectName(u"accountKind"_s);
    const int gap = fontMetrics().averageCharWidth();
    m_state->setContentsMargins(gap, 0, gap, 0);
    m_account->setContentsMargins(gap, 0, gap, 0);
    addWidget(m_state, 1);
    addPermanentWidget(m_account);
}

void StatusLine::showSession(AccountSession *session)
{
    if (m_session) {
        m_session->sync().disconnect(this);
        m_session->catalogue().disconnect(this);
        m_session->runner().disconnect(this);
    }
    m_session = session;
    if (session) {
        connect(&session->sync(), &CatalogueSync::phaseChanged, this, &StatusLine::follow);
        connect(&session->catalogue(), &EventCatalogue::shownChanged, this, &StatusLine::follow);
        connect(&session->runner(), &ChangeRunner::busyChanged, this, &StatusLine::follow);
    }
    follow();
}

void StatusLine::follow()
{
    m_state->setText(stateText());
    if (!m_session) {
        m_account->clear();
        return;
    }
    switch (m_session->nature()) {
    case AccountSession::Nature::Practice:
        //: In the status bar: the built-in account for trying things out is open.
        m_account->setText(tr("Practice account"));
        return;
    case AccountSession::Nature::Temporary:
        //: In the status bar; %1 is the name of a server.
        m_account->setText(tr("Temporary account on %1").arg(m_session->client().baseUrl().host()));
        return;
    case AccountSession::Nature::Stored:
        m_account->setText(m_session->client().baseUrl().host());
        return;
    }
}

QString StatusLine::stateText() const
{
    if (!m_session)
        return {};
    const CatalogueSync &sync = m_session->sync();
    const QLocale locale;
    const QString time = locale.toString(sync.lastRead().time(), QLocale::ShortFormat);
    const qint64 total = m_session->catalogue().position().total;
    //: In the status bar; %n is the number of events in the account.
    const QString count =
        total >= 0 ? tr("%Ln event(s)", nullptr, static_cast<int>(total)) : QString();
    if (m_session->runner().isBusy())
        return tr("Sending your change…");
    switch (sync.phase()) {
    case CatalogueSync::Phase::Untouched:
        return {};
    case CatalogueSync::Phase::Loading:
        //: In the status bar, while events are read.
        return tr("Loading events…");
    case CatalogueSync::Phase::UpToDate:
        return count.isEmpty()
            //: In the status bar; %1 is a time of day.
            ? tr("Up to date, %1").arg(time)
            //: In the status bar; %1 is a time of day, %2 a number of events such as “87 events”.
            : tr("Up to date, %1 · %2").arg(time, count);
    case CatalogueSync::Phase::Failed:
        return sync.lastRead().isValid()
            //: In the status bar: the table could not be refreshed; %1 is the time of what it
            //: shows.
            ? tr("As of %1. Refreshing failed.").arg(time)
            //: In the status bar.
            : tr("Nothing could be read.");
    }
    Q_UNREACHABLE();
}

} // namespace eventdesk
