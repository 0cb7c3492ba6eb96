// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tablewriters.h"

#include "documents/documentbuilder.h"

#include <QXmlStreamReader>
#include <QtTest>

#include "app/documents/samplecontent.h"

using namespace convoke;
using namespace convoke::test;

namespace {

DocumentTable tableOf(const QString &kind, const DocumentContent &content,
                      const DocumentOptions &options = {})
{
    const Result<DocumentTable> table = documentTable(kind, content, options);
    return table ? *table : DocumentTable();
}

/// Three people whose every text tries to be something else.
DocumentContent hostileContent()
{
    DocumentContent content = meetingContent();
    content.title = u"<script>alert('1')</script> & \"more\""_s;
    content.participants = {
        person(u"=1+1"_s, u"<b>Ann</b>"_s, u"Atlantis"_s, u"=HYPERLINK(\"http://x\")"_s, u"a;b"_s),
        person(u"Bo"_s, u"O'Bo"_s, u"DE"_s, u"@SUM(1)"_s, u"\"Quay\" & <co>"_s),
        person(u"Cy"_s, u"Cox"_s, u"DE"_s, u"-1+1|cmd"_s, u"＝2"_s)};
    content.participants[2].phone = u"+32 2 555 01 02"_s;
    return content;
}

void compareWithGolden(const QByteArray &actual, const QString &name)
{
    const QString kept = QStringLiteral(CONVOKE_BINARY_DIR) + u"/actual-"_s + name;
    QFile golden(QStringLiteral(CONVOKE_TEST_DATA) + u"/documents/"_s + name);
    const QByteArray expected = golden.open(QIODevice::ReadOnly) ? golden.readAll() : QByteArray();
    if (actual != expected) {
        QFile file(kept);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(actual) == actual.size());
    }
    QVERIFY2(actual == expected, qPrintable(u"%1 differs; what was written is in %2"_s.arg(name, kept)));
}

} // namespace

class TableWritersTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesCsvForSpreadsheets();
    void guardsCsvAgainstFormulas();
    void writesGoldenFiles_data();
    void writesGoldenFiles();
    void writesWellFormedHtml();
    void escapesAllFiveCharactersInHtml();
    void takesOnlyAPlainColourIntoTheStyle();
    void alignsColumnsInPlainText();
    void writesByTheSuffix();
};

void TableWritersTest::writesCsvForSpreadsheets()
{
    DocumentOptions options;
    options.columns = QStringList{u"number"_s, u"name"_s, u"country"_s, u"phone"_s};
    DocumentContent content = tenPeopleContent();
    content.participants = content.participants.first(2);
    const QByteArray expected = u"\uFEFFNo.;Name;Country;Phone\r\n"
                                "1;\"Benali, Karim\";France;+32 2 555 01 06\r\n"
                                "2;\"van der Molen, Zoë\";Netherlands;+32 2 555 01 13\r\n"_s.toUtf8();
    QCOMPARE(csvBytes(tableOf(u"participant-list"_s, content, options)), expected);
    options.groupBy = u"country"_s;
    QVERIFY(csvBytes(tableOf(u"participant-list"_s, content, options))
                .contains("Country;No.;Name;Phone\r\nFrance;1;"));
}

void TableWritersTest::guardsCsvAgainstFormulas()
{
    DocumentOptions options;
    options.columns = QStringList{u"given-name"_s};
    const QByteArray csv = csvBytes(tableOf(u"participant-list"_s, hostileContent()));
    QVERIFY(csv.contains(";\"'=HYPERLINK(\"\"http://x\"\")\";"));
    QVERIFY(csv.contains(";\"'@SUM(1)\";"));
    QVERIFY(csv.contains(";\"'-1+1|cmd\";"));
    QVERIFY(csv.contains(u";\"'＝2\";"_s.toUtf8()));
    QVERIFY(csv.contains(";\"a;b\";"));
    const QList<QByteArray> lines = csv.split('\n');
    QCOMPARE(lines.size(), 5); // heading, three people, nothing after the last line's end
    options.columns = QStringList{u"phone"_s};
    QVERIFY(csvBytes(tableOf(u"participant-list"_s, hostileContent(), options))
                .contains("\r\n+32 2 555 01 02\r\n"));
}

void TableWritersTest::writesGoldenFiles_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("groupBy");
    QTest::addColumn<QString>("file");
    const QString list = u"participant-list"_s;
    const QString sheet = u"signature-sheet"_s;
    QTest::newRow("list, English") << list << u"en"_s << QString() << u"participant-list.en.txt"_s;
    QTest::newRow("list, German by country")
        << list << u"de"_s << u"country"_s << u"participant-list-by-country.de.txt"_s;
    QTest::newRow("list, French, HTML") << list << u"fr"_s << QString() << u"participant-list.fr.html"_s;
    QTest::newRow("signatures, French") << sheet << u"fr"_s << QString() << u"signature-sheet.fr.txt"_s;
    QTest::newRow("signatures, Dutch, HTML") << sheet << u"nl"_s << QString() << u"signature-sheet.nl.html"_s;
}

void TableWritersTest::writesGoldenFiles()
{
    QFETCH(QString, kind);
    QFETCH(QString, language);
    QFETCH(QString, groupBy);
    QFETCH(QString, file);
    const DocumentTable table =
        tableOf(kind, tenPeopleContent(), DocumentOptions{.language = language, .groupBy = groupBy});
    compareWithGolden(file.endsWith(u".html") ? htmlBytes(table) : textBytes(table), file);
}

void TableWritersTest::writesWellFormedHtml()
{
    for (const DocumentContent &content : {hostileContent(), tenPeopleContent(), meetingContent()}) {
        const QByteArray html = htmlBytes(tableOf(u"participant-list"_s, content));
        QXmlStreamReader xml(html);
        qsizetype cells = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"td") {
                ++cells;
            }
            QVERIFY(xml.name() != u"script" && xml.name() != u"b");
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(cells, std::max<qsizetype>(1, content.participants.size() * 5));
        QVERIFY(!html.contains("http") || content.participants.size() == 3); // nothing is loaded
    }
}

void TableWritersTest::escapesAllFiveCharactersInHtml()
{
    const QByteArray html = htmlBytes(tableOf(u"participant-list"_s, hostileContent()));
    QVERIFY(html.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;more&quot;"));
    QVERIFY(html.contains("O&#39;Bo, Bo"));
    QVERIFY(html.contains("&quot;Quay&quot; &amp; &lt;co&gt;"));
    QVERIFY(html.contains("=HYPERLINK(&quot;http://x&quot;)")); // text, not computed by any reader of HTML
}

void TableWritersTest::takesOnlyAPlainColourIntoTheStyle()
{
    DocumentContent content = tenPeopleContent();
    QVERIFY(htmlBytes(tableOf(u"participant-list"_s, content)).contains("--accent: #8E3B7A;"));
    content.groups[0].colour = u"#000};*{}"_s;
    QVERIFY(htmlBytes(tableOf(u"participant-list"_s, content)).contains("--accent: #1F5FBF;"));
}

void TableWritersTest::alignsColumnsInPlainText()
{
    DocumentOptions options;
    options.columns = QStringList{u"name"_s, u"country"_s};
    DocumentContent content = meetingContent();
    content.participants = {person(u"e\u0301"_s, u"A"_s, u"BE"_s), person(QString(), u"山田"_s, u"BE"_s)};
    const QString text = QString::fromUtf8(textBytes(tableOf(u"participant-list"_s, content, options)));
    QVERIFY(text.contains(u"A, é  Belgium\n"_s));
    QVERIFY(text.contains(u"山田  Belgium\n"_s));
}

void TableWritersTest::writesByTheSuffix()
{
    QTemporaryDir folder;
    const QStringList names{u"a.csv"_s, u"a.html"_s, u"a.TXT"_s, u"a.xlsx"_s};
    for (const QString &name : names) {
        const Result<void> written =
            writeDocument(u"participant-list"_s, tenPeopleContent(), {}, folder.filePath(name));
        QVERIFY2(written.has_value(), qPrintable(written ? QString() : written.error().detail));
        QVERIFY(QFileInfo(folder.filePath(name)).size() > 100);
    }
    const Result<void> unknown =
        writeDocument(u"participant-list"_s, tenPeopleContent(), {}, folder.filePath(u"a.doc"_s));
    QVERIFY(!unknown.has_value());
    QCOMPARE(unknown.error(), (Error{ErrorCode::Unsupported, u".doc"_s}));
    const Result<void> noFolder =
        writeDocument(u"participant-list"_s, tenPeopleContent(), {}, folder.filePath(u"none/a.csv"_s));
    QVERIFY(!noFolder.has_value());
    QCOMPARE(noFolder.error().code, ErrorCode::WriteFailed);
}

QTEST_GUILESS_MAIN(TableWritersTest)
#include "tst_tablewriters.moc"
