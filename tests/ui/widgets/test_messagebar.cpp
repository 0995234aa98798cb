// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/messagebar.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace eventdesk;

class TestMessageBar : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_elsewhere = new QPushButton(m_window.get());
        m_bar = new MessageBar(m_window.get());
        layout->addWidget(m_elsewhere);
        layout->addWidget(m_bar);
        m_window->show();
        m_elsewhere->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void isHiddenUntilThereIsAMessage()
    {
        QVERIFY(m_bar->isHidden());
        m_bar->showMessage({Meaning::Information, QStringLiteral("Up to date.")});
        QVERIFY(m_bar->isVisible());
        QCOMPARE(m_bar->text(), QStringLiteral("Up to date."));
    }

    void serverTextIsNeverHtml()
    {
        m_bar->showMessage({Meaning::Error, QStringLiteral("<img src=\"/etc/passwd\">")});
        QCOMPARE(sentence()->textFormat(), Qt::PlainText);
        QCOMPARE(sentence()->text(), QStringLiteral("<img src=\"/etc/passwd\">"));
    }

    void assistiveTechnologyFindsTheSentence()
    {
        m_bar->showMessage({Meaning::Error, QStringLiteral("The key was refused.")});
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_bar);
        QVERIFY(interface);
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("The key was refused."));
        m_bar->clear();
        QCOMPARE(interface->text(QAccessible::Name), QString());
    }

    void buttonsTriggerTheirActions()
    {
        QAction undo(QStringLiteral("&Undo…"));
        undo.setObjectName(QStringLiteral("undo"));
        QSignalSpy triggered(&undo, &QAction::triggered);
        m_bar->showMessage({Meaning::Success, QStringLiteral("Deleted."), {&undo}});
        auto *button = m_bar->findChild<QPushButton *>(QStringLiteral("undo"));
        QVERIFY(button && button->isVisible());
        QCOMPARE(button->accessibleName(), QStringLiteral("Undo"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(triggered.size(), 1);

        undo.setEnabled(false);
        QVERIFY(!button->isEnabled());
    }

    void anActionMayGoBeforeItsButton()
    {
        auto undo = std::make_unique<QAction>(QStringLiteral("Undo"));
        undo->setObjectName(QStringLiteral("undo"));
        m_bar->showMessage({Meaning::Success, QStringLiteral("Deleted."), {undo.get()}});
        undo.reset();
        QVERIFY(m_bar->findChild<QPushButton *>(QStringLiteral("undo"))->isHidden());
    }

    void anActionMayShowTheNextMessage()
    {
        QAction retry(QStringLiteral("Retry"));
        retry.setObjectName(QStringLiteral("retry"));
        connect(&retry, &QAction::triggered, this, [this] {
            m_bar->showMessage({Meaning::Information, QStringLiteral("Trying again.")});
        });
        m_bar->showMessage({Meaning::Error, QStringLiteral("Failed."), {&retry}});
        m_bar->findChild<QPushButton *>(QStringLiteral("retry"))->click();
        QCOMPARE(m_bar->text(), QStringLiteral("Trying again."));
        QTRY_VERIFY(!m_bar->findChild<QPushButton *>(QStringLiteral("retry")));
    }

    void closesByButtonAndByEscape()
    {
        QSignalSpy closed(m_bar, &MessageBar::closed);
        m_bar->showMessage({Meaning::Error, QStringLiteral("Failed.")});
        auto *close = m_bar->findChild<QToolButton *>(QStringLiteral("closeMessage"));
        QCOMPARE(close->accessibleName(), QStringLiteral("Close message"));
        close->click();
        QVERIFY(m_bar->isHidden());
        QCOMPARE(closed.size(), 1);

        m_bar->showMessage({Meaning::Error, QStringLiteral("Failed.")});
        close->setFocus();
        QTest::keyClick(close, Qt::Key_Escape);
        QVERIFY(m_bar->isHidden());
        QCOMPARE(closed.size(), 2);

        m_bar->clear();
        QCOMPARE(closed.size(), 2);
    }

    void onlyASuccessWithoutActionsGoesByItself_data()
    {
        QTest::addColumn<int>("meaning");
        QTest::addColumn<bool>("hasAction");
        QTest::addColumn<bool>("goes");
        QTest::newRow("success") << int(Meaning::Success) << false << true;
        QTest::newRow("success with undo") << int(Meaning::Success) << true << false;
        QTest::newRow("information") << int(Meaning::Information) << false << false;
        QTest::newRow("warning") << int(Meaning::Warning) << false << false;
        QTest::newRow("error") << int(Meaning::Error) << false << false;
    }

    void onlyASuccessWithoutActionsGoesByItself()
    {
        QFETCH(int, meaning);
        QFETCH(bool, hasAction);
        QFETCH(bool, goes);
        QAction undo(QStringLiteral("Undo"));
        m_bar->setSuccessDuration(std::chrono::milliseconds(1));
        m_bar->showMessage({static_cast<Meaning>(meaning), QStringLiteral("Something happened."),
            hasAction ? QList<QAction *>{&undo} : QList<QAction *>{}});
        if (goes) {
            QTRY_VERIFY(m_bar->isHidden());
            return;
        }
        QTimer later;
        QSignalSpy passed(&later, &QTimer::timeout);
        later.start(20);
        QVERIFY(passed.wait());
        QVERIFY(m_bar->isVisible());
    }

    void aSuccessStaysWhileItHasTheFocus()
    {
        m_bar->showMessage({Meaning::Success, QStringLiteral("Saved.")});
        sentence()->setFocus();
        QVERIFY(sentence()->hasFocus());
        m_bar->setSuccessDuration(std::chrono::milliseconds(1));
        m_bar->showMessage({Meaning::Success, QStringLiteral("Saved.")});
        QTimer later;
        QSignalSpy passed(&later, &QTimer::timeout);
        later.start(20);
        QVERIFY(passed.wait());
        QVERIFY(m_bar->isVisible());
        m_elsewhere->setFocus();
        QTRY_VERIFY(m_bar->isHidden());
    }

    void aLongSentenceWraps()
    {
        m_window->resize(400, 300);
        m_bar->showMessage({Meaning::Error, QStringLiteral("Short.")});
        QTRY_VERIFY(m_bar->height() > 0);
        const int oneLine = m_bar->sizeHint().height();
        m_bar->showMessage({Meaning::Error, QStringLiteral("A long sentence. ").repeated(20)});
        QTRY_VERIFY(m_bar->height() > 2 * oneLine);
        QVERIFY(sentence()->height() >= sentence()->heightForWidth(sentence()->width()));
    }

private:
    QLabel *sentence() const { return m_bar->findChild<QLabel *>(QStringLiteral("message")); }

    std::unique_ptr<QWidget> m_window;
    QPushButton *m_elsewhere = nullptr;
    MessageBar *m_bar = nullptr;
};

QTEST_MAIN(TestMessageBar)
#include "test_messagebar.moc"
