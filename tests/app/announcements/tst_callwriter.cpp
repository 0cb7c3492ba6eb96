// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/announcementtext.h"
#include "announcements/callhtml.h"
#include "announcements/callpages.h"
#include "announcements/calltext.h"
#include "announcements/callwriter.h"
#include "announcements/markdowntext.h"
#include "base/filewriter.h"
#include "support/builders.h"
#include "support/filebytes.h"
#include "support/fixedclock.h"
#include "support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

/// How a call looks in each format.
class CallWriterTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesAPageThatIsWellFormed_data();
    void writesAPageThatIsWellFormed();
    void putsHeadingsAndListsInOrder();
    void loadsNothing();
    void stylesNewslettersInline();
    void escapesForeignTextInHtml();
    void takesOnlyColoursForColours();
    void escapesForeignTextInMarkdown_data();
    void escapesForeignTextInMarkdown();
    void readsBackWhatItEscaped_data();
    void readsBackWhatItEscaped();
    void writesTextWithBullets();
    void paintsTheTitleAndEverySection();
    void nameFormatsBySuffix();
    void refusesAFolderThatIsNotThere();
    void leavesAnOldFileAsItWas_data();
    void leavesAnOldFileAsItWas();

private:
    [[nodiscard]] CallOutline outline(const QString &language = u"en"_s) const
    {
        return callOutline(m_document, m_groups, language);
    }

    test::FixedClock m_clock;
    IdSource m_ids{m_clock};
    MeetingDocument m_document = test::completeDocument(m_ids);
    QList<WorkingGroup> m_groups{
        {m_ids.next<WorkingGroupId>(), u"POL"_s, u"Police"_s, u"#123456"_s, {}, {}, {}, {}}};
};

void CallWriterTest::init()
{
    m_document = test::completeDocument(m_ids);
    m_groups.first().colour = u"#123456"_s;
}

void CallWriterTest::writesAPageThatIsWellFormed_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "fr", "de", "nl"}) {
        QTest::newRow(language) << QString::fromLatin1(language);
    }
}

void CallWriterTest::writesAPageThatIsWellFormed()
{
    QFETCH(QString, language);
    const CallOutline call = outline(language);
    for (const QString &html : {callWebPage(call), callNewsletterBlock(call), callRichText(call)}) {
        QXmlStreamReader reader(html);
        QString root;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && root.isEmpty()) {
                root = reader.name().toString();
                QCOMPARE(reader.attributes().value(u"lang"_s).toString(), language);
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(root == u"html" || root == u"table");
    }
    QVERIFY(callWebPage(call).startsWith(u"<!DOCTYPE html>\n"));
}

/// h1 once, no level left out, no list directly in a list.
void CallWriterTest::putsHeadingsAndListsInOrder()
{
    const QString html = callWebPage(outline());
    QXmlStreamReader reader(html);
    int level = 0;
    int titles = 0;
    QStringList open;
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        const QString name = reader.name().toString();
        if (token == QXmlStreamReader::StartElement) {
            if (name.size() == 2 && name.startsWith(u'h') && name.at(1).isDigit()) {
                QVERIFY(name.at(1).digitValue() <= level + 1);
                level = name.at(1).digitValue();
                titles += level == 1 ? 1 : 0;
            }
            QVERIFY(!(name == u"ul" && open.value(open.size() - 1) == u"ul"));
            QVERIFY(name != u"li" || open.last() == u"ul");
            open.append(name);
        } else if (token == QXmlStreamReader::EndElement) {
            open.removeLast();
        }
    }
    QCOMPARE(titles, 1);
    QVERIFY(html.contains(u"<th scope=\"row\">Deadline</th>"));
}

void CallWriterTest::loadsNothing()
{
    const QString page = callWebPage(outline());
    for (const QString &sign : {u"src="_s, u"url("_s, u"@import"_s, u"<link"_s, u"<script"_s, u"<img"_s}) {
        QVERIFY2(!page.contains(sign), qPrintable(sign));
    }
    QCOMPARE(page.count(u"http"), 2); // the link of the call: where it leads and what is read
    QVERIFY(page.contains(u"<a href=\"https://survey.example/night\">https://survey.example/night</a>"));
    QVERIFY(page.contains(u"<a href=\"mailto:ana@office.example\">ana@office.example</a>"));
    QVERIFY(page.contains(u"--accent: #123456"));
}

void CallWriterTest::stylesNewslettersInline()
{
    const QString block = callNewsletterBlock(outline());
    QVERIFY(block.startsWith(u"<table role=\"presentation\""));
    QVERIFY(!block.contains(u"<style") && !block.contains(u"class=") && !block.contains(u"<div"));
    QVERIFY(block.contains(u"border-top:4px solid #123456"));
    for (const QString &element : {u"h1"_s, u"h2"_s, u"p"_s, u"li"_s, u"th"_s, u"td"_s, u"a"_s}) {
        QCOMPARE(block.count(u"<%1 "_s.arg(element)) + block.count(u"<%1>"_s.arg(element)),
                 block.count(QRegularExpression(u"<%1 [^>]*style=\"[^\"]+\""_s.arg(element))));
    }
}

void CallWriterTest::escapesForeignTextInHtml()
{
    m_document.meeting.title = u"<script>alert('1')</script> & \"more\""_s;
    m_document.meeting.background = u"one\ntwo <b>\u202Ebold</b>"_s;
    m_document.call.link = u"https://a.example/?x=\"onclick=alert(1)"_s;
    m_document.meeting.contacts = {{u"<i>Eve</i>"_s, u"eve@a.example"_s}};
    const CallOutline call = outline();
    for (const QString &html : {callWebPage(call), callNewsletterBlock(call), callRichText(call)}) {
        QVERIFY(!html.contains(u"<script") && !html.contains(u"<b>") && !html.contains(u"<i>"));
        QVERIFY(!html.contains(u"\"onclick"));
        QVERIFY(!html.contains(QChar(0x202E)));
        QVERIFY(html.contains(u"&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;more&quot;"));
        QVERIFY(html.contains(u"one<br/>\ntwo"));
        QXmlStreamReader reader(html);
        while (!reader.atEnd()) {
            reader.readNext();
        }
        QVERIFY(!reader.hasError());
    }
}

void CallWriterTest::takesOnlyColoursForColours()
{
    m_groups.first().colour = u"red;background:url(//x)"_s;
    QVERIFY(callWebPage(outline()).contains(u"--accent: #1F5FBF"));
    QVERIFY(callNewsletterBlock(outline()).contains(u"solid #1F5FBF"));
}

void CallWriterTest::escapesForeignTextInMarkdown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain words") << u"C&N and 3 * 4, a_b_c – well (so)."_s
                                 << u"C&N and 3 * 4, a_b_c – well (so)."_s;
    QTest::newRow("emphasis") << u"*one* and __two__"_s << u"\\*one\\* and \\_\\_two\\_\\_"_s;
    QTest::newRow("a link") << u"[x](javascript:y)"_s << u"\\[x\\](javascript:y)"_s;
    QTest::newRow("markup") << u"<b>&amp;"_s << u"\\<b>\\&amp;"_s;
    QTest::newRow("code and backslash") << u"`a` \\*"_s << u"\\`a\\` \\\\\\*"_s;
    QTest::newRow("a heading") << u"# one"_s << u"\\# one"_s;
    QTest::newRow("a list") << u"- one"_s << u"\\- one"_s;
    QTest::newRow("a numbered list") << u"12. one"_s << u"12\\. one"_s;
    QTest::newRow("a year") << u"2021 was one"_s << u"2021 was one"_s;
    QTest::newRow("a quotation") << u"> one"_s << u"\\> one"_s;
    QTest::newRow("a list behind blanks") << u"  - one"_s << u"  \\- one"_s;
    QTest::newRow("a numbered list behind a tabulator") << u"\t2) one"_s << u"\t2\\) one"_s;
    QTest::newRow("a heading behind blanks") << u" # one"_s << u" \\# one"_s;
    QTest::newRow("a list of stars") << u"* one"_s << u"\\* one"_s;
    QTest::newRow("a rule of lines") << u"_ _ _"_s << u"\\_ _ _"_s;
    QTest::newRow("two lines") << u"one\n# two"_s << u"one  \n\\# two"_s;
}

void CallWriterTest::escapesForeignTextInMarkdown()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    QCOMPARE(markdownEscaped(text), written);
}

void CallWriterTest::readsBackWhatItEscaped_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t sign : std::u16string_view(u"\\`*_[]<>#+-=&~|.)(!:;")) {
        const QString one(QChar{sign});
        const QByteArray name = one.toLatin1();
        QTest::addRow("%s at the beginning", name.constData()) << one + u" one"_s;
        QTest::addRow("%s behind blanks", name.constData()) << u"  "_s + one + u" one"_s;
        QTest::addRow("%s twice at the beginning", name.constData()) << one + one + u"one"_s;
        QTest::addRow("%s behind a number", name.constData()) << u"12"_s + one + u" one"_s;
        QTest::addRow("%s around a word", name.constData()) << u"a "_s + one + u"word"_s + one + u" b"_s;
        QTest::addRow("%s in a word", name.constData()) << u"a"_s + one + u"b"_s;
        QTest::addRow("%s behind a backslash", name.constData()) << u"a\\"_s + one + u"b"_s;
    }
    QTest::newRow("an entity") << u"a &amp; b"_s;
    QTest::newRow("struck through") << u"~~a~~"_s;
}

/// What is written as Markdown comes back when the file is read as an announcement.
void CallWriterTest::readsBackWhatItEscaped()
{
    QFETCH(QString, text);
    const Result<QString> read = announcementText(markdownEscaped(text).toUtf8());
    QVERIFY(read.has_value());
    QCOMPARE(*read, text);
}

void CallWriterTest::writesTextWithBullets()
{
    const QString text = callPlainText(outline());
    QVERIFY(text.startsWith(
        u"Call for participants – Night patrols and neighbours\n\nPublished on 1 March 2031\n\n"));
    QVERIFY(text.contains(u"\n\nTopics\n\n• Light\n• Noise\n\n"));
    QVERIFY(text.contains(u"• Do you patrol?\n    • Where?\n        • North\n"));
    QVERIFY(text.endsWith(u"Contact\n\n• Ana Ruiz (ana@office.example)\n• Bo Lund\n"));
    const QString markdown = callMarkdown(outline());
    QVERIFY(markdown.startsWith(u"# Call for participants – Night patrols and neighbours\n\n"));
    QVERIFY(markdown.contains(u"\n\n## Topics\n\n- Light\n- Noise\n\n## "));
    QVERIFY(markdown.contains(u"**Deadline:** before Friday 11 April 2031"));
    QVERIFY(markdown.contains(u"Please fill in the survey: <https://survey.example/night>\n"));
}

void CallWriterTest::paintsTheTitleAndEverySection()
{
    m_document.meeting.background = u"A long paragraph about patrols that walk at night. "_s.repeated(300);
    const CallOutline call = outline(u"de"_s);
    const PagedDocument pages = callPages(call);
    QVERIFY(pages.pageCount() > 2);
    QCOMPARE(pages.title(), call.headline);
    QCOMPARE(pages.language(), u"de"_s);
    QString all;
    for (int i = 0; i < pages.pageCount(); ++i) {
        for (const TextItem &item : pages.page(i).texts) {
            all += item.text + u'\n';
            QVERIFY(item.box.right() <= pages.pageSize().width());
            QVERIFY(item.box.bottom() <= pages.pageSize().height());
        }
        QVERIFY(!pages.page(i).texts.isEmpty());
    }
    for (const CallChapter &section : call.sections) {
        QVERIFY2(all.contains(section.heading + u'\n'), qPrintable(section.heading));
    }
    QVERIFY(all.contains(u"Seite 1 von"));
    QCOMPARE(pages.page(0).fills.first().colour, qRgb(0x12, 0x34, 0x56));
    const Result<QByteArray> pdf = callBytes(call, CallFormat::Pdf);
    QVERIFY(pdf && pdf->startsWith("%PDF-"));
}

void CallWriterTest::nameFormatsBySuffix()
{
    QCOMPARE(callFormatOf(u"a.html"_s), CallFormat::WebPage);
    QCOMPARE(callFormatOf(u"a.HTM"_s), CallFormat::WebPage);
    QCOMPARE(callFormatOf(u"a.b/c.txt"_s), CallFormat::Text);
    QCOMPARE(callFormatOf(u"a.md"_s), CallFormat::Markdown);
    QCOMPARE(callFormatOf(u"a.pdf"_s), CallFormat::Pdf);
    QVERIFY(!callFormatOf(u"a.docx"_s));
    QVERIFY(!callFormatOf(u"txt"_s));
}

void CallWriterTest::refusesAFolderThatIsNotThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"no/such/folder.txt"_s);
    const Result<void> written = writeCall(outline(), CallFormat::Text, path);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::WriteFailed);
    QVERIFY(!QFile::exists(path));
}

void CallWriterTest::leavesAnOldFileAsItWas_data()
{
    QTest::addColumn<CallFormat>("format");
    for (const CallFormat format : {CallFormat::Text, CallFormat::WebPage, CallFormat::Newsletter,
                                    CallFormat::Markdown, CallFormat::Pdf}) {
        QTest::addRow("%d %s", static_cast<int>(format), qPrintable(suffixOf(format))) << format;
    }
}

void CallWriterTest::leavesAnOldFileAsItWas()
{
    QFETCH(const CallFormat, format);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"call."_s + suffixOf(format));
    QVERIFY(FileWriter::write(path, "old"));
    for (int i = 0; i < 2'000; ++i) { // no two paragraphs alike: a PDF is compressed
        m_document.meeting.background += u"\n\nPatrol %1 walks past house %2 at night."_s.arg(i).arg(i * i);
    }
    const CallOutline call = outline();
    constexpr unsigned size = 50'000;
    Result<void> written;
    {
        const test::FullDisk disk(size);
        if (!disk.isFull()) {
            QSKIP("needs limits on the size of files");
        }
        written = writeCall(call, format, path);
    }
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::WriteFailed);
    QCOMPARE(test::bytesOf(path), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    QVERIFY(writeCall(call, format, path)); // there is room again
    QVERIFY(test::bytesOf(path).size() > size);
}

QTEST_MAIN(CallWriterTest)
#include "tst_callwriter.moc"
