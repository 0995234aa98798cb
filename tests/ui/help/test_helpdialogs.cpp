// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/identity/identity.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/noticesdialog.h"
#include "ui/help/shortcutsdialog.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts << label->text();
    return texts;
}

} // namespace

class TestHelpDialogs : public QObject
{
    Q_OBJECT

private slots:
    void shortcutsAreListedWithAllTheirKeys_data()
    {
        QTest::addColumn<QList<QKeySequence>>("keys");
        QTest::addColumn<QString>("text");
        const QKeySequence enter(Qt::Key_Enter);
        const QKeySequence f2(Qt::Key_F2);
        QTest::newRow("one") << QList{f2} << u"F2"_s;
        QTest::newRow("two") << QList{enter, f2} << u"Enter or F2"_s;
        QTest::newRow("three") << QList{QKeySequence(Qt::Key_Return), enter, f2}
                               << u"Return, Enter or F2"_s;
        QTest::newRow("twice the same") << QList{f2, f2} << u"F2"_s;
    }

    void shortcutsAreListedWithAllTheirKeys()
    {
        QFETCH(const QList<QKeySequence>, keys);
        QFETCH(const QString, text);
        QAction edit(u"&Edit…"_s);
        edit.setShortcuts(keys);
        QAction about(u"&About"_s);
        QPointer<ShortcutsDialog> dialog = new ShortcutsDialog({&edit, &about});
        dialog->open();
        const QStringList texts = textsOf(*dialog);
        QCOMPARE(texts, QStringList({u"Edit"_s, text})); // About has no keys
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(dialog.isNull());
    }

    void aboutNamesVersionAndLicence()
    {
        QPointer<AboutDialog> dialog = new AboutDialog;
        dialog->open();
        const QString text = textsOf(*dialog).join(u'\n');
        QVERIFY(text.contains(QString(identity::name) + u' ' + identity::version));
        QVERIFY(text.contains(u"MIT"_s));
        QVERIFY(text.contains(QLatin1StringView(qVersion())));
        QTest::keyClick(dialog, Qt::Key_Return); // Close is the default
        QTRY_VERIFY(dialog.isNull());
    }

    void aboutShowsTheNotices()
    {
        AboutDialog about;
        about.setAttribute(Qt::WA_DeleteOnClose, false);
        about.open();
        about.findChild<QPushButton *>(u"notices"_s)->click();
        const QPointer<NoticesDialog> notices = about.findChild<NoticesDialog *>();
        QVERIFY(notices);
        const auto *text = notices->findChild<QPlainTextEdit *>(u"notices"_s);
        QVERIFY(text->isReadOnly());
        for (const auto part : {"Eventdesk itself is free software"_L1, "QtKeychain"_L1,
                 "Yuji Hirose"_L1, "GNU LESSER GENERAL PUBLIC LICENSE"_L1,
                 "GNU GENERAL PUBLIC LICENSE"_L1, "why-not-lgpl.html"_L1}) // the last line of all
            QVERIFY2(text->toPlainText().contains(part), part.latin1());
        QTest::keyClick(notices, Qt::Key_Escape);
        QTRY_VERIFY(notices.isNull());
        QVERIFY(about.isVisible());
    }
};

QTEST_MAIN(TestHelpDialogs)
#include "test_helpdialogs.moc"
