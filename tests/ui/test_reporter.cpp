// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/reporter.h"

#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class TestReporter : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_bar = new MessageBar;
        (new QVBoxLayout(m_window.get()))->addWidget(m_bar);
        m_replaceKey = new QAction(u"Replace key…"_s, m_window.get());
        m_replaceKey->setObjectName(u"replaceKey"_s);
        m_reporter = new Reporter(*m_bar, m_replaceKey, m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void whatIsOfferedFitsTheError_data()
    {
        using Kind = ApiError::Kind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("offered");
        const auto row = [](const char *name, Kind kind, const QStringList &offered) {
            QTest::newRow(name) << int(kind) << offered;
        };
        row("offline", Kind::Offline, {u"retry"_s, u"details"_s});
        row("timeout", Kind::Timeout, {u"retry"_s, u"details"_s});
        row("server trouble", Kind::ServerTrouble, {u"retry"_s, u"details"_s});
        row("wrong key", Kind::Unauthorized, {u"replaceKey"_s, u"retry"_s, u"details"_s});
        row("invalid", Kind::InvalidRequest, {u"details"_s});
        row("forbidden", Kind::Forbidden, {u"details"_s});
        row("gone", Kind::NotFound, {u"details"_s});
        row("redirected", Kind::Redirected, {u"details"_s});
        row("read only", Kind::ReadOnly, {u"details"_s});
    }

    void whatIsOfferedFitsTheError()
    {
        QFETCH(const int, kind);
        QFETCH(const QStringList, offered);
        const ApiError error{.kind = ApiError::Kind(kind)};
        m_reporter->report(u"It was not done."_s, error, [] {});
        QCOMPARE(m_bar->text(), u"It was not done. "_s + error.sentence());
        QCOMPARE(buttons(), offered);
    }

    void withoutAWayToRetryNoneIsOffered()
    {
        m_reporter->report({}, {.kind = ApiError::Kind::Offline});
        QCOMPARE(m_bar->text(), ApiError{.kind = ApiError::Kind::Offline}.sentence());
        QCOMPARE(buttons(), QStringList(u"details"_s));
    }

    void retryTakesTheMessageAwayAndTriesOnce()
    {
        int tries = 0;
        m_reporter->report({}, {.kind = ApiError::Kind::Offline}, [&tries] { ++tries; });
        button("retry")->click();
        QCOMPARE(tries, 1);
        QCOMPARE(m_bar->text(), QString());
    }

    void aRetryThatFailsAtOnceIsToldAgain()
    {
        const ApiError error{.kind = ApiError::Kind::Offline};
        m_reporter->report({}, error, [this, error] { m_reporter->report({}, error, [] {}); });
        button("retry")->click();
        QCOMPARE(m_bar->text(), error.sentence());
        QTRY_COMPARE(buttons(), QStringList({u"retry"_s, u"details"_s}));
    }

    void aMessageIsTakenBackOnlyWhileItIsOnShow()
    {
        const ApiError error{.kind = ApiError::Kind::Offline};
        const int first = m_reporter->report({}, error);
        const int second = m_reporter->report({}, error);
        m_reporter->takeBack(first);
        QCOMPARE(m_bar->text(), error.sentence());
        m_reporter->takeBack(second);
        QCOMPARE(m_bar->text(), QString());
        m_reporter->say(Meaning::Success, u"Done."_s);
        m_reporter->takeBack(second);
        QCOMPARE(m_bar->text(), u"Done."_s);
    }

    void detailsAreShown()
    {
        m_reporter->report({},
            {.kind = ApiError::Kind::InvalidRequest,
                .httpStatus = 422,
                .serverMessage = u"<b>no</b>"_s,
                .method = u"POST"_s,
                .path = u"/events"_s});
        button("details")->click();
        auto *dialog = m_window->findChild<QDialog *>(u"detailsDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        const QString text = dialog->findChild<QPlainTextEdit *>()->toPlainText();
        for (const QString &part : {u"POST /events"_s, u"422"_s, u"<b>no</b>"_s})
            QVERIFY2(text.contains(part), qUtf8Printable(part));
    }

    void theKeyActionIsTheWindowsOwn()
    {
        const QSignalSpy triggered(m_replaceKey, &QAction::triggered);
        m_reporter->report({}, {.kind = ApiError::Kind::Unauthorized});
        button("replaceKey")->click();
        QCOMPARE(triggered.size(), 1);
        m_reporter->clear();
        QVERIFY(m_replaceKey->isEnabled()); // not owned, not deleted with the message
    }

    void nothingIsLeftOfEarlierMessages()
    {
        for (int i = 0; i < 20; ++i)
            m_reporter->report({}, {.kind = ApiError::Kind::Offline}, [] {});
        m_reporter->say(Meaning::Success, u"Done."_s);
        QCOMPARE(m_bar->text(), u"Done."_s);
        QTRY_COMPARE(m_reporter->findChildren<QAction *>().size(), 0);
        QTRY_COMPARE(m_bar->findChildren<QPushButton *>().size(), 0);
    }

private:
    QStringList buttons() const
    {
        QStringList names;
        const auto found = m_bar->findChildren<QPushButton *>();
        for (const QPushButton *button : found) {
            if (button->isVisible())
                names << button->objectName();
        }
        return names;
    }

    QPushButton *button(const char *name) const
    {
        return m_bar->findChild<QPushButton *>(QLatin1StringView(name));
    }

    std::unique_ptr<QWidget> m_window;
    MessageBar *m_bar = nullptr;
    QAction *m_replaceKey = nullptr;
    Reporter *m_reporter = nullptr;
};

QTEST_MAIN(TestReporter)
#include "test_reporter.moc"
