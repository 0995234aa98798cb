// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/stateview.h"

#include "ui/widgets/busydots.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace eventdesk;

class TestStateView : public QObject
{
    Q_OBJECT

private slots:
    void showsTextsAndActions()
    {
        StateView view;
        view.resize(600, 400);
        QAction create(QStringLiteral("&New event…"));
        create.setObjectName(QStringLiteral("newEvent"));
        QSignalSpy triggered(&create, &QAction::triggered);
        view.setState({.icon = IconName::Empty,
            .headline = QStringLiteral("Nothing matches “<b>abc</b>”"),
            .sentence = QStringLiteral("Try other words."),
            .actions = {&create}});
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));

        for (const QLabel *label : view.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(view.accessibleName(), QStringLiteral("Nothing matches “<b>abc</b>”"));
        QCOMPARE(view.accessibleDescription(), QStringLiteral("Try other words."));

        auto *button = view.findChild<QPushButton *>(QStringLiteral("newEvent"));
        QVERIFY(button->isVisible());
        QCOMPARE(button->accessibleName(), QStringLiteral("New event"));
        button->click();
        QCOMPARE(triggered.size(), 1);
    }

    void theNextStateReplacesTheButtons()
    {
        StateView view;
        QAction create(QStringLiteral("New event…"));
        create.setObjectName(QStringLiteral("newEvent"));
        view.setState({.headline = QStringLiteral("No events yet"), .actions = {&create}});
        view.setState({.icon = IconName::Refresh,
            .headline = QStringLiteral("Reading events…"),
            .busy = true});
        view.show();
        QVERIFY(view.findChild<BusyDots *>()->isVisible());
        QTRY_VERIFY(!view.findChild<QPushButton *>(QStringLiteral("newEvent")));
    }

    void busyIsHiddenOtherwise()
    {
        StateView view;
        view.setState({.headline = QStringLiteral("No events yet")});
        view.show();
        QVERIFY(!view.findChild<BusyDots *>()->isVisible());
    }

    void aSentenceThatComesLaterLeavesTheKeyboardAlone()
    {
        StateView view;
        QAction cancel(QStringLiteral("Cancel"));
        cancel.setObjectName(QStringLiteral("cancel"));
        view.setState({.headline = QStringLiteral("Opening…"), .actions = {&cancel}});
        view.focusFirstAction();
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto *button = view.findChild<QPushButton *>(QStringLiteral("cancel"));
        QVERIFY(button->hasFocus());
        view.setSentence(QStringLiteral("It takes longer."));
        QCOMPARE(view.accessibleDescription(), QStringLiteral("It takes longer."));
        QVERIFY(view.findChild<QLabel *>(QStringLiteral("sentence"))->isVisible());
        QCOMPARE(view.findChild<QPushButton *>(QStringLiteral("cancel")), button);
        QVERIFY(button->hasFocus());
    }
};

QTEST_MAIN(TestStateView)
#include "test_stateview.moc"
