// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/htmlentities.h"
#include "announcements/htmltext.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class HtmlTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesPlainText_data();
    void becomesPlainText();
    void replacesReferences_data();
    void replacesReferences();
};

void HtmlTextTest::becomesPlainText_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &html, const QString &text) {
        QTest::newRow(name) << html << text;
    };
    row("paragraphs", u"<p>a\n b</p><p>c</p>"_s, u"a b\n\nc"_s);
    row("line breaks", u"a<br>b<br/>c"_s, u"a\nb\nc"_s);
    row("lists", u"<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>d"_s,
        u"• a\n    • b\n  • c\n\nd"_s);
    row("links behind their words", u"<a href=\"https://x.example/?a=1&amp;b=2\">this form</a>."_s,
        u"this form <https://x.example/?a=1&b=2>."_s);
    row("a link that is its words", u"<a href='https://x.example'>https://x.example</a>"_s,
        u"https://x.example"_s);
    row("mail links", u"<a href=mailto:a@b.example?subject=x>Ann</a>"_s, u"Ann <a@b.example>"_s);
    row("no other links",
        u"<a href=\"javascript:x()\">a</a> <a href=\"#top\">b</a> <a href=\"file:///x\">c</a>"_s, u"a b c"_s);
    row("scripts, styles and navigation go",
        u"<script>if (a<b) x</script><style>p{}</style><nav><a href=\"/\">Menu</a></nav>a"_s, u"a"_s);
    row("an open script swallows the rest", u"a<script>b"_s, u"a"_s);
    row("open navigation does not", u"<nav>a"_s, u"a"_s);
    row("comments go", u"a<!-- b > c -->d<!-- e"_s, u"ad"_s);
    row("a lone sign stays", u"a < b, c <3"_s, u"a < b, c <3"_s);
    row("quotation marks in tags", u"<p title=\"a > b\">c</p>"_s, u"c"_s);
    row("labels in tables",
        u"<table><tr><th>Date</th><td>5 May</td></tr><tr><td>Time:</td><td>9:00</td></tr></table>"_s,
        u"Date: 5 May\nTime: 9:00"_s);
    row("no tags", u"plain"_s, u"plain"_s);
}

void HtmlTextTest::becomesPlainText()
{
    QFETCH(const QString, html);
    QFETCH(const QString, text);
    QCOMPARE(htmlToText(html).trimmed(), text);
}

void HtmlTextTest::replacesReferences_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &html, const QString &text) {
        QTest::newRow(name) << html << text;
    };
    row("names", u"&eacute;&amp;&ndash;&nbsp;&AElig;"_s, u"é&–\u00A0Æ"_s);
    row("numbers", u"&#233;&#x2013;&#128512;"_s, u"é–😀"_s);
    row("once only", u"&amp;lt;"_s, u"&lt;"_s);
    row("what is none stays", u"AT&T &nothing; &#xD800; &; & &amp"_s, u"AT&T &nothing; &#xD800; &; & &amp"_s);
}

void HtmlTextTest::replacesReferences()
{
    QFETCH(const QString, html);
    QFETCH(const QString, text);
    QCOMPARE(withoutEntities(html), text);
}

QTEST_GUILESS_MAIN(HtmlTextTest)
#include "tst_htmltext.moc"
