// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentbuilder.h"
#include "documents/pageflow.h"

#include <QGuiApplication>
#include <QtTest>

#include "app/documents/samplecontent.h"

using namespace convoke;
using namespace convoke::test;

namespace {

const QString list = u"participant-list"_s;
const QString sheet = u"signature-sheet"_s;

PagedDocument pagesOf(const QString &kind, const DocumentContent &content,
                      const DocumentOptions &options = {})
{
    const Result<PagedDocument> pages = layoutDocument(kind, content, options);
    return pages ? *pages : PagedDocument({}, {}, {}, {});
}

QList<PageMark> marksOf(const DisplayPage &page, PageMark::Kind kind)
{
    QList<PageMark> marks;
    std::copy_if(page.marks.cbegin(), page.marks.cend(), std::back_inserter(marks),
                 [kind](const PageMark &mark) { return mark.kind == kind; });
    return marks;
}

/// The texts of a page whose boxes lie in @p rect, from the left and from the top.
QStringList textsIn(const DisplayPage &page, const QRectF &rect)
{
    QList<TextItem> items;
    std::copy_if(page.texts.cbegin(), page.texts.cend(), std::back_inserter(items),
                 [&rect](const TextItem &item) { return rect.contains(item.box.center()); });
    std::stable_sort(items.begin(), items.end(), [](const TextItem &a, const TextItem &b) {
        return std::pair(a.box.top(), a.box.left()) < std::pair(b.box.top(), b.box.left());
    });
    QStringList texts;
    for (const TextItem &item : std::as_const(items)) {
        texts.append(item.text);
    }
    return texts;
}

/// All words of a document in the order of painting, without blanks, so that line breaks do not matter.
QString allText(const PagedDocument &document)
{
    QString text;
    for (int i = 0; i < document.pageCount(); ++i) {
        for (const TextItem &item : document.page(i).texts) {
            text += QString(item.text).remove(u' ');
        }
    }
    return text;
}

void addSizes()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("count");
    for (const QString &kind : {list, sheet}) {
        for (const int count : {0, 1, 3, 35, 400}) {
            QTest::newRow(qPrintable(u"%1 with %2"_s.arg(kind).arg(count))) << kind << count;
        }
    }
}

} // namespace

class PageLayoutTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysInsideTheMargins_data() { addSizes(); }
    void staysInsideTheMargins();
    void overlapsNowhere_data() { addSizes(); }
    void overlapsNowhere();
    void givesEveryRowItsHeight_data() { addSizes(); }
    void givesEveryRowItsHeight();
    void saysEverybodyOnce_data() { addSizes(); }
    void saysEverybodyOnce();
    void headsAndNumbersEveryPage_data() { addSizes(); }
    void headsAndNumbersEveryPage();
    void leavesNoTitleAlone();
    void keepsTheSignatureWithRows();
    void splitsOnlyWhatIsHigherThanAPage();
    void makesFieldsOfOneWidth();
    void spreadsManyHalfDaysOverSheets();
    void choosesPaperAndOrientation();
    void drawsTheAccentInTheGroupsColour();
    void saysForWhomOnEveryPage();
    void survivesHostileLengths();
};

void PageLayoutTest::staysInsideTheMargins()
{
    QFETCH(QString, kind);
    QFETCH(int, count);
    const PagedDocument pages = pagesOf(kind, manyPeopleContent(count));
    const double margin = (kind == list ? 18 : 13) * pointsPerMm;
    const QRectF inside =
        QRectF(QPointF(), pages.pageSize()).adjusted(margin, margin - 4, -margin, -margin * 0.69);
    QVERIFY(pages.pageCount() > 0);
    for (int i = 0; i < pages.pageCount(); ++i) {
        for (const TextItem &item : pages.page(i).texts) {
            QVERIFY2(inside.adjusted(-0.1, -0.1, 0.1, 0.1).contains(item.box), qPrintable(item.text));
        }
        for (const FillItem &fill : pages.page(i).fills) {
            QVERIFY(inside.adjusted(-0.1, -0.1, 0.1, 0.1).contains(fill.rect));
        }
        for (const PageMark &mark : pages.page(i).marks) {
            if (mark.kind != PageMark::Kind::Foot) {
                QVERIFY(mark.rect.bottom()
                        <= marksOf(pages.page(i), PageMark::Kind::Foot).constFirst().rect.top());
            }
        }
    }
}

void PageLayoutTest::overlapsNowhere()
{
    QFETCH(QString, kind);
    QFETCH(int, count);
    const PagedDocument pages = pagesOf(kind, manyPeopleContent(count));
    for (int i = 0; i < pages.pageCount(); ++i) {
        const QList<TextItem> &texts = pages.page(i).texts;
        for (qsizetype a = 0; a < texts.size(); ++a) {
            const QRectF box = texts.at(a).box.adjusted(0.05, 0.05, -0.05, -0.05);
            for (qsizetype b = a + 1; b < texts.size(); ++b) {
                QVERIFY2(!box.intersects(texts.at(b).box),
                         qPrintable(texts.at(a).text + u" | "_s + texts.at(b).text));
            }
        }
        const QList<PageMark> &marks = pages.page(i).marks;
        for (qsizetype a = 0; a < marks.size(); ++a) {
            for (qsizetype b = a + 1; b < marks.size(); ++b) {
                QVERIFY(!marks.at(a).rect.adjusted(0.1, 0.1, -0.1, -0.1).intersects(marks.at(b).rect));
            }
        }
    }
}

void PageLayoutTest::givesEveryRowItsHeight()
{
    QFETCH(QString, kind);
    QFETCH(int, count);
    const PagedDocument pages = pagesOf(kind, manyPeopleContent(count));
    const double least = (kind == sheet ? 11.0 : 7.0) * pointsPerMm;
    int rows = 0;
    int emptyRows = 0;
    for (int i = 0; i < pages.pageCount(); ++i) {
        for (const PageMark &mark : marksOf(pages.page(i), PageMark::Kind::Row)) {
            ++rows;
            QVERIFY(mark.rect.height() >= least);
            const QStringList texts = textsIn(pages.page(i), mark.rect);
            QVERIFY(!texts.isEmpty());
            for (const TextItem &item : pages.page(i).texts) {
                if (mark.rect.contains(item.box.center())) {
                    QVERIFY(item.box.top() >= mark.rect.top() + 3
                            && item.box.bottom() <= mark.rect.bottom() - 3);
                }
            }
        }
        for (const PageMark &mark : marksOf(pages.page(i), PageMark::Kind::EmptyRow)) {
            ++emptyRows;
            QVERIFY(mark.rect.height() >= least);
        }
    }
    QCOMPARE(rows, count);
    QCOMPARE(emptyRows, kind == sheet ? 4 : 0);
}

void PageLayoutTest::saysEverybodyOnce()
{
    QFETCH(QString, kind);
    QFETCH(int, count);
    const DocumentContent content = manyPeopleContent(count);
    const Result<DocumentTable> table = documentTable(kind, content, {});
    QVERIFY(table.has_value());
    const QString text = allText(pagesOf(kind, content));
    qsizetype from = 0;
    for (const TableSection &section : table->sections) {
        for (const TableRow &row : section.rows) {
            const QString name = QString(row.at(table->columnIndex(u"name"_s)).text).remove(u' ');
            const qsizetype at = text.indexOf(name, from);
            QVERIFY2(at >= 0, qPrintable(name)); // whole, and after the one before it
            QCOMPARE(text.count(name), 1);
            from = at;
        }
    }
    QCOMPARE(text.contains(u"Nobodyisonthislistyet."), count == 0);
}

void PageLayoutTest::headsAndNumbersEveryPage()
{
    QFETCH(QString, kind);
    QFETCH(int, count);
    const PagedDocument pages = pagesOf(kind, manyPeopleContent(count));
    for (int i = 0; i < pages.pageCount(); ++i) {
        const DisplayPage &page = pages.page(i);
        const QList<PageMark> foot = marksOf(page, PageMark::Kind::Foot);
        QCOMPARE(foot.size(), 1);
        const QStringList footTexts = textsIn(page, foot.constFirst().rect);
        QVERIFY(footTexts.contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.pageCount())));
        QVERIFY(footTexts.contains(u"LANTERN-2030-04 · Printed 1 April 2030"_s));
        QCOMPARE(footTexts.join(u' ').contains(u"2018/1725"), kind == sheet);
        QCOMPARE(marksOf(page, PageMark::Kind::Heading).size(), i == 0 ? 1 : 0);
        QCOMPARE(marksOf(page, PageMark::Kind::RunningHead).size(), i == 0 ? 0 : 1);
        const QList<PageMark> heads = marksOf(page, PageMark::Kind::ColumnHeads);
        QCOMPARE(heads.size(), 1);
        QVERIFY(textsIn(page, heads.constFirst().rect)
                    .contains(kind == list ? u"Name"_s : u"Surname, first name"_s));
    }
}

void PageLayoutTest::leavesNoTitleAlone()
{
    for (int count = 20; count < 90; ++count) { // so that a page ends at every place of a section
        DocumentContent content = meetingContent();
        for (int i = 0; i < count; ++i) {
            const QString country = i < count / 2 ? u"BE"_s : i % 3 == 0 ? u"NL"_s : u"PT"_s;
            content.participants.append(person(u"A"_s, u"Name%1"_s.arg(i), country));
        }
        DocumentOptions options;
        options.groupBy = u"country"_s;
        const PagedDocument pages = pagesOf(list, content, options);
        for (int i = 0; i < pages.pageCount(); ++i) {
            const QList<PageMark> &marks = pages.page(i).marks;
            for (qsizetype m = 0; m < marks.size(); ++m) {
                if (marks.at(m).kind == PageMark::Kind::SectionHead) {
                    QVERIFY(m + 2 < marks.size());
                    QCOMPARE(marks.at(m + 1).kind, PageMark::Kind::Row);
                    QCOMPARE(marks.at(m + 2).kind, PageMark::Kind::Row);
                }
            }
        }
    }
}

void PageLayoutTest::keepsTheSignatureWithRows()
{
    for (int count = 1; count < 40; ++count) {
        const PagedDocument pages = pagesOf(sheet, manyPeopleContent(count));
        const DisplayPage &last = pages.page(pages.pageCount() - 1);
        QCOMPARE(marksOf(last, PageMark::Kind::Signature).size(), 1);
        QVERIFY(marksOf(last, PageMark::Kind::EmptyRow).size() >= 2);
    }
}

void PageLayoutTest::splitsOnlyWhatIsHigherThanAPage()
{
    DocumentContent content = meetingContent();
    content.participants = {person(u"A"_s, u"Alt"_s, u"DE"_s),
                            person(u"B"_s, u"Berg"_s, u"DE"_s, QString(9000, u'Ж')),
                            person(u"C"_s, u"Cox"_s, u"DE"_s)};
    const PagedDocument pages = pagesOf(list, content);
    QVERIFY(pages.pageCount() > 1 && pages.pageCount() < 20);
    const QString text = allText(pages);
    QCOMPARE(text.count(u'Ж'), 9000);
    QCOMPARE(text.count(u"Berg,B"), 1);
    QCOMPARE(text.count(u"Cox,C"), 1);
}

void PageLayoutTest::makesFieldsOfOneWidth()
{
    const PagedDocument pages = pagesOf(sheet, tenPeopleContent());
    const DisplayPage &page = pages.page(0);
    const QRectF row = marksOf(page, PageMark::Kind::Row).constFirst().rect;
    QList<double> rules;
    for (const FillItem &fill : page.fills) {
        if (fill.rect.width() < 1 && fill.rect.top() <= row.top() + 0.1
            && fill.rect.bottom() >= row.bottom() - 0.1) {
            rules.append(fill.rect.left());
        }
    }
    QCOMPARE(rules.size(), 4); // three fields
    const double width = rules.at(1) - rules.at(0);
    QVERIFY(width >= 25 * pointsPerMm);
    QVERIFY(std::abs(rules.at(2) - rules.at(1) - width) < 0.6);
    QVERIFY(std::abs(rules.at(3) - rules.at(2) - width) < 0.6);
}

void PageLayoutTest::spreadsManyHalfDaysOverSheets()
{
    DocumentContent content = tenPeopleContent();
    content.sessions.clear();
    for (int day = 1; day <= 5; ++day) {
        content.sessions.append(session(day, QDate(2030, 4, day), QTime(9, 0), QTime(17, 0)));
    }
    const PagedDocument pages = pagesOf(sheet, content);
    QMap<QString, int> heads;
    QMap<QString, int> names;
    for (int i = 0; i < pages.pageCount(); ++i) {
        const QList<PageMark> columnHeads = marksOf(pages.page(i), PageMark::Kind::ColumnHeads);
        const QStringList texts = textsIn(pages.page(i), columnHeads.constFirst().rect);
        for (const QString &text : texts) {
            ++heads[text];
        }
        for (const TextItem &item : pages.page(i).texts) {
            ++names[item.text];
        }
    }
    const int sheets = names.value(u"Brand, Ines"_s);
    QVERIFY(sheets >= 2);
    for (const Participant &one : std::as_const(content.participants)) {
        QCOMPARE(names.value(one.familyName + u", "_s + one.givenName), sheets);
    }
    for (const QString &day : {u"Mon 1 Apr"_s, u"Wed 3 Apr"_s, u"Fri 5 Apr"_s}) {
        QVERIFY(heads.contains(day));
    }
}

void PageLayoutTest::choosesPaperAndOrientation()
{
    const DocumentContent content = tenPeopleContent();
    QCOMPARE(pagesOf(list, content).pageSize(), QSizeF(595, 842));
    QCOMPARE(pagesOf(sheet, content).pageSize(), QSizeF(842, 595));
    DocumentOptions options;
    options.paper = PaperSize::Letter;
    QCOMPARE(pagesOf(list, content, options).pageSize(), QSizeF(612, 792));
    options.orientation = PageOrientation::Landscape;
    QCOMPARE(pagesOf(list, content, options).pageSize(), QSizeF(792, 612));
    options.paper = PaperSize::A3;
    QCOMPARE(pagesOf(list, content, options).pageSize(), QSizeF(1191, 842));
}

void PageLayoutTest::drawsTheAccentInTheGroupsColour()
{
    DocumentContent content = tenPeopleContent();
    const QList<FillItem> fills = pagesOf(list, content).page(0).fills;
    QCOMPARE(fills.at(0).colour, 0xFF8E3B7A);
    QCOMPARE(fills.at(1).colour, 0xFF2F5D9E);
    QVERIFY(fills.at(0).rect.width() > fills.at(1).rect.width());
    content.groups = {{u"X"_s, u"X"_s, u"javascript:"_s}};
    QCOMPARE(pagesOf(list, content).page(0).fills.at(0).colour, paper::accentColour);
    content.groups.clear();
    QCOMPARE(pagesOf(list, content).page(0).fills.at(0).colour, paper::accentColour);
}

void PageLayoutTest::saysForWhomOnEveryPage()
{
    DocumentOptions options;
    options.columns = QStringList{u"name"_s, u"email"_s};
    const PagedDocument pages = pagesOf(list, manyPeopleContent(60), options);
    QVERIFY(pages.pageCount() > 1);
    for (int i = 0; i < pages.pageCount(); ++i) {
        QVERIFY(textsIn(pages.page(i), QRectF(QPointF(), pages.pageSize()))
                    .contains(u"For the organisers only"_s));
    }
}

void PageLayoutTest::survivesHostileLengths()
{
    DocumentContent content = tenPeopleContent();
    content.title = QString(3000, u'T') + u' ' + u"title "_s.repeated(300);
    content.reference = u"R-"_s.repeated(200);
    content.organiser = u"organiser "_s.repeated(40);
    for (Participant &one : content.participants) {
        one.countryCode = QString(4000, u'c');
        one.familyName = u"n "_s.repeated(2000);
    }
    const PagedDocument pages = pagesOf(
        sheet, content, DocumentOptions{.paper = PaperSize::A4, .orientation = PageOrientation::Portrait});
    QVERIFY(pages.pageCount() > 0 && pages.pageCount() < 400);
}

QTEST_MAIN(PageLayoutTest)
#include "tst_pagelayout.moc"
