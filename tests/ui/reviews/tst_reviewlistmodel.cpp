// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewlistmodel.h"

#include "ui/common/chip.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

ReviewItem item(int number)
{
    ReviewItem item{.application = ApplicationId(number), .number = number};
    item.heading = u"Person %1"_s.arg(number);
    item.line = u"A-%1 · police"_s.arg(number);
    item.wanted = 4;
    return item;
}

} // namespace

class ReviewListModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void keepsTheRulesOfModels()
    {
        ReviewListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.load({item(1), item(2), item(3)});
        ReviewItem scored = item(2);
        scored.given = 4;
        scored.score = 71;
        model.updateSome({scored}, {3});
        QCOMPARE(model.rowCount(), 2);
        model.setDecimals(2);
        model.update({item(4), item(1)});
        QCOMPARE(model.rowCount(), 2);
    }

    void saysHowFarAnApplicationIs_data()
    {
        QTest::addColumn<int>("given");
        QTest::addColumn<bool>("flagged");
        QTest::addColumn<bool>("failsGate");
        QTest::addColumn<double>("score");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("tone");
        QTest::newRow("nothing yet") << 0 << false << false << -1.0 << u"new"_s << int(Tone::Neutral);
        QTest::newRow("some") << 2 << false << false << 60.0 << u"2 of 4"_s << int(Tone::Accent);
        QTest::newRow("flagged") << 2 << true << false << 60.0 << u"flag"_s << int(Tone::Warn);
        QTest::newRow("done") << 4 << false << false << 83.2 << u"83"_s << int(Tone::Good);
        QTest::newRow("done and flagged shows the score")
            << 4 << true << false << 83.2 << u"83"_s << int(Tone::Good);
        QTest::newRow("a must is not met") << 4 << false << true << -1.0 << u"not met"_s << int(Tone::Bad);
        QTest::newRow("abstained from everything")
            << 4 << false << false << -1.0 << u"abstained"_s << int(Tone::Neutral);
    }
    void saysHowFarAnApplicationIs()
    {
        QFETCH(int, given);
        QFETCH(bool, flagged);
        QFETCH(bool, failsGate);
        QFETCH(double, score);
        QFETCH(QString, word);
        QFETCH(int, tone);
        ReviewItem one = item(1);
        one.given = given;
        one.flagged = flagged;
        one.failsGate = failsGate;
        one.score = score < 0 ? std::nullopt : std::optional(score);
        ReviewListModel model;
        model.load({one});
        const Chip chip = model.index(0, 0).data(ChipRole).value<Chip>();
        QCOMPARE(chip.word, word);
        QCOMPARE(int(chip.tone), tone);
    }

    void showsAsManyDecimalsAsItIsTold()
    {
        ReviewItem one = item(1);
        one.given = 4;
        one.score = 83.25;
        ReviewListModel model;
        model.load({one});
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setDecimals(2);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(model.index(0, 0).data(ChipRole).value<Chip>().word, u"83.25"_s);
    }
};

QTEST_MAIN(ReviewListModelTest)
#include "tst_reviewlistmodel.moc"
