// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cli.h"
#include "support/odsbytes.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// "intake" of every kind of table as a stranger sees it.
class CliIntakeTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void knowsTheSameAnswersInEveryFormat();
    void showsWhatANewerExportChanged();
    void takesInAnArchiveAndNamesWhatItLeftOut();
    void takesInAFolderOfExports();
    void tellsWhereATableCameFrom();

private:
    QString write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QJsonObject takeIn(const QString &source, int exit = 0) const;

    QScopedPointer<QTemporaryDir> m_folder;
    QString m_file;
};

namespace {

const QStringList headings = {u"Full name"_s,       u"E-mail"_s,        u"Crops"_s,
                              u"Contribution ID"_s, u"Creation date"_s, u"Last update"_s};

QStringList answer(const QString &number, const QString &crops, const QString &updated)
{
    return {u"Ann Ex"_s + number, u"ann%1@x.example"_s.arg(number), crops,
            u"id-"_s + number,    u"2031-03-01 10:00:00"_s,         updated};
}

const QList<QStringList> survey = {{u"Alias"_s, u"Harvest"_s},
                                   {u"Export Date"_s, u"2031-03-04 08:30:00"_s},
                                   {},
                                   headings,
                                   answer(u"2"_s, u"Rye; Oats"_s, u"2031-03-02 11:00:00"_s),
                                   answer(u"1"_s, u"Oats"_s, u"2031-03-01 10:00:00"_s)};

QByteArray contribution(const QByteArray &number, const QByteArray &crops, const QByteArray &updated)
{
    return "<AnswerSet id=\"id-" + number + "\" create=\"2031-03-01_10-00-00\" last=\"" + updated
        + "\" lang=\"\" user=\"\" invitation=\"\"><Answer qid=\"n\">Ann Ex" + number
        + "</Answer><Answer qid=\"m\">ann" + number + "@x.example</Answer>" + crops + "</AnswerSet>";
}

const QByteArray surveyXml =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Results create=\"2031-03-04_08-30-00\"><Survey "
    "alias=\"Harvest\">"
    "<Elements lang=\"EN\"><Question id=\"n\">Full name</Question><Question id=\"m\">E-mail</Question>"
    "<Question id=\"c\">Crops</Question><Answer id=\"r\">Rye</Answer><Answer "
    "id=\"o\">Oats</Answer></Elements>"
    "</Survey><Answers>"
    + contribution("2", "<Answer qid=\"c\" aid=\"r\"/><Answer qid=\"c\" aid=\"o\"/>", "2031-03-02_11-00-00")
    + contribution("1", "<Answer qid=\"c\" aid=\"o\"/>", "2031-03-01_10-00-00") + "</Answers></Results>";

QByteArray surveyCsv(const QList<QStringList> &rows)
{
    QByteArray text;
    for (const QStringList &row : rows.mid(3)) {
        text += row.join(u'|').toUtf8() + '\n';
    }
    return text;
}

} // namespace

QString CliIntakeTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("no room for the sources of a test");
    }
    return file.fileName();
}

QJsonObject CliIntakeTest::takeIn(const QString &source, int exit) const
{
    const Run done = run({u"intake"_s, m_file, u"POL-2031-05"_s, source, u"--json"_s});
    if (done.exit != exit) {
        QTest::qFail(done.err.constData(), __FILE__, __LINE__);
    }
    return done.json();
}

void CliIntakeTest::init()
{
    m_folder.reset(new QTemporaryDir);
    m_file = m_folder->filePath(u"a.convoke"_s);
    QCOMPARE(run({u"new"_s, m_file}).exit, 0);
    const QString meeting = write(u"m.json"_s,
                                  R"({"format": "convoke-meeting/1", "reference": "POL-2031-05",
                                      "title": "Crops at night"})");
    QCOMPARE(run({u"meeting"_s, u"add"_s, m_file, meeting}).exit, 0);
}

void CliIntakeTest::knowsTheSameAnswersInEveryFormat()
{
    QCOMPARE(takeIn(write(u"a.xlsx"_s, XlsxBytes::workbook(survey, "Content")))[u"new"_s].toInt(), 2);
    QList<QStringList> withEmptyRow = survey;
    withEmptyRow[2] = {QString()};
    QCOMPARE(takeIn(write(u"a.ods"_s, OdsBytes::workbook(withEmptyRow, "Content")))[u"identical"_s].toInt(),
             2);
    QCOMPARE(takeIn(write(u"a.xml"_s, surveyXml))[u"identical"_s].toInt(), 2);
    QCOMPARE(takeIn(write(u"a.txt"_s, surveyCsv(survey)))[u"identical"_s].toInt(), 2);
    QCOMPARE(run({u"info"_s, m_file, u"--json"_s}).json()[u"applications"_s].toInt(), 2);
}

void CliIntakeTest::showsWhatANewerExportChanged()
{
    QCOMPARE(takeIn(write(u"a.xml"_s, surveyXml))[u"new"_s].toInt(), 2);
    QList<QStringList> newer = survey;
    newer[5] = answer(u"1"_s, u"Rye"_s, u"2031-03-05 09:00:00"_s);
    newer.insert(4, answer(u"3"_s, u"Rye"_s, u"2031-03-05 10:00:00"_s));
    const QJsonObject report = takeIn(write(u"b.xlsx"_s, XlsxBytes::workbook(newer, "Content")));
    QCOMPARE(report[u"new"_s].toInt(), 1);
    QCOMPARE(report[u"changed"_s].toInt(), 1);
    QCOMPARE(report[u"identical"_s].toInt(), 1);
}

void CliIntakeTest::takesInAnArchiveAndNamesWhatItLeftOut()
{
    const QList<QStringList> second = {headings, answer(u"7"_s, u"Rye"_s, u"2031-03-05 10:00:00"_s)};
    const QString archive =
        write(u"all.zip"_s,
              XlsxBytes::zip({{"Results/Content_1.xlsx", XlsxBytes::workbook(survey, "Content")},
                              {"Results/Content_2.xlsx", XlsxBytes::workbook(second, "Content")},
                              {"id-1/Upload_1/scan.pdf", "%PDF-1.7"},
                              {"../../note.pdf", "%PDF-1.7"}}));
    const QJsonObject report = takeIn(archive, 3);
    QCOMPARE(report[u"new"_s].toInt(), 3);
    QCOMPARE(report[u"sources"_s].toArray().size(), 2);
    QCOMPARE(report[u"skipped"_s].toArray().size(), 1);
    QCOMPARE(report[u"skipped"_s][0][u"source"_s].toString(), u"all.zip: note.pdf"_s);
    QCOMPARE(takeIn(archive, 3)[u"identical"_s].toInt(), 3);
    QVERIFY(!QFile::exists(m_folder->filePath(u"note.pdf"_s)));
}

void CliIntakeTest::takesInAFolderOfExports()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"in"_s));
    write(u"in/a.xml"_s, surveyXml);
    write(u"in/b"_s, surveyCsv({{}, {}, {}, headings, answer(u"9"_s, u"Oats"_s, u"2031-03-05 10:00:00"_s)}));
    QCOMPARE(takeIn(m_folder->filePath(u"in"_s))[u"new"_s].toInt(), 3);
}

void CliIntakeTest::tellsWhereATableCameFrom()
{
    const QJsonObject report =
        takeIn(write(u"forms.csv"_s,
                     "ID;Start time;Completion time;Email;Name;Dietary requirements\n"
                     "1;2031-05-03 18:01:00;2031-05-03 18:13:22;ann@x.example;Ann Ex;vegan\n"));
    QCOMPARE(report[u"sources"_s][0][u"origin"_s].toString(), u"microsoft-forms"_s);
    QCOMPARE(report[u"special_categories"_s][u"Dietary requirements"_s].toString(), u"diet"_s);
    QCOMPARE(report[u"columns"_s][u"Completion time"_s].toString(), u"received"_s);
}

QTEST_GUILESS_MAIN(CliIntakeTest)
#include "tst_cliintake.moc"
