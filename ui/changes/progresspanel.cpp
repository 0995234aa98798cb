// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/progresspanel.h"

#include "app/changes/run/changerunner.h"
#include "ui/changes/interruptedset.h"
#include "ui/changes/progresslist.h"
#include "ui/changes/setprogress.h"

#include <QMainWindow>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace eventdesk {

using namespace Qt::StringLiterals;

ProgressPanel::ProgressPanel(QAction *replaceKey, QWidget *parent)
    : QDockWidget(parent), m_replaceKey(replaceKey)
{
    setObjectName(u"changesPanel"_s);
    //: Title of the panel that shows how far many changes are.
    setWindowTitle(tr("Changes"));
    toggleViewAction()->setObjectName(u"toggleChanges"_s);
    setFeatures(NoDockWidgetFeatures); // what is under way must not get out of sight
    setAllowedAreas(Qt::BottomDockWidgetArea);
    auto *noTitleBar = new QWidget; // every item has a title of its own
    (new QVBoxLayout(noTitleBar))->setContentsMargins(0, 0, 0, 0);
    setTitleBarWidget(noTitleBar);
    auto *list = new ProgressList;
    m_layout = &list->items();
    setWidget(list);
    hide();
}

void ProgressPanel::showRunner(ChangeRunner *runner)
{
    if (m_runner)
        m_runner->disconnect(this);
    qDeleteAll(std::exchange(m_items, {}));
    m_runner = runner;
    if (runner) {
        connect(runner, &ChangeRunner::setAdded, this, &ProgressPanel::add);
        const QList<ChangeSetRun *> sets = runner->sets();
        for (ChangeSetRun *run : sets)
            follow(run);
    }
    keepInSight();
    emit percentageChanged();
}

void ProgressPanel::showInterrupted(const QList<JournalSet> &sets)
{
    const QList<QWidget *> items = m_items;
    for (QWidget *item : items) {
        if (qobject_cast<InterruptedSet *>(item))
            remove(item);
    }
    for (const JournalSet &set : sets) {
        auto *item = new InterruptedSet(set);
        connect(item, &InterruptedSet::continueRequested, this, &ProgressPanel::continueRequested);
        connect(item, &InterruptedSet::reviewRequested, this, &ProgressPanel::reviewRequested);
        connect(item, &InterruptedSet::dropRequested, this, &ProgressPanel::dropRequested);
        put(item);
    }
}

void ProgressPanel::keepInSight()
{
    setVisible(!m_items.isEmpty());
}

std::optional<int> ProgressPanel::percentage() const
{
    qint64 total = 0;
    qint64 left = 0;
    for (const ChangeSetRun *run : m_runner ? m_runner->sets() : QList<ChangeSetRun *>()) {
        if (run->isOpen() && run->counts().total() > 1) {
            total += run->counts().total();
            left += run->counts().left;
        }
    }
    return total > 0 ? std::optional(static_cast<int>((total - left) * 100 / total)) : std::nullopt;
}

void ProgressPanel::add(ChangeSetRun *run)
{
    removeFinished();
    follow(run);
}

void ProgressPanel::follow(ChangeSetRun *run)
{
    if (run->counts().total() > 1) {
        show(run);
        return;
    }
    connect(run, &ChangeSetRun::phaseChanged, this, [this, run] { showIfWaiting(run); });
    showIfWaiting(run);
}

void ProgressPanel::showIfWaiting(ChangeSetRun *run)
{
    const auto isShown = [run](const QWidget *item) {
        const auto *progress = qobject_cast<const SetProgress *>(item);
        return progress && progress->run() == run;
    };
    if (run->isWaiting() && std::ranges::none_of(m_items, isShown))
        show(run);
}

void ProgressPanel::show(ChangeSetRun *run)
{
    auto *progress = new SetProgress(*run, m_replaceKey);
    connect(run, &ChangeSetRun::progressed, this, &ProgressPanel::percentageChanged);
    connect(run, &ChangeSetRun::phaseChanged, this, &ProgressPanel::percentageChanged);
    connect(run, &QObject::destroyed, progress, [this, progress] { remove(progress); });
    connect(progress, &SetProgress::showFailedRequested, this, &ProgressPanel::showFailedRequested);
    connect(progress, &SetProgress::reportRequested, this, &ProgressPanel::reportRequested);
    put(progress);
}

void ProgressPanel::put(QWidget *item)
{
    m_items.prepend(item);
    m_layout->insertWidget(0, item);
    item->show(); // at once, so that its size is known
    keepInSight();
    // The room that the one before took is the table's again.
    if (auto *window = qobject_cast<QMainWindow *>(parentWidget()))
        window->resizeDocks({this}, {widget()->sizeHint().height()}, Qt::Vertical);
}

void ProgressPanel::remove(QWidget *item)
{
    m_items.removeOne(item);
    item->hide();
    item->deleteLater(); // later: one of its buttons may have led here
    keepInSight();
}

void ProgressPanel::removeFinished()
{
    // One that ended well was read about in the message bar; one with failures waits for the user.
    const QList<ChangeSetRun *> sets = m_runner->sets();
    for (ChangeSetRun *run : sets) {
        const ChangeSetRun::Counts &counts = run->counts();
        if (!run->isOpen() && counts.failed == 0 && counts.unknown == 0 && counts.total() > 1)
            run->dismiss();
    }
}

} // namespace eventdesk
