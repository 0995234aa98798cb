// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
// What the tour does, scene by scene: history, protection, help. How a step is carried out and
// checked is in tour.cpp.
#include "app/accounts/protection.h"
#include "app/changes/journal/historymodel.h"
#include "app/events/displaytext.h"
#include "app/session/accountsession.h"
#include "ui/desktop.h"
#include "ui/tour/tour.h"

#include <QAction>
#include <QDialog>
#include <QTableView>

#include <algorithm>

namespace eventdesk {

using namespace Qt::StringLiterals;

void Tour::addHistoryScenes()
{
    const auto rows = [this] {
        const auto *table = top()->findChild<QTableView *>(u"changes"_s);
        return table ? table->model()->rowCount() : 0;
    };
    m_steps.append({.line = u"History: every change that was made"_s,
        .act = [this] { trigger(u"history"_s); },
        .isReady = [this, rows] { return dialog(u"historyDialog"_s) && rows() > m_meant.size(); },
        .picture = u"24-history"_s});
    m_steps.append({.line = u"History: search it"_s,
        .act = [this] { type(u"searchHistory"_s, u"seminar"_s); },
        .isReady =
            [this, rows] {
                const auto *table = top()->findChild<QTableView *>(u"changes"_s);
                const int event = static_cast<int>(HistoryModel::Column::Event);
                return rows() > 0
                    && table->model()->index(0, event).data().toString().contains("inar"_L1);
            }});
    m_steps.append({.line = u"History: close"_s,
        .act = [this] { dialog(u"historyDialog"_s)->reject(); },
        .isReady = [this] { return dialog(u"historyDialog"_s) == nullptr; }});
}

void Tour::addProtectionScenes()
{
    const auto choose = [this](const QString &line, const QString &choice, Protection wanted,
                            const QString &picture) {
        m_steps.append({.line = line,
            .act =
                [this, choice] {
                    trigger(u"accountSettings"_s);
                    click(choice);
                },
            .isReady = [this] { return dialog(u"accountSettingsDialog"_s) != nullptr; },
            .picture = picture});
        m_steps.append({.line = line + u": save"_s,
            .act = [this] { click(u"save"_s); },
            .isReady =
                [this, wanted] {
                    return !dialog(u"accountSettingsDialog"_s)
                        && m_desktop.accounts().session()->protection() == wanted;
                }});
    };
    const auto action = [this](const QString &name) {
        return m_desktop.window().findChild<QAction *>(name);
    };
    choose(u"Account settings: read only"_s, u"protectionReadOnly"_s, Protection::ReadOnly,
        u"25-account-settings"_s);
    m_steps.append({.line = u"Read only: what would change something says why it does not"_s,
        .act = [this] { trigger(u"deactivate"_s); },
        .isReady =
            [action] {
                return std::ranges::all_of(
                    QStringList{u"newEvent"_s, u"edit"_s, u"rename"_s, u"activate"_s,
                        u"deactivate"_s, u"delete"_s, u"undo"_s},
                    [action](const QString &name) {
                        return !action(name)->isEnabled()
                            && action(name)->toolTip()
                            == toolTipText(ProtectionWords::readOnlyReason());
                    });
            },
        .picture = u"26-read-only"_s});
    choose(u"Account settings: free again"_s, u"protectionFree"_s, Protection::Free, {});
    m_steps.append({.line = u"Free again: changes are possible"_s,
        .isReady = [action] { return action(u"newEvent"_s)->isEnabled(); }});
}

void Tour::addHelpScenes()
{
    const auto show = [this](const QString &line, const QString &action, const QString &name,
                          const QString &picture) {
        m_steps.append({.line = line,
            .act = [this, action] { trigger(action); },
            .isReady = [this, name] { return dialog(name) != nullptr; },
            .picture = picture});
        m_steps.append({.line = line + u": close"_s,
            .act = [this, name] { dialog(name)->reject(); },
            .isReady = [this, name] { return dialog(name) == nullptr; }});
    };
    show(u"Request log"_s, u"requestLog"_s, u"requestLogDialog"_s, u"27-request-log"_s);
    show(u"Keyboard shortcuts"_s, u"keyboardShortcuts"_s, u"shortcutsDialog"_s, u"28-shortcuts"_s);
    m_steps.append({.line = u"About Eventdesk"_s,
        .act = [this] { trigger(u"about"_s); },
        .isReady = [this] { return dialog(u"aboutDialog"_s) != nullptr; },
        .picture = u"29-about"_s});
    m_steps.append({.line = u"Licences of what it is built on"_s,
        .act = [this] { click(u"notices"_s); },
        .isReady = [this] { return dialog(u"noticesDialog"_s) != nullptr; },
        .picture = u"30-licences"_s});
    m_steps.append({.line = u"Licences and About: close"_s,
        .act =
            [this] {
                dialog(u"noticesDialog"_s)->reject();
                dialog(u"aboutDialog"_s)->reject();
            },
        .isReady = [this] { return dialog(u"aboutDialog"_s) == nullptr; }});
}

} // namespace eventdesk
