// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
// Plays a SyncScript into a store until it is killed: syncwriter FILE SEED. For each delta that the
// store has answered for, and that can be lost no more, it prints its number as a line.
// What lambdas capture are the variables of main(), which outlive the event loop.
// clazy:excludeall=lambda-in-connect
#include "app/storage/eventstore.h"
#include "tests/app/storage/syncscript.h"

#include <QCoreApplication>

#include <cstdio>
#include <functional>

using namespace eventdesk;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const quint32 seed = QCoreApplication::arguments().at(2).toUInt();
    const SyncScript script(seed);
    QRandomGenerator random(seed);
    EventStore store(QCoreApplication::arguments().at(1));
    quint32 number = 0;
    const std::function<void()> writeABurst = [&] {
        for (int i = random.bounded(1, 8); i > 0; --i) {
            ++number;
            store.write(QStringLiteral("account"), script.delta(number));
        }
        const StoreRead *read = store.load(QStringLiteral("account"));
        QObject::connect(read, &StoreRead::loaded, &store, [&](const StoredCatalogue &catalogue) {
            std::printf("%lld\n", static_cast<long long>(catalogue.serverTotal));
            if (std::fflush(stdout) != 0)
                return QCoreApplication::exit(1); // nobody reads any more
            writeABurst();
        });
    };
    writeABurst();
    return QCoreApplication::exec();
}
