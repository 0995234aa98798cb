// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
// What the tour does, scene by scene: one event, from its creation to its end. How a step is
// carried out and checked is in tour.cpp.
#include "app/catalogue/eventtablemodel.h"
#include "app/events/displaytext.h"
#include "ui/desktop.h"
#include "ui/events/eventtableview.h"
#include "ui/tour/tour.h"
#include "ui/tour/tourwitness.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>

#include <algorithm>
#include <optional>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

constexpr auto firstCode = "pervyy_depozit_vip"_L1;
constexpr auto finalCode = "first_deposit_vip"_L1;
constexpr auto colleaguesName = "First deposit, VIP players"_L1;
constexpr auto finalName = "First deposit (VIP)"_L1;

std::optional<Event> withCode(const QList<Event> &events, QLatin1StringView code)
{
    const auto found = std::ranges::find(events, QString(code), &Event::code);
    return found == events.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

void Tour::addCreateScenes()
{
    m_steps.append({.line = u"New event: the code is proposed from a Cyrillic name"_s,
        .act =
            [this] {
                trigger(u"newEvent"_s);
                type(u"name"_s, u"Первый депозит VIP"_s);
            },
        .isReady =
            [this] {
                const auto *code = top()->findChild<QLineEdit *>(u"code"_s);
                return code && code->text() == firstCode;
            },
        .picture = u"04-new-event"_s});
    m_steps.append({.line = u"New event: a look-alike letter in the code is pointed out"_s,
        .act = [this] { type(u"code"_s, u"pervyy_dеpozit"_s); }, // with a Cyrillic е
        .isReady =
            [this] {
                const auto *create = top()->findChild<QWidget *>(u"create"_s);
                return create && !create->isEnabled();
            },
        .picture = u"05-look-alike-letter"_s});
    m_steps.append({.line = u"Create the event"_s,
        .act =
            [this] {
                type(u"code"_s, QString(firstCode));
                click(u"create"_s);
            },
        .isReady = [this] { return !dialog(u"eventDialog"_s) && rowOf(QString(firstCode)) >= 0; },
        .isTrue =
            [](const QList<Event> &events) { return withCode(events, firstCode).has_value(); },
        .picture = u"06-created"_s});
}

void Tour::addEditScenes()
{
    m_steps.append({.line = u"Edit: a changed code is warned about"_s,
        .act =
            [this] {
                select(QString(firstCode));
                trigger(u"edit"_s);
                type(u"code"_s, QString(finalCode));
            },
        .isReady = [this] { return dialog(u"eventDialog"_s) != nullptr; },
        .picture = u"07-edit-event"_s});
    m_steps.append({.line = u"A colleague renames the same event meanwhile"_s,
        .act =
            [this] {
                m_witness->readAll([this](const QList<Event> &events) {
                    m_witness->rename(*withCode(events, firstCode), QString(colleaguesName),
                        [this] { m_meanwhileDone = true; });
                });
            },
        .isReady = [this] { return m_meanwhileDone; },
        .isTrue =
            [](const QList<Event> &events) {
                return withCode(events, firstCode)->name == colleaguesName;
            }});
    m_steps.append({.line = u"Save: a changed code is reviewed first"_s,
        .act =
            [this] {
                type(u"name"_s, QString(finalName));
                click(u"save"_s);
            },
        .isReady = [this] { return dialog(u"reviewDialog"_s) != nullptr; }});
    m_steps.append({.line = u"Apply: both versions are shown, nothing is overwritten"_s,
        .act = [this] { click(u"apply"_s); },
        .isReady = [this] { return dialog(u"conflictDialog"_s) != nullptr; },
        .isTrue =
            [](const QList<Event> &events) {
                return withCode(events, firstCode)->name == colleaguesName;
            },
        .picture = u"08-conflict"_s});
    m_steps.append({.line = u"Save mine"_s,
        .act = [this] { click(u"saveMine"_s); },
        .isReady = [this] { return !dialog(u"eventDialog"_s) && rowOf(QString(finalCode)) >= 0; },
        .isTrue =
            [](const QList<Event> &events) {
                return !withCode(events, firstCode)
                    && withCode(events, finalCode)->name == finalName;
            },
        .picture = u"09-saved"_s});
}

void Tour::addStatusScenes()
{
    const auto hasStatus = [this](EventStatus status) {
        const int row = rowOf(QString(finalCode));
        const auto *table = m_desktop.window().findChild<EventTableView *>();
        return row >= 0
            && table->model()->index(row, 0).data(EventTableModel::EventRole).value<Event>().status
            == status;
    };
    m_steps.append({.line = u"Deactivate the event"_s,
        .act = [this] { trigger(u"deactivate"_s); },
        .isReady = [hasStatus] { return hasStatus(EventStatus::Inactive); },
        .isTrue =
            [](const QList<Event> &events) {
                return withCode(events, finalCode)->status == EventStatus::Inactive;
            },
        .picture = u"10-deactivated"_s});
    m_steps.append({.line = u"Activate it again"_s,
        .act = [this] { trigger(u"activate"_s); },
        .isReady = [hasStatus] { return hasStatus(EventStatus::Active); },
        .isTrue =
            [](const QList<Event> &events) {
                return withCode(events, finalCode)->status == EventStatus::Active;
            }});
    m_steps.append({.line = u"A System event is locked"_s,
        .act = [this] { select(u"install"_s); },
        .isReady =
            [this] {
                const auto *remove = m_desktop.window().findChild<QAction *>(u"delete"_s);
                return rowOf(u"install"_s) >= 0 && !remove->isEnabled()
                    && remove->toolTip() == toolTipText(EventTableModel::lockedReason());
            },
        .picture = u"11-system-event"_s});
}

void Tour::addDeleteScenes()
{
    m_steps.append({.line = u"Delete asks first"_s,
        .act =
            [this] {
                select(QString(finalCode));
                trigger(u"delete"_s);
            },
        .isReady =
            [this] { return top()->findChild<QWidget *>(u"deactivateInstead"_s) != nullptr; },
        .isTrue =
            [](const QList<Event> &events) { return withCode(events, finalCode).has_value(); },
        .picture = u"12-delete"_s});
    m_steps.append({.line = u"Delete the event"_s,
        .act = [this] { click(u"delete"_s); },
        .isReady = [this] { return rowOf(QString(finalCode)) < 0 && !messageShown().isEmpty(); },
        .isTrue = [](const QList<Event> &events) { return !withCode(events, finalCode); },
        .picture = u"13-deleted"_s});
}

} // namespace eventdesk
