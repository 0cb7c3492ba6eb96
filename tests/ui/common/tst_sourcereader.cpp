// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sourcereader.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class SourceReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItCanAndSaysWhatItCannot()
    {
        const QString good = write(u"good.csv"_s, "First name,E-mail\nAda,ada@x.example\n");
        const QString bad = write(u"bad.csv"_s, "%PDF-1.7\n");
        const SourceBatch files = read({good, bad, m_folder.filePath(u"missing.csv"_s)});
        QCOMPARE(files.tables.size(), 1);
        QCOMPARE(files.tables.first().rowCount(), 1);
        QCOMPARE(files.refused.size(), 2);
        QHash<QString, ErrorCode> refused;
        for (const RefusedPart &file : files.refused) {
            refused.insert(QFileInfo(file.name).fileName(), file.error.code);
        }
        QCOMPARE(refused.value(u"bad.csv"_s), ErrorCode::FormatUnknown);
        QCOMPARE(refused.value(u"missing.csv"_s), ErrorCode::FileNotFound);
    }

    void readsAllFilesOfAFolder()
    {
        const QTemporaryDir folder;
        for (const QString &name : {u"a.csv"_s, u"b.csv"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("E-mail\nada@x.example\n");
        }
        QCOMPARE(read({folder.path()}).tables.size(), 2);
    }

    void readsInTheEncodingThatItIsTold()
    {
        const QString path = write(u"latin.csv"_s, "Name;E-mail\nW\xb9s;w@x.example\n");
        QCOMPARE(read({path}, u"Windows-1250"_s).tables.first().cells.cell(0, 0).toString(), u"Wąs"_s);
        QCOMPARE(read({path}, u"Windows-1252"_s).tables.first().cells.cell(0, 0).toString(), u"W¹s"_s);
    }

    void tellsOnlyOfTheNewestReading()
    {
        QByteArray many("Name,E-mail\n");
        for (int i = 0; i < 20000; ++i) {
            many += "Ada,a" + QByteArray::number(i) + "@x.example\n";
        }
        const QString first = write(u"first.csv"_s, many);
        const QString second = write(u"second.csv"_s, "Name,E-mail\nBo,b@x.example\n");
        SourceReader reader;
        QSignalSpy finished(&reader, &SourceReader::finished);
        reader.start({{first}, {}}, options());
        reader.start({{second}, {}}, options());
        QVERIFY(finished.wait());
        QTest::qWait(20);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<SourceBatch>().tables.first().sourceName, u"second.csv"_s);
    }

    void tellsNothingAfterItWasCancelled()
    {
        SourceReader reader;
        const QSignalSpy finished(&reader, &SourceReader::finished);
        reader.start({{write(u"good.csv"_s, "E-mail\nada@x.example\n")}, {}}, options());
        reader.cancel();
        QTest::qWait(20);
        QCOMPARE(finished.size(), 0);
    }

private:
    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("cannot write");
        }
        return path;
    }
    static SourceOptions options(const QString &encoding = {})
    {
        SourceOptions options;
        options.zone = zone;
        options.encoding = encoding;
        return options;
    }
    static SourceBatch read(const QStringList &files, const QString &encoding = {})
    {
        SourceReader reader;
        QSignalSpy finished(&reader, &SourceReader::finished);
        reader.start({files, {}}, options(encoding));
        return finished.wait() ? finished.first().first().value<SourceBatch>() : SourceBatch();
    }

    inline static const QTimeZone zone{"Europe/Brussels"};
    const QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SourceReaderTest)
#include "tst_sourcereader.moc"
