// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/settings/dataplaces.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace eventdesk;
using namespace Qt::StringLiterals;

class TestDataPlaces final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void makesTheDirectory();
    void newDirectoryIsTheUsersAlone();
    void existingDirectoryKeepsItsRights();
    void emptyMeansThePlatformsPlace();
    void placesStandInTheDirectory();
    void relativePathBecomesAbsolute();
    void refusesWhatCannotBeWritten_data();
    void refusesWhatCannotBeWritten();

private:
    QTemporaryDir m_directory;
};

void TestDataPlaces::initTestCase()
{
    QVERIFY(m_directory.isValid());
    QStandardPaths::setTestModeEnabled(true);
}

void TestDataPlaces::makesTheDirectory()
{
    const QString wanted = m_directory.filePath(u"deep/er/Ödland"_s);
    const auto places = DataPlaces::open(wanted);
    QVERIFY(places);
    QCOMPARE(places->directory, wanted);
    QVERIFY(QFileInfo(wanted).isDir());
    QVERIFY(DataPlaces::open(wanted)); // and again
}

void TestDataPlaces::newDirectoryIsTheUsersAlone()
{
#ifdef Q_OS_UNIX
    // J8: whatever the umask says.
    const mode_t before = ::umask(0);
    const auto restore = qScopeGuard([before] { ::umask(before); });
    const QString wanted = m_directory.filePath(u"private"_s);
    QVERIFY(DataPlaces::open(wanted));
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(wanted).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0700U);
#else
    QSKIP("Rights of this kind exist on Unix only.");
#endif
}

void TestDataPlaces::existingDirectoryKeepsItsRights()
{
    const QString wanted = m_directory.filePath(u"shared"_s);
    QVERIFY(QDir().mkpath(wanted));
    const QFile::Permissions shared = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
        | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(wanted, shared));
    const QFile::Permissions before = QFile::permissions(wanted);
    QVERIFY(DataPlaces::open(wanted));
    QCOMPARE(QFile::permissions(wanted), before);
}

void TestDataPlaces::emptyMeansThePlatformsPlace()
{
    const QString place = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const bool wasThere = QFileInfo::exists(place);
    const auto places = DataPlaces::open({});
    QVERIFY(places);
    QCOMPARE(places->directory, place);
    if (!wasThere)
        QVERIFY(QDir().rmdir(place));
}

void TestDataPlaces::placesStandInTheDirectory()
{
    const auto places = DataPlaces::open(m_directory.path());
    QVERIFY(places);
    const QStringList files{places->settingsFile(), places->accountsFile(), places->eventsFile(),
        places->journalFile(), places->practiceFile()};
    for (const QString &file : files)
        QCOMPARE(QFileInfo(file).path(), m_directory.path());
    QCOMPARE(QSet<QString>(files.cbegin(), files.cend()).size(), files.size());
}

void TestDataPlaces::relativePathBecomesAbsolute()
{
    const QString before = QDir::currentPath();
    const auto restore = qScopeGuard([&before] { QDir::setCurrent(before); });
    QVERIFY(QDir::setCurrent(m_directory.path()));
    const auto places = DataPlaces::open(u"relative"_s);
    QVERIFY(places);
    QVERIFY(QDir::isAbsolutePath(places->directory));
    QVERIFY(QFileInfo(m_directory.filePath(u"relative"_s)).isDir());
}

void TestDataPlaces::refusesWhatCannotBeWritten_data()
{
    QTest::addColumn<QString>("place");

    QFile file(m_directory.filePath(u"file"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    QTest::newRow("a file") << file.fileName();
    QTest::newRow("below a file") << file.fileName() + u"/data"_s;
#ifdef Q_OS_LINUX
    QTest::newRow("the kernel's") << u"/proc/eventdesk"_s; // refused to root as well
    QTest::newRow("below a device") << u"/dev/null/data"_s;
#endif
}

void TestDataPlaces::refusesWhatCannotBeWritten()
{
    QFETCH(QString, place);

    QVERIFY(!DataPlaces::open(place));
}

QTEST_GUILESS_MAIN(TestDataPlaces)
#include "test_dataplaces.moc"
