// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/csvscanner.h"
#include <QElapsedTimer>
#include <QStringList>

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class CsvScannerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsFields_data();
    void cutsFields();
    void saysWhatWasWrong_data();
    void saysWhatWasWrong();
    void isLinearInWhateverStandsThere_data();
    void isLinearInWhateverStandsThere();
};

namespace {

/// Rows joined by "/", fields in brackets.
QString scanned(QString text, CsvScanner *&scannerOut, QChar separator = u';')
{
    static std::unique_ptr<CsvScanner> scanner;
    static QString kept;
    kept = std::move(text);
    scanner = std::make_unique<CsvScanner>(kept, 0, separator);
    QString out;
    while (!scanner->atEnd()) {
        CellSpan field;
        const CsvScanner::End end = scanner->next(field);
        out += u'[' + kept.mid(field.offset, field.length) + u']';
        out += end == CsvScanner::End::Record ? u"/"_s : QString();
    }
    scannerOut = scanner.get();
    return out;
}

} // namespace

void CsvScannerTest::cutsFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fields");
    QTest::newRow("bare fields") << u"a;b\nc;d\n"_s << u"[a][b]/[c][d]/"_s;
    QTest::newRow("no line end at the end") << u"a;b\nc;d"_s << u"[a][b]/[c][d]"_s;
    QTest::newRow("line ends of Windows") << u"a;b\r\nc\r\n"_s << u"[a][b]/[c]/"_s;
    QTest::newRow("line ends of old Macs") << u"a;b\rc\r"_s << u"[a][b]/[c]/"_s;
    QTest::newRow("empty fields") << u";;\n"_s << u"[][][]/"_s;
    QTest::newRow("quoted separators and line breaks") << u"\"a;b\";\"c\nd\"\n"_s << u"[a;b][c\nd]/"_s;
    QTest::newRow("doubled quotes") << u"\"so \"\"good\"\"\";x\n"_s << u"[so \"good\"][x]/"_s;
    QTest::newRow("only a quoted quote") << u"\"\"\"\"\n"_s << u"[\"]/"_s;
    QTest::newRow("an empty quoted field") << u"\"\";\"\"\n"_s << u"[][]/"_s;
    QTest::newRow("quotes inside a bare field are letters") << u"5\" pipe;b\n"_s << u"[5\" pipe][b]/"_s;
    QTest::newRow("text after a closing quote belongs to the field") << u"\"a\"b;c\n"_s << u"[ab][c]/"_s;
    QTest::newRow("a quote that never closes is a letter") << u"a;\"b\nc;d\n"_s << u"[a][\"b]/[c][d]/"_s;
    QTest::newRow("a quote closed only by one of a later row is a letter")
        << u"a;\"b\nc;\"d\"\ne;f\n"_s << u"[a][\"b]/[c][d]/[e][f]/"_s;
}

void CsvScannerTest::cutsFields()
{
    QFETCH(QString, text);
    CsvScanner *scanner = nullptr;
    QTEST(scanned(text, scanner), "fields");
}

void CsvScannerTest::saysWhatWasWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("unbalanced");
    QTest::addColumn<bool>("misplaced");
    QTest::newRow("nothing") << u"\"a\";b\n"_s << false << false;
    QTest::newRow("text behind the closing quote") << u"\"a\"b\n"_s << false << true;
    QTest::newRow("never closed") << u"\"a\n"_s << true << false;
}

void CsvScannerTest::saysWhatWasWrong()
{
    QFETCH(QString, text);
    CsvScanner *scanner = nullptr;
    scanned(text, scanner);
    QTEST(scanner->takeUnbalanced(), "unbalanced");
    QTEST(scanner->takeMisplaced(), "misplaced");
    QVERIFY(!scanner->takeUnbalanced());
}

void CsvScannerTest::isLinearInWhateverStandsThere_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("lone quotes") << u"\"x\ny;"_s;
    QTest::newRow("pairs of quotes") << u";\"\"x\n"_s;
    QTest::newRow("three quotes") << u";\"\"\"\n"_s;
    QTest::newRow("four quotes") << u"\n\"\"\"\";"_s;
    QTest::newRow("doubled quotes without end") << u"\"\""_s;
}

void CsvScannerTest::isLinearInWhateverStandsThere()
{
    QFETCH(QString, piece);
    const auto work = [&piece](int times) {
        QString text = u"a;\""_s + piece.repeated(times);
        CsvScanner scanner(text, 0, u';');
        QElapsedTimer timer;
        timer.start();
        CellSpan field;
        while (!scanner.atEnd()) {
            scanner.next(field);
        }
        return timer.nsecsElapsed();
    };
    work(1000);
    const qint64 small = qMax<qint64>(work(100'000), 1'000'000);
    QVERIFY(work(400'000) < 40
                * small); // four times the text; a quadratic scan needs sixteen times as long, or rather more
}

QTEST_GUILESS_MAIN(CsvScannerTest)
#include "tst_csvscanner.moc"
