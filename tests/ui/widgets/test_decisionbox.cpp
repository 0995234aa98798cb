// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/decisionbox.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace eventdesk;

namespace {

constexpr int cancel = 0;
constexpr int deleteIt = 1;
constexpr int deactivate = 2;

} // namespace

class TestDecisionBox : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_box = new DecisionBox({.title = QStringLiteral("Delete event"),
            .sentence = QStringLiteral("Delete “<b>Trial</b>”?"),
            .explanation = QStringLiteral("This is <i>permanent</i>."),
            .choices = {{deleteIt, QStringLiteral("Delete"), QStringLiteral("delete"),
                            QDialogButtonBox::AcceptRole},
                {deactivate, QStringLiteral("Deactivate instead"),
                    QStringLiteral("deactivateInstead"), QDialogButtonBox::ActionRole},
                {cancel, QStringLiteral("Cancel"), QStringLiteral("cancel"),
                    QDialogButtonBox::RejectRole}},
            .safeChoice = cancel});
        m_chosen = std::make_unique<QSignalSpy>(m_box.data(), &DecisionBox::chosen);
        m_box->open();
        QVERIFY(QTest::qWaitForWindowActive(m_box));
    }

    void cleanup()
    {
        delete m_box;
        m_chosen.reset();
    }

    void textsArePlain()
    {
        QCOMPARE(m_box->windowTitle(), QStringLiteral("Delete event"));
        const auto labels = m_box->findChildren<QLabel *>();
        QCOMPARE(labels.size(), 2);
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void theAccountIsSaidInFull()
    {
        QVERIFY(!m_box->findChild<QLabel *>(QStringLiteral("accountWords")));
        const AccountFacts shop{.name = QStringLiteral("Shop"),
            .colour = AccountColour::Red,
            .protection = Protection::AskFirst};
        DecisionBox box({.title = QStringLiteral("Delete event"),
            .sentence = QStringLiteral("Delete?"),
            .explanation = {},
            .choices = DecisionBox::keepOrGoOn({}, {}, {}, {}),
            .safeChoice = DecisionBox::Keep,
            .account = shop});
        const auto *words = box.findChild<QLabel *>(QStringLiteral("accountWords"));
        QVERIFY(words);
        QCOMPARE(words->text(), shop.words());
        QCOMPARE(words->textFormat(), Qt::PlainText);
        QVERIFY(box.accessibleDescription().contains(shop.words()));
    }

    void safeChoiceIsTheDefault()
    {
        QVERIFY(button("cancel")->isDefault());
        QVERIFY(button("cancel")->hasFocus());
        QTest::keyClick(m_box, Qt::Key_Return);
        verifyChosen(cancel);
    }

    void everyButtonMeansItsChoice()
    {
        button("deactivateInstead")->click();
        verifyChosen(deactivate);
    }

    void escapeIsTheSafeChoice()
    {
        QTest::keyClick(m_box, Qt::Key_Escape);
        verifyChosen(cancel);
    }

    void closingTheWindowIsTheSafeChoice()
    {
        m_box->close();
        verifyChosen(cancel);
    }

    void aSecondClickChangesNothing()
    {
        QPushButton *first = button("delete");
        QPushButton *second = button("deactivateInstead");
        first->click();
        second->click();
        verifyChosen(deleteIt);
    }

    void nothingIsChosenWhenTheBoxGoesWithItsParent()
    {
        delete m_box;
        QCOMPARE(m_chosen->size(), 0);
    }

private:
    QPushButton *button(const char *name) const
    {
        return m_box->findChild<QPushButton *>(QLatin1StringView(name));
    }

    void verifyChosen(int id)
    {
        QCOMPARE(m_chosen->size(), 1);
        QCOMPARE(m_chosen->first().first().toInt(), id);
        QTRY_VERIFY2(m_box.isNull(), "the box deletes itself");
        QCOMPARE(m_chosen->size(), 1);
    }

    QPointer<DecisionBox> m_box;
    std::unique_ptr<QSignalSpy> m_chosen;
};

QTEST_MAIN(TestDecisionBox)
#include "test_decisionbox.moc"
