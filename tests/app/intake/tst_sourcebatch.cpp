// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sourcebatch.h"

#include "support/xlsxbytes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray csv = "First name,E-mail\nAda,ada@x.example\n";
const QByteArray mail = "From: Bo <bo@x.example>\nTo: calls@x.example\nDate: Mon, 3 May 2032 10:00:00 +0200\n"
                        "Subject: My application\n\nI would like to come.\n";

SourceOptions options()
{
    SourceOptions options;
    options.zone = QTimeZone("Europe/Brussels");
    return options;
}

} // namespace

class SourceBatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sortsTablesAndMailsByTheirContent()
    {
        const SourceList sources{{write(u"a.txt"_s, csv), write(u"b.txt"_s, mail)},
                                 {{u"pasted"_s, csv}, {u"dropped"_s, mail}}};
        const Result<SourceBatch> batch = readSources(sources, options());
        QVERIFY(batch);
        QCOMPARE(batch->tables.size(), 2);
        QCOMPARE(batch->tables.at(1).sourceName, u"pasted"_s);
        QCOMPARE(batch->mails.size(), 2);
        QCOMPARE(batch->mails.at(0).name, u"b.txt"_s);
        QCOMPARE(batch->mails.at(1).messages.size(), 1);
        QVERIFY(batch->refused.isEmpty());
    }

    void takesMailsOutOfAnArchive()
    {
        const QByteArray zip = test::XlsxBytes::zip({{"in/one.eml", mail}, {"list.csv", csv}});
        const Result<SourceBatch> batch = readSources({{}, {{u"all.zip"_s, zip}}}, options());
        QCOMPARE(batch->tables.size(), 1);
        QCOMPARE(batch->mails.size(), 1);
        QCOMPARE(batch->mails.first().name, u"all.zip: one.eml"_s);
    }

    void refusesMailsWhereNoneAreWanted()
    {
        SourceOptions noMails = options();
        noMails.withMails = false;
        const QByteArray zip = test::XlsxBytes::zip({{"one.eml", mail}});
        const Result<SourceBatch> batch =
            readSources({{write(u"m.eml"_s, mail)}, {{u"all.zip"_s, zip}}}, noMails);
        QVERIFY(batch->mails.isEmpty());
        QCOMPARE(batch->refused.size(), 2);
    }

    void readsTheRestWhereSomethingIsRefused()
    {
        const Result<SourceBatch> batch = readSources(
            {{m_folder.filePath(u"missing"_s), write(u"p.csv"_s, "%PDF-1.7"), write(u"a.csv"_s, csv)}, {}},
            options());
        QCOMPARE(batch->tables.size(), 1);
        QCOMPARE(batch->refused.size(), 2);
        QCOMPARE(batch->refused.at(0).error.code, ErrorCode::FileNotFound);
    }

    void canBeCancelledBetweenSources()
    {
        SourceOptions impatient = options();
        int told = 0;
        impatient.progress = [&told](double) {
            return ++told < 2;
        };
        const Result<SourceBatch> batch =
            readSources({{}, {{u"a"_s, "%PDF-1.7"}, {u"b"_s, "%PDF-1.7"}}}, impatient);
        QCOMPARE(batch.error().code, ErrorCode::Cancelled);
    }

private:
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("cannot write");
        }
        return file.fileName();
    }

    const QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SourceBatchTest)
#include "tst_sourcebatch.moc"
