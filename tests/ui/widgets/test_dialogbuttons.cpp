// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/dialogbuttons.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class TestDialogButtons : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dialog.emplace();
        m_buttons = new DialogButtons(DialogButtons::Cancel);
        auto *layout = new QVBoxLayout(&*m_dialog);
        layout->addWidget(new QLineEdit);
        layout->addWidget(m_buttons);
        m_buttons->addButton(u"&Later…"_s, DialogButtons::ActionRole);
        m_buttons->addButton(u"&Save"_s, DialogButtons::AcceptRole);
    }

    void cleanup() { m_dialog.reset(); }

    void tabGoesFromButtonToButtonAsTheyStand()
    {
        show();
        QList<QPushButton *> passed;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            passed << qobject_cast<QPushButton *>(QApplication::focusWidget());
        }
        QVERIFY(!passed.contains(nullptr));
        QVERIFY(std::ranges::is_sorted(passed, {}, &QWidget::x));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    }

    void onlyAButtonHasTheFocus()
    {
        show();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(m_buttons->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!m_buttons->hasFocus());
        QVERIFY(!QAccessible::queryAccessibleInterface(m_buttons)->state().focused);
    }

    void namesAreWithoutMnemonicAndEllipsis()
    {
        show();
        QStringList names;
        const QList<QAbstractButton *> buttons = m_buttons->buttons();
        for (QAbstractButton *button : buttons)
            names << QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name);
        names.sort();
        QCOMPARE(names, QStringList({u"Cancel"_s, u"Later"_s, u"Save"_s}));
    }

    void noButtonHasAForeignIcon()
    {
        m_buttons->button(DialogButtons::Cancel)->setIcon(QPixmap(16, 16)); // as some styles do
        show();
        const QList<QAbstractButton *> buttons = m_buttons->buttons();
        for (const QAbstractButton *button : buttons)
            QVERIFY(button->icon().isNull());
    }

private:
    void show()
    {
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(&*m_dialog));
        m_dialog->findChild<QLineEdit *>()->setFocus();
    }

    std::optional<QDialog> m_dialog;
    DialogButtons *m_buttons = nullptr; ///< a child of the dialog
};

QTEST_MAIN(TestDialogButtons)
#include "test_dialogbuttons.moc"
