// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/cardlayout.h"

#include "documents/documentbuilder.h"
#include "documents/pageflow.h"
#include "samplecontent.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString badges = u"badges"_s;
const QString tents = u"name-tents"_s;

PagedDocument pagesOf(const QString &kind, const DocumentContent &content,
                      const DocumentOptions &options = {})
{
    const Result<PagedDocument> pages = layoutDocument(kind, content, options);
    if (!pages) {
        qFatal("%s", qPrintable(pages.error().detail));
    }
    return *pages;
}

QList<QRectF> cardsOf(const DisplayPage &page)
{
    QList<QRectF> cards;
    for (const PageMark &mark : page.marks) {
        if (mark.kind == PageMark::Kind::Card) {
            cards.append(mark.rect);
        }
    }
    return cards;
}

QList<TextItem> textsOn(const DisplayPage &page, const QRectF &card)
{
    QList<TextItem> texts;
    for (const TextItem &item : page.texts) {
        if (card.contains(item.box.center())) {
            texts.append(item);
        }
    }
    return texts;
}

QString joined(const QList<TextItem> &texts)
{
    QStringList words;
    for (const TextItem &item : texts) {
        words.append(item.text);
    }
    return words.join(u' ');
}

bool isName(TextStyle style)
{
    return style >= TextStyle::Name14;
}

} // namespace

class CardLayoutTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesEverybodyOneCard_data();
    void givesEverybodyOneCard();
    void putsCardsWhereTheLabelsAre();
    void measuresRightOnTheRenderedPage();
    void wrapsLongNamesAndKeepsThemReadable();
    void makesShortNamesLarge();
    void cutsOnlyWhatStandsBelowAName();
    void goesOnAtAnyLabel();
    void movesEverythingByTheOffset();
    void saysTheNameTwiceOnATent();
    void marksWhoHasARole();
    void leavesAffiliationsOut();
    void printsBacksBehindTheFronts();
    void printsATestPage();
    void saysThatThereIsNobody();
    void refusesWhatASheetDoesNotHave();
    void usesOwnMeasures();
};

void CardLayoutTest::givesEverybodyOneCard_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("count");
    for (const QString &kind : {badges, tents}) {
        for (const int count : {1, 3, 35, 400}) {
            QTest::newRow(qPrintable(u"%1 for %2"_s.arg(kind).arg(count))) << kind << count;
        }
    }
}

void CardLayoutTest::givesEverybodyOneCard()
{
    QFETCH(QString, kind);
    QFETCH(int, count);
    const PagedDocument pages = pagesOf(kind, manyPeopleContent(count));
    const QSizeF size = pages.pageSize();
    int cards = 0;
    for (int i = 0; i < pages.pageCount(); ++i) {
        const DisplayPage &page = pages.page(i);
        qsizetype texts = 0;
        for (const QRectF &card : cardsOf(page)) {
            ++cards;
            QVERIFY(QRectF(QPointF(), size).adjusted(-0.2, -0.2, 0.2, 0.2).contains(card));
            for (const TextItem &item : textsOn(page, card)) {
                ++texts;
                QVERIFY2(card.contains(item.box), qPrintable(item.text));
            }
        }
        QCOMPARE(texts, page.texts.size()); // nothing stands beside the cards
        for (qsizetype a = 0; a < page.texts.size(); ++a) {
            for (qsizetype b = a + 1; b < page.texts.size(); ++b) {
                QVERIFY2(
                    !page.texts.at(a).box.adjusted(0.05, 0.05, -0.05, -0.05).intersects(page.texts.at(b).box),
                    qPrintable(page.texts.at(a).text + u" | "_s + page.texts.at(b).text));
            }
        }
    }
    QCOMPARE(cards, count);
    QCOMPARE(pages.pageCount(), kind == tents ? count : (count + 9) / 10);
}

void CardLayoutTest::putsCardsWhereTheLabelsAre()
{
    for (const LabelSheet &sheet : labelSheets()) {
        DocumentOptions options;
        options.sheet = sheet;
        const PagedDocument pages = pagesOf(badges, manyPeopleContent(sheet.count()), options);
        QCOMPARE(pages.pageCount(), 1);
        const QList<QRectF> cards = cardsOf(pages.page(0));
        QCOMPARE(cards.size(), sheet.count());
        for (int place = 0; place < sheet.count(); ++place) {
            const QRectF label = sheet.rect(place);
            QVERIFY(std::abs(cards.at(place).left() - label.left() * 72 / 25.4) < 0.01);
            QVERIFY(std::abs(cards.at(place).top() - label.top() * 72 / 25.4) < 0.01);
            QVERIFY(std::abs(cards.at(place).width() - label.width() * 72 / 25.4) < 0.01);
            QVERIFY(std::abs(cards.at(place).height() - label.height() * 72 / 25.4) < 0.01);
        }
    }
}

/// The outlines of a test page are where a ruler on the paper would find them.
void CardLayoutTest::measuresRightOnTheRenderedPage()
{
    DocumentOptions options;
    options.testPage = true;
    options.sheet = *labelSheet(u"L4785"_s);
    const PagedDocument pages = pagesOf(badges, tenPeopleContent(), options);
    constexpr double dotsPerMm = 10;
    QImage image(2100, 2970, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dotsPerMm * 25.4 / 72, dotsPerMm * 25.4 / 72);
    pages.paintPage(painter, 0);
    painter.end();
    const auto isInked = [&image](int x, int y) {
        for (int near = -1; near <= 1; ++near) {
            if (qGray(image.pixel(x + near, y)) < 230) {
                return true;
            }
        }
        return false;
    };
    QList<int> edges; // of the labels, across the middle of the third row, clear of ticks and words
    const int y = 1480; // 13 + 2 × 55 + 25 mm
    for (int x = 1; x < 2099; ++x) {
        if (isInked(x, y + 13) && (edges.isEmpty() || x - edges.constLast() > 10)) {
            edges.append(x);
        }
    }
    const QList<int> expected{180, 980, 1130, 1930}; // 18, 98, 113 and 193 mm
    QCOMPARE(edges.size(), expected.size());
    for (qsizetype i = 0; i < edges.size(); ++i) {
        QVERIFY2(std::abs(edges.at(i) - expected.at(i)) <= 3, qPrintable(QString::number(edges.at(i))));
    }
}

void CardLayoutTest::wrapsLongNamesAndKeepsThemReadable()
{
    DocumentContent content = meetingContent();
    content.participants = {person(u"Maria del Carmen Alejandra Guadalupe"_s,
                                   u"Fernández-Villaverde y García de los Monteros-Santisteban"_s, u"ES"_s,
                                   u"keeper"_s,
                                   u"Rindfleischetikettierungsüberwachungsbehörde für Leuchttürme"_s)};
    for (const LabelSheet &sheet : labelSheets()) {
        DocumentOptions options;
        options.sheet = sheet;
        const PagedDocument pages = pagesOf(badges, content, options);
        QString name;
        for (const TextItem &item : pages.page(0).texts) {
            if (isName(item.style)) {
                QVERIFY(specOf(item.style).size >= 14);
                name += item.text + u' ';
            }
        }
        QCOMPARE(name.simplified().remove(u' '),
                 QString(content.participants.at(0).givenName + content.participants.at(0).familyName)
                     .remove(u' '));
    }
}

void CardLayoutTest::makesShortNamesLarge()
{
    DocumentContent content = meetingContent();
    content.participants = {person(u"Jo"_s, u"Ek"_s, u"SE"_s)};
    const auto largest = [&content](const QString &kind) {
        double size = 0;
        const PagedDocument pages = pagesOf(kind, content);
        for (const TextItem &item : pages.page(0).texts) {
            size = std::max(size, specOf(item.style).size);
        }
        return size;
    };
    QCOMPARE(largest(badges), 28.0);
    QCOMPARE(largest(tents), 64.0);
}

void CardLayoutTest::cutsOnlyWhatStandsBelowAName()
{
    DocumentContent content = meetingContent();
    content.participants = {
        person(u"Jo"_s, u"Ek"_s, u"SE"_s, {}, u"organisation of many words "_s.repeated(40))};
    const PagedDocument pages = pagesOf(badges, content);
    const QString text = joined(pages.page(0).texts);
    QVERIFY(text.contains(u"Jo Ek"));
    QVERIFY(text.contains(u'…'));
    QVERIFY(text.contains(u"Sweden"));
}

void CardLayoutTest::goesOnAtAnyLabel()
{
    DocumentOptions options;
    options.firstLabel = 8;
    const PagedDocument pages = pagesOf(badges, manyPeopleContent(5), options);
    QCOMPARE(pages.pageCount(), 2);
    const LabelSheet &sheet = *labelSheet(u"L4785"_s);
    const QList<QRectF> first = cardsOf(pages.page(0));
    QCOMPARE(first.size(), 3);
    QVERIFY(std::abs(first.at(0).top() - sheet.rect(7).top() * pointsPerMm) < 0.01);
    QVERIFY(std::abs(first.at(0).left() - sheet.rect(7).left() * pointsPerMm) < 0.01);
    QCOMPARE(cardsOf(pages.page(1)).size(), 2);
}

void CardLayoutTest::movesEverythingByTheOffset()
{
    const DocumentContent content = tenPeopleContent();
    DocumentOptions options;
    options.printerOffset = {1.5, -2};
    const PagedDocument still = pagesOf(badges, content);
    const PagedDocument moved = pagesOf(badges, content, options);
    QCOMPARE(moved.page(0).texts.size(), still.page(0).texts.size());
    for (qsizetype i = 0; i < still.page(0).texts.size(); ++i) {
        const QPointF by = moved.page(0).texts.at(i).box.topLeft() - still.page(0).texts.at(i).box.topLeft();
        QVERIFY(std::abs(by.x() - 1.5 * pointsPerMm) < 0.01 && std::abs(by.y() + 2 * pointsPerMm) < 0.01);
    }
}

void CardLayoutTest::saysTheNameTwiceOnATent()
{
    DocumentContent content = meetingContent();
    content.participants = {person(u"Åsa"_s, u"Öberg"_s, u"SE"_s, {}, u"Fyrverket Malmö"_s)};
    const PagedDocument pages = pagesOf(tents, content);
    const double fold = pages.pageSize().height() / 2;
    int upright = 0;
    int turned = 0;
    for (const TextItem &item : pages.page(0).texts) {
        QCOMPARE(item.turned, item.box.center().y() < fold);
        if (item.text == u"Öberg") {
            (item.turned ? turned : upright) += 1;
        }
    }
    QCOMPARE(upright, 1);
    QCOMPARE(turned, 1);
    // What is painted is the same from both sides: the page turned by half a turn is the page itself.
    QImage image(842, 595, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paintPage(painter, 0);
    painter.end();
    const QImage other = image.mirrored(true, true);
    int different = 0;
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            inked += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
            different += std::abs(qGray(image.pixel(x, y)) - qGray(other.pixel(x, y))) > 128 ? 1 : 0;
        }
    }
    QVERIFY(inked > 1000);
    QVERIFY2(different * 20 < inked, qPrintable(u"%1 of %2"_s.arg(different).arg(inked)));
}

void CardLayoutTest::marksWhoHasARole()
{
    const PagedDocument pages = pagesOf(badges, tenPeopleContent());
    const DisplayPage &page = pages.page(0);
    int speakers = 0;
    for (const QRectF &card : cardsOf(page)) {
        const QString text = joined(textsOn(page, card));
        QVERIFY(!text.contains(u"Participant"));
        speakers += text.contains(u"Speaker") ? 1 : 0;
        QCOMPARE(text.contains(u"Speaker"), text.contains(u"Benali") || text.contains(u"Aken"));
    }
    QCOMPARE(speakers, 2);
}

void CardLayoutTest::leavesAffiliationsOut()
{
    DocumentOptions options;
    options.chathamHouse = true;
    const DocumentContent content = tenPeopleContent();
    const PagedDocument pages = pagesOf(badges, content, options);
    const QString text = joined(pages.page(0).texts);
    for (const Participant &one : content.participants) {
        QVERIFY(!text.contains(one.organisation));
        QVERIFY(text.contains(one.familyName));
    }
}

void CardLayoutTest::printsBacksBehindTheFronts()
{
    DocumentOptions options;
    options.backs = true;
    const PagedDocument pages = pagesOf(badges, manyPeopleContent(11), options);
    QCOMPARE(pages.pageCount(), 4);
    const LabelSheet &sheet = *labelSheet(u"L4785"_s);
    const QList<QRectF> backs = cardsOf(pages.page(1));
    QCOMPARE(backs.size(), 10);
    for (int place = 0; place < 10; ++place) {
        QVERIFY(std::abs(backs.at(place).left() - sheet.backRect(place).left() * pointsPerMm) < 0.01);
    }
    const QString text = joined(textsOn(pages.page(1), backs.constFirst()));
    QVERIFY(text.contains(u"Tue 9 Apr  13:00–17:30"));
    QVERIFY(text.contains(u"Ghent"));
    QCOMPARE(cardsOf(pages.page(3)).size(), 1);
    QCOMPARE(pagesOf(tents, manyPeopleContent(2), options).pageCount(), 2); // a tent has no back
}

void CardLayoutTest::printsATestPage()
{
    DocumentOptions options;
    options.testPage = true;
    options.printerOffset = {0.5, 0};
    const PagedDocument pages = pagesOf(badges, tenPeopleContent(), options);
    QCOMPARE(pages.pageCount(), 1);
    QCOMPARE(cardsOf(pages.page(0)).size(), 10);
    const QString text = joined(pages.page(0).texts);
    QVERIFY(text.contains(u"80 × 50 mm"));
    QVERIFY(text.contains(u"0.5 mm to the right"));
    QVERIFY(!text.contains(u"Öberg"));
}

void CardLayoutTest::saysThatThereIsNobody()
{
    const PagedDocument pages = pagesOf(badges, meetingContent());
    QCOMPARE(pages.pageCount(), 1);
    QVERIFY(joined(pages.page(0).texts).contains(u"Nobody is on this list yet."));
}

void CardLayoutTest::refusesWhatASheetDoesNotHave()
{
    DocumentOptions options;
    options.firstLabel = 11;
    QCOMPARE(layoutDocument(badges, tenPeopleContent(), options).error(),
             (Error{ErrorCode::ValueInvalid, u"firstLabel = 11"_s}));
    options.firstLabel = 1;
    options.printerOffset = {0, 21};
    QCOMPARE(layoutDocument(badges, tenPeopleContent(), options).error().code, ErrorCode::ValueInvalid);
    options.printerOffset = {};
    options.sheet = LabelSheet();
    QCOMPARE(layoutDocument(badges, tenPeopleContent(), options).error(),
             (Error{ErrorCode::ValueInvalid, u"width = -1"_s}));
}

void CardLayoutTest::usesOwnMeasures()
{
    DocumentOptions options;
    options.sheet = LabelSheet{u"own"_s, u"own"_s, false, {60, 40}, 3, 6, {10, 20}, {65, 44}};
    const PagedDocument pages = pagesOf(badges, manyPeopleContent(19), options);
    QCOMPARE(pages.pageCount(), 2);
    QCOMPARE(cardsOf(pages.page(0)).size(), 18);
}

QTEST_MAIN(CardLayoutTest)
#include "tst_cardlayout.moc"
