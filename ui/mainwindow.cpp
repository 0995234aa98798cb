// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "app/api/proxyinuse.h"
#include "app/api/requestlog.h"
#include "app/events/displaytext.h"
#include "app/settings/settings.h"
#include "ui/accounts/accountcontroller.h"
#include "ui/accounts/accountmenu.h"
#include "ui/accounts/keydialog.h"
#include "ui/accounts/welcomepage.h"
#include "ui/diagnostics/requestlogdialog.h"
#include "ui/events/eventcommands.h"
#include "ui/events/eventspage.h"
#include "ui/events/eventtableview.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/shortcutsdialog.h"
#include "ui/mainactions.h"
#include "ui/reporter.h"
#include "ui/statusline.h"
#include "ui/theme/icons.h"
#include "ui/widgets/decisionbox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagerbar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QMenuBar>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;
using Id = MainActions::Id;

constexpr QSize firstSize(1180, 760); // fits a laptop of 1280 × 800 with its task bar

enum : int { KeepChoice, GoOnChoice };

/** The two choices of most questions: stay safe, or do it. */
QList<DecisionBox::Choice> choices(
    const QString &keep, const QString &keepName, const QString &goOn, const QString &goOnName)
{
    return {{.id = KeepChoice,
                .text = keep,
                .objectName = keepName,
                .role = QDialogButtonBox::RejectRole},
        {.id = GoOnChoice,
            .text = goOn,
            .objectName = goOnName,
            .role = QDialogButtonBox::DestructiveRole}};
}

} // namespace

MainWindow::MainWindow(
    AccountController &accounts, RequestLog &log, Settings &settings, QWidget *parent)
    : QMainWindow(parent), m_accounts(accounts), m_log(log), m_settings(settings),
      m_actions(new MainActions(this)), m_accountMenu(new AccountMenu(accounts, *m_actions, this)),
      m_accountButton(new QToolButton), m_messageBar(new MessageBar),
      m_reporter(new Reporter(*m_messageBar, m_actions->action(Id::ReplaceKey), this)),
      m_pages(new QStackedWidget), m_welcome(new WelcomePage), m_events(new EventsPage(*m_actions)),
      m_statusLine(new StatusLine), m_commands(new EventCommands(m_events->table(), *m_reporter,
                                        m_actions->action(Id::ReplaceKey), this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(applicationIcon());
    setContextMenuPolicy(Qt::NoContextMenu); // else Qt offers to hide the only toolbar
    buildLayout();
    buildToolBar();
    buildMenus();
    connectActions();
    connectAccounts();
    if (!restoreGeometry(settings.windowGeometry()))
        resize(firstSize);
    m_events->table().restoreColumns(settings.tableHeader());
    showSession();
}

MainWindow::~MainWindow()
{
    m_events->showSession(nullptr);
}

void MainWindow::buildLayout()
{
    m_pages->addWidget(m_welcome);
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
    m_accountButton->setObjectName(u"account"_s);
    m_accountButton->setIcon(themedIcon(IconName::Account));
    m_accountButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_accountButton->setPopupMode(QToolButton::InstantPopup);
    m_accountButton->setFocusPolicy(Qt::TabFocus);
    m_accountButton->setMenu(m_accountMenu);

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
        QString name = action->text(); // the name is the text without mnemonic and ellipsis
        bar->widgetForAction(action)->setAccessibleName(name.remove(u'&').remove(u'…'));
    };
    for (const Id id : {Id::NewEvent, Id::Edit, Id::Activate, Id::Deactivate, Id::Delete})
        add(id);
    bar->addSeparator();
    add(Id::Refresh);
}

void MainWindow::buildMenus()
{
    const auto add = [this](QMenu *menu, std::initializer_list<Id> ids) {
        for (const Id id : ids)
            menu->addAction(m_actions->action(id));
    };
    //: A menu.
    QMenu *file = menuBar()->addMenu(tr("&File"));
    add(file, {Id::ConnectAccount, Id::PracticeAccount});
    file->addSeparator();
    add(file, {Id::ReplaceKey, Id::CheckKey, Id::RemoveAccount});
    file->addSeparator();
    add(file, {Id::Quit});
    //: A menu.
    QMenu *event = menuBar()->addMenu(tr("&Event"));
    add(event, {Id::NewEvent, Id::Edit});
    event->addSeparator();
    add(event, {Id::Activate, Id::Deactivate, Id::Delete});
    event->addSeparator();
    add(event, {Id::CopyCode});
    //: A menu.
    QMenu *view = menuBar()->addMenu(tr("&View"));
    add(view, {Id::Refresh});
    view->addSeparator();
    add(view, {Id::FirstPage, Id::PreviousPage, Id::NextPage, Id::LastPage});
    //: A menu.
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    add(help, {Id::KeyboardShortcuts, Id::Documentation});
    help->addSeparator();
    add(help, {Id::RequestLog, Id::ResetPractice});
    help->addSeparator();
    add(help, {Id::About});
    for (QMenu *menu : {file, event, view, help})
        menu->setToolTipsVisible(true); // they say why something is disabled

    for (const Id id : {Id::Edit, Id::Delete, Id::CopyCode})
        m_events->table().addAction(m_actions->action(id));
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
    on(Id::CopyCode, m_commands, &EventCommands::copyCodes);

    on(Id::Refresh, this, [this] { m_accounts.session()->sync().refresh(); });
    PagerBar *pager = &m_events->pager();
    on(Id::FirstPage, pager, &PagerBar::requestFirstPage);
    on(Id::PreviousPage, pager, &PagerBar::requestPreviousPage);
    on(Id::NextPage, pager, &PagerBar::requestNextPage);
    on(Id::LastPage, pager, &PagerBar::requestLastPage);

    on(Id::ConnectAccount, this, [this] { askForAccount({}); });
    on(Id::PracticeAccount, &m_accounts, &AccountController::openPractice);
    on(Id::ReplaceKey, this, &MainWindow::openKeyDialog);
    on(Id::CheckKey, &m_accounts, &AccountController::checkKey);
    on(Id::RemoveAccount, this, &MainWindow::confirmRemoval);
    on(Id::ResetPractice, this, &MainWindow::confirmReset);
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
    connect(&table, &EventTableView::selectedEventsChanged, this, &MainWindow::updateActions);
    connect(&table, &QAbstractItemView::doubleClicked, m_commands, &EventCommands::editSelected);
    connect(&table, &QWidget::customContextMenuRequested, this, &MainWindow::showContextMenu);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::updateActions);
    connect(m_events, &EventsPage::rowsPerPageChosen, this,
        [this](int rows) { m_settings.setRowsPerPage(rows); });
    connect(m_events, &EventsPage::refreshFailed, this, [this](const ApiError &error) {
        m_reporter->report({}, error, [this] {
            if (m_accounts.session())
                m_accounts.session()->sync().refresh();
        });
    });
}

void MainWindow::connectAccounts()
{
    connect(&m_accounts, &AccountController::sessionChanged, this, &MainWindow::showSession);
    connect(&m_accounts, &AccountController::accountWanted, this, &MainWindow::askForAccount);
    connect(&m_accounts, &AccountController::keyWanted, this, &MainWindow::askForKey);
    connect(&m_accounts, &AccountController::connectFailed, m_welcome, &WelcomePage::showFailure);
    connect(&m_accounts, &AccountController::keyChecked, this, &MainWindow::tellKeyChecked);
    connect(&m_accounts, &AccountController::accountRemoved, this, &MainWindow::tellRemoved);
    connect(&m_accounts, &AccountController::told, this,
        [this](const QString &sentence) { m_reporter->say(Meaning::Information, sentence); });
    connect(&m_accounts, &AccountController::failed, this,
        [this](const QString &sentence) { m_reporter->say(Meaning::Warning, sentence); });

    connect(
        m_welcome, &WelcomePage::connectRequested, &m_accounts, &AccountController::connectAccount);
    connect(m_welcome, &WelcomePage::connectCancelled, &m_accounts,
        &AccountController::cancelConnecting);
    connect(
        m_welcome, &WelcomePage::practiceRequested, &m_accounts, &AccountController::openPractice);
    connect(m_welcome, &WelcomePage::backRequested, this, &MainWindow::showSession);
    const auto tellWhereKept = [this] { m_welcome->setWhereKept(m_accounts.keys().whereKept()); };
    connect(&m_accounts.keys(), &FallbackKeyStore::persistenceChanged, m_welcome, tellWhereKept);
    tellWhereKept();
}

void MainWindow::showSession()
{
    AccountSession *session = m_accounts.session();
    m_events->showSession(session);
    m_statusLine->showSession(session);
    m_commands->setSession(session);
    if (session) {
        connect(&session->sync(), &CatalogueSync::phaseChanged, this, &MainWindow::updateActions,
            Qt::UniqueConnection);
        connect(&session->catalogue(), &EventCatalogue::shownChanged, this,
            &MainWindow::updateActions, Qt::UniqueConnection);
        m_pages->setCurrentWidget(m_events);
        m_events->table().setFocus();
    } else {
        m_pages->setCurrentWidget(m_welcome);
    }
    updateTitle();
    updateActions();
}

void MainWindow::askForAccount(const QString &problem)
{
    m_accounts.probeKeyStore(); // the page says where the key will be kept
    m_welcome->askForAccount(m_accounts.book().proposedName(), m_accounts.session() != nullptr);
    m_welcome->showProblem(problem);
    m_pages->setCurrentWidget(m_welcome);
}

void MainWindow::askForKey(const Account &account, const QString &problem)
{
    m_welcome->askForKey(account, m_accounts.session() != nullptr);
    m_welcome->showProblem(problem);
    m_pages->setCurrentWidget(m_welcome);
}

void MainWindow::openKeyDialog()
{
    if (m_keyDialog) {
        m_keyDialog->raise();
        return;
    }
    // Over whatever the user is in the middle of, so that nothing typed there is lost.
    QWidget *over = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : this;
    const bool isStored = m_accounts.session()->nature() == AccountSession::Nature::Stored;
    const QString whereKept = isStored
        ? m_accounts.keys().whereKept()
        //: About the key of an account that was given on the command line.
        : tr("The key of this temporary account is not stored.");
    m_keyDialog = new KeyDialog(m_accounts.session()->account().name, whereKept, over);
    connect(m_keyDialog, &KeyDialog::keyEntered, &m_accounts, &AccountController::replaceKey);
    connect(m_keyDialog, &QDialog::rejected, &m_accounts, &AccountController::cancelReplacing);
    connect(&m_accounts, &AccountController::keyRefused, m_keyDialog, &KeyDialog::showRefused);
    connect(&m_accounts, &AccountController::keyReplaced, m_keyDialog, &KeyDialog::showAccepted);
    connect(&m_accounts, &AccountController::keyReplaced, m_keyDialog, [this] {
        //: After “Replace key…”.
        m_reporter->say(Meaning::Success, tr("The key was replaced."));
    });
    m_keyDialog->open();
}

void MainWindow::confirmRemoval()
{
    const QString name = m_accounts.session()->account().name;
    auto *box = new DecisionBox(
        {.title = tr("Remove account"),
            //: %1 is the name of an account.
            .sentence = tr("Remove “%1” from Eventdesk?").arg(isolated(name)),
            .explanation = tr("Its key is removed from this computer. Nothing "
                              "changes at Push.Express."),
            //: Buttons of the question whether to remove an account.
            .choices = choices(tr("Cancel"), u"cancel"_s, tr("Remove"), u"remove"_s),
            .safeChoice = KeepChoice},
        this);
    connect(box, &DecisionBox::chosen, &m_accounts, [this](int choice) {
        if (choice == GoOnChoice && m_accounts.session())
            m_accounts.removeAccount();
    });
    box->open();
}

void MainWindow::confirmReset()
{
    auto *box = new DecisionBox(
        {.title = tr("Reset practice account"),
            .sentence = tr("Bring back the sample events?"),
            .explanation = tr("Everything you changed in the practice account is undone."),
            //: Buttons of the question whether to reset the practice account.
            .choices = choices(tr("Cancel"), u"cancel"_s, tr("Reset"), u"reset"_s),
            .safeChoice = KeepChoice},
        this);
    connect(box, &DecisionBox::chosen, &m_accounts, [this](int choice) {
        if (choice == GoOnChoice)
            m_accounts.resetPractice();
    });
    box->open();
}

void MainWindow::showContextMenu(const QPoint &position)
{
    m_events->table().selectCurrentIfNone(); // the menu key acts on the row that has the frame
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"eventMenu"_s);
    menu->setToolTipsVisible(true);
    for (const Id id : {Id::Edit, Id::Activate, Id::Deactivate, Id::Delete})
        menu->addAction(m_actions->action(id));
    menu->addSeparator();
    menu->addAction(m_actions->action(Id::CopyCode));
    menu->popup(m_events->table().viewport()->mapToGlobal(position));
}

void MainWindow::tellKeyChecked(const std::optional<ApiError> &error)
{
    if (error)
        m_reporter->report({}, *error);
    else
        //: After “Check key”.
        m_reporter->say(Meaning::Success, tr("Push.Express accepts the key."));
}

void MainWindow::tellRemoved(const QString &name, const QString &problem)
{
    askForAccount({});
    if (problem.isEmpty()) {
        //: %1 is the name of an account.
        m_reporter->say(Meaning::Success, tr("“%1” was removed.").arg(isolated(name)));
    } else {
        m_reporter->say(Meaning::Warning,
            //: %1 is the name of an account, %2 a sentence that says why.
            tr("“%1” was removed, but its key may still be in the keychain. %2")
                .arg(isolated(name), problem));
    }
}

void MainWindow::updateActions()
{
    Situation situation;
    // What is not on show is not acted on: a key pressed on the welcome page changes no event.
    const bool isShown = m_pages->currentWidget() == m_events;
    if (AccountSession *session = m_accounts.session(); session && isShown) {
        situation.account = session->nature();
        situation.selection = m_events->table().selectedEvents();
        situation.isLoading = session->sync().phase() == CatalogueSync::Phase::Loading;
        situation.hasPreviousPage = m_events->pager().hasPreviousPage();
        situation.hasNextPage = m_events->pager().hasNextPage();
        situation.isLastPageKnown = session->catalogue().position().pageCountIsKnown;
    }
    m_actions->update(situation);
}

void MainWindow::updateTitle()
{
    const AccountSession *session = m_accounts.session();
    const QString name = session ? session->account().name : QString();
    const QString program = u"Eventdesk"_s;
    setWindowTitle(name.isEmpty() ? program : visibleText(name) + u" — "_s + program);
    //: The toolbar's button for accounts while none is open.
    const QString text = name.isEmpty() ? tr("Account") : visibleText(name);
    m_accountButton->setText(QString(text).replace(u'&', "&&"_L1));
    //: Name of the toolbar's button for screen readers; %1 is the name of the open account.
    m_accountButton->setAccessibleName(tr("Account: %1").arg(text));
    m_accountButton->setToolTip(tr("Choose, connect or remove an account").toHtmlEscaped());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool isBusy = m_accounts.session() && m_accounts.session()->runner().isBusy();
    if (isBusy && !m_closeAnyway) {
        event->ignore();
        stopClosing();
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setTableHeader(m_events->table().columnState());
    QMainWindow::closeEvent(event);
}

void MainWindow::stopClosing()
{
    auto *box = new DecisionBox(
        {.title = tr("A change is on its way"),
            .sentence = tr("Eventdesk is still waiting for the answer to a change."),
            .explanation = tr("If you close now, you will not learn whether it took effect."),
            //: Buttons of the question whether to close while a change is being sent.
            .choices = choices(tr("Wait"), u"wait"_s, tr("Close anyway"), u"closeAnyway"_s),
            .safeChoice = KeepChoice},
        this);
    connect(box, &DecisionBox::chosen, this, [this](int choice) {
        m_closeAnyway = choice == GoOnChoice;
        if (m_closeAnyway)
            close();
    });
    box->open();
}

} // namespace eventdesk
