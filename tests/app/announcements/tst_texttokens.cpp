// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/texttokens.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class TextTokensTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsText_data();
    void cutsText();
    void knowsNumbersAndSpaces();
};

void TextTokensTest::cutsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    QTest::newRow("letters and digits part")
        << u"announcement30 November2021x"_s << u"announcement|30|November|2021|x"_s;
    QTest::newRow("signs stand alone") << u"(9.00–12.30)"_s << u"(|9|.|00|–|12|.|30|)"_s;
    QTest::newRow("a link is one, without the full stop")
        << u"see https://a.example/b?c=1. Or"_s << u"see|https://a.example/b?c=1|.|Or"_s;
    QTest::newRow("a bracket opened in a link belongs to it")
        << u"(https://a.example/b_(c))"_s << u"(|https://a.example/b_(c)|)"_s;
    QTest::newRow("an address is one") << u"<a.b@c.example.org>."_s << u"<|a.b@c.example.org|>|."_s;
    QTest::newRow("half an address is none") << u"a@b and @c"_s << u"a|@|b|and|@|c"_s;
}

void TextTokensTest::cutsText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, tokens);
    QStringList words;
    const QList<Token> all = tokensOf(text);
    for (const Token &token : all) {
        words.append(text.mid(token.start, token.length));
    }
    QCOMPARE(words.join(u'|'), tokens);
}

void TextTokensTest::knowsNumbersAndSpaces()
{
    const QList<Token> tokens = tokensOf(u"2nd 0042 1234567890"_s);
    QCOMPARE(tokens.size(), 4);
    QCOMPARE(tokens.at(0).number, 2);
    QVERIFY(!tokens.at(1).spaceBefore);
    QCOMPARE(tokens.at(2).number, 42);
    QVERIFY(tokens.at(2).spaceBefore);
    QCOMPARE(tokens.at(3).number, -1); // too long to mean anything
}

QTEST_GUILESS_MAIN(TextTokensTest)
#include "tst_texttokens.moc"
