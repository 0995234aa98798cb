// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/ui/support/testdesktop.h"

#include "app/accounts/sessionkeystore.h"
#include "app/catalogue/eventtablemodel.h"
#include "app/settings/dataplaces.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>

#include <chrono>

namespace eventdesk::testing {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 30s;

ApiKey serverKey()
{
    return *ApiKey::parse(QString::fromLatin1(FaultServer::key));
}

BaseUrl baseUrlOf(const FaultServer &server)
{
    return *BaseUrl::parse(server.baseUrl());
}

bool refuse(const char *what, const char *objectName)
{
    qWarning("%s: %s", objectName, what);
    return false;
}

} // namespace

TestDesktop::TestDesktop(std::unique_ptr<KeyStore> lasting)
    : m_settings(DataPlaces{m_directory.path()}.settingsFile()),
      m_book(DataPlaces{m_directory.path()}.accountsFile()),
      m_keys(lasting ? std::move(lasting) : std::make_unique<SessionKeyStore>()),
      m_store(DataPlaces{m_directory.path()}.eventsFile()),
      m_journal(DataPlaces{m_directory.path()}.journalFile()),
      m_accounts(m_book, m_keys, m_store, m_journal, m_log, m_settings,
          DataPlaces{m_directory.path()}.practiceFile()),
      m_window(std::make_unique<MainWindow>(m_accounts, m_log, m_settings))
{
}

TestDesktop::~TestDesktop() = default;

Account TestDesktop::addAccount(const QString &name, const FaultServer &server)
{
    Account account = addLockedAccount(name, server);
    bool isStored = false;
    QObject::connect(m_keys.write(account, serverKey()), &KeyStoreJob::finished,
        [&isStored](const KeyStoreResult &) { isStored = true; });
    if (!QTest::qWaitFor([&isStored] { return isStored; }, patience / 1ms))
        qFatal("The key store does not answer.");
    return account;
}

Account TestDesktop::addLockedAccount(const QString &name, const FaultServer &server)
{
    return m_book.add(name, baseUrlOf(server));
}

void TestDesktop::start(const StartOptions &options)
{
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("The window does not become active.");
    m_accounts.openAtStart(options);
}

bool TestDesktop::startPractice()
{
    start({.practice = true});
    return QTest::qWaitFor([this] { return isUpToDate(); }, patience / 1ms);
}

bool TestDesktop::startOn(const FaultServer &server)
{
    start(temporaryAccountOn(server));
    return QTest::qWaitFor([this] { return isUpToDate(); }, patience / 1ms);
}

StartOptions TestDesktop::temporaryAccountOn(const FaultServer &server)
{
    return {.temporary =
                StartOptions::TemporaryAccount{.baseUrl = baseUrlOf(server), .key = serverKey()}};
}

EventTableView &TestDesktop::table() const
{
    return *m_window->findChild<EventTableView *>();
}

bool TestDesktop::isUpToDate()
{
    AccountSession *session = m_accounts.session();
    return session && session->sync().phase() == CatalogueSync::Phase::UpToDate;
}

QWidget *TestDesktop::top() const
{
    QWidget *modal = QApplication::activeModalWidget();
    return modal ? modal : m_window.get();
}

QDialog *TestDesktop::dialog(const char *objectName) const
{
    return findIn<QDialog>(m_window.get(), objectName);
}

QAction *TestDesktop::action(const char *objectName) const
{
    auto *found = m_window->findChild<QAction *>(QLatin1StringView(objectName));
    if (!found)
        qFatal("There is no action named %s.", objectName);
    return found;
}

bool TestDesktop::trigger(const char *action) const
{
    if (top() != m_window.get())
        return refuse("a dialog stands before the window", action);
    QAction *found = this->action(action);
    if (!found->isEnabled())
        return refuse("the action is disabled", action);
    found->trigger();
    return true;
}

bool TestDesktop::click(const char *button) const
{
    auto *found = look<QAbstractButton>(button);
    if (!found)
        return refuse("there is no such button", button);
    if (!found->isEnabled())
        return refuse("the button is disabled", button);
    QTest::mouseClick(found, Qt::LeftButton);
    return true;
}

void TestDesktop::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    top()->activateWindow(); // no window manager does so when a dialog closes
    const auto hasKeyboard = [this] {
        const QWidget *focus = QApplication::focusWidget();
        return focus && focus->window() == top();
    };
    if (!QTest::qWaitFor(hasKeyboard, patience / 1ms))
        qFatal("The window on top does not get the keyboard.");
    QTest::keyClick(top()->windowHandle(), key, modifiers);
}

void TestDesktop::type(const char *lineEdit, const QString &text) const
{
    auto *found = find<QLineEdit>(lineEdit);
    if (!found->isEnabled())
        qFatal("%s: the input is disabled.", lineEdit);
    found->setFocus();
    found->selectAll();
    // QTest::keyClicks() can only type ASCII. Both of these count as edits by the user.
    if (text.isEmpty())
        found->del();
    else
        found->insert(text);
}

QString TestDesktop::textOf(const char *lineEdit) const
{
    return find<QLineEdit>(lineEdit)->text();
}

bool TestDesktop::select(const QString &code) const
{
    const int row = rowOf(code);
    if (row < 0)
        return refuse("the event is not on the page", qUtf8Printable(code));
    table().selectionModel()->setCurrentIndex(table().model()->index(row, 0),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return true;
}

int TestDesktop::rowOf(const QString &code) const
{
    return static_cast<int>(shownCodes().indexOf(code));
}

QStringList TestDesktop::shownCodes() const
{
    QStringList codes;
    const QAbstractItemModel *model = table().model();
    for (int row = 0; model && row < model->rowCount(); ++row)
        codes << model->index(row, 0).data(EventTableModel::EventRole).value<Event>().code;
    return codes;
}

QString TestDesktop::messageIn(QWidget *window)
{
    const MessageBar *bar = findIn<MessageBar>(window, "messageBar");
    return bar ? bar->text() : QString();
}

QString TestDesktop::message() const
{
    return messageIn(top());
}

QString TestDesktop::windowMessage() const
{
    // Dialogs are children of the window, too, and may have a bar of their own.
    const auto bars = m_window->findChildren<MessageBar *>();
    for (const MessageBar *bar : bars) {
        if (bar->window() == m_window.get() && bar->isVisible())
            return bar->text();
    }
    return {};
}

} // namespace eventdesk::testing
