// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/textfilesaver.h"

#include <QFileDialog>
#include <QSaveFile>

#include <utility>

namespace eventdesk {

TextFileSaver::TextFileSaver(const Request &request, std::function<QString()> text, QWidget *window)
    : QObject(window), m_text(std::move(text))
{
    auto *dialog = new QFileDialog(window, request.title);
    dialog->setObjectName(request.objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(request.filter);
    dialog->setDefaultSuffix(request.suffix);
    dialog->selectFile(request.fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &TextFileSaver::save);
    connect(dialog, &QObject::destroyed, this, &QObject::deleteLater);
    dialog->open();
}

void TextFileSaver::save(const QString &file)
{
    QSaveFile output(file);
    const bool isSaved = output.open(QIODevice::WriteOnly) && output.write(m_text().toUtf8()) >= 0
        && output.commit();
    if (isSaved)
        emit saved();
    else
        emit failed(output.errorString());
}

} // namespace eventdesk
