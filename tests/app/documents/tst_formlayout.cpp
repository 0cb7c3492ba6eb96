// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/formlayout.h"

#include "documents/documentbuilder.h"
#include "samplecontent.h"

#include <QtTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString sheet = u"score-sheet"_s;

Criterion criterion(const QString &key, CriterionKind kind = CriterionKind::Score)
{
    Criterion made{.id = CriterionId(key.size()), .key = key};
    made.label = u"Label of "_s + key;
    made.kind = kind;
    made.guidance = u"Guidance of "_s + key;
    return made;
}

/// @p count people with four criteria and three answers each.
DocumentContent formsFor(int count)
{
    DocumentContent content = manyPeopleContent(count);
    content.criteria = {criterion(u"gate"_s, CriterionKind::Must), criterion(u"skill"_s),
                        criterion(u"hundred"_s), criterion(u"a-fact"_s, CriterionKind::Fact)};
    content.criteria[1].steps = {{5, u"lit every night"_s}, {0, u"never lit"_s}};
    content.criteria[2].max = 100;
    for (int i = 0; i < count; ++i) {
        Participant &one = content.participants[i];
        one.code = u"A-%1"_s.arg(i + 1);
        one.fields = {u"gate"_s, u"skill"_s, u"hundred"_s};
        one.answers = {{u"Where is your lamp?"_s, u"On the quay %1"_s.arg(i)},
                       {u"Who keeps it?"_s, QString()},
                       {u"Tell us everything."_s, u"words of an answer "_s.repeated(i % 5 * 300)}};
    }
    return content;
}

PagedDocument pagesOf(const DocumentContent &content, const DocumentOptions &options = {})
{
    const Result<PagedDocument> pages = layoutDocument(sheet, content, options);
    if (!pages) {
        qFatal("%s", qPrintable(pages.error().detail));
    }
    return *pages;
}

QString textOf(const DisplayPage &page)
{
    QStringList words;
    for (const TextItem &item : page.texts) {
        words.append(item.text);
    }
    return words.join(u' ');
}

int count(const DisplayPage &page, PageMark::Kind kind)
{
    return static_cast<int>(std::count_if(page.marks.cbegin(), page.marks.cend(),
                                          [kind](const PageMark &mark) { return mark.kind == kind; }));
}

} // namespace

class FormLayoutTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsEverybodyOnAPageOfTheirOwn();
    void offersABoxForEveryStep();
    void leavesOutWhatDoesNotConcern();
    void saysWhoseTheNextPageIs();
    void overlapsNowhere();
    void showsOnlyTheCodeInABlindReview();
    void leavesAffiliationsOut();
    void saysThatThereIsNobody();
    void givesEveryCriterionAColumnInTables();
};

void FormLayoutTest::beginsEverybodyOnAPageOfTheirOwn()
{
    for (const int people : {1, 3, 35}) {
        const PagedDocument pages = pagesOf(formsFor(people));
        int headings = 0;
        for (int i = 0; i < pages.pageCount(); ++i) {
            headings += count(pages.page(i), PageMark::Kind::Heading);
            QVERIFY(count(pages.page(i), PageMark::Kind::Heading) <= 1);
            QCOMPARE(count(pages.page(i), PageMark::Kind::Foot), 1);
        }
        QCOMPARE(headings, people);
    }
}

void FormLayoutTest::offersABoxForEveryStep()
{
    const PagedDocument pages = pagesOf(formsFor(1));
    const DisplayPage &page = pages.page(0);
    QCOMPARE(count(page, PageMark::Kind::Field), 3); // no field for a fact
    QStringList texts;
    for (const TextItem &item : page.texts) {
        texts.append(item.text);
    }
    QCOMPARE(texts.count(u"Yes"_s), 1);
    QCOMPARE(texts.count(u"No"_s), 1);
    QCOMPARE(texts.count(u"abstain"_s), 3);
    for (int step = 0; step <= 5; ++step) {
        QCOMPARE(texts.count(QString::number(step)), 1);
    }
    QVERIFY(texts.contains(u"0–100:"_s));
    QVERIFY(texts.contains(u"5: lit every night"_s));
    QVERIFY(texts.contains(u"must be met"_s));
    QVERIFY(texts.contains(u"weight 1"_s));
    QVERIFY(texts.contains(u"No answer"_s));
    int boxes = 0; // four thin sides each
    for (const FillItem &fill : page.fills) {
        boxes += fill.rect.width() < 1 && fill.rect.height() > 10 && fill.rect.height() < 12 ? 1 : 0;
    }
    QCOMPARE(boxes, 2 * (2 + 6 + 3)); // yes, no; 0 to 5; three times abstain: a left and a right side each
}

void FormLayoutTest::leavesOutWhatDoesNotConcern()
{
    DocumentContent content = formsFor(1);
    content.participants[0].fields = {u"skill"_s};
    const QString text = textOf(pagesOf(content).page(0));
    QVERIFY(text.contains(u"Label of skill"));
    QVERIFY(!text.contains(u"Label of gate"));
}

void FormLayoutTest::saysWhoseTheNextPageIs()
{
    const PagedDocument pages = pagesOf(formsFor(5));
    int continued = 0;
    for (int i = 0; i < pages.pageCount(); ++i) {
        if (count(pages.page(i), PageMark::Kind::Heading) == 0) {
            ++continued;
            QCOMPARE(count(pages.page(i), PageMark::Kind::RunningHead), 1);
            QVERIFY(textOf(pages.page(i)).contains(u"(continued)"));
        }
    }
    QVERIFY(continued > 0);
}

void FormLayoutTest::overlapsNowhere()
{
    const PagedDocument pages = pagesOf(formsFor(12));
    for (int i = 0; i < pages.pageCount(); ++i) {
        const QList<TextItem> &texts = pages.page(i).texts;
        for (qsizetype a = 0; a < texts.size(); ++a) {
            for (qsizetype b = a + 1; b < texts.size(); ++b) {
                QVERIFY2(!texts.at(a).box.adjusted(0.05, 0.05, -0.05, -0.05).intersects(texts.at(b).box),
                         qPrintable(texts.at(a).text + u" | "_s + texts.at(b).text));
            }
        }
    }
}

void FormLayoutTest::showsOnlyTheCodeInABlindReview()
{
    DocumentContent content = formsFor(1);
    Participant blind;
    blind.code = u"A-9"_s;
    blind.fields = content.participants.at(0).fields;
    content.participants = {blind};
    const QString text = textOf(pagesOf(content).page(0));
    QVERIFY(text.contains(u"A-9"));
    QVERIFY(!text.contains(u"Light"));
}

void FormLayoutTest::leavesAffiliationsOut()
{
    DocumentContent content = formsFor(1);
    QVERIFY(textOf(pagesOf(content).page(0)).contains(content.participants.at(0).organisation));
    DocumentOptions options;
    options.chathamHouse = true;
    QVERIFY(!textOf(pagesOf(content, options).page(0)).contains(content.participants.at(0).organisation));
}

void FormLayoutTest::saysThatThereIsNobody()
{
    const PagedDocument pages = pagesOf(formsFor(0));
    QCOMPARE(pages.pageCount(), 1);
    QVERIFY(textOf(pages.page(0)).contains(u"Nobody is on this list yet."));
}

void FormLayoutTest::givesEveryCriterionAColumnInTables()
{
    const Result<DocumentTable> table = documentTable(sheet, formsFor(2), {});
    QVERIFY(table.has_value());
    QCOMPARE(table->columnIndex(u"field:gate"_s), 4);
    QCOMPARE(table->columnIndex(u"field:hundred"_s), 6);
    QCOMPARE(table->columnIndex(u"field:a-fact"_s), -1);
    QCOMPARE(table->sections.at(0).rows.at(1).at(0).text, u"A-2"_s);
}

QTEST_MAIN(FormLayoutTest)
#include "tst_formlayout.moc"
