// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "app/api/proxyinuse.h"
#include "app/api/requestlog.h"
#include "app/events/displaytext.h"
#include "app/events/storedquery.h"
#include "app/settings/settings.h"
#include "ui/accounts/accountbutton.h"
#include "ui/accounts/accountcontroller.h"
#include "ui/accounts/accountmenu.h"
#include "ui/accounts/accountquestions.h"
#include "ui/accounts/openingpage.h"
#include "ui/accounts/welcomepage.h"
#include "ui/changes/changecommands.h"
#include "ui/changes/changescontroller.h"
#include "ui/changes/progresspanel.h"
#include "ui/copymenu.h"
#include "ui/diagnostics/requestlogdialog.h"
#include "ui/events/copycommands.h"
#include "ui/events/detailspane.h"
#include "ui/events/eventcommands.h"
#include "ui/events/eventspage.h"
#include "ui/events/eventtableview.h"
#include "ui/events/searchbar.h"
#include "ui/events/sortmenu.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/shortcutsdialog.h"
#include "ui/mainactions.h"
#include "ui/mainmenubar.h"
#include "ui/reporter.h"
#include "ui/statusline.h"
#include "ui/theme/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagerbar.h"
#include "ui/widgets/spokenname.h"
#include "ui/windowlayout.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QMenu>
#include <QStackedWidget>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;
using Id = MainActions::Id;

constexpr std::chrono::seconds oldAfter = std::chrono::minutes(5); // away longer than a coffee

} // namespace

MainWindow::MainWindow(
    AccountController &accounts, RequestLog &log, Settings &settings, QWidget *parent)
    : QMainWindow(parent), m_accounts(accounts), m_log(log), m_settings(settings),
      m_actions(new MainActions(this)),
      m_accountButton(new AccountButton(new AccountMenu(accounts, *m_actions, this))),
      m_messageBar(new MessageBar),
      m_reporter(new Reporter(*m_messageBar, m_actions->action(Id::ReplaceKey), this)),
      m_pages(new QStackedWidget), m_opening(new OpeningPage), m_events(new EventsPage(*m_actions)),
      m_statusLine(new StatusLine(m_actions->action(Id::StopReading))),
      m_changes(new ChangesController(*m_reporter, m_actions->action(Id::ReplaceKey), this)),
      m_commands(new EventCommands(m_events->table(), m_changes->commands(), *m_reporter,
          m_actions->action(Id::ReplaceKey), this)),
      m_copies(new CopyCommands(*m_actions, m_events->table(), *m_reporter, this)),
      m_questions(new AccountQuestions(accounts, *m_reporter, this)),
      m_details(new DetailsPane(*m_actions)), m_queryOfLastTime(queryFrom(settings.query()))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(applicationIcon());
    setContextMenuPolicy(Qt::NoContextMenu); // else Qt offers to hide the only toolbar
    buildLayout();
    addDockWidget(Qt::RightDockWidgetArea, m_details); // Tab goes on to it from the pager
    buildToolBar();
    setMenuBar(new MainMenuBar(*m_actions, m_events->sortMenu()));
    addDockWidget(Qt::BottomDockWidgetArea, &m_changes->panel());
    m_layout = std::make_unique<WindowLayout>(*this, m_events->table(), settings);
    connectActions();
    connectChanges();
    connectAccounts();
    showAccount();
}

MainWindow::~MainWindow()
{
    m_events->showSession(nullptr);
}

void MainWindow::buildLayout()
{
    m_pages->addWidget(m_opening);
    m_pages->addWidget(m_events);
    auto *bar = new QVBoxLayout; // margins only while a message is there: a hidden one takes none
    bar->addWidget(m_messageBar);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_pages, 1);
    setCentralWidget(content);
    setStatusBar(m_statusLine);
}

void MainWindow::buildToolBar()
{
    //: Name of the toolbar for screen readers.
    QToolBar *bar = addToolBar(tr("Toolbar"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addWidget(m_accountButton);
    bar->addSeparator();
    const auto add = [this, bar](Id id) {
        QAction *action = m_actions->action(id);
        bar->addAction(action);
        bar->widgetForAction(action)->setAccessibleName(spokenName(action->text()));
    };
    for (const Id id : {Id::NewEvent, Id::Edit, Id::Activate, Id::Deactivate, Id::Delete})
        add(id);
    bar->addSeparator();
    add(Id::Refresh);
    add(Id::History);
}

void MainWindow::connectActions()
{
    const auto on = [this](Id id, auto receiver, auto slot) {
        connect(m_actions->action(id), &QAction::triggered, receiver, slot);
    };
    on(Id::NewEvent, m_commands, &EventCommands::createEvent);
    on(Id::Edit, m_commands, &EventCommands::editSelected);
    on(Id::Activate, m_commands, &EventCommands::activateSelected);
    on(Id::Deactivate, m_commands, &EventCommands::deactivateSelected);
    on(Id::Delete, m_commands, &EventCommands::deleteSelected);
    on(Id::Rename, m_commands, &EventCommands::renameSelected);
    on(Id::Undo, &m_changes->commands(), &ChangeCommands::undoLast);
    on(Id::History, m_changes, &ChangesController::openHistory);
    on(Id::SelectAllMatches, m_events, &EventsPage::selectAllMatches);
    on(Id::ClearSelection, m_events, &EventsPage::clearSelection);
    on(Id::OpenSegmentsPage, this,
        [] { QDesktopServices::openUrl(QUrl(u"https://app.push.express/postbacks/offers/"_s)); });

    on(Id::Refresh, this, [this] { m_accounts.session()->refresh(); });
    on(Id::Find, &m_events->searchBar(), &SearchBar::focusSearch);
    on(Id::ClearSearch, &m_events->searchBar(), &SearchBar::clear);
    on(Id::StopReading, this, [this] { m_accounts.session()->sync().cancel(); });
    on(Id::MarkAllAsSeen, this, [this] { m_accounts.session()->catalogue().markAllSeen(); });
    on(Id::ResetLayout, this, [this] {
        m_layout->reset();
        m_changes->panel().keepInSight();
    });
    PagerBar *pager = &m_events->pager();
    on(Id::FirstPage, pager, &PagerBar::requestFirstPage);
    on(Id::PreviousPage, pager, &PagerBar::requestPreviousPage);
    on(Id::NextPage, pager, &PagerBar::requestNextPage);
    on(Id::LastPage, pager, &PagerBar::requestLastPage);

    on(Id::ConnectAccount, this, [this] { askForAccount({}); });
    on(Id::PracticeAccount, &m_accounts, &AccountController::openPractice);
    on(Id::AccountSettings, m_questions, &AccountQuestions::askForSettings);
    on(Id::ReplaceKey, m_questions, &AccountQuestions::askForNewKey);
    on(Id::CheckKey, &m_accounts, &AccountController::checkKey);
    on(Id::RemoveAccount, m_questions, &AccountQuestions::askBeforeRemoval);
    on(Id::ResetPractice, m_questions, &AccountQuestions::askBeforeReset);
    on(Id::Quit, this, &QWidget::close);

    on(Id::RequestLog, this, [this] {
        AccountSession *session = m_accounts.session();
        const QString proxy = session ? proxyInUse(session->client().baseUrl()) : QString();
        (new RequestLogDialog(m_log, proxy, this))->open();
    });
    on(Id::About, this, [this] { (new AboutDialog(this))->open(); });
    on(Id::Documentation, this,
        [] { QDesktopServices::openUrl(QUrl(u"https://docs.push.express/api/custom-events"_s)); });
    on(Id::KeyboardShortcuts, this, [this] {
        (new ShortcutsDialog(m_actions->findChildren<QAction *>(Qt::FindDirectChildrenOnly), this))
            ->open();
    });

    EventTableView &table = m_events->table();
    for (const Id id : {Id::Edit, Id::Delete, Id::CopyCode, Id::ClearSelection})
        table.addAction(m_actions->action(id)); // where their keys work
    connect(&table, &EventTableView::selectedEventsChanged, this, &MainWindow::updateActions);
    connect(&table, &QAbstractItemView::doubleClicked, m_actions->action(Id::Edit),
        &QAction::trigger); // does nothing while it is disabled
    connect(&table, &QWidget::customContextMenuRequested, this, &MainWindow::showContextMenu);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::updateActions);
    connect(m_pages, &QStackedWidget::currentChanged, this, [this] {
        m_layout->showDocks(m_pages->currentWidget() == m_events);
        m_changes->panel().keepInSight();
    });
    connect(m_statusLine, &StatusLine::changedOutsideWanted, this, [this] {
        showEvents();
        m_events->showChangedOutside();
    });
    connect(m_events, &EventsPage::rowsPerPageChosen, this,
        [this](int rows) { m_settings.setRowsPerPage(rows); });
    connect(m_events, &EventsPage::refreshFailed, this, [this](const ApiError &error) {
        m_refreshFailure = m_reporter->report({}, error, [this] {
            if (m_accounts.session())
                m_accounts.session()->refresh();
        });
    });
    connect(
        m_events, &EventsPage::refreshed, this, [this] { m_reporter->takeBack(m_refreshFailure); });
}

void MainWindow::connectChanges()
{
    connect(
        &m_changes->commands(), &ChangeCommands::canUndoChanged, this, &MainWindow::updateActions);
    connect(m_changes, &ChangesController::showOnlyRequested, this,
        [this](const QSet<EventId> &ids, const QString &reason) {
            showEvents(); // the panel stays while another page is on show
            m_events->showOnly(ids, reason);
        });
    connect(
        m_details, &DetailsPane::historyRequested, m_changes, &ChangesController::openHistoryOf);
    connect(m_changes, &ChangesController::closingAgreed, this, &QWidget::close);
    connect(&m_changes->panel(), &ProgressPanel::percentageChanged, this, &MainWindow::showTitle);
}

void MainWindow::connectAccounts()
{
    connect(&m_accounts, &AccountController::sessionChanged, this, &MainWindow::showSession);
    connect(&m_accounts, &AccountController::opening, this, &MainWindow::showOpening);
    connect(&m_accounts, &AccountController::stayed, this, &MainWindow::showSession);
    connect(&m_accounts, &AccountController::accountWanted, this, &MainWindow::askForAccount);
    connect(&m_accounts, &AccountController::keyWanted, this, &MainWindow::askForKey);
    connect(&m_accounts, &AccountController::connectFailed, this,
        [this](const ApiError &error) { welcome().showFailure(error); });
    connect(&m_accounts, &AccountController::accountRemoved, this, [this] { askForAccount({}); });
    connect(m_opening, &OpeningPage::cancelled, this, [this](const Account &account) {
        m_accounts.cancelOpening();
        askForKey(account, {});
    });
}

WelcomePage &MainWindow::welcome()
{
    if (m_welcome)
        return *m_welcome;
    m_welcome = new WelcomePage;
    m_pages->addWidget(m_welcome);
    connect(
        m_welcome, &WelcomePage::connectRequested, &m_accounts, &AccountController::connectAccount);
    connect(m_welcome, &WelcomePage::connectCancelled, &m_accounts,
        &AccountController::cancelConnecting);
    connect(
        m_welcome, &WelcomePage::practiceRequested, &m_accounts, &AccountController::openPractice);
    connect(m_welcome, &WelcomePage::backRequested, this, &MainWindow::returnToSession);
    const auto tellWhereKept = [this] { m_welcome->setWhereKept(m_accounts.keys().whereKept()); };
    connect(&m_accounts.keys(), &FallbackKeyStore::persistenceChanged, m_welcome, tellWhereKept);
    tellWhereKept();
    return *m_welcome;
}

void MainWindow::showSession()
{
    AccountSession *session = m_accounts.session();
    if (session && m_queryOfLastTime) // another account opened later begins with all its events
        session->listing().setQuery(*std::exchange(m_queryOfLastTime, {}));
    m_events->showSession(session);
    m_statusLine->showSession(session);
    m_changes->setSession(session);
    m_commands->setSession(session);
    m_copies->setBaseUrl(session ? QUrl(session->client().baseUrl().toString()) : QUrl());
    if (session) {
        connect(session, &AccountSession::accountChanged, this, &MainWindow::showAccount,
            Qt::UniqueConnection);
        connect(&session->sync(), &CatalogueSync::phaseChanged, this, &MainWindow::updateActions,
            Qt::UniqueConnection);
        connect(&session->sync(), &CatalogueSync::progressed, this, &MainWindow::updateActions,
            Qt::UniqueConnection);
        connect(&session->listing(), &EventListing::shownChanged, this, &MainWindow::updateActions,
            Qt::UniqueConnection);
        m_pages->setCurrentWidget(m_events);
        m_events->table().setFocus();
    } else {
        m_pages->setCurrentWidget(&welcome());
    }
    showAccount();
}

void MainWindow::returnToSession()
{
    m_accounts.cancelOpening(); // else the other account would push this one aside later
    m_accounts.cancelConnecting();
    showSession();
}

void MainWindow::showEvents()
{
    if (m_pages->currentWidget() != m_events)
        returnToSession();
}

void MainWindow::showOpening(const Account &account)
{
    m_opening->showOpening(account);
    m_pages->setCurrentWidget(m_opening);
}

void MainWindow::askForAccount(const QString &problem)
{
    m_accounts.cancelOpening(); // what is typed here must not be taken away by a late answer
    m_accounts.cancelConnecting();
    m_accounts.probeKeyStore(); // the page says where the key will be kept
    welcome().askForAccount(m_accounts.book().proposedName(), m_accounts.book().proposedColour(),
        m_accounts.session() != nullptr);
    welcome().showProblem(problem);
    m_pages->setCurrentWidget(m_welcome);
}

void MainWindow::askForKey(const Account &account, const QString &problem)
{
    welcome().askForKey(account, m_accounts.session() != nullptr);
    welcome().showProblem(problem);
    m_pages->setCurrentWidget(m_welcome);
}

void MainWindow::showContextMenu(const QPoint &position)
{
    m_events->table().selectCurrentIfNone(); // the menu key acts on the row that has the frame
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"eventMenu"_s);
    menu->setToolTipsVisible(true);
    for (const Id id : {Id::Edit, Id::Rename, Id::Activate, Id::Deactivate, Id::Delete})
        menu->addAction(m_actions->action(id));
    menu->addSeparator();
    menu->addAction(m_actions->action(Id::CopyCode));
    menu->addMenu(new CopyMenu(*m_actions, menu));
    menu->popup(m_events->table().viewport()->mapToGlobal(position));
}

void MainWindow::updateActions()
{
    Situation situation;
    std::optional<Event> onlyOne;
    // What is not on show is not acted on: a key pressed on the welcome page changes no event.
    const bool isShown = m_pages->currentWidget() == m_events;
    AccountSession *session = m_accounts.session();
    // But for its key: changes that wait for a new one are in the panel, whatever the page.
    situation.hasKeyToReplace = session && session->nature() != AccountSession::Nature::Practice;
    if (session && isShown) {
        situation.account = session->nature();
        situation.isReadOnly = session->protection() == Protection::ReadOnly;
        situation.canUndo = m_changes->commands().canUndo();
        situation.selection = session->selection().counts();
        situation.matches = session->listing().matchCount();
        situation.isSearching = session->listing().query().narrows();
        situation.areAllMatchesSelected = session->selection().hasAllMatches();
        onlyOne = session->selection().onlyOne();
        situation.changedOutside = session->catalogue().changedOutsideCount();
        situation.isLoading = session->sync().isRunning();
        situation.hasPreviousPage = m_events->pager().hasPreviousPage();
        situation.hasNextPage = m_events->pager().hasNextPage();
    }
    m_actions->update(situation);
    m_details->showSelection(situation.selection, onlyOne);
}

void MainWindow::showAccount()
{
    AccountSession *session = m_accounts.session();
    m_details->setJournal(session ? &session->journal() : nullptr,
        session ? session->journalOwner() : JournalOwner());
    m_accountButton->showAccount(session ? std::optional(session->facts()) : std::nullopt);
    showTitle();
    updateActions();
}

void MainWindow::showTitle()
{
    const QString program = u"Eventdesk"_s;
    const AccountSession *session = m_accounts.session();
    const QString name = session ? visibleText(session->account().name) : QString();
    QString title = name.isEmpty() ? program : name + u" — "_s + program;
    if (const std::optional<int> percentage = m_changes->panel().percentage())
        //: Title of the window while many changes are under way; %1 is a percentage, %2 the rest of
        //: the title. It comes first so that it is seen in a task bar.
        title = tr("%1 % · %2").arg(QString::number(*percentage), title);
    setWindowTitle(title);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        refreshIfOld();
}

void MainWindow::refreshIfOld()
{
    AccountSession *session = m_accounts.session();
    if (!session || session->sync().isRunning())
        return;
    const QDateTime asOf = session->catalogue().knowledge().asOf;
    if (asOf.isValid() && asOf.secsTo(QDateTime::currentDateTimeUtc()) >= oldAfter.count())
        session->refresh();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_changes->delaysClosing()) {
        event->ignore();
        return;
    }
    m_layout->save();
    if (m_accounts.session())
        m_settings.setQuery(storedForm(m_accounts.session()->listing().query()));
    QMainWindow::closeEvent(event);
}

} // namespace eventdesk
