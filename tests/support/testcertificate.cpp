// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcertificate.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace eventdesk::testing {

namespace {

using namespace Qt::StringLiterals;

bool openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

std::optional<TestCertificate> TestCertificate::make(
    const QString &subjectAltName, Validity validity)
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString request = folder.filePath(u"request.pem"_s);
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    const QString days = validity == Validity::Expired ? u"-1"_s : u"2"_s;
    const bool made =
        openssl({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
            u"-nodes"_s, u"-keyout"_s, key, u"-out"_s, request, u"-subj"_s, u"/CN=Eventdesk test"_s,
            u"-addext"_s, u"subjectAltName="_s + subjectAltName})
        && openssl({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-key"_s, key, u"-days"_s, days,
            u"-copy_extensions"_s, u"copy"_s, u"-out"_s, certificate});
    if (!made)
        return std::nullopt;
    TestCertificate result{
        QSslCertificate(contentOf(certificate)), QSslKey(contentOf(key), QSsl::Ec)};
    if (result.certificate.isNull() || result.key.isNull())
        return std::nullopt;
    return result;
}

} // namespace eventdesk::testing
