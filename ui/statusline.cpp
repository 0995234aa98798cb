// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/statusline.h"

#include "app/events/displaytext.h"
#include "app/session/accountsession.h"
#include "ui/widgets/accountmark.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QDateTime>
#include <QLocale>
#include <QToolButton>

namespace eventdesk {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QAction *stop, QWidget *parent)
    : QStatusBar(parent), m_state(new PlainLabel), m_stop(new QToolButton),
      m_changedOutside(new LinkButton), m_mark(new AccountMark), m_account(new PlainLabel)
{
    setObjectName(u"statusLine"_s);
    m_state->setObjectName(u"state"_s);
    m_account->setObjectName(u"accountKind"_s);
    const int gap = fontMetrics().averageCharWidth();
    m_state->setContentsMargins(gap, 0, gap, 0);
    m_account->setContentsMargins(0, 0, gap, 0); // the mark stands close before it
    addWidget(m_state);
    addWidget(m_stop);
    m_stop->setObjectName(stop->objectName());
    m_stop->setDefaultAction(stop);
    m_stop->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_stop->setFocusPolicy(Qt::TabFocus);
    m_stop->hide();
    addWidget(m_changedOutside);
    m_changedOutside->setObjectName(u"changedOutsideCount"_s);
    m_changedOutside->setToolTip(toolTipText(
        tr("Show only the events that were changed outside Eventdesk since you last looked.")));
    m_changedOutside->hide();
    connect(m_changedOutside, &QAbstractButton::clicked, this, &StatusLine::changedOutsideWanted);
    addPermanentWidget(m_mark);
    addPermanentWidget(m_account);
}

void StatusLine::showSession(AccountSession *session)
{
    if (m_session) {
        m_session->sync().disconnect(this);
        m_session->catalogue().disconnect(this);
        m_session->runner().disconnect(this);
        m_session->disconnect(this);
    }
    m_session = session;
    if (session) {
        connect(&session->sync(), &CatalogueSync::phaseChanged, this, &StatusLine::follow);
        connect(&session->sync(), &CatalogueSync::progressed, this, &StatusLine::follow);
        connect(&session->catalogue(), &EventCatalogue::changed, this, &StatusLine::follow);
        connect(
            &session->catalogue(), &EventCatalogue::knowledgeChanged, this, &StatusLine::follow);
        connect(&session->runner(), &ChangeRunner::busyChanged, this, &StatusLine::follow);
        connect(session, &AccountSession::accountChanged, this, &StatusLine::showAccount);
    }
    follow();
    showAccount();
}

void StatusLine::follow()
{
    m_state->setText(stateText());
    m_stop->setVisible(m_session && m_session->sync().isRunning());
    const qsizetype changed = m_session ? m_session->catalogue().changedOutsideCount() : 0;
    //: In the status bar: so many events were changed outside Eventdesk; a click shows only these.
    m_changedOutside->setText(tr("%Ln changed outside", nullptr, static_cast<int>(changed)));
    m_changedOutside->setAccessibleName(m_changedOutside->text());
    m_changedOutside->setVisible(changed > 0);
}

void StatusLine::showAccount()
{
    const AccountFacts facts = m_session ? m_session->facts() : AccountFacts();
    m_mark->setColour(facts.colour);
    if (!m_session)
        m_account->clear();
    else if (m_session->nature() == AccountSession::Nature::Stored)
        m_account->setText(facts.traits()); // a long name is the title's and the button's business
    else
        m_account->setText(facts.words());
}

QString StatusLine::stateText() const
{
    if (!m_session)
        return {};
    if (m_session->runner().isBusy())
        return tr("Sending your change…");
    const CatalogueSync &sync = m_session->sync();
    const QDateTime asOf = m_session->catalogue().knowledge().asOf;
    const QString time = moment(asOf);
    //: In the status bar; %n is the number of events in the account.
    const QString count =
        tr("%Ln event(s)", nullptr, static_cast<int>(m_session->catalogue().size()));
    switch (sync.phase()) {
    case CatalogueSync::Phase::Untouched:
        return asOf.isValid()
            //: In the status bar, while what was last known is on show; %1 is a time, %2 a number
            //: of events such as “87 events”.
            ? tr("As of %1 · %2").arg(time, count)
            : QString();
    case CatalogueSync::Phase::Loading:
    case CatalogueSync::Phase::Checking:
        return readingText();
    case CatalogueSync::Phase::UpToDate:
        //: In the status bar; %1 is a time of day, %2 a number of events such as “87 events”.
        return tr("Up to date, %1 · %2").arg(time, count);
    case CatalogueSync::Phase::Unsettled:
        //: In the status bar: the list kept changing while it was read; %1 is a time, %2 a number
        //: of events such as “87 events”.
        return tr("As of %1 · %2, may be incomplete").arg(time, count);
    case CatalogueSync::Phase::Stopped:
        //: In the status bar, after the user stopped the reading; %1 is a number of events such as
        //: “87 events”.
        return tr("Stopped. %1 known, there may be more.").arg(count);
    case CatalogueSync::Phase::Failed:
        return asOf.isValid()
            //: In the status bar: the table could not be refreshed; %1 is the time of what it
            //: shows, %2 a number of events such as “87 events”.
            ? tr("As of %1 · %2. Refreshing failed.").arg(time, count)
            //: In the status bar.
            : tr("Nothing could be read.");
    }
    Q_UNREACHABLE();
}

QString StatusLine::readingText() const
{
    const QLocale locale;
    const CatalogueSync &sync = m_session->sync();
    const QString read = locale.toString(sync.rowsRead());
    const QString expected = locale.toString(sync.rowsExpected());
    const bool isCounted = sync.rowsExpected() > 0 && sync.rowsRead() > 0;
    const QDateTime asOf = m_session->catalogue().knowledge().asOf;
    if (sync.phase() == CatalogueSync::Phase::Checking) {
        return isCounted
            //: In the status bar: the list is read a second time to be sure; %1 and %2 are numbers.
            ? tr("Checking the list: %1 of %2").arg(read, expected)
            //: In the status bar: the list is read a second time to be sure.
            : tr("Checking the list…");
    }
    if (isCounted)
        //: In the status bar, while events are read; %1 and %2 are numbers.
        return tr("Reading events: %1 of %2").arg(read, expected);
    return asOf.isValid()
        //: In the status bar: what is on show is as old as this, newer is on its way; %1 is a time.
        ? tr("As of %1. Refreshing…").arg(moment(asOf))
        //: In the status bar, while events are read.
        : tr("Loading events…");
}

QString StatusLine::moment(const QDateTime &time)
{
    const QLocale locale;
    const QDateTime here = time.toLocalTime();
    return here.date() == QDate::currentDate() ? locale.toString(here.time(), QLocale::ShortFormat)
                                               : locale.toString(here, QLocale::ShortFormat);
}

} // namespace eventdesk
