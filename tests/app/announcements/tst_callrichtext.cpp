// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/callhtml.h"
#include "announcements/calloutline.h"
#include "announcements/callpages.h"
#include "announcements/calltext.h"
#include "support/builders.h"
#include "support/fixedclock.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

/// Emphasis, lists and links of a text in everything that is written of a call.
class CallRichTextTest final : public QObject
{
    Q_OBJECT

    test::FixedClock m_clock;
    IdSource m_ids{m_clock};

    CallOutline outline(const QString &background)
    {
        MeetingDocument document{.meeting = Meeting{.id = m_ids.next<MeetingId>()}};
        document.meeting.title = u"Lamps"_s;
        document.meeting.background = background;
        return callOutline(document, {}, u"en"_s);
    }
    CallOutline usual()
    {
        return outline(u"Bring **one <lamp>** and\nread [the *notes*](https://lantern.example/a?b=c&d).\n\n"
                       "1. light it\n   - with *care*\n     and oil\n2. look\n\n4. November is too late."_s);
    }
    /// What stands between the heading of the text and the next one.
    static QString part(const QString &whole, const QString &from, const QString &to)
    {
        const qsizetype begin = whole.indexOf(from);
        const qsizetype end = whole.indexOf(to, begin + from.size());
        return begin < 0 || end < 0 ? QString() : whole.mid(begin + from.size(), end - begin - from.size());
    }

private Q_SLOTS:
    void webPage()
    {
        const QString html = part(callWebPage(usual()), u"Background</h2>\n"_s, u"<h2"_s);
        QCOMPARE(
            html,
            u"<p dir=\"auto\">Bring <strong>one &lt;lamp&gt;</strong> and<br/>\nread "
            "<a href=\"https://lantern.example/a?b=c&amp;d\">the </a>"
            "<a href=\"https://lantern.example/a?b=c&amp;d\"><em>notes</em></a>.</p>\n"
            "<ol>\n<li dir=\"auto\">light it<ul>\n<li dir=\"auto\">with <em>care</em><br/>\nand oil</li>\n"
            "</ul>\n</li>\n<li dir=\"auto\">look</li>\n</ol>\n"
            "<p dir=\"auto\">4. November is too late.</p>\n"_s);
    }

    /// A profile is no rich text: its signs are its own, also where it is one sentence.
    void signsOfAProfileAreItsOwn()
    {
        MeetingDocument document{.meeting = Meeting{.id = m_ids.next<MeetingId>()}};
        Profile profile{.id = m_ids.next<ProfileId>(), .key = u"lamps"_s, .label = u"lamplighters"_s};
        profile.description = u"We look for *two* lamplighters with [keys](https://lantern.example)."_s;
        document.call.profiles = {profile};
        const QString text = callPlainText(callOutline(document, {}, u"en"_s));
        QVERIFY2(text.contains(u"We look for *two* lamplighters with [keys](https://lantern.example)."_s),
                 qPrintable(text));
    }

    void listsOfTwoKindsAreTwoLists()
    {
        const QString html = callWebPage(outline(u"- a\n1. b\n- c"_s));
        QCOMPARE(html.count(u"<ul>"_s), 2);
        QCOMPARE(html.count(u"<ol>"_s), 1);
        QCOMPARE(html.count(u"</ul>"_s), 2);
    }

    void newsletterStylesEveryElement()
    {
        const QString html = callNewsletterBlock(usual());
        QVERIFY(html.contains(u"<ol style=\""_s));
        QVERIFY(!html.contains(u"<li>"_s));
        QVERIFY(html.contains(u"<a href=\"https://lantern.example/a?b=c&amp;d\" style=\""_s));
    }

    void plainText()
    {
        QCOMPARE(part(callPlainText(usual()), u"Background\n\n"_s, u"\n\nHow to apply"_s),
                 u"Bring one <lamp> and\nread the notes (https://lantern.example/a?b=c&d).\n\n"
                 "1. light it\n    • with care\n      and oil\n2. look\n\n4. November is too late."_s);
    }

    void markdown()
    {
        QCOMPARE(part(callMarkdown(usual()), u"## Background\n\n"_s, u"\n\n## How to apply"_s),
                 u"Bring **one \\<lamp>** and  \nread [the _notes_](https://lantern.example/a?b=c&d).\n\n"
                 "1. light it\n   - with _care_  \n     and oil\n2. look\n\n4\\. November is too late."_s);
    }

    void marksBeginALine()
    {
        QCOMPARE(part(callMarkdown(outline(u"**Strong** words\n*soft* ones\n\n- *item*\n\n+ plus"_s)),
                      u"## Background\n\n"_s, u"\n\n## How to apply"_s),
                 u"**Strong** words  \n_soft_ ones\n\n- _item_\n\n\\+ plus"_s);
    }

    void nothingForeignMeansAnything()
    {
        const QString foreign =
            u"<script>alert(1)</script> [x](javascript:alert(1)) ![i](https://lantern.example/i.png) &amp;"_s;
        const CallOutline call = outline(foreign);
        QVERIFY(!callWebPage(call).contains(u"<script"_s));
        QVERIFY(!callWebPage(call).contains(u"<img"_s));
        QVERIFY(!callWebPage(call).contains(u"href=\"javascript"_s));
        QVERIFY(callPlainText(call).contains(u"[x](javascript:alert(1))"_s));
        QVERIFY(callMarkdown(call).contains(u"\\[x\\](javascript:alert(1))"_s));
    }

    void pages()
    {
        const PagedDocument document = callPages(usual());
        QHash<TextStyle, QStringList> said;
        QHash<QString, QRectF> places;
        for (const TextItem &item : document.page(0).texts) {
            said[item.style].append(item.text);
            places.insert(item.text.trimmed(), item.box);
        }
        QCOMPARE(said.value(TextStyle::BodyStrong), QStringList(u"one <lamp>"_s));
        QCOMPARE(said.value(TextStyle::BodyEmphasis), QStringList(u"care"_s));
        QCOMPARE(said.value(TextStyle::BodyLink).join(QString()).trimmed(), u"the"_s);
        QCOMPARE(said.value(TextStyle::BodyLinkEmphasis), QStringList(u"notes"_s));
        QVERIFY(places.contains(u"1."_s) && places.contains(u"2."_s));
        // On one line, one behind the other, without a gap or an overlap.
        const QRectF bring = places.value(u"Bring"_s);
        const QRectF strong = places.value(u"one <lamp>"_s);
        QCOMPARE(bring.top(), strong.top());
        QVERIFY(qAbs(strong.left() - bring.right()) < 0.5);
        QVERIFY(places.value(u"and oil"_s).top() > places.value(u"care"_s).top());
        QVERIFY(places.value(u"and oil"_s).left() > places.value(u"light it"_s).left());
    }

    void longTextsOfSeveralVoicesStayInsideThePage()
    {
        const QString words = u"**lamps** and *paths* at https://lantern.example/with-a-long-address "_s;
        const PagedDocument document = callPages(outline(words.repeated(300)));
        QVERIFY(document.pageCount() > 2);
        for (int i = 0; i < document.pageCount(); ++i) {
            for (const TextItem &item : document.page(i).texts) {
                QVERIFY2(item.box.right() < document.pageSize().width() - 60, qPrintable(item.text));
                QVERIFY(item.box.bottom() < document.pageSize().height());
            }
        }
    }
};

QTEST_MAIN(CallRichTextTest)
#include "tst_callrichtext.moc"
