// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
//
// Writing and reading the catalogue of an account, against a file of the same bytes.
#include "app/storage/eventstore.h"
#include "tests/bench/figures.h"
#include "tests/bench/wholecatalogue.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <unistd.h>

using namespace eventdesk;

namespace {

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

constexpr int rounds = 9;

/** Milliseconds until the store answered; it carries out everything asked for before. */
double timeToLoad(EventStore &store, const QString &account, Clock::time_point began)
{
    QEventLoop loop;
    double time = 0;
    QObject::connect(store.load(account), &StoreRead::loaded, &loop, [&] {
        time = milliseconds(Clock::now() - began);
        loop.quit();
    });
    loop.exec();
    return time;
}

/** Milliseconds to write these bytes and to know that the disk has them. */
double timeToWritePlainly(const QString &path, const QByteArray &bytes)
{
    const auto began = Clock::now();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        || file.write(bytes) != bytes.size() || ::fsync(file.handle()) != 0)
        qFatal("The temporary folder cannot be written.");
    return milliseconds(Clock::now() - began);
}

double timeToReadPlainly(const QString &path, qsizetype size)
{
    const auto began = Clock::now();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.readAll().size() != size)
        qFatal("The temporary folder cannot be read.");
    return milliseconds(Clock::now() - began);
}

void measure(int events)
{
    QList<double> write;
    QList<double> read;
    QList<double> plainWrite;
    QList<double> plainRead;
    const CatalogueDelta all = wholeCatalogue(events);
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir directory;
        const QString file = directory.filePath(u"events.sqlite"_s);
        const QString plainFile = directory.filePath(u"plain"_s);
        {
            EventStore store(file);
            timeToLoad(store, u"nobody"_s, Clock::now()); // makes and opens the file
            const auto began = Clock::now();
            store.write(u"account"_s, all);
            write.append(timeToLoad(store, u"nobody"_s, began));
            read.append(timeToLoad(store, u"account"_s, Clock::now()));
        }
        const QByteArray bytes(QFileInfo(file).size(), 'x');
        plainWrite.append(timeToWritePlainly(plainFile, bytes));
        plainRead.append(timeToReadPlainly(plainFile, bytes.size()));
    }
    print({.name = u"store.write"_s,
        .events = events,
        .value = median(write),
        .baseline = median(plainWrite)});
    print({.name = u"store.read"_s,
        .events = events,
        .value = median(read),
        .baseline = median(plainRead)});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    for (const int events : {1'000, 10'000})
        measure(events);
    return 0;
}
