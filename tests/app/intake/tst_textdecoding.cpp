// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intakelimits.h"
#include "intake/textdecoding.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class TextDecodingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheEncoding_data();
    void findsTheEncoding();
    void usesTheEncodingAskedFor();
    void leavesNulCharactersOut();
    void refusesAnUnknownEncoding();
};

void TextDecodingTest::findsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    const QString names = u"Zoë Čapek;Wąs;Παππάς;Иван"_s;
    const auto utf16 = [&names](bool big, bool mark) {
        QByteArray bytes =
            mark ? (big ? QByteArray("\xFE\xFF", 2) : QByteArray("\xFF\xFE", 2)) : QByteArray();
        const QString text = mark ? names : u"Name;Country;Town\nZoë;BE;Gent\n"_s;
        for (const QChar c : text) {
            const char high = static_cast<char>(c.unicode() >> 8);
            const char low = static_cast<char>(c.unicode() & 0xFF);
            bytes += big ? high : low;
            bytes += big ? low : high;
        }
        return bytes;
    };
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + names.toUtf8() << u"UTF-8"_s << names;
    QTest::newRow("UTF-8 without a mark") << names.toUtf8() << u"UTF-8"_s << names;
    QTest::newRow("plain ASCII is UTF-8") << QByteArray("a;b") << u"UTF-8"_s << u"a;b"_s;
    QTest::newRow("UTF-16LE with a mark") << utf16(false, true) << u"UTF-16LE"_s << names;
    QTest::newRow("UTF-16BE with a mark") << utf16(true, true) << u"UTF-16BE"_s << names;
    QTest::newRow("UTF-16LE without a mark")
        << utf16(false, false) << u"UTF-16LE"_s << u"Name;Country;Town\nZoë;BE;Gent\n"_s;
    QTest::newRow("UTF-16BE without a mark")
        << utf16(true, false) << u"UTF-16BE"_s << u"Name;Country;Town\nZoë;BE;Gent\n"_s;
    QTest::newRow("Greek in UTF-16LE without a mark")
        << QByteArray("\xB1\x03\xB2\x03\xB3\x03;\0\xB4\x03\n\0", 12) << u"UTF-16LE"_s << u"αβγ;δ\n"_s;
    QTest::newRow("French and German in Windows-1252")
        << QByteArray("H\xE9l\xE8ne;M\xFCller-Wei\xDF;Bj\xF8rnstad;H\xE5kan;\x80 5 \x96 \x93so\x94")
        << u"Windows-1252"_s << u"Hélène;Müller-Weiß;Bjørnstad;Håkan;€ 5 – “so”"_s;
    QTest::newRow("Spanish and Portuguese in Windows-1252")
        << QByteArray("Pe\xF1"
                      "a;Bego\xF1"
                      "a;Concei\xE7\xE3o Sim\xF5"
                      "es;Niccol\xF2")
        << u"Windows-1252"_s << u"Peña;Begoña;Conceição Simões;Niccolò"_s;
    QTest::newRow("Polish in Windows-1250") << QByteArray("W\xB9s;Wi\x9Cniewska;\xA3\xF3"
                                                          "d\x9F;\xAF"
                                                          "aneta")
                                            << u"Windows-1250"_s << u"Wąs;Wiśniewska;Łódź;Żaneta"_s;
    QTest::newRow("Czech in Windows-1250") << QByteArray("Dvo\xF8\xE1k;Ji\xF8\xED \xC8"
                                                         "apek;N\xECmcov\xE1;\x8Alechtov\xE1")
                                           << u"Windows-1250"_s << u"Dvořák;Jiří Čapek;Němcová;Šlechtová"_s;
    QTest::newRow("Greek in Windows-1253")
        << QByteArray("\xC4\xDE\xEC\xEF\xF2 \xD0\xE1\xF0\xF0\xDC\xF2;\xC1\xE8\xDE\xED\xE1")
        << u"Windows-1253"_s << u"Δήμος Παππάς;Αθήνα"_s;
    QTest::newRow("Bulgarian in Windows-1251")
        << QByteArray("\xC8\xE2\xE0\xED \xC3\xE5\xEE\xF0\xE3\xE8\xE5\xE2;\xD1\xEE\xF4\xE8\xFF")
        << u"Windows-1251"_s << u"Иван Георгиев;София"_s;
}

void TextDecodingTest::findsTheEncoding()
{
    QFETCH(QByteArray, bytes);
    const Result<DecodedText> decoded = decodedText(bytes);
    QVERIFY(decoded);
    QTEST(decoded->encoding, "encoding");
    QTEST(decoded->text, "text");
    QCOMPARE(decoded->guessed, decoded->encoding.startsWith(u"Windows"));
}

void TextDecodingTest::usesTheEncodingAskedFor()
{
    const Result<DecodedText> decoded = decodedText("Dvo\xF8\xE1k", u"Windows-1252"_s);
    QCOMPARE(decoded->text, u"Dvoøák"_s);
    QVERIFY(!decoded->guessed);
}

void TextDecodingTest::leavesNulCharactersOut()
{
    const Result<DecodedText> decoded = decodedText(QByteArrayView("Name\0;Country\nAn\0na;BE\n", 23));
    QCOMPARE(decoded->text, u"Name;Country\nAnna;BE\n"_s);
    QVERIFY(decoded->hadNulCharacters);
}

void TextDecodingTest::refusesAnUnknownEncoding()
{
    QCOMPARE(decodedText("a", u"EBCDIC"_s).error().code, ErrorCode::FormatUnknown);
}

QTEST_GUILESS_MAIN(TextDecodingTest)
#include "tst_textdecoding.moc"
