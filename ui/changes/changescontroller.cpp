// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/changescontroller.h"

#include "app/changes/journal/changereport.h"
#include "app/session/accountsession.h"
#include "ui/changes/changecommands.h"
#include "ui/changes/closingquestion.h"
#include "ui/changes/historydialog.h"
#include "ui/changes/progresspanel.h"
#include "ui/reporter.h"
#include "ui/widgets/textfilesaver.h"

namespace eventdesk {

using namespace Qt::StringLiterals;

ChangesController::ChangesController(Reporter &reporter, QAction *replaceKey, QWidget *window)
    : QObject(window), m_reporter(reporter), m_window(window),
      m_commands(new ChangeCommands(reporter, window)),
      m_panel(new ProgressPanel(replaceKey, window))
{
    connect(m_panel, &ProgressPanel::continueRequested, m_commands,
        &ChangeCommands::continueInterrupted);
    connect(
        m_panel, &ProgressPanel::reviewRequested, m_commands, &ChangeCommands::reviewInterrupted);
    connect(m_panel, &ProgressPanel::dropRequested, m_commands, &ChangeCommands::dropInterrupted);
    connect(m_panel, &ProgressPanel::showFailedRequested, this, &ChangesController::showFailed);
    connect(m_panel, &ProgressPanel::reportRequested, this, &ChangesController::saveReport);
}

void ChangesController::setSession(AccountSession *session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_commands->setSession(session);
    m_panel->showRunner(session ? &session->runner() : nullptr);
    if (session) {
        connect(session, &AccountSession::interruptedSetsChanged, this,
            &ChangesController::showInterrupted);
        showInterrupted();
    }
}

void ChangesController::showInterrupted()
{
    m_panel->showInterrupted(m_session->interruptedSets());
}

void ChangesController::openHistory()
{
    history()->showOnly({});
}

void ChangesController::openHistoryOf(const Event &event)
{
    history()->showOnly(event);
}

HistoryDialog *ChangesController::history()
{
    if (!m_history) {
        m_history = new HistoryDialog(
            m_session->journal(), m_session->journalOwner(), m_session->facts(), m_window);
        connect(m_session, &QObject::destroyed, m_history, &QObject::deleteLater);
        connect(m_session, &AccountSession::accountChanged, m_history,
            [this] { m_history->setAccount(m_session->facts()); });
        connect(m_history, &HistoryDialog::undoRequested, m_commands, &ChangeCommands::undo);
    }
    m_history->show(); // beside the window, which stays usable
    m_history->raise();
    m_history->activateWindow();
    return m_history;
}

void ChangesController::showFailed(const QSet<EventId> &ids)
{
    emit showOnlyRequested(ids,
        //: Why the table shows only a few events: their changes failed.
        tr("Only the %Ln failed change(s)", nullptr, static_cast<int>(ids.size())));
}

void ChangesController::saveReport(ChangeSetRun *run)
{
    QList<JournalEntry> entries;
    for (const ChangeSetRun::Row &row : run->rows())
        entries.append(row.entry);
    auto *saver = new TextFileSaver(
        {//: Title of the file dialog.
            .title = tr("Save report"),
            .objectName = u"saveReportDialog"_s,
            //: Kind of file in the file dialog; keep “(*.csv)”.
            .filter = tr("Comma-separated values (*.csv)"),
            .suffix = u"csv"_s,
            .fileName = u"eventdesk-report.csv"_s},
        [entries] { return ChangeReport::csv(entries); }, m_window);
    connect(saver, &TextFileSaver::saved, this, [this] {
        //: After “Save report…”.
        m_reporter.say(Meaning::Success, tr("The report was saved."));
    });
    connect(saver, &TextFileSaver::failed, this, [this](const QString &reason) {
        m_reporter.say(Meaning::Error,
            //: After “Save report…”; %1 is the operating system's reason.
            tr("The report could not be saved: %1").arg(reason));
    });
}

// --- closing the window --------------------------------------------------------------------------

bool ChangesController::delaysClosing()
{
    if (m_mayClose || !m_session || !ClosingQuestion::isDue(m_session->runner()))
        return false;
    askBeforeClosing();
    return true;
}

void ChangesController::askBeforeClosing()
{
    auto *box = new DecisionBox(ClosingQuestion::about(m_session->runner(),
                                    m_session->nature() != AccountSession::Nature::Temporary),
        m_window);
    connect(box, &DecisionBox::chosen, this, [this](int choice) {
        if (choice == DecisionBox::GoOn)
            stopAndClose();
    });
    box->open();
}

void ChangesController::stopAndClose()
{
    m_mayClose = true;
    if (m_session) {
        connect(&m_session->runner(), &ChangeRunner::busyChanged, this,
            &ChangesController::closeWhenQuiet);
        m_session->runner().suspendAll();
        if (m_session->runner().isBusy()) {
            m_reporter.say(Meaning::Information,
                tr("Waiting for the last answers. Then Eventdesk closes by itself."));
        }
    }
    m_window->setEnabled(false); // nothing new is begun
    closeWhenQuiet();
}

void ChangesController::closeWhenQuiet()
{
    // What is on the wire ends first, so that its outcome is known at the next start.
    if (!m_session || !m_session->runner().isBusy())
        emit closingAgreed();
}

} // namespace eventdesk
