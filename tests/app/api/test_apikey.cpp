// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/apikey.h"

#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

using Flaw = ApiKey::Flaw;
Q_DECLARE_METATYPE(std::optional<eventdesk::ApiKey::Flaw>)

template <typename T>
concept Streamable = requires(QDebug debug, const T &value)
{
    debug << value;
};

class TestApiKey final : public QObject
{
    Q_OBJECT

private slots:
    void parse_data();
    void parse();
    void trims();
    void authorizesAsBearer();
    void everyFlawHasItsSentence();
    void redacts_data();
    void redacts();
    void cannotBeStreamed();
};

void TestApiKey::parse_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::optional<Flaw>>("flaw");

    const std::optional<Flaw> good;
    const std::optional<Flaw> forbidden = Flaw::ForbiddenCharacter;
    QTest::newRow("plain") << u"abc123"_s << good;
    QTest::newRow("all visible ASCII") << u"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"_s << good;
    QTest::newRow("longest") << QString(ApiKey::maximumLength, u'a') << good;
    QTest::newRow("N12: newline at the end is trimmed") << u"abc\r\n"_s << good;
    QTest::newRow("empty") << u""_s << std::optional(Flaw::Empty);
    QTest::newRow("spaces") << u" \t\n"_s << std::optional(Flaw::Empty);
    QTest::newRow("too long") << QString(ApiKey::maximumLength + 1, u'a')
                              << std::optional(Flaw::TooLong);
    QTest::newRow("N12: 10 kB") << QString(10'000, u'a') << std::optional(Flaw::TooLong);
    QTest::newRow("N12: header injection") << u"a\r\nX-Evil: 1"_s << forbidden;
    QTest::newRow("N12: line feed") << u"a\nb"_s << forbidden;
    QTest::newRow("N12: tab") << u"a\tb"_s << forbidden;
    QTest::newRow("N12: NUL") << u"a"_s + QChar(0) + u"b"_s << forbidden;
    QTest::newRow("N12: space inside") << u"a b"_s << forbidden;
    QTest::newRow("N12: delete") << u"a\x7F"_s << forbidden;
    QTest::newRow("N12: non-ASCII") << u"ключ"_s << forbidden;
    QTest::newRow("N12: Latin-1") << u"caf\u00E9"_s << forbidden;
    QTest::newRow("zero width space") << u"abc\u200B"_s << forbidden;
    QTest::newRow("lone surrogate") << u"abc"_s + QChar(0xD800) << forbidden;
}

void TestApiKey::parse()
{
    QFETCH(QString, typed);
    QFETCH(std::optional<Flaw>, flaw);
    const auto key = ApiKey::parse(typed);
    QCOMPARE(key.has_value(), !flaw.has_value());
    if (flaw)
        QCOMPARE(key.error(), *flaw);
}

void TestApiKey::trims()
{
    QCOMPARE(ApiKey::parse(u"  abc123\r\n"_s)->secret(), u"abc123"_s);
}

void TestApiKey::authorizesAsBearer()
{
    QCOMPARE(ApiKey::parse(u"abc123"_s)->authorization(), QByteArray("Bearer abc123"));
}

void TestApiKey::everyFlawHasItsSentence()
{
    QSet<QString> sentences;
    for (const Flaw flaw : {Flaw::Empty, Flaw::TooLong, Flaw::ForbiddenCharacter})
        sentences.insert(ApiKey::describe(flaw));
    QCOMPARE(sentences.size(), 3);
    QVERIFY(!sentences.contains(QString()));
}

void TestApiKey::redacts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted");

    QTest::newRow("nothing to do") << u"all fine"_s << u"all fine"_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("alone") << u"s3cr3t.key"_s << u"[key]"_s;
    QTest::newRow("inside") << u"Bearer s3cr3t.key!"_s << u"Bearer [key]!"_s;
    QTest::newRow("twice") << u"s3cr3t.keys3cr3t.key"_s << u"[key][key]"_s;
    QTest::newRow("other case") << u"S3CR3T.KEY"_s << u"[key]"_s;
    QTest::newRow("no pattern") << u"s3cr3tXkey"_s << u"s3cr3tXkey"_s;
}

void TestApiKey::redacts()
{
    QFETCH(QString, text);
    QTEST(ApiKey::parse(u"s3cr3t.key"_s)->redact(text), "redacted");
}

void TestApiKey::cannotBeStreamed()
{
    // S8: a key cannot slip into a log.
    static_assert(Streamable<QString>);
    static_assert(!Streamable<ApiKey>);
}

QTEST_GUILESS_MAIN(TestApiKey)
#include "test_apikey.moc"
