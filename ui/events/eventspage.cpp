// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/eventspage.h"

#include "app/catalogue/eventtablemodel.h"
#include "app/catalogue/paging.h"
#include "app/session/accountsession.h"
#include "ui/events/eventtableview.h"
#include "ui/mainactions.h"
#include "ui/widgets/pagerbar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/stateview.h"

#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;
using Phase = CatalogueSync::Phase;

StateView::State failure(const ApiError &error, const MainActions &actions)
{
    const bool isOffline = error.kind == ApiError::Kind::Offline;
    const bool needsKey = error.kind == ApiError::Kind::Unauthorized;
    QList<QAction *> offered;
    if (needsKey)
        offered.append(actions.action(MainActions::Id::ReplaceKey));
    offered.append(actions.action(MainActions::Id::Refresh));
    return {.icon = isOffline ? IconName::Offline
            : needsKey        ? IconName::Key
                              : IconName::Error,
        .meaning = Meaning::Error,
        .headline = isOffline
            //: Headline in place of the table.
            ? EventsPage::tr("Push.Express cannot be reached")
            //: Headline in place of the table.
            : EventsPage::tr("The events could not be read"),
        .sentence = error.sentence(),
        .actions = offered};
}

} // namespace

EventsPage::EventsPage(MainActions &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_table(new EventTableView), m_notice(new PlainLabel),
      m_pager(new PagerBar), m_state(new StateView), m_content(new QWidget),
      m_stack(new QStackedLayout(this))
{
    setObjectName(u"eventsPage"_s);
    m_notice->setObjectName(u"notice"_s);
    m_notice->setWordWrap(true);
    m_notice->hide();
    const int gap = m_notice->fontMetrics().averageCharWidth();
    m_notice->setContentsMargins(gap, gap / 2, gap, gap / 2);

    m_pager->setContentsMargins(gap, gap / 2, gap, gap / 2);

    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_notice);
    layout->addWidget(m_pager);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_state);

    m_pager->setShortcutHints(actions.action(MainActions::Id::PreviousPage)->shortcut(),
        actions.action(MainActions::Id::NextPage)->shortcut());
    connect(m_pager, &PagerBar::pageRequested, this, [this](qint64 page) {
        if (m_session)
            m_session->sync().showPage(page);
    });
    connect(m_pager, &PagerBar::rowsPerPageChosen, this, [this](int rows) {
        if (m_session)
            m_session->sync().setRowsPerPage(rows);
        emit rowsPerPageChosen(rows);
    });
}

EventsPage::~EventsPage()
{
    m_table->showEvents(nullptr);
}

void EventsPage::showSession(AccountSession *session)
{
    m_table->showEvents(nullptr);
    m_model.reset();
    if (m_session) {
        m_session->sync().disconnect(this);
        m_session->catalogue().disconnect(this);
    }
    m_session = session;
    if (!session)
        return;
    m_model = std::make_unique<EventTableModel>(session->catalogue());
    m_table->showEvents(m_model.get());
    m_pager->setRowsPerPage(session->sync().rowsPerPage());
    connect(&session->sync(), &CatalogueSync::phaseChanged, this, &EventsPage::follow);
    connect(&session->catalogue(), &EventCatalogue::shownChanged, this, &EventsPage::updateState);
    connect(&session->catalogue(), &EventCatalogue::shownChanged, this, &EventsPage::updatePager);
    connect(&session->catalogue(), &EventCatalogue::shownChanged, this, &EventsPage::updateNotice);
    follow();
}

void EventsPage::follow()
{
    updatePager();
    updateNotice();
    updateState();
    const CatalogueSync &sync = m_session->sync();
    const bool hasRows = !m_session->catalogue().shownIds().isEmpty();
    if (sync.phase() == Phase::Failed && hasRows)
        emit refreshFailed(*sync.error());
}

void EventsPage::updatePager()
{
    if (m_session->sync().phase() == Phase::Loading && !m_session->catalogue().shownIds().isEmpty())
        return; // the bar counts on from the page that was asked for
    const PagePosition &position = m_session->catalogue().position();
    const qint64 shown = m_session->catalogue().shownIds().size();
    PagerBar::State state;
    if (position.perPage > 0 && shown > 0) {
        state.page = position.page;
        state.pageCount = position.pageCount;
        state.firstRow = paging::firstRowOf(position.page, position.perPage) + 1;
        state.lastRow = state.firstRow + shown - 1;
        // The count is a hint: never fewer than what is on show. Without one the bar claims none.
        state.total = position.total < 0 && !position.pageCountIsKnown
            ? -1
            : std::max(position.total, state.lastRow);
    }
    m_pager->setState(state);
}

void EventsPage::updateNotice()
{
    const PagePosition &position = m_session->catalogue().position();
    QStringList sentences;
    if (position.perPage > 0) {
        const qint64 readable = paging::readableRows(position.total, position.perPage);
        if (position.total > readable) {
            const QLocale locale;
            //: Lasting notice under the table; %1, %2 and %3 are numbers of events.
            sentences << tr(
                "Push.Express lets programs read the first %1 events of an account. %2 of "
                "%3 cannot be shown.")
                             .arg(locale.toString(readable),
                                 locale.toString(position.total - readable),
                                 locale.toString(position.total));
        }
    }
    const int movedUp = m_session->catalogue().removedSinceRead();
    if (movedUp > 0 && position.page < position.pageCount) {
        //: Lasting notice under the table after events of this page were deleted.
        sentences << tr("%n event(s) of the next page moved up to this one. Refresh to see them.",
            nullptr, movedUp);
    }
    if (const int unreadable = m_session->sync().unreadable(); unreadable > 0)
        sentences << tr(
            "%n event(s) of this page could not be read and are not shown.", nullptr, unreadable);
    m_notice->setText(sentences.join(u' '));
    m_notice->setVisible(!sentences.isEmpty());
}

void EventsPage::updateState()
{
    const bool hasRows = !m_session->catalogue().shownIds().isEmpty();
    if (!hasRows)
        showState();
    QWidget *wanted = hasRows ? m_content : m_state;
    if (m_stack->currentWidget() == wanted)
        return;
    const bool hadFocus = isAncestorOf(focusWidget()) || !window()->focusWidget();
    m_stack->setCurrentWidget(wanted);
    if (hasRows && hadFocus)
        m_table->setFocus();
}

void EventsPage::showState()
{
    const CatalogueSync &sync = m_session->sync();
    switch (sync.phase()) {
    case Phase::Untouched:
    case Phase::Loading:
        //: Headline in place of the table.
        m_state->setState({.headline = tr("Loading events…"), .busy = true});
        return;
    case Phase::Failed:
        m_state->setState(failure(*sync.error(), m_actions));
        return;
    case Phase::UpToDate:
        //: Headline in place of the table: the account has no events.
        m_state->setState({.headline = tr("No events yet"),
            .sentence =
                tr("An event is something that happens in your app, such as a first deposit. "
                   "Create the first one here."),
            .actions = {m_actions.action(MainActions::Id::NewEvent)}});
        return;
    }
    Q_UNREACHABLE();
}

} // namespace eventdesk
