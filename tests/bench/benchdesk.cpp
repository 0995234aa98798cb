// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/benchdesk.h"

#include "app/accounts/sessionkeystore.h"
#include "ui/commandline.h"

namespace eventdesk {

namespace {

using Phase = CatalogueSync::Phase;

DataPlaces placesIn(const QString &directory)
{
    const auto places = DataPlaces::open(directory);
    if (!places)
        qFatal("The data folder cannot be written.");
    return *places;
}

std::unique_ptr<KeyStore> keysOfAccountsIn(const QString &directory)
{
    auto keys = std::make_unique<SessionKeyStore>();
    const AccountBook book(placesIn(directory).accountsFile());
    for (const Account &account : book.accounts())
        keys->keep(account, *ApiKey::parse(QStringLiteral("benchmark")));
    return keys;
}

} // namespace

BenchDesk::BenchDesk(const QString &dataDirectory)
    : m_desktop(placesIn(dataDirectory), keysOfAccountsIn(dataDirectory))
{
    connect(&m_desktop.accounts(), &AccountController::sessionChanged, this, [this] {
        connect(&m_desktop.accounts().session()->sync(), &CatalogueSync::phaseChanged, this,
            &BenchDesk::follow);
    });
}

BenchDesk::~BenchDesk() = default;

void BenchDesk::open()
{
    m_desktop.start({});
}

void BenchDesk::follow()
{
    const Phase phase = m_desktop.accounts().session()->sync().phase();
    if (phase == Phase::Loading)
        emit readingBegan();
    else if (phase == Phase::Checking)
        emit listRead();
    else if (phase == Phase::UpToDate)
        emit upToDate();
    else
        qFatal("The account could not be read.");
}

} // namespace eventdesk
