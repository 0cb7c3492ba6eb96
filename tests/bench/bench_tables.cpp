// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading workbooks and a survey's XML, thirty columns wide, beside openpyxl and beside Python's zipfile and
// ElementTree; and the most memory held meanwhile, in a process of its own.
#include "intake/tablereader.h"
#include "support/benchreport.h"
#include "support/odsbytes.h"
#include "support/peakmemory.h"
#include "support/pythonyardstick.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columns = 30;

/// Ten columns of numbers and dates, five of few values, fifteen of texts that differ.
QString cell(int row, int column)
{
    if (column < 5) {
        return u'#' + QString::number(row * 7 + column);
    }
    if (column < 10) {
        return u"@46%1.4271"_s.arg((row + column) % 1000, 3, 10, QChar(u'0'));
    }
    return column < 15 ? u"Town Hall %1"_s.arg((row + column) % 12)
                       : u"In street %1 of quarter %2 we counted the hives"_s.arg(row).arg(column);
}

QStringList headings()
{
    QStringList all;
    for (int column = 0; column < columns; ++column) {
        all.append(u"Question %1"_s.arg(column + 1));
    }
    return all;
}

QByteArray xlsx(int rows)
{
    QStringList strings;
    QHash<QString, int> places;
    QByteArray xml = XlsxBytes::row(1, headings());
    for (int row = 0; row < rows; ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column) {
            const QString text = cell(row, column);
            if (column < 10) {
                cells.append(text);
                continue;
            }
            const auto place = places.constFind(text);
            if (place == places.cend()) {
                places.insert(text, static_cast<int>(strings.size()));
                strings.append(text);
            }
            cells.append(u'$' + QString::number(places.value(text)));
        }
        xml += XlsxBytes::row(row + 2, cells);
    }
    return XlsxBytes::zip(XlsxBytes::parts({{"Sheet1", XlsxBytes::sheet(xml)}}, strings));
}

QByteArray ods(int rows)
{
    QByteArray xml = OdsBytes::row(headings());
    for (int row = 0; row < rows; ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column) {
            cells.append(column >= 5 && column < 10
                             ? u"@2030-05-%1T08:30:00"_s.arg(1 + row % 28, 2, 10, QChar(u'0'))
                             : cell(row, column));
        }
        xml += OdsBytes::row(cells);
    }
    return OdsBytes::file(OdsBytes::content(OdsBytes::table("Sheet1", xml)));
}

QByteArray surveyXml(int rows)
{
    QByteArray xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Results create=\"2030-03-04_10-12-00\"><Survey id=\"1\" "
        "uid=\"u\" alias=\"hives\"><Elements lang=\"EN\">";
    for (int column = 0; column < columns; ++column) {
        const QByteArray number = QByteArray::number(column);
        xml += "<Question id=\"q" + number + "\" type=\"FREETEXT\">Question " + number + "</Question>";
    }
    xml += "</Elements></Survey><Answers>";
    for (int row = 0; row < rows; ++row) {
        xml += "<AnswerSet id=\"" + QByteArray::number(row)
            + "\" create=\"2030-03-04_10-12-00\" last=\"2030-03-04_10-13-00\" lang=\"EN\">";
        for (int column = 0; column < columns; ++column) {
            xml += "<Answer qid=\"q" + QByteArray::number(column) + "\">" + cell(row, column).toUtf8()
                + "</Answer>";
        }
        xml += "</AnswerSet>";
    }
    return xml + "</Answers></Results>";
}

int readOnly(const QString &path)
{
    const double msecs = medianMsecs(3, [&path](int) {
        if (!readTable(path)) {
            qFatal("the table was not read");
        }
    });
    std::printf("%f %f\n", msecs, peakMegabytes());
    return 0;
}

void measure(const char *what, int rows, const QString &path, const QByteArray &bytes, const char *other,
             const QString &imports, const QString &body)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("the files to be measured cannot be written");
    }
    file.close();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {path});
    if (!process.waitForFinished(-1) || process.exitCode() != 0) {
        qFatal("the table was not read");
    }
    const QByteArrayList said = process.readAllStandardOutput().trimmed().split(' ');
    reportRatio(what, rows, said.constFirst().toDouble(), other, pythonMsecs(imports, body, path));
    std::printf("    most memory: %.0f MB\n", said.constLast().toDouble());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc > 1) {
        return readOnly(QString::fromLocal8Bit(argv[1]));
    }
    const QTemporaryDir folder;
    const QString tree = u"import zipfile, xml.etree.ElementTree as tree"_s;
    for (const int rows : {2'000, 20'000}) {
        measure("XLSX, 30 columns", rows, folder.filePath(u"%1.xlsx"_s.arg(rows)), xlsx(rows), "openpyxl",
                u"import openpyxl"_s,
                u"for row in openpyxl.load_workbook(path, "
                u"read_only=True).worksheets[0].iter_rows(values_only=True):\n"
                "    list(row)"_s);
        measure(
            "ODS, 30 columns", rows, folder.filePath(u"%1.ods"_s.arg(rows)), ods(rows),
            "zipfile and ElementTree", tree,
            u"for row in "
            u"tree.fromstring(zipfile.ZipFile(path).read('content.xml')).iter('{urn:oasis:names:tc:"
            "opendocument:xmlns:table:1.0}table-row'):\n    [''.join(cell.itertext()) for cell in row]"_s);
        measure("survey XML, 30 columns", rows, folder.filePath(u"%1.xml"_s.arg(rows)), surveyXml(rows),
                "ElementTree", tree,
                u"for row in tree.parse(path).iter('AnswerSet'):\n    {a.get('qid'): a.text for a in row}"_s);
    }
    return 0;
}
