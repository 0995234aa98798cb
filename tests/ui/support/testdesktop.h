// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountbook.h"
#include "app/accounts/fallbackkeystore.h"
#include "app/api/requestlog.h"
#include "app/settings/settings.h"
#include "app/storage/eventstore.h"
#include "tests/support/faultserver.h"
#include "ui/accounts/accountcontroller.h"
#include "ui/commandline.h"
#include "ui/events/eventtableview.h"
#include "ui/mainwindow.h"

#include <QDialog>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/** Waits long enough for a loaded machine; ends as soon as it is so. */
#define EVENTUALLY(condition) QTRY_VERIFY_WITH_TIMEOUT((condition), 30'000)
#define EVENTUALLY_EQUAL(actual, expected) QTRY_COMPARE_WITH_TIMEOUT((actual), (expected), 30'000)

namespace eventdesk::testing {

/**
 * The whole window over a folder of its own, driven as a user drives it: through actions, buttons
 * and inputs by their object names. Keys are kept in the store it is given and never reach the
 * computer's keychain. Helpers that answer false have said why; one that must return a widget ends
 * the test program when there is none.
 */
class TestDesktop final
{
    Q_DISABLE_COPY_MOVE(TestDesktop)

public:
    /** lasting: in place of the keychain; null: the session's memory. */
    explicit TestDesktop(std::unique_ptr<KeyStore> lasting = nullptr);
    ~TestDesktop();

    /** An account of this server in the book, with its key in the store. Before start(). */
    Account addAccount(const QString &name, const FaultServer &server);
    /** The same without a key. */
    Account addLockedAccount(const QString &name, const FaultServer &server);

    /** Shows the window, then opens what the options ask for. */
    void start(const StartOptions &options = {});
    /** start() with the practice account; false when its first page does not come. */
    [[nodiscard]] bool startPractice();
    /** start() with a temporary account on this server; false when its first page does not come. */
    [[nodiscard]] bool startOn(const FaultServer &server);
    [[nodiscard]] static StartOptions temporaryAccountOn(const FaultServer &server);

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] AccountController &accounts() { return m_accounts; }
    [[nodiscard]] AccountBook &book() { return m_book; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] RequestLog &log() { return m_log; }
    [[nodiscard]] QString directory() const { return m_directory.path(); }
    [[nodiscard]] EventTableView &table() const;

    /** Whether an account is open and its page was read. */
    [[nodiscard]] bool isUpToDate();
    [[nodiscard]] EventCatalogue &catalogue() { return m_accounts.session()->catalogue(); }
    [[nodiscard]] EventListing &listing() { return m_accounts.session()->listing(); }

    /** The window the user can work in now: the dialog on top, else the main window. */
    [[nodiscard]] QWidget *top() const;
    /** The open dialog of this name, or null. */
    [[nodiscard]] QDialog *dialog(const char *objectName) const;

    /** The visible widget of this name on top(); ends the test program when there is none. */
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *objectName) const
    {
        auto *found = findIn<Widget>(top(), objectName);
        if (!found)
            qFatal("There is no visible %s named %s.", Widget::staticMetaObject.className(),
                objectName);
        return found;
    }
    /** The visible widget of this name on top(), or null. */
    template <typename Widget>
    [[nodiscard]] Widget *look(const char *objectName) const
    {
        return findIn<Widget>(top(), objectName);
    }

    [[nodiscard]] QAction *action(const char *objectName) const;
    /** False when the action is missing, disabled, or a dialog stands before it. */
    [[nodiscard]] bool trigger(const char *action) const;
    /** False when the button is missing on top() or disabled. */
    [[nodiscard]] bool click(const char *button) const;
    /** Presses a key as soon as top() has the keyboard; shortcuts are seen, as with a real one. */
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    /** Replaces what stands in a line edit on top(), as somebody who types does. */
    void type(const char *lineEdit, const QString &text) const;
    [[nodiscard]] QString textOf(const char *lineEdit) const;

    /** Selects the row of this code alone; false when it is not on the page. */
    [[nodiscard]] bool select(const QString &code) const;
    /** Of the table, by code; -1 when it is not on the page. */
    [[nodiscard]] int rowOf(const QString &code) const;
    [[nodiscard]] QStringList shownCodes() const;

    /** What the message bar of top() says; empty when it says nothing. */
    [[nodiscard]] QString message() const;
    /** What the message bar of the main window says. */
    [[nodiscard]] QString windowMessage() const;

private:
    template <typename Widget>
    [[nodiscard]] static Widget *findIn(QWidget *window, const char *objectName)
    {
        const auto found = window->findChildren<Widget *>(QLatin1StringView(objectName));
        for (Widget *widget : found) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] static QString messageIn(QWidget *window);

    QTemporaryDir m_directory;
    Settings m_settings;
    RequestLog m_log;
    AccountBook m_book;
    FallbackKeyStore m_keys;
    EventStore m_store;
    ChangeJournal m_journal;
    AccountController m_accounts;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace eventdesk::testing
