// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/accessibility/accessibleholders.h"

#include "ui/accounts/keyfield.h"
#include "ui/widgets/validatedlineedit.h"

#include <QAccessible>
#include <QLineEdit>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class TestAccessibleHolders : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibleHolders(); }

    void onlyTheInputHasTheFocus()
    {
        KeyField field;
        field.show();
        field.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        auto *input = field.findChild<QLineEdit *>(u"apiKey"_s);
        QTRY_VERIFY(input->hasFocus());
        auto *holder = field.findChild<ValidatedLineEdit *>();
        QVERIFY(field.hasFocus()); // Qt's own view of it
        QVERIFY(holder->hasFocus());

        QVERIFY(QAccessible::queryAccessibleInterface(input)->state().focused);
        for (QWidget *widget : std::initializer_list<QWidget *>{&field, holder}) {
            QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(!reader->state().focused);
            QVERIFY(!reader->state().focusable);
            QVERIFY(!reader->state().invisible);
            QVERIFY(reader->childCount() > 0);
        }
    }
};

QTEST_MAIN(TestAccessibleHolders)
#include "test_accessibleholders.moc"
