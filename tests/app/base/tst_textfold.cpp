// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textfold.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class TextFoldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldsForSearch_data();
    void foldsForSearch();
    void comparesWithoutCaseAndSpace();
    void cleansForeignText_data();
    void cleansForeignText();
    void showsHiddenControls();
    void leavesRightToLeftNamesAlone();
    void makesKeysFromTitles_data();
    void makesKeysFromTitles();
};

void TextFoldTest::foldsForSearch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("accents are dropped") << u"Kordaçzuk-Wąs"_s << u"kordaczuk-was"_s;
    QTest::newRow("letters that do not decompose")
        << u"Øystein Łódź Đorđe Straße"_s << u"oystein lodz dorde strasse"_s;
    QTest::newRow("white space is squeezed") << u"  a \t b  "_s << u"a b"_s;
    QTest::newRow("Greek keeps its script") << u"Παπαδόπουλος"_s << u"παπαδοπουλοσ"_s;
    QTest::newRow("curly apostrophes are straight") << u"O’Néill"_s << u"o'neill"_s;
    QTest::newRow("plain letters") << u"Smith JONES"_s << u"smith jones"_s;
}

void TextFoldTest::foldsForSearch()
{
    QFETCH(QString, text);
    QTEST(foldedForSearch(text), "folded");
}

void TextFoldTest::comparesWithoutCaseAndSpace()
{
    QCOMPARE(foldedForEquality(u" Police  Work "), foldedForEquality(u"POLICE WORK"));
    QVERIFY(foldedForEquality(u"Müller") != foldedForEquality(u"Muller"));
}

void TextFoldTest::cleansForeignText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("line ends become one kind") << u"a\r\nb\rc"_s << u"a\nb\nc"_s;
    QTest::newRow("NUL and controls are dropped")
        << QStringLiteral("a") + QChar(0) + QChar(7) + u'b' << u"ab"_s;
    QTest::newRow("tab stays") << u"a\tb"_s << u"a\tb"_s;
    QTest::newRow("composed form") << QStringLiteral("e\u0301") << QStringLiteral("\u00e9");
}

void TextFoldTest::cleansForeignText()
{
    QFETCH(QString, text);
    QTEST(cleanedForStorage(text), "clean");
}

void TextFoldTest::showsHiddenControls()
{
    const QString trick = QStringLiteral("abc") + QChar(0x202E) + QStringLiteral("gpj.exe");
    QVERIFY(hasHiddenControls(trick));
    QCOMPARE(withVisibleControls(trick), u"abc⟦U+202E⟧gpj.exe"_s);
}

void TextFoldTest::leavesRightToLeftNamesAlone()
{
    const QString name = u"محمد עומר"_s;
    QVERIFY(!hasHiddenControls(name));
    QCOMPARE(withVisibleControls(name), name);
    QCOMPARE(cleanedForStorage(name), name);
}

void TextFoldTest::makesKeysFromTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("key");
    QTest::newRow("words") << u"Age Bracket"_s << u"age-bracket"_s;
    QTest::newRow("punctuation") << u"Why? (in short)"_s << u"why-in-short"_s;
    QTest::newRow("nothing left") << u"Γιατί;"_s << u"column-3"_s;
    QTest::newRow("apostrophes vanish") << u"Applicant's role"_s << u"applicants-role"_s;
}

void TextFoldTest::makesKeysFromTitles()
{
    QFETCH(QString, title);
    QTEST(slug(title, u"column-3"_s), "key");
    QVERIFY(slug(QString(500, u'x'), {}).size() <= 60);
}

QTEST_GUILESS_MAIN(TextFoldTest)
#include "tst_textfold.moc"
