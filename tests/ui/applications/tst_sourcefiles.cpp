// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/sourcefiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class SourceFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksIntoTheFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("readable");
        QTest::newRow("a table") << u"a.csv"_s << QByteArray("Name,E-mail\nA,a@x.example\n") << true;
        QTest::newRow("a table under another name")
            << u"export.data"_s << QByteArray("Name;E-mail\n") << true;
        QTest::newRow("an archive") << u"survey"_s << QByteArray("PK\x03\x04rest") << true;
        QTest::newRow("an e-mail") << u"hello"_s
                                   << QByteArray("From: a@x.example\nTo: b@x.example\nSubject: Hi\n\nText\n")
                                   << true;
        QTest::newRow("a page with a table") << u"page"_s << QByteArray("<html><table><tr><td>Name") << true;
        QTest::newRow("a picture") << u"photo.png"_s << QByteArray("\x89PNG\r\n\x1a\n") << false;
        QTest::newRow("a document") << u"letter"_s << QByteArray("%PDF-1.7\n") << false;
        QTest::newRow("something else that is called a table, so that the reader says what it is")
            << u"letter.csv"_s << QByteArray("%PDF-1.7\n") << true;
    }
    void looksIntoTheFile()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(bool, readable);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QCOMPARE(readableFiles({path}), readable ? QStringList{path} : QStringList());
    }

    void takesFoldersWithFilesInThem()
    {
        const QTemporaryDir folder;
        QVERIFY(readableFiles({folder.path()}).isEmpty());
        QFile file(folder.filePath(u"a.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(readableFiles({folder.path()}), QStringList{folder.path()});
    }

    void leavesOutWhatIsNotThere() { QVERIFY(readableFiles({u"/nowhere/at/all.csv"_s}).isEmpty()); }
};

QTEST_GUILESS_MAIN(SourceFilesTest)
#include "tst_sourcefiles.moc"
