// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/eventspage.h"

#include "app/catalogue/eventtablemodel.h"
#include "app/events/displaytext.h"
#include "app/session/accountsession.h"
#include "ui/events/eventtableview.h"
#include "ui/events/searchbar.h"
#include "ui/events/selectionbar.h"
#include "ui/events/sortmenu.h"
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
    : QWidget(parent), m_actions(actions), m_sortMenu(new SortMenu(this)),
      m_searchBar(new SearchBar), m_table(new EventTableView), m_notice(new PlainLabel),
      m_state(new StateView), m_selectionBar(new SelectionBar(actions)), m_pager(new PagerBar),
      m_content(new QWidget), m_stack(new QStackedLayout)
{
    setObjectName(u"eventsPage"_s);
    m_notice->setObjectName(u"notice"_s);
    m_notice->setWordWrap(true);
    m_notice->hide();
    const int gap = m_notice->fontMetrics().averageCharWidth();
    m_notice->setContentsMargins(gap, gap / 2, gap, gap / 2);

    for (QWidget *bar : {static_cast<QWidget *>(m_selectionBar), static_cast<QWidget *>(m_pager)}) {
        bar->setContentsMargins(gap, gap / 2, gap, gap / 2);
        QSizePolicy policy = bar->sizePolicy();
        policy.setRetainSizeWhenHidden(true); // what stands above must not jump
        bar->setSizePolicy(policy);
    }

    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_notice);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_state);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *bar = new QVBoxLayout; // its margins go with it when it is hidden
    bar->setContentsMargins(gap, gap, gap, gap);
    bar->addWidget(m_searchBar);
    whole->addLayout(bar);
    whole->addLayout(m_stack, 1);
    whole->addWidget(m_selectionBar);
    whole->addWidget(m_pager);

    m_pager->setShortcutHints(actions.action(MainActions::Id::PreviousPage)->shortcut(),
        actions.action(MainActions::Id::NextPage)->shortcut());
    connect(m_pager, &PagerBar::pageRequested, this, [this](qint64 page) {
        m_session->listing().showPage(page);
        updatePager(); // also when it is the page that was on show
    });
    connect(m_pager, &PagerBar::rowsPerPageChosen, this, [this](int rows) {
        m_session->listing().setRowsPerPage(rows);
        emit rowsPerPageChosen(rows);
    });
    connect(m_searchBar, &SearchBar::queryEdited, this, &EventsPage::setQuery);
    connect(m_searchBar, &SearchBar::leftDownwards, this, [this] {
        m_table->setFocus();
        m_table->selectCurrentIfNone();
    });
    connect(m_selectionBar, &SelectionBar::used, this, [this] { m_table->setFocus(); });
    connect(m_sortMenu, &SortMenu::orderChosen, this,
        [this](EventQuery::SortBy sortBy, Qt::SortOrder order) {
            EventQuery query = m_session->listing().query();
            query.sortBy = sortBy;
            query.sortOrder = order;
            setQuery(query);
        });
    connect(m_table, &EventTableView::selectedEventsChanged, this, &EventsPage::followSelection);
}

EventsPage::~EventsPage()
{
    m_table->showNothing();
}

void EventsPage::showSession(AccountSession *session)
{
    m_table->showNothing();
    m_model.reset();
    if (m_session) {
        m_session->sync().disconnect(this);
        m_session->listing().disconnect(this);
    }
    m_session = session;
    if (!session)
        return;
    m_model = std::make_unique<EventTableModel>(session->listing());
    m_table->showEvents(*m_model, session->selection());
    m_table->showOrder(session->listing().query());
    m_table->setPattern(session->listing().pattern());
    m_pager->setRowsPerPage(session->listing().rowsPerPage());
    connect(&session->sync(), &CatalogueSync::phaseChanged, this, &EventsPage::followPhase);
    connect(&session->sync(), &CatalogueSync::progressed, this, &EventsPage::followRows);
    connect(&session->listing(), &EventListing::shownChanged, this, &EventsPage::followRows);
    followPhase();
}

void EventsPage::setQuery(const EventQuery &query)
{
    m_session->listing().setQuery(query);
    m_table->showOrder(query);
    m_table->setPattern(m_session->listing().pattern());
}

void EventsPage::showOnly(const QSet<EventId> &ids, const QString &reason)
{
    if (!m_session)
        return;
    const EventQuery &before = m_session->listing().query();
    setQuery(
        {.ids = ids, .idsReason = reason, .sortBy = before.sortBy, .sortOrder = before.sortOrder});
    m_table->setFocus();
}

void EventsPage::showChangedOutside()
{
    if (!m_session)
        return;
    const EventQuery &before = m_session->listing().query();
    setQuery({.changedOutsideOnly = true, .sortBy = before.sortBy, .sortOrder = before.sortOrder});
    m_table->setFocus();
}

void EventsPage::selectAllMatches()
{
    m_session->selection().addAllMatches();
}

void EventsPage::clearSelection()
{
    m_session->selection().clear();
}

void EventsPage::followPhase()
{
    followRows();
    updateNotice();
    const CatalogueSync &sync = m_session->sync();
    if (sync.phase() == Phase::Failed && !m_session->catalogue().isEmpty())
        emit refreshFailed(*sync.error());
    else if (sync.phase() == Phase::UpToDate)
        emit refreshed();
}

void EventsPage::followRows()
{
    m_sortMenu->showOrder(m_session->listing().query());
    updateSearchBar();
    updateSelectionBar();
    updatePager();
    updateState();
}

void EventsPage::followSelection()
{
    if (!m_session)
        return;
    updateSelectionBar();
    const QList<EventId> ids = m_session->selection().idsOnPage();
    m_session->listing().setAnchor(ids.isEmpty() ? 0 : ids.constFirst());
    m_session->catalogue().markSeen(ids); // whoever selects a row on show has seen it
}

void EventsPage::updateSearchBar()
{
    const EventListing &listing = m_session->listing();
    m_searchBar->setQuery(listing.query());
    m_searchBar->setChangedOutsideCount(m_session->catalogue().changedOutsideCount());
    m_searchBar->setCount(countText());
    m_searchBar->setVisible(!m_session->catalogue().isEmpty());
}

QString EventsPage::countText() const
{
    const QLocale locale;
    const EventListing &listing = m_session->listing();
    const CatalogueSync &sync = m_session->sync();
    const qint64 known = m_session->catalogue().size();
    if (!listing.query().narrows())
        //: Beside the filters: how many events the account has.
        return tr("%Ln event(s)", nullptr, static_cast<int>(known));
    const bool isWholeKnown = m_session->catalogue().knowledge().asOf.isValid();
    if (sync.isRunning() && !isWholeKnown && sync.rowsExpected() > known) {
        //: Beside the filters, while the list is still being read; %1 and %2 are numbers of events.
        return tr("searching %1 of %2")
            .arg(locale.toString(known), locale.toString(sync.rowsExpected()));
    }
    //: Beside the filters; %n is how many events match, %1 how many there are.
    return tr("%Ln match(es) of %1", nullptr, static_cast<int>(listing.matchCount()))
        .arg(locale.toString(known));
}

void EventsPage::updateSelectionBar()
{
    const EventSelection &selection = m_session->selection();
    m_selectionBar->setState({.onPage = selection.onPage(),
        .onOtherPages = selection.onOtherPages(),
        .hidden = selection.hidden(),
        .hasOtherPages = m_session->listing().pageCount() > 1});
    m_selectionBar->setVisible(!m_session->catalogue().isEmpty());
}

void EventsPage::updatePager()
{
    const EventListing &listing = m_session->listing();
    PagerBar::State state;
    if (listing.matchCount() > 0) {
        state.page = listing.page();
        state.pageCount = listing.pageCount();
        state.firstRow = listing.firstRow() + 1;
        state.lastRow = listing.firstRow() + listing.shownEvents().size();
        state.total = listing.matchCount();
    }
    m_pager->setState(state);
}

void EventsPage::updateNotice()
{
    const CatalogueSync &sync = m_session->sync();
    QStringList sentences;
    if (const auto &beyond = sync.beyondLimit()) {
        const QLocale locale;
        const QString readable = locale.toString(beyond->readable);
        sentences << (beyond->total > beyond->readable
                //: Lasting notice under the table; %1 and %2 are numbers of events.
                ? tr("Push.Express lets programs read the first %1 events of an account. This one "
                     "has %2, so the rest is not shown here.")
                      .arg(readable, locale.toString(beyond->total))
                //: Lasting notice under the table; %1 is a number of events.
                : tr("Push.Express lets programs read the first %1 events of an account. If this "
                     "one has more, they are not shown here.")
                      .arg(readable));
    }
    if (sync.phase() == Phase::Unsettled) {
        //: Lasting notice under the table.
        sentences << tr("The account was changed again and again while it was read, so events may "
                        "be missing here. Refresh to read it once more.");
    }
    if (const int unreadable = sync.unreadable(); unreadable > 0) {
        //: Lasting notice under the table.
        sentences << tr("%n event(s) of this account could not be read and are not shown.", nullptr,
            unreadable);
    }
    m_notice->setText(sentences.join(u' '));
    m_notice->setVisible(!sentences.isEmpty());
}

void EventsPage::updateState()
{
    const bool hasRows = !m_session->listing().shownEvents().isEmpty();
    if (!hasRows)
        showState();
    m_pager->setVisible(hasRows);
    QWidget *wanted = hasRows ? m_content : m_state;
    if (m_stack->currentWidget() == wanted)
        return;
    // Not the focus of the search field: who types there goes on typing while rows come and go.
    const bool hadFocus =
        m_stack->currentWidget()->isAncestorOf(focusWidget()) || !window()->focusWidget();
    m_stack->setCurrentWidget(wanted);
    if (hasRows && hadFocus)
        m_table->setFocus();
}

void EventsPage::showState()
{
    const CatalogueSync &sync = m_session->sync();
    if (!m_session->catalogue().isEmpty()) {
        m_state->setState(nothingMatches());
        return;
    }
    if (sync.phase() == Phase::Failed) {
        m_state->setState(failure(*sync.error(), m_actions));
        return;
    }
    if (sync.phase() != Phase::UpToDate) {
        //: Headline in place of the table.
        m_state->setState({.headline = tr("Loading events…"), .busy = true});
        return;
    }
    //: Headline in place of the table: the account has no events.
    m_state->setState({.headline = tr("No events yet"),
        .sentence = tr("An event is something that happens in your app, such as a first deposit. "
                       "Create the first one here."),
        .actions = {m_actions.action(MainActions::Id::NewEvent)}});
}

StateView::State EventsPage::nothingMatches() const
{
    const QString text = m_session->listing().query().text.trimmed();
    const bool isComplete = !m_session->sync().isRunning();
    return {.headline = text.isEmpty()
            //: Headline in place of the table: the filters leave no event.
            ? tr("Nothing matches the filters")
            //: Headline in place of the table; %1 is what was typed into the search field.
            : tr("Nothing matches “%1”").arg(isolated(text)),
        .sentence = isComplete
            ? QString()
            //: Under “Nothing matches”, while the list is being read.
            : tr("The events are still being read. What matches appears as it is found."),
        .actions = {m_actions.action(MainActions::Id::ClearSearch)}};
}

} // namespace eventdesk
