// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/foldedtext.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class FoldedTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLength_data();
    void keepsTheLength();
};

void FoldedTextTest::keepsTheLength_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("accents go") << u"Wąs Özkan ÉTÉ"_s << u"was ozkan ete"_s;
    QTest::newRow("every dash is one") << u"a‐b‒c–d—e−f"_s << u"a-b-c-d-e-f"_s;
    QTest::newRow("quotation marks are two") << u"“a” «b» ‘c’"_s << u"\"a\" \"b\" 'c'"_s;
    QTest::newRow("letters without decomposition") << u"łØđ"_s << u"lod"_s;
    QTest::newRow("Greek loses its accents") << u"Σεπτεμβρίου"_s << u"σεπτεμβριου"_s;
    QTest::newRow("Cyrillic stays Cyrillic") << u"Дата"_s << u"дата"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void FoldedTextTest::keepsTheLength()
{
    QFETCH(const QString, text);
    QFETCH(const QString, folded);
    QCOMPARE(foldedText(text), folded);
    QCOMPARE(foldedText(text).size(), text.size());
}

QTEST_GUILESS_MAIN(FoldedTextTest)
#include "tst_foldedtext.moc"
