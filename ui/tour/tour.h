// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

class QDialog;

namespace eventdesk {

class ChangeSetRun;
class Desktop;
class TourWitness;

/**
 * `--tour`: walks through the program's main jobs by itself in the practice account, through the
 * same widgets a user has, and saves a picture of every window in both themes. A step counts only
 * when its effect was read back from the server. Prints one line a step. UI thread.
 */
class Tour final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tour)

public:
    /** The desktop must outlive it and not be started yet. */
    Tour(Desktop &desktop, const QString &pictureDirectory, QObject *parent = nullptr);
    ~Tour() override;

    void start();

signals:
    /** 0 when every step's effect was seen. */
    void finished(int exitCode);

private:
    /** One thing the user does. Every function but act may be empty. */
    struct Step
    {
        QString line; ///< what is printed
        std::function<void()> act = {};
        std::function<bool()> isReady = {}; ///< the window shows the effect
        std::function<bool(const QList<Event> &)> isTrue = {}; ///< the server agrees
        QString picture = {}; ///< base name; of the dialog on top, else of the window
    };

    void addOpeningScenes();
    void addCreateScenes();
    void addEditScenes();
    void addStatusScenes();
    void addDeleteScenes();
    void addManyScenes();
    void addRenameScenes();
    void addManyDeletionScenes();
    void addHistoryScenes();
    void addProtectionScenes();
    void addHelpScenes();
    /** Searches for the text and selects every match, on all pages. */
    void addSelectionScene(const QString &line, const QString &search, const QString &picture);
    /** Applies the review on top and waits for the end of its set. */
    void addApplyScene(const QString &line, std::function<bool(const QList<Event> &)> isTrue,
        const QString &picture = {});

    void beginStep();
    void poll();
    void askWitness();
    void endStep(bool succeeded);
    void takePictures(const QString &name);
    void savePicture(const QString &file);

    [[nodiscard]] QWidget *top() const;
    [[nodiscard]] QDialog *dialog(const QString &objectName) const;
    void trigger(const QString &action);
    void click(const QString &button);
    void type(const QString &lineEdit, const QString &text);
    void select(const QString &code);
    [[nodiscard]] int rowOf(const QString &code) const;
    [[nodiscard]] QString messageShown() const;
    /** The set of changes that began last, or null. */
    [[nodiscard]] ChangeSetRun *newestSet() const;
    [[nodiscard]] bool isNewestSetFinished() const;

    Desktop &m_desktop;
    QDir m_pictures;
    TourWitness *m_witness = nullptr; ///< a child, as soon as the practice account is open
    QList<Step> m_steps;
    qsizetype m_current = -1;
    QTimer m_poll;
    QDeadlineTimer m_patience;
    QList<Event> m_before; ///< all of the account, as it was when many events were selected
    QSet<EventId> m_meant; ///< what was selected then
    bool m_meanwhileDone = false; ///< what happens behind the window's back has happened
};

} // namespace eventdesk
