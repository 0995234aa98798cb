// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace eventdesk {

/**
 * Asks where a text is to be saved and saves it there, wholly or not at all. Emits saved() or
 * failed() once, or nothing when the user cancels; deletes itself with the file dialog. The text is
 * made when the file was chosen. UI thread.
 */
class TextFileSaver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextFileSaver)

public:
    /** Words of the file dialog. */
    struct Request
    {
        QString title;
        QString objectName; ///< of the dialog
        QString filter; ///< such as "Comma-separated values (*.csv)"
        QString suffix; ///< without a dot
        QString fileName; ///< proposed
    };

    TextFileSaver(const Request &request, std::function<QString()> text, QWidget *window);

signals:
    void saved();
    /** reason: the operating system's words. */
    void failed(const QString &reason);

private:
    void save(const QString &file);

    std::function<QString()> m_text;
};

} // namespace eventdesk
