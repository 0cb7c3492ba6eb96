// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/selectionmodel.h"

#include "ui/common/chip.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

SelectionRow row(int number)
{
    SelectionRow row{.application = ApplicationId(number), .position = number, .rank = number};
    row.code = u"A-%1"_s.arg(number);
    row.name = u"Person %1"_s.arg(number);
    row.score = 90.0 - number;
    row.spread.scores = {60, 91.5};
    row.reviews = 2;
    row.coverage = 0.75;
    return row;
}

} // namespace

class SelectionModelTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] static QString text(const SelectionModel &model, SelectionColumn column)
    {
        return model.index(0, static_cast<int>(column)).data().toString();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void keepsTheRulesOfModels()
    {
        SelectionModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.load({row(1), row(2), row(3)});
        SelectionRow moved = row(3);
        moved.position = 1;
        moved.seat = SeatState::In;
        model.update({moved, row(1), row(4)});
        model.setDecimals(3);
        QCOMPARE(model.rowCount(), 3);
    }

    void writesTiesAndScoresSoThatTheyCanBeToldApart()
    {
        SelectionRow tied = row(3);
        tied.isTied = true;
        SelectionModel model;
        model.load({tied});
        model.setDecimals(2);
        QCOMPARE(text(model, SelectionColumn::Rank), u"3="_s);
        QCOMPARE(text(model, SelectionColumn::Score), u"87.00"_s);
        QCOMPARE(text(model, SelectionColumn::Reviewers), u"60.0 to 91.5"_s);
        QCOMPARE(text(model, SelectionColumn::Coverage), u"75 %"_s);
        tied.rank.reset();
        model.load({tied});
        QCOMPARE(text(model, SelectionColumn::Rank), u"–"_s);
    }

    void namesTheReviewersAndHowStrictTheyAre()
    {
        SelectionRow scored = row(3);
        scored.reviewers = {ReviewerId(1), ReviewerId(2)};
        scored.disagreement = Disagreement{31.5, 60, 0};
        scored.widestOn = u"Practice"_s;
        scored.calibrated = 78.2;
        scored.calibratedRank = 2;
        SelectionModel model;
        model.setReviewers({{ReviewerId(1), {u"Ines <b>Brandt"_s, -6.2}}, {ReviewerId(2), {u"Tomás"_s, 4.0}}},
                           u"To be read beside the score."_s);
        model.load({scored});
        const auto tip = [&model](SelectionColumn column) {
            return model.index(0, static_cast<int>(column)).data(Qt::ToolTipRole).toString();
        };
        QCOMPARE(tip(SelectionColumn::Reviewers), u"Tomás: 91.5\nInes <b>Brandt: 60.0"_s);
        QCOMPARE(text(model, SelectionColumn::Disagreement), u"31.5"_s);
        QCOMPARE(tip(SelectionColumn::Disagreement), u"Widest on “Practice”: 60.0 points"_s);
        QCOMPARE(text(model, SelectionColumn::Calibrated), u"78.2 (rank 2)"_s);
        QVERIFY(tip(SelectionColumn::Calibrated).contains(u"6.2 points less"_s));
        QVERIFY(tip(SelectionColumn::Calibrated).contains(u"4.0 points more"_s));
        const int calibrated = static_cast<int>(SelectionColumn::Calibrated);
        QVERIFY(model.headerData(calibrated, Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .contains(u"beside the score"_s));
        scored.calibrated.reset();
        model.update({scored});
        QCOMPARE(text(model, SelectionColumn::Calibrated), QString());
        QCOMPARE(tip(SelectionColumn::Calibrated), u"To be read beside the score."_s);
    }

    void keepsTheOthersScoresFromAReviewer()
    {
        SelectionRow scored = row(3);
        scored.reviewers = {ReviewerId(1), ReviewerId(2)};
        SelectionModel model;
        model.setReviewers({{ReviewerId(1), {u"Ines"_s, -6.2}}, {ReviewerId(2), {u"Tomás"_s, 4.0}}}, {});
        model.load({scored});
        const auto tip = [&model] {
            return model.index(0, static_cast<int>(SelectionColumn::Reviewers))
                .data(Qt::ToolTipRole)
                .toString();
        };
        model.setViewer(ReviewerId(1), OthersScores::Never);
        QVERIFY(tip().startsWith(u"Ines: 60.0\n"_s) && !tip().contains(u"Tomás"_s));
        model.setViewer(ReviewerId(1), OthersScores::AfterOwn);
        QVERIFY(tip().contains(u"Tomás: 91.5"_s)); // their own is in
        model.setViewer(ReviewerId(3), OthersScores::AfterOwn);
        QVERIFY(!tip().contains(u"Ines"_s) && !tip().contains(u"Tomás"_s) && !tip().isEmpty());
        model.setViewer(ReviewerId(3), OthersScores::Always);
        QVERIFY(tip().contains(u"Ines"_s));
        model.setViewer(std::nullopt, OthersScores::Never);
        QVERIFY(tip().contains(u"Tomás"_s));
    }

    void saysInWordsWhatIsDrawnBesideARank()
    {
        SelectionRow moved = row(3);
        moved.mark = {true, true, 2, false};
        SelectionModel model;
        model.load({moved});
        const QModelIndex rank = model.index(0, static_cast<int>(SelectionColumn::Rank));
        const QString words = rank.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(words.contains(u"2 places up"_s) || words.contains(u"2 place(s) up"_s), qPrintable(words));
        QVERIFY(words.contains(u"last seat"_s));
        QCOMPARE(rank.data().toString(), u"3"_s); // copied as it is
        QCOMPARE(rank.data(RankMarkRole).value<RankMark>(), moved.mark);
    }

    void saysTheSeatAndWhetherItIsLocked_data()
    {
        QTest::addColumn<int>("seat");
        QTest::addColumn<int>("lock"); // 0: none, 1: in, 2: out
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("chip");
        QTest::newRow("a seat") << int(SeatState::In) << 0 << u"in"_s << u"in"_s;
        QTest::newRow("a locked seat") << int(SeatState::In) << 1 << u"in, locked"_s << u"in"_s;
        QTest::newRow("the reserve") << int(SeatState::Reserve) << 0 << u"reserve"_s << u"reserve"_s;
        QTest::newRow("no seat") << int(SeatState::Out) << 0 << u"out"_s << u"out"_s;
        QTest::newRow("no group yet") << int(SeatState::None) << 0 << u"–"_s << QString();
        QTest::newRow("locked before there is a group")
            << int(SeatState::None) << 2 << u"locked out"_s << QString();
        QTest::newRow("not eligible") << int(SeatState::NotEligible) << 0 << u"–"_s << QString();
    }
    void saysTheSeatAndWhetherItIsLocked()
    {
        QFETCH(int, seat);
        QFETCH(int, lock);
        QFETCH(QString, words);
        QFETCH(QString, chip);
        SelectionRow one = row(1);
        one.seat = static_cast<SeatState>(seat);
        if (lock > 0) {
            one.lock = lock == 1 ? Seat::In : Seat::Out;
        }
        SelectionModel model;
        model.load({one});
        const QModelIndex index = model.index(0, static_cast<int>(SelectionColumn::Seat));
        QCOMPARE(index.data().toString(), words);
        QCOMPARE(index.data(ChipRole).value<Chip>().word, chip);
        QCOMPARE(index.data(LockRole).toBool(), lock > 0);
    }

    void sortsWhoHasNoScoreLast()
    {
        SelectionRow unscored = row(2);
        unscored.score.reset();
        SelectionModel model;
        model.load({unscored});
        QVERIFY(!model.index(0, static_cast<int>(SelectionColumn::Score)).data(RawRole).isValid());
        QVERIFY(model.index(0, static_cast<int>(SelectionColumn::Rank)).data(RawRole).isValid());
    }
};

QTEST_GUILESS_MAIN(SelectionModelTest)
#include "tst_selectionmodel.moc"
