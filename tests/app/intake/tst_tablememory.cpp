// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The largest and the worst files that may come: read or refused with the reason, within 300 MB of memory.
#include "intake/intakelimits.h"
#include "intake/tablereader.h"
#include "support/odsbytes.h"
#include "support/peakmemory.h"
#include "support/zipbomb.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class TableMemoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysWithin300Megabytes_data();
    void staysWithin300Megabytes();
};

namespace {

using Writer = std::function<void(QFile &file)>;

/// @p head, then @p row again and again up to the largest file there may be.
Writer repeated(const QByteArray &head, const QByteArray &row, const QByteArray &tail = {})
{
    return [=](QFile &file) {
        file.write(head);
        const QByteArray many = row.repeated(qMax<qsizetype>(1, 1024 * 1024 / row.size()));
        while (file.pos() + many.size() + tail.size() <= intakelimits::fileBytes) {
            file.write(many);
        }
        file.write(tail);
    };
}

Writer whole(const std::function<QByteArray()> &bytes)
{
    return [=](QFile &file) {
        file.write(bytes());
    };
}

QList<XlsxBytes::Part> workbook()
{
    return XlsxBytes::parts({{"S", XlsxBytes::sheet(XlsxBytes::row(1, {u"Name"_s}))}});
}

constexpr qsizetype mostText = 44LL * 1024 * 1024; ///< a little less than a table may have
constexpr quint32 nearlyFourGigabytes = 4'294'000'000;

} // namespace

void TableMemoryTest::staysWithin300Megabytes_data()
{
    QTest::addColumn<Writer>("write");
    QTest::addColumn<std::optional<ErrorCode>>("refused");
    const auto row = [](const QByteArray &name, const Writer &write,
                        std::optional<ErrorCode> refused = std::nullopt) {
        QTest::newRow(name.constData()) << write << refused;
    };
    const auto limit = ErrorCode::LimitExceeded;
    const QByteArray line = "Ann Ex;Ghent;" + QByteArray(400, 'x') + '\n';
    row("64 MB of text are too many characters", repeated("Name;Town;Why\n", line), limit);
    row("44 MB of text", whole([=] { return "Name;Town;Why\n" + line.repeated(mostText / line.size()); }));
    row("an unbalanced quote at the begin of 44 MB",
        whole([=] { return "Name;Town;Why\n\"Bo;" + line.repeated(mostText / line.size()); }));
    row(
        "an unbalanced quote in 200 MB",
        [](QFile &file) {
            file.write("Name;Town\n\"Ann;");
            file.resize(200LL * 1024 * 1024);
        },
        ErrorCode::FileTooLarge);
    row("64 MB of UTF-16",
        repeated(QByteArray("\xFF\xFEN\0;\0T\0\n\0", 10),
                 QByteArray("A\0;\0", 4) + QByteArray("x\0", 2).repeated(200) + QByteArray("\n\0", 2)));
    row("44 MB of quotes", whole([] { return "Name;Town\n" + QByteArray(mostText, '"'); }));
    row("64 MB of separators", repeated("Name;Town\n", ";"), limit);
    row("44 MB of line ends", whole([] { return "Name;Town\n" + QByteArray(mostText, '\n'); }));
    row("64 MB of cells of one letter", repeated("a;b\n", "1;2\n"), limit);
    row("cells of ten million characters",
        repeated("Name;Town\n", "Ann;" + QByteArray(10'000'000, 'x') + '\n'), limit);
    row("44 MB of NUL", whole([] { return "Name;Town\nAnn;Gent\n" + QByteArray(mostText, '\0'); }));
    row("4 GB of zeros for a list", whole([] { return ZipBomb::make({}, "list.csv", nearlyFourGigabytes); }),
        limit);
    for (const auto &[part, name] :
         {std::pair("xl/worksheets/sheet1.xml", "sheet"), std::pair("xl/sharedStrings.xml", "shared strings"),
          std::pair("xl/workbook.xml", "workbook"), std::pair("content.xml", "content of ODS")}) {
        const QByteArray which = part;
        const QList<XlsxBytes::Part> others = which == "content.xml"
            ? QList<XlsxBytes::Part>{{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}
            : workbook();
        row(QByteArray("4 GB of blanks for the ") + name,
            whole([=] { return ZipBomb::make(others, which, nearlyFourGigabytes, ' '); }), limit);
    }
    row("4 GB of zeros for a sheet",
        whole([] { return ZipBomb::make(workbook(), "xl/worksheets/sheet1.xml", nearlyFourGigabytes); }),
        ErrorCode::FormatUnknown);
    row("an archive in an archive in an archive", whole([] {
            return XlsxBytes::zip(
                {{"a.zip", XlsxBytes::zip({{"b.zip", ZipBomb::make({}, "c.csv", nearlyFourGigabytes)}})}});
        }),
        ErrorCode::FormatUnknown);
    row("a million different shared strings", whole([] {
            QStringList strings;
            for (int i = 0; i < 1'000'000; ++i) {
                strings.append(u"In street %1 we counted"_s.arg(i));
            }
            return XlsxBytes::zip(XlsxBytes::parts(
                {{"S", XlsxBytes::sheet(XlsxBytes::row(1, {u"$1"_s}) + XlsxBytes::row(2, {u"$9"_s}))}},
                strings));
        }));
    row("a row that is repeated to the last", whole([] {
            return OdsBytes::file(OdsBytes::content(OdsBytes::table(
                "T",
                OdsBytes::row({u"Name"_s})
                    + "<table:table-row "
                      "table:number-rows-repeated=\"1048575\"><table:table-cell><text:p>x</text:p>"
                      "</table:table-cell></table:table-row>")));
        }),
        limit);
    row("64 MB of a survey's XML",
        repeated(
            "<Results><Survey alias=\"a\"><Elements><Question id=\"q\">Name</Question></Elements></Survey>",
            "<AnswerSet id=\"i\"><Answer qid=\"q\">Ann Ex of Ghent and of Lier</Answer></AnswerSet>",
            "</Results>"),
        limit);
}

void TableMemoryTest::staysWithin300Megabytes()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("what sanitizers need counts too");
#endif
    QFETCH(Writer, write);
    QFETCH(std::optional<ErrorCode>, refused);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"x"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    write(file);
    file.close();
    const bool measured = beginPeak();
    const Result<ReadTables> read = readTables(file.fileName());
    const double peak = peakMegabytes();
    if (refused) {
        QVERIFY(!read);
        QVERIFY2(read.error().code == *refused && !read.error().detail.isEmpty(),
                 qPrintable(read.error().detail));
    } else {
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    }
    if (measured) {
        QVERIFY2(peak < 300, qPrintable(u"%1 MB"_s.arg(peak)));
    }
}

Q_DECLARE_METATYPE(Writer)
Q_DECLARE_METATYPE(std::optional<ErrorCode>)
QTEST_GUILESS_MAIN(TableMemoryTest)
#include "tst_tablememory.moc"
