// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/textlayout.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class TextLayoutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesOneShape_data();
    void givesOneShape();
    void countsLevels();
    void pointsAtTheWords();
    void canBeCut();
};

void TextLayoutTest::givesOneShape_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("text");
    QTest::newRow("line ends") << u"a\r\nb\rc\n"_s << u"a\nb\nc"_s;
    QTest::newRow("kinds of space") << u"a\u00A0\u2009 b\tc"_s << u"a b c"_s;
    QTest::newRow("soft hyphens and zero widths") << u"re\u00ADcon\u200Bvene"_s << u"reconvene"_s;
    QTest::newRow("empty lines become one") << u"a\n \n\n\nb"_s << u"a\n\nb"_s;
    QTest::newRow("bullets of every kind")
        << u"•a\n- b\n* c\n– d\n1. E\n(2) f\na) g"_s << u"  • a\n  • b\n  • c\n  • d\n  • E\n  • f\n  • g"_s;
    QTest::newRow("a date is no number of a list")
        << u"16. Dezember 2021\n2. Dinner"_s << u"16. Dezember 2021\n  • Dinner"_s;
    QTest::newRow("quotation marks of a reply") << u"> a\n> b\n>> c"_s << u"a\nb\nc"_s;
    QTest::newRow("marks of Markdown") << u"## **Aim**"_s << u"Aim"_s;
    QTest::newRow("lines broken at a column")
        << u"This is a paragraph that some program broke at a column of sixty\n"
           "signs, as mail programs have done since before most of us could\n"
           "read, and nobody has found the strength to make them stop.\n"
           "A short line ends here.\nAnother begins."_s
        << u"This is a paragraph that some program broke at a column of sixty signs, as mail programs have "
           u"done "
           "since before most of us could read, and nobody has found the strength to make them stop.\n"
           "A short line ends here.\nAnother begins."_s;
    QTest::newRow("lines broken by hand")
        << u"The meeting takes place in a hall that nobody has found from\n2 to 4 in the afternoon.\n\n"
           "Bring the people who have been in such a hall before and whom\neverybody knows."_s
        << u"The meeting takes place in a hall that nobody has found from 2 to 4 in the afternoon.\n\n"
           "Bring the people who have been in such a hall before and whom everybody knows."_s;
    QTest::newRow("short lines stay apart") << u"Where\nwe are\n2 of us"_s << u"Where\nwe are\n2 of us"_s;
    QTest::newRow("lines below an item") << u"- one\n  two\n- three"_s << u"  • one two\n  • three"_s;
}

void TextLayoutTest::givesOneShape()
{
    QFETCH(const QString, raw);
    QFETCH(const QString, text);
    QCOMPARE(TextLayout(raw).text(), text);
}

void TextLayoutTest::countsLevels()
{
    const TextLayout layout(u"x\n- a\n    - b\n    - c\n- d\ny\n   - e"_s);
    QList<int> depths;
    for (const LayoutLine &line : layout.lines()) {
        depths.append(line.depth);
    }
    QCOMPARE(depths, QList<int>({0, 1, 2, 2, 1, 0, 1}));
}

void TextLayoutTest::pointsAtTheWords()
{
    const TextLayout layout(u"First\n\n  • second  line"_s);
    QCOMPARE(layout.lines().size(), 2);
    const LayoutLine &second = layout.lines().at(1);
    QCOMPARE(layout.text().mid(second.start, second.length), u"second line"_s);
    QVERIFY(second.gapBefore);
    QVERIFY(!layout.lines().at(0).gapBefore);
}

void TextLayoutTest::canBeCut()
{
    const TextLayout layout(u"a\nb\n\nc"_s);
    QCOMPARE(layout.before(2).text(), u"a\nb"_s);
    QCOMPARE(layout.before(0).text(), QString());
    QCOMPARE(layout.before(9).text(), layout.text());
    const TextLayout list(u"a\nb\n  • c\n\n  • d\ne"_s);
    const TextLayout rest = list.without(1, 3);
    QCOMPARE(rest.text(), u"a\n  • d\ne"_s);
    QCOMPARE(rest.lines().size(), 3);
    QCOMPARE(rest.text().mid(rest.lines().at(1).start, rest.lines().at(1).length), u"d"_s);
    QCOMPARE(rest.text().mid(rest.lines().at(2).start, rest.lines().at(2).length), u"e"_s);
}

QTEST_GUILESS_MAIN(TextLayoutTest)
#include "tst_textlayout.moc"
