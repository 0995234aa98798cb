// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/theme/palettes.h"
#include "ui/theme/semanticcolours.h"
#include "ui/widgets/validatedlineedit.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace eventdesk;

class TestValidatedLineEdit : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QApplication::setPalette(lightPalette());
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_field = new ValidatedLineEdit(m_window.get());
        layout->addWidget(m_field);
        m_window->resize(m_window->fontMetrics().averageCharWidth() * 60, 0);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void problemIsShownAndDescribed()
    {
        const QString text = QStringLiteral("<b>trial</b> is already the code of an event.");
        m_field->setProblem(Severity::Error, text);
        QCOMPARE(problem()->text(), text);
        QCOMPARE(problem()->textFormat(), Qt::PlainText);
        QCOMPARE(m_field->lineEdit()->accessibleDescription(), text);
        QCOMPARE(m_field->severity(), Severity::Error);

        m_field->clearProblem();
        QCOMPARE(m_field->problem(), QString());
        QCOMPARE(m_field->lineEdit()->accessibleDescription(), QString());
        QCOMPARE(m_field->severity(), Severity::None);
    }

    void mendButtonAppearsWithItsText()
    {
        QSignalSpy mend(m_field, &ValidatedLineEdit::mendRequested);
        m_field->setProblem(Severity::Error, QStringLiteral("No."), QStringLiteral("Use “c”"));
        QVERIFY(mendButton()->isVisible());
        QCOMPARE(mendButton()->accessibleName(), QStringLiteral("Use “c”"));
        mendButton()->click();
        QCOMPARE(mend.size(), 1);
        QVERIFY(m_field->lineEdit()->hasFocus());

        m_field->setProblem(Severity::Error, QStringLiteral("No."));
        QVERIFY(!mendButton()->isVisible());
    }

    void formDoesNotJumpForOneLine()
    {
        const int empty = m_field->sizeHint().height();
        m_field->setProblem(Severity::Hint, QStringLiteral("Proposed from the name."));
        QCOMPARE(m_field->sizeHint().height(), empty);
        m_field->setProblem(Severity::Error, QStringLiteral("No."), QStringLiteral("Mend"));
        QCOMPARE(m_field->sizeHint().height(), empty);
    }

    void aLongProblemGrowsTheSmallestWindow()
    {
        m_field->setProblem(Severity::Warning, QStringLiteral("Rather long words. ").repeated(8));
        QTRY_VERIFY(problem()->height() >= problem()->heightForWidth(problem()->width()));
        QVERIFY(problem()->height() >= 2 * problem()->fontMetrics().height());
    }

    void colourFollowsThePalette()
    {
        m_field->setProblem(Severity::Error, QStringLiteral("No."));
        QCOMPARE(problem()->palette().color(QPalette::WindowText),
            SemanticColours(lightPalette()).text(Meaning::Error));
        QApplication::setPalette(darkPalette());
        QTRY_COMPARE(problem()->palette().color(QPalette::WindowText),
            SemanticColours(darkPalette()).text(Meaning::Error));
    }

    void focusGoesToTheEdit()
    {
        m_field->setFocus();
        QVERIFY(m_field->lineEdit()->hasFocus());
    }

private:
    QLabel *problem() const { return m_field->findChild<QLabel *>(QStringLiteral("problem")); }
    QToolButton *mendButton() const
    {
        return m_field->findChild<QToolButton *>(QStringLiteral("mend"));
    }

    std::unique_ptr<QWidget> m_window;
    ValidatedLineEdit *m_field = nullptr;
};

QTEST_MAIN(TestValidatedLineEdit)
#include "test_validatedlineedit.moc"
