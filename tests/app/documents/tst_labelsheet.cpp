// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/labelsheet.h"

#include <QtTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

LabelSheet own()
{
    LabelSheet sheet;
    sheet.key = u"own"_s;
    sheet.label = {80, 50};
    sheet.columns = 2;
    sheet.rows = 5;
    sheet.first = {18, 13};
    sheet.pitch = {95, 55};
    return sheet;
}

} // namespace

class LabelSheetTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySheetFitsItsPage_data();
    void everySheetFitsItsPage();
    void knowsTheMakersMeasures_data();
    void knowsTheMakersMeasures();
    void findsASheetWhateverTheCase();
    void turnsTheBacksOver();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void refusesAFaultyList();
};

void LabelSheetTest::everySheetFitsItsPage_data()
{
    QTest::addColumn<LabelSheet>("sheet");
    for (const LabelSheet &sheet : labelSheets()) {
        QTest::newRow(qPrintable(sheet.key)) << sheet;
    }
    QVERIFY(labelSheets().size() >= 7);
}

void LabelSheetTest::everySheetFitsItsPage()
{
    QFETCH(LabelSheet, sheet);
    const QRectF page = QRectF(QPointF(), sheet.page()).adjusted(-0.05, -0.05, 0.05, 0.05);
    for (int a = 0; a < sheet.count(); ++a) {
        QVERIFY(page.contains(sheet.rect(a)));
        QVERIFY(page.contains(sheet.backRect(a)));
        for (int b = a + 1; b < sheet.count(); ++b) {
            QVERIFY(!sheet.rect(a).adjusted(0.05, 0.05, -0.05, -0.05).intersects(sheet.rect(b)));
        }
    }
    QVERIFY(checkedSheet(sheet).has_value());
}

void LabelSheetTest::knowsTheMakersMeasures_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QRectF>("last"); // worked out by hand: first + (n − 1) × pitch
    QTest::newRow("L4785") << u"L4785"_s << QRectF(113, 233, 80, 50);
    QTest::newRow("4412") << u"4412"_s << QRectF(113, 233.5, 80, 50);
    QTest::newRow("1445-02") << u"1445-02"_s << QRectF(105, 228, 90, 54);
    QTest::newRow("7414") << u"7414"_s << QRectF(105, 226.5, 90, 52);
    QTest::newRow("A6") << u"A6"_s << QRectF(105, 148.5, 105, 148);
    QTest::newRow("A7") << u"A7"_s << QRectF(222.75, 105, 74, 105);
    QTest::newRow("name tent") << u"name-tent"_s << QRectF(0, 0, 297, 210);
}

void LabelSheetTest::knowsTheMakersMeasures()
{
    QFETCH(QString, key);
    QFETCH(QRectF, last);
    const LabelSheet *sheet = labelSheet(key);
    QVERIFY(sheet != nullptr);
    QCOMPARE(sheet->rect(sheet->count() - 1), last);
}

void LabelSheetTest::findsASheetWhateverTheCase()
{
    QVERIFY(labelSheet(u"l4785"_s) == labelSheet(u"L4785"_s));
    QVERIFY(labelSheet(u"L4786"_s) == nullptr);
}

void LabelSheetTest::turnsTheBacksOver()
{
    LabelSheet sheet = own();
    sheet.first.setX(10); // not in the middle of the page
    QCOMPARE(sheet.backRect(0), QRectF(210 - 10 - 80, 13, 80, 50));
    QCOMPARE(sheet.backRect(1), QRectF(210 - 105 - 80, 13, 80, 50));
    QCOMPARE(sheet.backRect(2).top(), sheet.rect(2).top());
}

void LabelSheetTest::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<LabelSheet>("sheet");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const std::function<void(LabelSheet &)> &change,
                        const QString &detail) {
        LabelSheet sheet = own();
        change(sheet);
        QTest::newRow(name) << sheet << detail;
    };
    row(
        "a label without width", [](LabelSheet &s) { s.label.setWidth(0); }, u"width = 0"_s);
    row(
        "a label that is no number", [](LabelSheet &s) { s.label.setHeight(qQNaN()); }, u"height = nan"_s);
    row(
        "no columns", [](LabelSheet &s) { s.columns = 0; }, u"columns = 0"_s);
    row(
        "a thousand rows", [](LabelSheet &s) { s.rows = 1000; }, u"rows = 1000"_s);
    row(
        "labels over each other", [](LabelSheet &s) { s.pitch.setX(79); }, u"pitch_x = 79"_s);
    row(
        "rows over each other", [](LabelSheet &s) { s.pitch.setY(49); }, u"pitch_y = 49"_s);
    row(
        "beyond the right edge", [](LabelSheet &s) { s.first.setX(40); }, u"left = 40"_s);
    row(
        "beyond the lower edge", [](LabelSheet &s) { s.first.setY(30); }, u"top = 30"_s);
    row(
        "before the left edge", [](LabelSheet &s) { s.first.setX(-1); }, u"left = -1"_s);
}

void LabelSheetTest::refusesWhatDoesNotFit()
{
    QFETCH(LabelSheet, sheet);
    QFETCH(QString, detail);
    const Result<LabelSheet> checked = checkedSheet(sheet);
    QVERIFY(!checked.has_value());
    QCOMPARE(checked.error(), (Error{ErrorCode::ValueInvalid, detail}));
    QVERIFY(checkedSheet(own()).has_value());
}

void LabelSheetTest::refusesAFaultyList()
{
    QCOMPARE(labelSheetsFromJson("[").error().code, ErrorCode::DocumentInvalid);
    QCOMPARE(labelSheetsFromJson(R"({"sheets":[{"key":"a","name":"b","depth":3}]})").error().code,
             ErrorCode::ValueInvalid);
    const QByteArray unknown = R"({"sheets":[{"key":"a","name":"b","width":80,"height":50,"depth":3}]})";
    QCOMPARE(labelSheetsFromJson(unknown).error().code, ErrorCode::UnknownKey);
    QCOMPARE(labelSheetsFromJson(R"({"sheets":[{"name":"b"}]})").error().code, ErrorCode::MissingValue);
}

QTEST_GUILESS_MAIN(LabelSheetTest)
#include "tst_labelsheet.moc"
