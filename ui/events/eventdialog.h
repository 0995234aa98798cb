// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/change.h"
#include "app/changes/run/changeoutcome.h"
#include "ui/widgets/growingdialog.h"

#include <QPointer>

#include <optional>

class QAction;
class QPushButton;

namespace eventdesk {

class AccountSession;
class ChangeRun;
class EventForm;
class MessageBar;
class Reporter;

/**
 * `New event` and `Edit event`: one dialog, two modes. Makes a Change, has it reviewed where that
 * is due, and follows it; on failure it stays open with everything typed, and says why. Opened with
 * open(); deletes itself when closed. The session must stay open as long as the dialog is.
 */
class EventDialog final : public GrowingDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventDialog)

public:
    /** With an event: edits it. replaceKey is offered when the key is refused; may be null. */
    EventDialog(AccountSession &session, const std::optional<Event> &event, QAction *replaceKey,
        QWidget *parent = nullptr);

    /** While a change is under way this cancels the change, not the dialog. */
    void reject() override;

signals:
    /** The event as it stands at Push.Express now; emitted before the dialog closes. */
    void saved(const eventdesk::Event &event);

private:
    [[nodiscard]] Change change() const;
    void save();
    void send();
    void take(const ChangeOutcome &outcome);
    void showConflict(const Event &theirs);
    void setSaving(bool saving);
    void updateButtons();

    AccountSession &m_session;
    std::optional<Event> m_base; ///< what the user edits; none for a new event
    EventForm *m_form;
    MessageBar *m_messageBar;
    Reporter *m_reporter;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPointer<ChangeRun> m_run;
};

} // namespace eventdesk
