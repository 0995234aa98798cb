// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/diagnostics/requestlogdialog.h"

#include "app/api/requestlog.h"
#include "ui/accessibility/accessibletableview.h"
#include "ui/diagnostics/requestlogmodel.h"
#include "ui/theme/roomystyle.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfilesaver.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace eventdesk {

using namespace Qt::StringLiterals;

RequestLogDialog::RequestLogDialog(RequestLog &log, const QString &proxy, QWidget *parent)
    : QDialog(parent), m_log(log), m_table(new AccessibleTableView), m_messageBar(new MessageBar)
{
    setObjectName(u"requestLogDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Request log"));

    auto *model = new RequestLogModel(log, this);
    m_table->setObjectName(u"requests"_s);
    //: Name of the table of requests for screen readers.
    m_table->setAccessibleName(tr("Requests"));
    m_table->setModel(model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    RoomyStyle::giveTo(m_table);
    RoomyStyle::giveTo(m_table->horizontalHeader());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(
        static_cast<int>(RequestLogModel::Column::Path), QHeaderView::Stretch);
    const auto follow = [this, model] {
        if (!m_table->currentIndex().isValid() && model->rowCount() > 0)
            m_table->setCurrentIndex(model->index(model->rowCount() - 1, 0));
        m_table->scrollToBottom();
    };
    connect(model, &QAbstractItemModel::rowsInserted, m_table, follow);
    follow();

    const QString route = proxy.isEmpty()
        //: In the request log.
        ? tr("Requests go to the server directly.")
        //: In the request log; %1 is the address of a proxy, a gateway that many offices use.
        : tr("Requests go through the proxy %1.").arg(proxy);
    auto *explanation = new PlainLabel(
        //: Above the table of the request log.
        tr("The last %n request(s) of this session. The log holds no keys and no contents, and is "
           "forgotten when Eventdesk ends.",
            nullptr, static_cast<int>(RequestLog::capacity))
        + u' ' + route);
    explanation->setWordWrap(true);

    auto *buttons = new DialogButtons(DialogButtons::Close);
    buttons->button(DialogButtons::Close)->setObjectName(u"close"_s);
    //: Button: copies the whole request log.
    QPushButton *copyButton = buttons->addButton(tr("&Copy"), DialogButtons::ActionRole);
    copyButton->setObjectName(u"copyLog"_s);
    //: Button: saves the request log to a file.
    QPushButton *saveButton = buttons->addButton(tr("&Save…"), DialogButtons::ActionRole);
    saveButton->setObjectName(u"saveLog"_s);
    for (QPushButton *button : {copyButton, saveButton})
        button->setAutoDefault(false);
    connect(copyButton, &QPushButton::clicked, this, &RequestLogDialog::copy);
    connect(saveButton, &QPushButton::clicked, this, &RequestLogDialog::save);
    connect(buttons, &DialogButtons::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_messageBar);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 120, letter * 66);
}

void RequestLogDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_log.toText());
    //: After “Copy” in the request log.
    m_messageBar->showMessage({.meaning = Meaning::Success, .text = tr("The log was copied.")});
}

void RequestLogDialog::save()
{
    auto *saver = new TextFileSaver({//: Title of the file dialog.
                                        .title = tr("Save request log"),
                                        .objectName = u"saveRequestLog"_s,
                                        //: Kind of file in the file dialog; keep “(*.tsv)”.
                                        .filter = tr("Tab-separated text (*.tsv)"),
                                        .suffix = u"tsv"_s,
                                        .fileName = u"eventdesk-requests.tsv"_s},
        [this] { return m_log.toText(); }, this);
    connect(saver, &TextFileSaver::saved, this, [this] {
        //: After “Save…” in the request log.
        m_messageBar->showMessage({.meaning = Meaning::Success, .text = tr("The log was saved.")});
    });
    connect(saver, &TextFileSaver::failed, this, [this](const QString &reason) {
        m_messageBar->showMessage({.meaning = Meaning::Error,
            //: After “Save…” in the request log; %1 is the operating system's reason.
            .text = tr("The log could not be saved: %1").arg(reason)});
    });
}

} // namespace eventdesk
