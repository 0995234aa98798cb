// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/apierror.h"

#include <QRegularExpression>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;
using Effect = ApiError::Effect;

class TestApiError final : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasItsOwnSentence();
    void sentencesAreForPeople();
    void cancelledTellsWhetherItWasSent();
    void readOnlyTellsWhetherItWasSent();
    void serverWordsAreIsolated();
    void detailsHoldEverything();
    void detailsHideNothing();

private:
    static constexpr std::array kinds = {Kind::Cancelled, Kind::Offline, Kind::Proxy, Kind::Tls,
        Kind::Timeout, Kind::ConnectionLost, Kind::Redirected, Kind::InvalidRequest,
        Kind::Unauthorized, Kind::Forbidden, Kind::NotFound, Kind::TooManyRequests,
        Kind::ServerTrouble, Kind::Unreadable, Kind::TooLarge, Kind::ReadOnly};
};

void TestApiError::everyKindHasItsOwnSentence()
{
    QSet<QString> sentences;
    for (const Kind kind : kinds)
        sentences.insert(ApiError{.kind = kind}.sentence());
    QCOMPARE(sentences.size(), static_cast<qsizetype>(kinds.size()));
    QVERIFY(!sentences.contains(QString()));
}

void TestApiError::sentencesAreForPeople()
{
    static const QRegularExpression jargon(
        u"\\b(http|https|status|json|tls|ssl|timeout|url|request|response|\\d{3})\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Kind kind : kinds) {
        for (const Effect effect : {Effect::None, Effect::Unknown}) {
            const QString sentence =
                ApiError{.kind = kind, .effect = effect, .httpStatus = 599, .technical = u"json"_s}
                    .sentence();
            QVERIFY2(!jargon.match(sentence).hasMatch(), qPrintable(sentence));
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        }
    }
}

void TestApiError::cancelledTellsWhetherItWasSent()
{
    const ApiError unsent{.kind = Kind::Cancelled};
    const ApiError sent{.kind = Kind::Cancelled, .effect = Effect::Unknown};
    QVERIFY(unsent.sentence() != sent.sentence());
}

void TestApiError::readOnlyTellsWhetherItWasSent()
{
    const QString unsent = ApiError{.kind = Kind::ReadOnly}.sentence();
    QVERIFY(unsent.contains(u"read only"_s));
    QVERIFY(unsent.contains(u"not sent"_s));
    QVERIFY(unsent.contains(u"Account settings"_s)); // what to do
    const QString sent = ApiError{.kind = Kind::ReadOnly, .effect = Effect::Unknown}.sentence();
    QVERIFY(!sent.contains(u"not sent"_s));
    QVERIFY(sent.contains(u"may have taken effect"_s));
}

void TestApiError::serverWordsAreIsolated()
{
    const ApiError error{.kind = Kind::InvalidRequest, .serverMessage = u"%1 code \u202Eexists"_s};
    QVERIFY(error.sentence().contains(u"\u2068%1 code ⟨U+202E⟩exists\u2069"_s));
}

void TestApiError::detailsHoldEverything()
{
    const ApiError error{.kind = Kind::InvalidRequest,
        .httpStatus = 422,
        .serverMessage = u"code already exists"_s,
        .method = u"POST"_s,
        .path = u"/events"_s,
        .technical = u"wire words"_s,
        .attempts = 3};
    const QStringList lines = error.details().split(u'\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(0), u"POST /events"_s);
    QVERIFY(lines.at(1).contains(u"422"_s));
    QVERIFY(lines.at(2).contains(u"3"_s));
    QVERIFY(lines.at(3).contains(u"code already exists"_s));
    QVERIFY(lines.at(4).contains(u"wire words"_s));
    QVERIFY(ApiError{}.details().contains(u"No answer"_s));
}

void TestApiError::detailsHideNothing()
{
    const ApiError error{.kind = Kind::Unreadable, .technical = u"a\u202Eb"_s};
    QVERIFY(error.details().contains(u"a⟨U+202E⟩b"_s));
}

QTEST_GUILESS_MAIN(TestApiError)
#include "test_apierror.moc"
