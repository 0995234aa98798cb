// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/apierror.h"
#include "app/api/requestlog.h"
#include "ui/diagnostics/detailsdialog.h"
#include "ui/diagnostics/requestlogdialog.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class TestDiagnosticsDialogs : public QObject
{
    Q_OBJECT

private slots:
    void detailsCanBeCopied()
    {
        const ApiError error{.kind = ApiError::Kind::ServerTrouble,
            .httpStatus = 503,
            .serverMessage = u"<i>busy</i>"_s,
            .method = u"GET"_s,
            .path = u"/events?page=1"_s,
            .attempts = 5};
        QPointer<DetailsDialog> dialog = new DetailsDialog(error);
        dialog->open();
        QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), error.details());
        QVERIFY(dialog->findChild<QPlainTextEdit *>()->isReadOnly());
        click(*dialog, "copyDetails");
        QCOMPARE(QGuiApplication::clipboard()->text(), error.details());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(dialog.isNull());
    }

    void theLogCanBeCopiedAndSaved()
    {
        RequestLog log;
        log.append(entry());
        const QTemporaryDir directory;
        QPointer<RequestLogDialog> dialog = new RequestLogDialog(log, u"proxy.example:3128"_s);
        dialog->open();
        QCOMPARE(dialog->findChild<QTableView *>()->model()->rowCount(), 1);
        click(*dialog, "copyLog");
        QCOMPARE(QGuiApplication::clipboard()->text(), log.toText());
        QCOMPARE(message(*dialog), u"The log was copied."_s);

        save(*dialog, directory.filePath(u"log.tsv"_s));
        QCOMPARE(message(*dialog), u"The log was saved."_s);
        QFile file(directory.filePath(u"log.tsv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), log.toText());

        save(*dialog, u"/dev/null/nowhere/log.tsv"_s);
        QVERIFY(message(*dialog).startsWith(u"The log could not be saved: "_s));
        dialog->reject();
        QTRY_VERIFY(dialog.isNull());
    }

    void theLogIsFollowedWhileItIsOpen()
    {
        RequestLog log;
        RequestLogDialog dialog(log, {});
        dialog.open();
        const auto *table = dialog.findChild<QTableView *>();
        QVERIFY(!table->currentIndex().isValid());
        for (std::size_t i = 0; i < RequestLog::capacity + 10; ++i)
            log.append(entry());
        QCOMPARE(table->model()->rowCount(), int(RequestLog::capacity));
        QVERIFY(table->currentIndex().isValid());
    }

private:
    static RequestLogEntry entry()
    {
        return {.time = QDateTime::currentDateTimeUtc(),
            .method = u"GET"_s,
            .path = u"/events?page=1"_s,
            .httpStatus = 200,
            .outcome = u"ok"_s};
    }

    static void click(const QWidget &dialog, const char *name)
    {
        dialog.findChild<QAbstractButton *>(QLatin1StringView(name))->click();
    }

    static void save(const QWidget &dialog, const QString &path)
    {
        click(dialog, "saveLog");
        auto *files = dialog.findChild<QFileDialog *>(u"saveRequestLog"_s);
        QVERIFY(files);
        emit files->fileSelected(path);
        files->close();
        QTRY_VERIFY(!dialog.findChild<QFileDialog *>(u"saveRequestLog"_s));
    }

    static QString message(const QWidget &dialog)
    {
        return dialog.findChild<MessageBar *>()->text();
    }
};

QTEST_MAIN(TestDiagnosticsDialogs)
#include "test_diagnosticsdialogs.moc"
