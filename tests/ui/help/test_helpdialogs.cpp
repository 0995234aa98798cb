// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/help/aboutdialog.h"
#include "ui/help/shortcutsdialog.h"

#include <QAction>
#include <QLabel>
#include <QPointer>
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
    void shortcutsAreListedWithAllTheirKeys()
    {
        QAction edit(u"&Edit…"_s);
        edit.setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_F2)});
        QAction about(u"&About"_s);
        QPointer<ShortcutsDialog> dialog = new ShortcutsDialog({&edit, &about});
        dialog->open();
        const QStringList texts = textsOf(*dialog);
        QCOMPARE(texts, QStringList({u"Edit"_s, u"Return or F2"_s})); // About has no keys
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(dialog.isNull());
    }

    void aboutNamesVersionAndLicence()
    {
        QPointer<AboutDialog> dialog = new AboutDialog;
        dialog->open();
        const QString text = textsOf(*dialog).join(u'\n');
        QVERIFY(text.contains(u"Eventdesk "_s + QLatin1StringView(EVENTDESK_VERSION)));
        QVERIFY(text.contains(u"MIT"_s));
        QVERIFY(text.contains(QLatin1StringView(qVersion())));
        QTest::keyClick(dialog, Qt::Key_Return); // Close is the default
        QTRY_VERIFY(dialog.isNull());
    }
};

QTEST_MAIN(TestHelpDialogs)
#include "test_helpdialogs.moc"
