// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/firstshow.h"

#include "tests/ui/support/slowkeystore.h"
#include "tests/ui/support/testdesktop.h"
#include "ui/accounts/openingpage.h"
#include "ui/events/eventtableview.h"
#include "ui/widgets/stateview.h"

#include <QLineEdit>

#include <optional>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** What of a window was painted since it was made: its states, and its table with rows. */
class PaintSpy final : public QObject
{
public:
    explicit PaintSpy(QWidget &window) : m_window(window) { qApp->installEventFilter(this); }

    [[nodiscard]] int states() const { return m_states; }
    [[nodiscard]] int tables() const { return m_tables; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Paint || !widget || widget->window() != &m_window)
            return false;
        if (qobject_cast<const StateView *>(widget))
            ++m_states;
        const auto *table = qobject_cast<const EventTableView *>(widget->parentWidget());
        if (table && table->viewport() == widget && table->model()
            && table->model()->rowCount() > 0)
            ++m_tables;
        return false;
    }

private:
    QWidget &m_window;
    int m_states = 0;
    int m_tables = 0;
};

} // namespace

/** When the window appears, and what is in it then. */
class TestFirstShow : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server.emplace();
        m_server->truth().add(u"One"_s, u"one"_s);
        m_desktop.emplace();
    }

    void cleanup()
    {
        m_desktop.reset();
        m_server.reset();
    }

    void theStoredListIsTheFirstThingPainted()
    {
        const Account account = m_desktop->addAccount(u"Shop"_s, *m_server);
        m_desktop->start();
        EVENTUALLY(m_desktop->isUpToDate());
        m_desktop->window().hide();
        // Now as if the program were started again, with a server that does not answer.
        m_server->onEvery(FaultScript::delivering(FaultScript::Delivery::Nothing));
        MainWindow window(m_desktop->accounts(), m_desktop->log(), m_desktop->settings());
        const PaintSpy painted(window);
        new FirstShow(m_desktop->accounts(), window, 1h);
        m_desktop->accounts().openStored(account);
        QVERIFY(!window.isVisible());
        EVENTUALLY(painted.tables() > 0);
        QCOMPARE(painted.states(), 0);
    }

    void aSlowKeychainIsNotWaitedFor()
    {
        m_desktop.emplace(std::make_unique<SlowKeyStore>());
        (void)m_desktop->addLockedAccount(u"Shop"_s, *m_server);
        open(1ms);
        EVENTUALLY(m_desktop->window().isVisible());
        QVERIFY(m_desktop->window().findChild<OpeningPage *>()->isVisible());
    }

    void whatAsksTheUserIsShownAtOnce()
    {
        open(1h);
        QVERIFY(m_desktop->look<QLineEdit>("apiKey"));
    }

    void aMissingKeyIsAskedFor()
    {
        (void)m_desktop->addLockedAccount(u"Shop"_s, *m_server);
        open(1h);
        EVENTUALLY(m_desktop->look<QLineEdit>("apiKey"));
    }

    void whatIsNotStoredIsShownWhileItIsRead()
    {
        open(1h, TestDesktop::temporaryAccountOn(*m_server));
        QVERIFY(m_desktop->window().isVisible());
        EVENTUALLY(m_desktop->isUpToDate());
    }

private:
    void open(std::chrono::milliseconds patience, const StartOptions &options = {})
    {
        new FirstShow(m_desktop->accounts(), m_desktop->window(), patience);
        m_desktop->accounts().openAtStart(options);
    }

    std::optional<FaultServer> m_server;
    std::optional<TestDesktop> m_desktop;
};

QTEST_MAIN(TestFirstShow)
#include "test_firstshow.moc"
