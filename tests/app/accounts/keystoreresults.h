// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/keystore.h"

#include <QTest>

#include <memory>
#include <optional>

namespace eventdesk {

/** The result of a job, waited for; a job that does not finish within a minute fails the test. */
inline KeyStoreResult resultOf(KeyStoreJob *job)
{
    const auto result = std::make_shared<std::optional<KeyStoreResult>>();
    QObject context;
    QObject::connect(job, &KeyStoreJob::finished, &context,
        [result](const KeyStoreResult &finished) { *result = finished; });
    if (QTest::qWaitFor([result] { return result->has_value(); }, 60'000))
        return **result;
    QTest::qFail("the job did not finish", __FILE__, __LINE__);
    return tl::unexpected(KeyStoreProblem::Other);
}

inline ApiKey keyOf(QStringView text)
{
    return *ApiKey::parse(text.toString());
}

inline KeyStoreResult failure(KeyStoreProblem problem)
{
    return tl::unexpected(problem);
}

} // namespace eventdesk
