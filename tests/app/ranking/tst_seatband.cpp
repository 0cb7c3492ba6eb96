// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rankingcase.h"

#include "ranking/seatband.h"

#include <QTest>

using namespace convoke;
using namespace convoke::test;

class TestSeatBand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsPlacesAndMorePeopleThanThose();
    void needsTwoReviewsSomewhere();
    void marksThoseNearerThanOneError();
    void widensForWhomFewReviewed();
    void marksEqualScoresEvenWithoutSpread();
    void isEmptyWhereTheLastSeatStandsAlone();
};

namespace {

/// Reviews of two reviewers: A-1 has 5 and 5, A-2 has 4 and 5 and so on as given.
Ranking ranked(const QList<QList<double>> &people)
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s, 1, 10);
    for (qsizetype i = 0; i < people.size(); ++i) {
        meeting.person();
        for (qsizetype r = 0; r < people.at(i).size(); ++r) {
            meeting.review(int(i) + 1, int(r) + 1, {people.at(i).at(r)});
        }
    }
    return meeting.ranking();
}

} // namespace

void TestSeatBand::needsPlacesAndMorePeopleThanThose()
{
    const Ranking ranking = ranked({{5, 6}, {4, 5}});
    QCOMPARE(seatBand(ranking, 0).state, SeatBand::State::NoPlaces);
    QCOMPARE(seatBand(ranking, 2).state, SeatBand::State::RoomForAll);
    QVERIFY(seatBand(ranking, 2).inside.isEmpty());
    QCOMPARE(seatBand(Ranking(), 3).state, SeatBand::State::RoomForAll);
    QCOMPARE(seatBand(ranking, 1).state, SeatBand::State::Known);
}

void TestSeatBand::needsTwoReviewsSomewhere()
{
    const SeatBand band = seatBand(ranked({{5}, {4}, {3}}), 1);
    QCOMPARE(band.state, SeatBand::State::NoSpread);
    QVERIFY(band.inside.isEmpty());
}

// Deviations 7.071… (one step of ten apart) for each of four people: σ² = 50, σ = 7.07. The error of the
// difference of two means of two reviews is √(25 + 25) = 7.07.
void TestSeatBand::marksThoseNearerThanOneError()
{
    const Ranking ranking = ranked({{9, 10}, {8, 9}, {7.5, 8.5}, {6.5, 7.5}});
    const SeatBand band = seatBand(ranking, 2); // 95, 85, 80, 70
    QVERIFY(std::abs(band.deviation - std::sqrt(50.0)) < 1e-9);
    QCOMPARE(band.inside, (QList<bool>{false, true, true, false}));
    QCOMPARE(band.lastSeat, 1);
    QCOMPARE(band.count(), 2);
    QCOMPARE(seatBand(ranking, 3).inside, (QList<bool>{false, true, true, false}));
}

void TestSeatBand::widensForWhomFewReviewed()
{
    // σ = 7.07; between one and two reviews √(50 + 25) = 8.66.
    const Ranking ranking = ranked({{9, 10}, {8, 9}, {7.7}, {6.5, 7.5}});
    QCOMPARE(seatBand(ranking, 2).inside, (QList<bool>{false, true, true, false}));
    const Ranking full = ranked({{9, 10}, {8, 9}, {7.2, 8.2}, {6.5, 7.5}});
    QVERIFY(seatBand(full, 2).inside.isEmpty()); // the same mean of two reviews is far enough
}

void TestSeatBand::marksEqualScoresEvenWithoutSpread()
{
    QCOMPARE(seatBand(ranked({{9, 9}, {8, 8}, {8, 8}, {7, 7}}), 2).inside,
             (QList<bool>{false, true, true, false}));
    const SeatBand single = seatBand(ranked({{9}, {8}, {8}}), 2);
    QCOMPARE(single.state, SeatBand::State::NoSpread);
    QCOMPARE(single.inside, (QList<bool>{false, true, true}));
}

void TestSeatBand::isEmptyWhereTheLastSeatStandsAlone()
{
    const SeatBand band = seatBand(ranked({{9, 10}, {6, 7}, {2, 3}}), 2);
    QCOMPARE(band.state, SeatBand::State::Known);
    QVERIFY(band.inside.isEmpty() && band.count() == 0);
}

QTEST_GUILESS_MAIN(TestSeatBand)
#include "tst_seatband.moc"
