// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sourcepaths.h"

#include "intake/intakelimits.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class SourcePathsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsTheFilesOfAFolderAndThoseInside()
    {
        const QTemporaryDir folder;
        for (const QString &name : {u"b.csv"_s, u"a.xlsx"_s, u".hidden"_s, u"inner/deep/c.eml"_s}) {
            touch(folder.filePath(name));
        }
        QCOMPARE(sourcePaths(folder.path())->files,
                 (QStringList{folder.filePath(u"a.xlsx"_s), folder.filePath(u"b.csv"_s),
                              folder.filePath(u"inner/deep/c.eml"_s)}));
        QVERIFY(holdsFiles(folder.filePath(u"inner"_s)));
    }

    void takesAFileForItself()
    {
        const QTemporaryDir folder;
        touch(folder.filePath(u"a.csv"_s));
        QCOMPARE(sourcePaths(folder.filePath(u"a.csv"_s))->files, QStringList{folder.filePath(u"a.csv"_s)});
    }

    void countsUploadsAndLeavesThem()
    {
        const QTemporaryDir folder;
        touch(folder.filePath(u"survey.xlsx"_s));
        touch(folder.filePath(u"id-1/Upload_1/letter.csv"_s));
        touch(folder.filePath(u"id-1/Upload_1/photo.png"_s));
        const Result<SourcePaths> paths = sourcePaths(folder.path());
        QCOMPARE(paths->files, QStringList{folder.filePath(u"survey.xlsx"_s)});
        QCOMPARE(paths->uploads, 2);
    }

    void saysWhyThereIsNothing()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"inner/empty"_s));
        QCOMPARE(sourcePaths(folder.path()).error().code, ErrorCode::FileEmpty);
        QVERIFY(!holdsFiles(folder.path()));
        QCOMPARE(sourcePaths(folder.filePath(u"none"_s)).error().code, ErrorCode::FileNotFound);
    }

    void doesNotFollowAFolderIntoItself()
    {
        const QTemporaryDir folder;
        touch(folder.filePath(u"a.csv"_s));
        if (!QFile::link(folder.path(), folder.filePath(u"again"_s))) {
            QSKIP("no links here");
        }
        QCOMPARE(sourcePaths(folder.path())->files, QStringList{folder.filePath(u"a.csv"_s)});
    }

    void refusesFoldersThatAreTooDeep()
    {
        const QTemporaryDir folder;
        QString path;
        for (int i = 0; i <= intakelimits::folderDepth; ++i) {
            path += u"d/"_s;
        }
        touch(folder.filePath(path + u"a.csv"_s));
        QCOMPARE(sourcePaths(folder.path()).error().code, ErrorCode::LimitExceeded);
    }

private:
    static void touch(const QString &path)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("cannot write");
        }
    }
};

QTEST_GUILESS_MAIN(SourcePathsTest)
#include "tst_sourcepaths.moc"
