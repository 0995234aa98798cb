// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/plan/changeplan.h"
#include "app/events/event.h"

#include <QDialog>
#include <QList>

class QPushButton;
class QStandardItemModel;

namespace eventdesk {

class EventCatalogue;
class PlainLabel;
class ProblemLine;
class RenameForm;
class RoomyTableView;

/**
 * `Rename events`: one rule for the names or codes of many events, with its effect in sight while
 * it is typed. Makes a plan and changes nothing itself. Opened with open(); deletes itself when
 * closed. The catalogue must outlive it.
 */
class RenameDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenameDialog)

public:
    /** events: as the user selected them, at least one. */
    RenameDialog(
        const QList<Event> &events, const EventCatalogue &catalogue, QWidget *parent = nullptr);

signals:
    /** `Review…`: the plan, which has something to do; the dialog is closed by then. */
    void planMade(const eventdesk::ChangePlan &plan);

private:
    [[nodiscard]] QWidget *makePreview();
    [[nodiscard]] QWidget *makeButtons();
    void replan();
    void showPreview();
    void review();

    QList<Event> m_events;
    const EventCatalogue &m_catalogue;
    ChangePlan m_plan;
    RenameForm *m_form;
    PlainLabel *m_summary;
    ProblemLine *m_warning;
    QStandardItemModel *m_rows;
    RoomyTableView *m_preview = nullptr;
    QPushButton *m_review = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace eventdesk
