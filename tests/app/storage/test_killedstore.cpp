// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/storage/eventstore.h"
#include "app/storage/opendatabase.h"
#include "tests/app/storage/syncscript.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

/** A synchronisation that is killed leaves a store that tells a true, if earlier, story. */
class KilledStoreTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsWholeDeltasInOrder_data();
    void keepsWholeDeltasInOrder();
};

void KilledStoreTest::keepsWholeDeltasInOrder_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void KilledStoreTest::keepsWholeDeltasInOrder()
{
    QFETCH(const quint32, seed);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"catalogue.sqlite"_s);
    QRandomGenerator random(seed);
    const qint64 enough = random.bounded(0, 60);

    QProcess writer;
    writer.start(u"" SYNCWRITER ""_s, {file, QString::number(seed)});
    qint64 acknowledged = 0;
    const auto readLines = [&writer, &acknowledged] {
        while (writer.canReadLine())
            acknowledged = writer.readLine().trimmed().toLongLong();
    };
    QVERIFY(writer.waitForStarted());
    while (acknowledged < enough) {
        QVERIFY(writer.waitForReadyRead());
        readLines();
    }
    writer.kill(); // wherever it is by now
    QVERIFY(writer.waitForFinished());
    readLines();

    QStringList sentences;
    EventStore store(file);
    connect(&store, &EventStore::problemFound, this,
        [&sentences](const QString &sentence) { sentences.append(sentence); });
    const auto read = loadedFrom(store, u"account"_s);
    QVERIFY(read);
    QVERIFY2(sentences.isEmpty(), qPrintable(sentences.join(u'\n')));
    const auto reached = quint32(qMax<qint64>(read->serverTotal, 0));
    QVERIFY(reached >= acknowledged);
    QVERIFY(*read == SyncScript(seed).after(reached));
}

QTEST_GUILESS_MAIN(KilledStoreTest)
#include "test_killedstore.moc"
