// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textshow.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class TextShowTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatIsHidden();
    void escapesEverySignOfHtml();
};

void TextShowTest::showsWhatIsHidden()
{
    QCOMPARE(shownText(u"a\u202Eb"), u"a⟦U+202E⟧b"_s);
    QCOMPARE(shownText(u"a\r\nb\u0007"), u"a\nb"_s);
    QCOMPARE(shownText(u"e\u0301"), u"é"_s);
}

void TextShowTest::escapesEverySignOfHtml()
{
    QCOMPARE(htmlEscaped(u"<a href='x' title=\"y\"> & é"_s),
             u"&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt; &amp; é"_s);
}

QTEST_GUILESS_MAIN(TextShowTest)
#include "tst_textshow.moc"
