// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/celltext.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class CellTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleansCells_data();
    void cleansCells();
    void takesGuardsOff_data();
    void takesGuardsOff();
    void decodesEntitiesOnce_data();
    void decodesEntitiesOnce();
    void leavesAssignedValuesOut();
};

void CellTextTest::cleansCells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << u" Ann "_s << u"Ann"_s << u"Ann"_s;
    QTest::newRow("letters with accents apart") << u"Zoe\u0308"_s << u"Zoë"_s << u"Zoë"_s;
    QTest::newRow("line ends") << u"a\r\nb\rc"_s << u"a\nb\nc"_s << u"a b c"_s;
    QTest::newRow("controls") << u"a\u0007b\u0085c"_s << u"abc"_s << u"abc"_s;
    QTest::newRow("blanks inside") << u"a  b\u00A0c"_s << u"a  b\u00A0c"_s << u"a b c"_s;
    QTest::newRow("Greek") << u"Δήμος"_s << u"Δήμος"_s << u"Δήμος"_s;
    QTest::newRow("nothing") << u"  "_s << QString() << QString();
}

void CellTextTest::cleansCells()
{
    QFETCH(QString, cell);
    QTEST(cellText(cell), "text");
    QTEST(cellLine(cell), "line");
}

void CellTextTest::takesGuardsOff_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("text");
    QTest::newRow("a telephone number") << u"'+32 2 1"_s << u"+32 2 1"_s;
    QTest::newRow("a formula") << u"'=1+1"_s << u"=1+1"_s;
    QTest::newRow("a minus after a blank") << u"' -1"_s << u" -1"_s;
    QTest::newRow("a wide sign") << u"'＝1"_s << u"＝1"_s;
    QTest::newRow("a plus without guard stays") << u"+32 2 1"_s << u"+32 2 1"_s;
    QTest::newRow("an apostrophe before a word stays") << u"'t Hooft"_s << u"'t Hooft"_s;
    QTest::newRow("an apostrophe alone") << u"'"_s << u"'"_s;
}

void CellTextTest::takesGuardsOff()
{
    QFETCH(QString, cell);
    QTEST(withoutGuard(cell).toString(), "text");
}

void CellTextTest::decodesEntitiesOnce_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("decoded");
    QTest::newRow("the five") << u"a &amp; b &lt;c&gt; &quot;d&quot; &apos;e&apos;"_s
                              << u"a & b <c> \"d\" 'e'"_s;
    QTest::newRow("once") << u"&amp;lt;"_s << u"&lt;"_s;
    QTest::newRow("no others") << u"&eacute; &#233; & AT&T"_s << u"&eacute; &#233; & AT&T"_s;
    QTest::newRow("none") << u"plain"_s << u"plain"_s;
}

void CellTextTest::decodesEntitiesOnce()
{
    QFETCH(QString, text);
    QTEST(withoutEntities(text), "decoded");
}

void CellTextTest::leavesAssignedValuesOut()
{
    QCOMPARE(withoutAssignedValues(u"Police(ID77); Prison(ID78)"_s), u"Police; Prison"_s);
    QCOMPARE(withoutAssignedValues(u"Why? (ID12)"_s), u"Why?"_s);
    QCOMPARE(withoutAssignedValues(u"(IDEA) (ID)"_s), u"(IDEA) (ID)"_s);
}

QTEST_GUILESS_MAIN(CellTextTest)
#include "tst_celltext.moc"
