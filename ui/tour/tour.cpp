// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/tour/tour.h"

#include "app/catalogue/eventtablemodel.h"
#include "app/session/accountsession.h"
#include "ui/commandline.h"
#include "ui/desktop.h"
#include "ui/events/eventtableview.h"
#include "ui/theme/palettes.h"
#include "ui/tour/tourwitness.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTextStream>

#include <algorithm>
#include <chrono>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr QSize pictureSize(1280, 800);
constexpr auto pollInterval = 15ms;
constexpr auto settling = 40ms; // for repaints that follow a change of palette
constexpr auto patience = 30s; // a step takes milliseconds; this is for a machine under load

void print(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

} // namespace

Tour::Tour(Desktop &desktop, const QString &pictureDirectory, QObject *parent)
    : QObject(parent), m_desktop(desktop), m_pictures(pictureDirectory)
{
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &Tour::poll);
    addOpeningScenes();
    addCreateScenes();
    addEditScenes();
    addStatusScenes();
    addDeleteScenes();
    addManyScenes();
    addRenameScenes();
    addManyDeletionScenes();
    addHistoryScenes();
    addProtectionScenes();
    addHelpScenes();
}

Tour::~Tour() = default;

void Tour::start()
{
    if (!m_pictures.mkpath(u"."_s)) {
        print(u"FAILED: the folder %1 cannot be made."_s.arg(m_pictures.path()));
        QMetaObject::invokeMethod(
            this, [this] { emit finished(1); }, Qt::QueuedConnection);
        return;
    }
    m_desktop.window().resize(pictureSize);
    m_desktop.start({});
    beginStep();
}

void Tour::beginStep()
{
    ++m_current;
    if (m_current == m_steps.size()) {
        print(u"Done: %1 steps. The pictures are in %2."_s.arg(
            QString::number(m_steps.size()), m_pictures.absolutePath()));
        emit finished(0);
        return;
    }
    m_patience.setRemainingTime(patience);
    m_poll.start();
    const Step &step = m_steps.at(m_current);
    if (step.act)
        step.act();
}

void Tour::poll()
{
    const Step &step = m_steps.at(m_current);
    if (step.isReady && !step.isReady()) {
        if (m_patience.hasExpired())
            endStep(false);
        return;
    }
    m_poll.stop();
    if (step.picture.isEmpty())
        askWitness();
    else
        takePictures(step.picture);
}

void Tour::askWitness()
{
    if (!m_steps.at(m_current).isTrue) {
        endStep(true);
        return;
    }
    m_witness->readAll(
        [this](const QList<Event> &events) { endStep(m_steps.at(m_current).isTrue(events)); });
}

void Tour::endStep(bool succeeded)
{
    m_poll.stop();
    const QString number = QString::number(m_current + 1).rightJustified(2);
    print(number + (succeeded ? u"  ok      "_s : u"  FAILED  "_s) + m_steps.at(m_current).line);
    if (succeeded) {
        beginStep();
    } else {
        savePicture(u"failed.png"_s);
        emit finished(1);
    }
}

void Tour::takePictures(const QString &name)
{
    // A palette reaches every widget by events, so the event loop runs before each picture is
    // taken.
    const QPalette before = QApplication::palette();
    QApplication::setPalette(lightPalette());
    QTimer::singleShot(settling, this, [this, name, before] {
        savePicture(name + "-light.png"_L1);
        QApplication::setPalette(darkPalette());
        QTimer::singleShot(settling, this, [this, name, before] {
            savePicture(name + "-dark.png"_L1);
            QApplication::setPalette(before);
            QTimer::singleShot(settling, this, &Tour::askWitness);
        });
    });
}

void Tour::savePicture(const QString &file)
{
    if (!top()->grab().save(m_pictures.filePath(file)))
        print(u"WARNING: %1 could not be saved."_s.arg(file));
}

QWidget *Tour::top() const
{
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    const auto dialogs = m_desktop.window().findChildren<QDialog *>();
    const auto beside = std::ranges::find_if(dialogs, &QWidget::isVisible);
    return beside == dialogs.cend() ? static_cast<QWidget *>(&m_desktop.window()) : *beside;
}

QDialog *Tour::dialog(const QString &objectName) const
{
    auto *found = m_desktop.window().findChild<QDialog *>(objectName);
    return found && found->isVisible() ? found : nullptr;
}

void Tour::trigger(const QString &action)
{
    auto *found = m_desktop.window().findChild<QAction *>(action);
    if (found && found->isEnabled())
        found->trigger();
}

void Tour::click(const QString &button)
{
    auto *found = top()->findChild<QAbstractButton *>(button);
    if (found && found->isEnabled())
        found->click();
}

void Tour::type(const QString &lineEdit, const QString &text)
{
    auto *found = top()->findChild<QLineEdit *>(lineEdit);
    if (!found)
        return;
    found->selectAll();
    found->insert(text); // as typing does, this counts as an edit
}

void Tour::select(const QString &code)
{
    auto *table = m_desktop.window().findChild<EventTableView *>();
    if (const int row = rowOf(code); row >= 0)
        table->selectRow(row);
}

int Tour::rowOf(const QString &code) const
{
    const auto *table = m_desktop.window().findChild<EventTableView *>();
    const QAbstractItemModel *model = table->model();
    for (int row = 0; model && row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(EventTableModel::EventRole).value<Event>().code == code)
            return row;
    }
    return -1;
}

QString Tour::messageShown() const
{
    return m_desktop.window().findChild<MessageBar *>()->text();
}

ChangeSetRun *Tour::newestSet() const
{
    const QList<ChangeSetRun *> &sets = m_desktop.accounts().session()->runner().sets();
    return sets.isEmpty() ? nullptr : sets.constLast();
}

bool Tour::isNewestSetFinished() const
{
    const ChangeSetRun *set = newestSet();
    return set && !set->isOpen();
}

} // namespace eventdesk
