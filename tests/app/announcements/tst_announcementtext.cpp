// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/announcementtext.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class AnnouncementTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detectsTheEncoding_data();
    void detectsTheEncoding();
    void detectsTheKind_data();
    void detectsTheKind();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void namesTheLimit();
};

void AnnouncementTextTest::detectsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-8") << QByteArray("W\xC4\x85s \xE2\x80\x93 x") << u"Wąs – x"_s;
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF"
                                                     "caf\xC3\xA9")
                                       << u"café"_s;
    QTest::newRow("Windows-1252") << QByteArray("caf\xE9 \x96 \x80") << u"café – €"_s;
    QTest::newRow("UTF-16, little end first") << QByteArray("\xFF\xFE"
                                                            "a\0b\0",
                                                            6)
                                              << u"ab"_s;
    QTest::newRow("UTF-16, big end first") << QByteArray("\xFE\xFF"
                                                         "\0a\0b",
                                                         6)
                                           << u"ab"_s;
}

void AnnouncementTextTest::detectsTheEncoding()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    const Result<QString> result = announcementText(bytes);
    QVERIFY(result.has_value());
    QCOMPARE(*result, text);
}

void AnnouncementTextTest::detectsTheKind_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html><body><p>a &amp; b</p></body></html>")
                          << u"a & b"_s;
    QTest::newRow("a piece of HTML") << QByteArray("<div><p>a</p><ul><li>b</li></ul></div>")
                                     << u"a\n\n  • b"_s;
    QTest::newRow("HTML that names its encoding")
        << QByteArray("<html><head><meta charset=\"iso-8859-2\"></head><body>W\xB1s</body></html>")
        << u"Wąs"_s;
    QTest::newRow("HTML in UTF-16") << QByteArray("\xFF\xFE<\0p\0>\0<\0b\0r\0>\0a\0<\0/\0p\0>\0", 26)
                                    << u"a"_s;
    QTest::newRow("text with signs of less and more")
        << QByteArray("a < b and c > d") << u"a < b and c > d"_s;
    QTest::newRow("addresses in angle brackets are no tags")
        << QByteArray("A <p.dewit@b.example> B <lieke@b.example> C <brit@b.example> D <divya@b.example>")
        << u"A <p.dewit@b.example> B <lieke@b.example> C <brit@b.example> D <divya@b.example>"_s;
    QTest::newRow("Markdown without its backslashes")
        << QByteArray("1\\. a \\<b\\> \\*c\\* C\\&amp;N") << u"1. a <b> *c* C&amp;N"_s;
    QTest::newRow("a backslash that escapes nothing")
        << QByteArray("C:\\calls\\1.txt") << u"C:\\calls\\1.txt"_s;
    QTest::newRow("backslashes of HTML stay")
        << QByteArray("<html><body><p>a \\* b \\_ c</p></body></html>") << u"a \\* b \\_ c"_s;
    QTest::newRow("backslashes of a mail stay")
        << QByteArray("Subject: Hi\nMIME-Version: 1.0\nContent-Type: text/plain\n\na \\* b\n")
        << u"Hi\n\na \\* b\n"_s;
    QTest::newRow("mail") << QByteArray("Subject: Hi\nMIME-Version: 1.0\nContent-Type: text/plain\n\nBody\n")
                          << u"Hi\n\nBody\n"_s;
    QTest::newRow("text that quotes a head is no mail")
        << QByteArray("Subject: Hi\nWhen: now\n\nBody") << u"Subject: Hi\nWhen: now\n\nBody"_s;
}

void AnnouncementTextTest::detectsTheKind()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    const Result<QString> result = announcementText(bytes);
    QVERIFY(result.has_value());
    QCOMPARE(result->trimmed(), text.trimmed());
}

void AnnouncementTextTest::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code) {
        QTest::newRow(name) << bytes << static_cast<int>(code);
    };
    row("nothing", {}, ErrorCode::FileEmpty);
    row("white space", " \n\t", ErrorCode::FileEmpty);
    row("HTML without words", "<html><body><script>x</script></body></html>", ErrorCode::FileEmpty);
    row("PDF", "%PDF-1.7 and so on", ErrorCode::FormatUnknown);
    row("a workbook", QByteArray("PK\x03\x04 and so on"), ErrorCode::FormatUnknown);
    row("zero bytes", QByteArray("a\0b", 3), ErrorCode::FormatUnknown);
    row("controls", QByteArray(100, '\x01'), ErrorCode::FormatUnknown);
}

void AnnouncementTextTest::refusesWhatIsNoText()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    const Result<QString> result = announcementText(bytes);
    QVERIFY(!result.has_value());
    QCOMPARE(static_cast<int>(result.error().code), code);
}

void AnnouncementTextTest::namesTheLimit()
{
    QVERIFY(announcementText(QByteArray(mostAnnouncementBytes, 'a')).has_value());
    const Result<QString> result = announcementText(QByteArray(5 * 1024 * 1024, 'a'));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::FileTooLarge);
    QVERIFY2(result.error().detail.contains(u"5.0 MB, at most 4 MB"), qPrintable(result.error().detail));
}

QTEST_GUILESS_MAIN(AnnouncementTextTest)
#include "tst_announcementtext.moc"
