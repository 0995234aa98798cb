// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
// What the tour does, scene by scene: many events at once, and the way back. How a step is carried
// out and checked is in tour.cpp.
#include "app/session/accountsession.h"
#include "ui/desktop.h"
#include "ui/tour/tour.h"

#include <QDialog>
#include <QWidget>

#include <algorithm>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

constexpr auto manySearched = "-order -cart"_L1; // several pages of the sample
constexpr auto seminarsSearched = "webinar"_L1;
constexpr auto seminar = "Seminar"_L1;
constexpr auto depositsSearched = "dep"_L1; // more than ten, so that their number is asked for
constexpr int doneBeforePause = 20;

/** The event of this code, which the account must have. */
Event withCode(const QList<Event> &events, const QString &code)
{
    const auto found = std::ranges::find(events, code, &Event::code);
    return found == events.cend() ? Event{} : *found;
}

} // namespace

void Tour::addSelectionScene(const QString &line, const QString &search, const QString &picture)
{
    m_steps.append({.line = line,
        .act =
            [this, search] {
                trigger(u"clearSelection"_s); // it would stay under another search
                type(u"searchEvents"_s, search);
            },
        .isReady =
            [this, search] {
                AccountSession *session = m_desktop.accounts().session();
                if (session->listing().query().text != search)
                    return false;
                trigger(u"selectAllMatches"_s);
                return session->selection().hasAllMatches();
            },
        .isTrue =
            [this](const QList<Event> &events) {
                const EventSelection &selection = m_desktop.accounts().session()->selection();
                m_before = events;
                m_meant.clear();
                for (const Event &event : selection.events())
                    m_meant.insert(event.id);
                return m_meant.size() == m_desktop.accounts().session()->listing().matchCount();
            },
        .picture = picture});
}

void Tour::addApplyScene(
    const QString &line, std::function<bool(const QList<Event> &)> isTrue, const QString &picture)
{
    m_steps.append({.line = line,
        .act = [this] { click(u"apply"_s); },
        .isReady = [this] { return !dialog(u"reviewDialog"_s) && isNewestSetFinished(); },
        .isTrue = std::move(isTrue),
        .picture = picture});
}

void Tour::addManyScenes()
{
    const auto isAsBefore = [this](const QList<Event> &events) { return events == m_before; };
    addSelectionScene(
        u"Select all matches of a search, on several pages"_s, manySearched, u"14-selection"_s);
    m_steps.append({.line = u"Deactivate them: every change is reviewed first"_s,
        .act = [this] { trigger(u"deactivate"_s); },
        .isReady = [this] { return dialog(u"reviewDialog"_s) != nullptr; },
        .isTrue = isAsBefore,
        .picture = u"15-review"_s});
    m_steps.append({.line = u"Apply, and pause on the way"_s,
        .act =
            [this] {
                ChangeRunner &runner = m_desktop.accounts().session()->runner();
                connect(
                    &runner, &ChangeRunner::setAdded, this,
                    [this](ChangeSetRun *set) {
                        connect(set, &ChangeSetRun::progressed, this, [this, set] {
                            if (set->counts().done >= doneBeforePause && !m_meanwhileDone) {
                                m_meanwhileDone = true;
                                click(u"pause"_s);
                            }
                        });
                    },
                    Qt::SingleShotConnection);
                m_meanwhileDone = false;
                click(u"apply"_s);
            },
        .isReady =
            [this] {
                return newestSet() && newestSet()->phase() == ChangeSetRun::Phase::Paused
                    && !m_desktop.accounts().session()->runner().isBusy();
            },
        .isTrue =
            [this](const QList<Event> &events) {
                // As many as the panel says, and not one more.
                const auto changed = std::ranges::count_if(events,
                    [this](const Event &event) { return event != withCode(m_before, event.code); });
                return changed == newestSet()->counts().done;
            },
        .picture = u"16-progress"_s});
    m_steps.append({.line = u"Continue to the end"_s,
        .act = [this] { click(u"continue"_s); },
        .isReady = [this] { return isNewestSetFinished(); },
        .isTrue =
            [this](const QList<Event> &events) {
                return std::ranges::all_of(events, [this](const Event &event) {
                    const bool isInactive = event.status == EventStatus::Inactive;
                    return m_meant.contains(event.id) ? isInactive || event.isLocked()
                                                      : event == withCode(m_before, event.code);
                });
            },
        .picture = u"17-all-done"_s});
    m_steps.append({.line = u"Undo is reviewed, too"_s,
        .act = [this] { trigger(u"undo"_s); },
        .isReady = [this] { return dialog(u"reviewDialog"_s) != nullptr; },
        .picture = u"18-undo"_s});
    addApplyScene(u"Undo: every event is as it was"_s, isAsBefore);
}

void Tour::addRenameScenes()
{
    addSelectionScene(u"Select some events to rename"_s, seminarsSearched, {});
    m_steps.append({.line = u"Rename: the effect is seen while the rule is typed"_s,
        .act =
            [this] {
                trigger(u"rename"_s);
                type(u"find"_s, u"Webinar"_s);
                type(u"replaceWith"_s, QString(seminar));
            },
        .isReady = [this] { return dialog(u"renameDialog"_s) != nullptr; },
        .picture = u"19-rename"_s});
    m_steps.append({.line = u"Review the new names"_s,
        .act = [this] { click(u"review"_s); },
        .isReady =
            [this] { return !dialog(u"renameDialog"_s) && dialog(u"reviewDialog"_s) != nullptr; },
        .isTrue = [this](const QList<Event> &events) { return events == m_before; },
        .picture = u"20-new-names"_s});
    addApplyScene(u"Rename them"_s, [this](const QList<Event> &events) {
        return std::ranges::all_of(events, [this](const Event &event) {
            const Event before = withCode(m_before, event.code);
            const QString wanted = m_meant.contains(event.id)
                ? QString(before.name).replace("Webinar"_L1, seminar)
                : before.name;
            return event.id == before.id && event.name == wanted;
        });
    });
}

void Tour::addManyDeletionScenes()
{
    addSelectionScene(u"Select some events to delete"_s, depositsSearched, {});
    m_steps.append({.line = u"Deleting more than ten events asks for their number"_s,
        .act = [this] { trigger(u"delete"_s); },
        .isReady =
            [this] {
                const auto *number = top()->findChild<QWidget *>(u"numberOfEvents"_s);
                return number && number->isVisible()
                    && !top()->findChild<QWidget *>(u"apply"_s)->isEnabled();
            },
        .isTrue = [this](const QList<Event> &events) { return events == m_before; },
        .picture = u"21-delete-many"_s});
    m_steps.append({.line = u"Type the number"_s,
        .act =
            [this] {
                const SelectionCounts counts = m_desktop.accounts().session()->selection().counts();
                type(u"numberOfEvents"_s, QString::number(counts.total - counts.locked));
            },
        .isReady = [this] { return top()->findChild<QWidget *>(u"apply"_s)->isEnabled(); }});
    addApplyScene(u"Delete them"_s, [this](const QList<Event> &events) {
        return std::ranges::all_of(m_before, [this, &events](const Event &event) {
            const bool isGone = withCode(events, event.code).id == 0;
            return isGone == (m_meant.contains(event.id) && !event.isLocked());
        });
    });
    m_steps.append({.line = u"Undo says that deleted events come back with other IDs"_s,
        .act = [this] { trigger(u"undo"_s); },
        .isReady = [this] { return dialog(u"reviewDialog"_s) != nullptr; },
        .picture = u"22-undo-deletion"_s});
    addApplyScene(
        u"Undo: they are back, with other IDs"_s,
        [this](const QList<Event> &events) {
            return std::ranges::all_of(m_before, [this, &events](const Event &event) {
                const Event now = withCode(events, event.code);
                const bool isNew = m_meant.contains(event.id) && !event.isLocked();
                return now.name == event.name && now.status == event.status
                    && (now.id != event.id) == isNew;
            });
        },
        u"23-back-again"_s);
}

} // namespace eventdesk
