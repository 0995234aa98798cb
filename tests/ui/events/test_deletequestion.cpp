// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/deletequestion.h"

#include "app/events/displaytext.h"

#include <QTest>

#include <algorithm>

using namespace eventdesk;
using namespace Qt::StringLiterals;

namespace {

Event anEvent(EventId id, EventStatus status = EventStatus::Active)
{
    return {.id = id,
        .name = u"Event %1"_s.arg(id),
        .code = u"event_%1"_s.arg(id),
        .status = status,
        .type = EventType::Custom};
}

const AccountFacts shop{.name = u"Shop"_s,
    .host = u"core.push.express"_s,
    .colour = AccountColour::Red,
    .protection = Protection::AskFirst};

bool offersDeactivation(const DecisionBox::Question &question)
{
    return std::ranges::any_of(question.choices, [](const DecisionBox::Choice &choice) {
        return choice.id == DeleteQuestion::DeactivateInstead;
    });
}

} // namespace

class TestDeleteQuestion : public QObject
{
    Q_OBJECT

private slots:
    void oneEventIsNamedWithCodeAndAccount()
    {
        const auto question = DeleteQuestion::about(anEvent(1), shop);
        QCOMPARE(question.title, u"Delete event"_s);
        QCOMPARE(question.sentence,
            u"Delete “%1” (%2) from “%3”?"_s.arg(
                isolated(u"Event 1"), isolated(u"event_1"), isolated(u"Shop")));
        QVERIFY(question.explanation.contains(u"This is permanent"_s));
        QCOMPARE(question.safeChoice, int(DeleteQuestion::Cancel));
    }

    void theAccountIsThereInFull()
    {
        QCOMPARE(DeleteQuestion::about(anEvent(1), shop).account, shop);
    }

    void deactivationIsOfferedWhereItMakesADifference()
    {
        const Event off = anEvent(1, EventStatus::Inactive);
        QVERIFY(!offersDeactivation(DeleteQuestion::about(off, shop)));
        QVERIFY(offersDeactivation(DeleteQuestion::about(anEvent(2), shop)));
        QVERIFY(offersDeactivation(DeleteQuestion::about(anEvent(1, EventStatus::Unknown), shop)));
    }

    void placeholdersInNamesAreNotFilled()
    {
        Event sly = anEvent(1);
        sly.name = u"%2 %3"_s;
        sly.code = u"%1"_s;
        const auto question = DeleteQuestion::about(sly, {.name = u"%1"_s});
        QCOMPARE(question.sentence,
            u"Delete “"_s + isolated(u"%2 %3") + u"” ("_s + isolated(u"%1") + u") from “"_s
                + isolated(u"%1") + u"”?"_s);
    }
};

QTEST_GUILESS_MAIN(TestDeleteQuestion)
#include "test_deletequestion.moc"
