// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intakelimits.h"
#include "intake/xmlscanner.h"
#include "support/xlsxbytes.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A part of an archive that is kept for the life of the test program.
XmlScanner scannerFor(const QByteArray &xml)
{
    static QList<QByteArray> bytes;
    static std::vector<std::unique_ptr<ZipArchive>> archives;
    bytes.append(test::XlsxBytes::zip({{"part.xml", xml}}));
    archives.push_back(std::move(ZipArchive::open(bytes.constLast())).value());
    return XmlScanner(std::move(archives.back()->part(u"part.xml"_s)).value());
}

} // namespace

class XmlScannerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTagsAndTexts_data();
    void readsTagsAndTexts();
    void decodesTexts_data();
    void decodesTexts();
    void refuses_data();
    void refuses();
    void findsAttributes();
    void readsAcrossPieces();
};

void XmlScannerTest::readsTagsAndTexts_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("tokens");
    QTest::newRow("elements") << QByteArray("<a><b>x</b></a>") << QByteArray("<a<b'x'>b>a");
    QTest::newRow("an empty element begins and ends") << QByteArray("<a/>") << QByteArray("<a>a");
    QTest::newRow("prefixes are left out") << QByteArray("<x:a></x:a>") << QByteArray("<a>a");
    QTest::newRow("a declaration and comments are skipped")
        << QByteArray("<?xml version='1.0'?><!-- <b> --><a></a>") << QByteArray("<a>a");
    QTest::newRow("a byte order mark is skipped") << QByteArray("\xEF\xBB\xBF<a></a>") << QByteArray("<a>a");
    QTest::newRow("a bracket in an attribute") << QByteArray("<a t=\"x>y\">z</a>") << QByteArray("<a'z'>a");
    QTest::newRow("CDATA is text") << QByteArray("<a><![CDATA[<b>&amp;]]></a>")
                                   << QByteArray("<a'<b>&amp;'>a");
}

void XmlScannerTest::readsTagsAndTexts()
{
    QFETCH(QByteArray, xml);
    XmlScanner scanner = scannerFor(xml);
    QByteArray tokens;
    XmlScanner::Token token = scanner.next();
    for (; token != XmlScanner::Token::Finished && token != XmlScanner::Token::Failed;
         token = scanner.next()) {
        QString text;
        switch (token) {
        case XmlScanner::Token::Start:
            tokens += '<' + scanner.name().toByteArray();
            break;
        case XmlScanner::Token::End:
            tokens += '>' + scanner.name().toByteArray();
            break;
        default:
            QVERIFY(scanner.appendText(text));
            tokens += '\'' + text.toUtf8() + '\'';
        }
    }
    QVERIFY(token == XmlScanner::Token::Finished);
    QTEST(tokens, "tokens");
}

void XmlScannerTest::decodesTexts_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("text");
    QTest::newRow("the five entities") << QByteArray("&lt;&amp;&gt;&quot;&apos;") << u"<&>\"'"_s;
    QTest::newRow("character numbers") << QByteArray("&#233;&#x1F600;") << u"é😀"_s;
    QTest::newRow("UTF-8") << QByteArray("Łódź Αθήνα") << u"Łódź Αθήνα"_s;
    QTest::newRow("decoded once") << QByteArray("&amp;amp;") << u"&amp;"_s;
}

void XmlScannerTest::decodesTexts()
{
    QFETCH(QByteArray, xml);
    XmlScanner scanner = scannerFor("<t>" + xml + "</t>");
    scanner.next();
    QCOMPARE(scanner.next(), XmlScanner::Token::Text);
    QString text;
    QVERIFY(scanner.appendText(text));
    QTEST(text, "text");
}

void XmlScannerTest::refuses_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<int>("code");
    const int damaged = static_cast<int>(ErrorCode::FormatDamaged);
    QTest::newRow("a document type") << QByteArray("<!DOCTYPE a [<!ENTITY e 'x'>]><a>x</a>") << damaged;
    QTest::newRow("an element declaration") << QByteArray("<a><!ELEMENT b></a>") << damaged;
    QTest::newRow("an unknown entity") << QByteArray("<a>&e;</a>") << damaged;
    QTest::newRow("half a surrogate") << QByteArray("<a>&#xD800;</a>") << damaged;
    QTest::newRow("a number beyond Unicode") << QByteArray("<a>&#x110000;</a>") << damaged;
    QTest::newRow("an entity without end") << QByteArray("<a>& b</a>") << damaged;
    QTest::newRow("a tag cut in half") << QByteArray("<a><b") << damaged;
    QTest::newRow("a comment without end") << QByteArray("<a><!-- b") << damaged;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE<\0a\0", 6) << static_cast<int>(ErrorCode::FormatUnknown);
    QTest::newRow("a text without end")
        << "<a>" + QByteArray(4 * 1024 * 1024, 'x') + "</a>" << static_cast<int>(ErrorCode::LimitExceeded);
    QTest::newRow("a tag without end")
        << "<a " + QByteArray(4 * 1024 * 1024, 'x') + ">" << static_cast<int>(ErrorCode::LimitExceeded);
}

void XmlScannerTest::refuses()
{
    QFETCH(QByteArray, xml);
    XmlScanner scanner = scannerFor(xml);
    XmlScanner::Token token = scanner.next();
    for (; token != XmlScanner::Token::Finished && token != XmlScanner::Token::Failed;
         token = scanner.next()) {
        QString text;
        if (token == XmlScanner::Token::Text) {
            scanner.appendText(text);
        }
    }
    QCOMPARE(token, XmlScanner::Token::Failed);
    QTEST(static_cast<int>(scanner.error().code), "code");
}

void XmlScannerTest::findsAttributes()
{
    XmlScanner scanner = scannerFor("<c  r=\"A1\" s = '5'\n t=\"\" />");
    QCOMPARE(scanner.next(), XmlScanner::Token::Start);
    QCOMPARE(scanner.attribute("r"), QByteArrayView("A1"));
    QCOMPARE(scanner.attribute("s"), QByteArrayView("5"));
    QCOMPARE(scanner.attribute("t"), QByteArrayView(""));
    QVERIFY(scanner.attribute("x").isEmpty());
}

void XmlScannerTest::readsAcrossPieces()
{
    const QByteArray cell = "<c>" + QByteArray(1000, 'y') + "</c>";
    XmlScanner scanner = scannerFor("<a>" + cell.repeated(500) + "</a>");
    int cells = 0;
    qsizetype characters = 0;
    for (XmlScanner::Token token = scanner.next(); token != XmlScanner::Token::Finished;
         token = scanner.next()) {
        QVERIFY(token != XmlScanner::Token::Failed);
        cells += token == XmlScanner::Token::Start && scanner.name() == "c" ? 1 : 0;
        characters += token == XmlScanner::Token::Text ? scanner.rawText().size() : 0;
    }
    QCOMPARE(cells, 500);
    QCOMPARE(characters, 500'000);
}

QTEST_GUILESS_MAIN(XmlScannerTest)
#include "tst_xmlscanner.moc"
