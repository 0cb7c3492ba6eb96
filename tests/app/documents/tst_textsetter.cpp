// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/textsetter.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

QString joined(const QList<SetLine> &lines, const QString &between)
{
    QStringList texts;
    for (const SetLine &line : lines) {
        texts.append(line.text);
    }
    return texts.join(between);
}

/// The columns of @p image in which something was painted: first and last.
std::pair<int, int> inkOf(const QImage &image)
{
    int first = image.width();
    int last = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
    }
    return {first, last};
}

} // namespace

class TextSetterTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void breaksBetweenWords();
    void breaksAWordOnlyWhenItIsWiderThanTheLine();
    void breaksAddressesAfterTheirSigns();
    void keepsLineBreaks();
    void keepsEveryCharacter_data();
    void keepsEveryCharacter();
    void paintsAsWideAsItMeasures_data();
    void paintsAsWideAsItMeasures();
};

void TextSetterTest::breaksBetweenWords()
{
    TextSetter setter;
    const QString text = u"one two three four five six seven eight"_s;
    const QList<SetLine> lines = setter.lines(text, TextStyle::Cell, 60);
    QVERIFY(lines.size() > 1);
    QCOMPARE(joined(lines, u" "_s), text);
    for (const SetLine &line : lines) {
        QVERIFY(line.width <= 60);
    }
    QCOMPARE(setter.lines(text, TextStyle::Cell, setter.width(text, TextStyle::Cell)).size(), 1);
}

void TextSetterTest::breaksAWordOnlyWhenItIsWiderThanTheLine()
{
    TextSetter setter;
    const QString word(60, u'm');
    const QList<SetLine> lines = setter.lines(word, TextStyle::Cell, 80);
    QVERIFY(lines.size() > 1);
    QCOMPARE(joined(lines, QString()), word);
    QCOMPARE(setter.widestWord(u"a "_s + word, TextStyle::Cell), setter.width(word, TextStyle::Cell));
}

void TextSetterTest::breaksAddressesAfterTheirSigns()
{
    TextSetter setter;
    const QString address = u"bartholomeus.montgomery@lighthouses.example.org"_s;
    const QList<SetLine> lines = setter.lines(address, TextStyle::Cell, 130);
    QVERIFY(lines.size() > 1);
    QVERIFY(lines.constFirst().text.endsWith(u'@') || lines.constFirst().text.endsWith(u'.'));
    QCOMPARE(joined(lines, QString()), address);
}

void TextSetterTest::keepsLineBreaks()
{
    TextSetter setter;
    const QList<SetLine> lines = setter.lines(u"a\n\nb"_s, TextStyle::Cell, 100);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(joined(lines, u"|"_s), u"a||b"_s);
    QCOMPARE(setter.lines(QString(), TextStyle::Cell, 100).size(), 1);
}

void TextSetterTest::keepsEveryCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Greek") << u"Υδρογραφική Υπηρεσία του Πολεμικού Ναυτικού, Θεσσαλονίκη"_s;
    QTest::newRow("Cyrillic") << u"Изпълнителна агенция „Морска администрация“ Варна"_s;
    QTest::newRow("Arabic") << u"مركز الوقاية من الحوادث البحرية في روتردام"_s;
    QTest::newRow("Hebrew and Latin") << u"המרכז למגדלורים (Lighthouse Centre) חיפה 2030"_s;
    QTest::newRow("combining marks") << u"e\u0301cole nationale supe\u0301rieure de se\u0301curite\u0301"_s;
    QTest::newRow("beyond the first plane") << u"𝔸𝔹ℂ 𝔻𝔼𝔽 lighthouse keepers of the northern coast"_s;
}

void TextSetterTest::keepsEveryCharacter()
{
    QFETCH(QString, text);
    TextSetter setter;
    const QList<SetLine> lines = setter.lines(text, TextStyle::CellStrong, 70);
    QVERIFY(lines.size() > 1);
    QCOMPARE(joined(lines, QString()).remove(u' '), QString(text).remove(u' '));
}

void TextSetterTest::paintsAsWideAsItMeasures_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Latin") << u"Hillside, Hi"_s;
    QTest::newRow("Hebrew") << u"כהן, דוד"_s;
}

void TextSetterTest::paintsAsWideAsItMeasures()
{
    QFETCH(QString, text);
    constexpr int scale = 8;
    constexpr int left = 20;
    TextSetter setter;
    const double width = setter.width(text, TextStyle::Cell);
    QImage image(QSize(200, 40) * scale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    TextSetter::draw(painter, text, TextStyle::Cell, QPointF(left, 25), paper::textColour);
    painter.end();
    const auto [first, last] = inkOf(image);
    QVERIFY2(last > first, "something is painted");
    QVERIFY(first >= (left - 1) * scale && first <= (left + 2) * scale);
    QVERIFY(std::abs(last - (left + width) * scale) < 2 * scale);
}

QTEST_MAIN(TextSetterTest)
#include "tst_textsetter.moc"
