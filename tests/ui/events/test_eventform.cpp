// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/eventform.h"

#include "app/catalogue/eventcatalogue.h"
#include "app/events/displaytext.h"
#include "app/events/eventrules.h"
#include "ui/widgets/problemline.h"
#include "ui/widgets/validatedlineedit.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace eventdesk;
using namespace Qt::StringLiterals;

namespace {

const Event trial{.id = 7,
    .name = u"Trial event"_s,
    .code = u"trial"_s,
    .status = EventStatus::Active,
    .type = EventType::Custom};
const Event purchase{.id = 8,
    .name = u"Purchase"_s,
    .code = u"purchase"_s,
    .status = EventStatus::Active,
    .type = EventType::Custom};

} // namespace

class TestEventForm : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_catalogue.merge({trial, purchase}, 0, 0); }

    void cleanup() { m_form.reset(); }

    void anEmptyFormDoesNotScold()
    {
        open();
        QVERIFY(!m_form->isValid());
        QCOMPARE(problem("name"), QString());
        QCOMPARE(problem("code"), QString());
    }

    void theCodeFollowsTheNameUntilOneIsTyped()
    {
        open();
        type("name", u"Первый депозит"_s);
        QCOMPARE(text("code"), u"pervyy_depozit"_s);
        QVERIFY(m_form->isValid());
        type("code", u"mine"_s);
        type("name", u"Second deposit"_s);
        QCOMPARE(text("code"), u"mine"_s);
    }

    void anEmptiedCodeIsProposedAgain()
    {
        open();
        type("name", u"First"_s);
        type("code", u"mine"_s);
        type("code", {});
        QVERIFY(!m_form->isValid());
        type("name", u"First deposit"_s);
        QCOMPARE(text("code"), u"first_deposit"_s);
    }

    void aTakenCodeIsNotProposed()
    {
        open();
        type("name", u"Trial"_s);
        QCOMPARE(text("code"), u"trial_2"_s);
        QVERIFY(m_form->isValid());
    }

    void theCodeOfAnExistingEventIsNeverProposed()
    {
        open(trial);
        type("name", u"Another name"_s);
        QCOMPARE(text("code"), trial.code);
        type("code", {});
        type("name", u"Yet another"_s);
        QCOMPARE(text("code"), QString());
    }

    void everyRuleIsSaid_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("typed");
        const auto row = [](const char *name, const char *field, const QString &typed) {
            QTest::newRow(name) << QByteArray(field) << typed;
        };
        row("empty name", "name", {});
        row("blank name", "name", u"   "_s);
        row("damaged name", "name", u"a"_s + QChar(0xD800));
        row("control character", "name", u"a\u0001b"_s);
        row("invisible character", "name", u"a\u200bb"_s);
        row("empty code", "code", {});
        row("Cyrillic letter", "code", u"triаl"_s);
        row("Greek letter", "code", u"triαl ο"_s);
        row("full width", "code", u"ａbc"_s);
        row("space", "code", u"a b"_s);
        row("hyphen", "code", u"a-b"_s);
        row("foreign character", "code", u"a€b"_s);
    }

    void everyRuleIsSaid()
    {
        QFETCH(const QByteArray, field);
        QFETCH(const QString, typed);
        open();
        type("name", u"Name"_s);
        type("code", u"code"_s);
        type(field, typed);
        const auto breach = field == "name" ? EventRules::checkName(text("name").trimmed())
                                            : EventRules::checkCode(text("code"));
        QVERIFY(breach);
        const QString sentence = EventRules::describe(*breach);
        QCOMPARE(problem(field), sentence);
        QCOMPARE(edit(field)->accessibleDescription(), sentence);
        QVERIFY(!m_form->isValid());
        type(field, u"good"_s);
        QCOMPARE(problem(field), QString());
        QCOMPARE(edit(field)->accessibleDescription(), QString());
        QVERIFY(m_form->isValid());
    }

    void theMendButtonReplacesWhatLooksAlike()
    {
        open();
        type("name", u"Name"_s);
        type("code", u"ftd-dеp оne"_s); // with Cyrillic е and о
        QAbstractButton *mend = mendButton("code");
        QVERIFY(mend->isVisible());
        mend->click();
        QCOMPARE(text("code"), u"ftd_dep_one"_s);
        QVERIFY(m_form->isValid());
        QVERIFY(!mend->isVisible());
        type("name", u"Other"_s);
        QCOMPARE(text("code"), u"ftd_dep_one"_s); // mended is as good as typed
    }

    void nothingIsOfferedWhereThereIsNoAdvice()
    {
        open();
        type("code", u"a€b"_s);
        QVERIFY(!mendButton("code")->isVisible());
    }

    void aCodeThatIsTakenIsRefused()
    {
        open();
        type("name", u"Mine"_s);
        type("code", u"trial"_s);
        QCOMPARE(problem("code"),
            u"“%1” is already the code of “%2”."_s.arg(isolated(u"trial"), isolated(trial.name)));
        QCOMPARE(field("code")->severity(), Severity::Error);
        QVERIFY(!m_form->isValid());
    }

    void aCodeThatDiffersInCaseOnlyIsWarnedAbout()
    {
        open();
        type("name", u"Mine"_s);
        type("code", u"TRIAL"_s);
        QCOMPARE(field("code")->severity(), Severity::Warning);
        QVERIFY(problem("code").contains(u"only upper and lower case differ"_s));
        QVERIFY(m_form->isValid());
    }

    void anEventDoesNotCollideWithItself()
    {
        open(trial);
        QCOMPARE(problem("code"), QString());
        QVERIFY(m_form->isValid());
        type("code", u"Trial"_s);
        QVERIFY(!problem("code").contains(trial.name));
        QVERIFY(m_form->isValid());
    }

    void aChangedCodeIsWarnedAbout()
    {
        open(trial);
        type("code", u"trial_old"_s);
        QCOMPARE(field("code")->severity(), Severity::Warning);
        QCOMPARE(problem("code"),
            u"Postbacks and tasks that use “%1” will stop matching."_s.arg(isolated(u"trial")));
        QCOMPARE(edit("code")->accessibleDescription(), problem("code"));
        QVERIFY(m_form->isValid());
        type("code", trial.code);
        QCOMPARE(problem("code"), QString());
    }

    void isChangedComparesWhatWouldBeSent()
    {
        open(trial);
        QVERIFY(!m_form->isChanged());
        type("name", u"  Trial event "_s);
        QVERIFY(!m_form->isChanged());
        QCOMPARE(m_form->name(), trial.name);
        type("name", u"Trial"_s);
        QVERIFY(m_form->isChanged());
        open();
        QVERIFY(m_form->isChanged());
    }

    void everyEditIsTold()
    {
        open();
        const QSignalSpy changed(m_form.get(), &EventForm::changed);
        type("name", u"a"_s);
        QVERIFY(!changed.isEmpty());
        const qsizetype before = changed.size();
        type("code", u"b"_s);
        QVERIFY(changed.size() > before);
    }

    void labelsLeadToTheirInputs()
    {
        open();
        QStringList buddies;
        const auto labels = m_form->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->buddy())
                buddies << label->text() + u'=' + label->buddy()->objectName();
        }
        QCOMPARE(buddies, QStringList({u"&Name=name"_s, u"&Code=code"_s}));
        QCOMPARE(edit("name")->accessibleName(), u"Name"_s);
        QCOMPARE(edit("code")->accessibleName(), u"Code"_s);
    }

private:
    void open(const std::optional<Event> &event = std::nullopt)
    {
        m_form = std::make_unique<EventForm>(m_catalogue, event);
        m_form->show();
    }

    QLineEdit *edit(const QByteArray &name) const
    {
        return m_form->findChild<QLineEdit *>(QString::fromLatin1(name));
    }

    ValidatedLineEdit *field(const QByteArray &name) const
    {
        return qobject_cast<ValidatedLineEdit *>(edit(name)->parentWidget());
    }

    QAbstractButton *mendButton(const QByteArray &name) const
    {
        return field(name)->findChild<QAbstractButton *>(u"mend"_s);
    }

    QString problem(const QByteArray &name) const { return field(name)->problem(); }
    QString text(const QByteArray &name) const { return edit(name)->text(); }

    void type(const QByteArray &name, const QString &text) const
    {
        edit(name)->selectAll();
        if (text.isEmpty())
            edit(name)->del();
        else
            edit(name)->insert(text);
    }

    EventCatalogue m_catalogue;
    std::unique_ptr<EventForm> m_form;
};

QTEST_MAIN(TestEventForm)
#include "test_eventform.moc"
