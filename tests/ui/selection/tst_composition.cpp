// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/composition.h"

#include "people/countrycode.h"
#include "scoredoffice.h"
#include "ui/selection/europemap.h"
#include "ui/selection/seatplan.h"
#include "ui/selection/sharebars.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// The scored office: eight applicants from Belgium, France and Portugal in turn, three places.
class CompositionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScoredOffice> m_office;
    SeatPlan m_plan;

    void load(bool proposed)
    {
        DecisionService &decisions = m_office->office->decisions();
        m_plan.load(*decisions.standing(m_office->meeting), *decisions.decided(m_office->meeting));
        if (proposed) {
            const auto problem = std::make_shared<const SelectionProblem>(m_plan.problem(false));
            m_plan.setProposal({problem, select(*problem)});
        }
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_office = std::make_unique<ScoredOffice>();
        m_office->scoreEverybody();
        m_plan = SeatPlan();
    }

    void countsWhoAppliedBeforeThereIsAGroup()
    {
        load(false);
        const Composition countries = compositionOf(m_plan, u"country"_s);
        QCOMPARE(countries.pool, 8);
        QCOMPARE(countries.selected, 0);
        QCOMPARE(countries.rows.size(), 3);
        QCOMPARE(countries.rows.at(0).label, u"Belgium"_s);
        QCOMPARE(countries.rows.at(0).pool, 3);
        QCOMPARE(countries.rows.at(2).label, u"Portugal"_s);
        QCOMPARE(countries.rows.at(2).pool, 2);
    }

    void countsTheGroupAndWhatTheRulesAskFor()
    {
        MeetingDocument document = m_office->document();
        IdSource &ids = m_office->office->ids();
        document.rules = {{ids.next<RuleId>(), u"country"_s, u"*"_s, {}, 2, {}, {}},
                          {ids.next<RuleId>(), u"country"_s, u"Malta"_s, 1, {}, {}, {}},
                          {ids.next<RuleId>(), u"sector"_s, u"health"_s, 2, {}, {}, {}}};
        m_office->save(document);
        load(false);
        const Composition countries = compositionOf(m_plan, u"country"_s);
        QCOMPARE(wishedText(countries.rows.at(0)), u"≤ 2"_s);
        QCOMPARE(countries.rows.last().label, u"Malta"_s); // a wish that nobody can fulfil is shown too
        QCOMPARE(countries.rows.last().pool, 0);
        QCOMPARE(wishedText(compositionOf(m_plan, u"sector"_s).rows.constFirst()), u"≥ 2"_s);
    }

    void leavesOutWhatNobodyToldAndWhoCannotBeChosen()
    {
        QVERIFY(m_office->office->applications().setWithdrawn(m_office->application(8), true));
        load(true);
        QCOMPARE(compositionOf(m_plan, u"country"_s).pool, 7);
        QCOMPARE(compositionOf(m_plan, u"country"_s).selected, 3);
        QStringList titles;
        for (const Composition &composition : compositionsOf(m_plan)) {
            titles.append(composition.title);
        }
        QCOMPARE(titles, (QStringList{u"Country"_s, u"Sector"_s, u"Profile"_s})); // nobody gave a gender
    }

    void drawsTheLineAtTheLastSeat()
    {
        load(true);
        const ScoreDistribution distribution = scoreDistributionOf(m_plan);
        int selected = 0;
        int others = 0;
        for (const ScoreDistribution::Bin &bin : distribution.bins) {
            selected += bin.selected;
            others += bin.others;
        }
        QCOMPARE(selected, 3);
        QCOMPARE(others, 5);
        const QList<SelectionRow> rows = m_plan.rows();
        QCOMPARE(distribution.lastSeat, rows.at(2).score);
    }

    void theMapHasEachCountryOnATileOfItsOwn()
    {
        QSet<QString> codes;
        QSet<std::pair<int, int>> places;
        for (const CountryTile &tile : europeTiles()) {
            QVERIFY2(CountryCode::fromText(tile.code), qPrintable(tile.code));
            codes.insert(tile.code);
            places.insert({tile.place.x(), tile.place.y()});
        }
        QCOMPARE(places.size(), codes.size());
        for (const CountryCode &country : CountryCode::all()) {
            QVERIFY2(!country.isMemberState() || codes.contains(country.toString()),
                     qPrintable(country.toString()));
        }
        for (const QString &other : {u"IS"_s, u"LI"_s, u"NO"_s, u"CH"_s, u"GB"_s, u"AL"_s, u"BA"_s, u"GE"_s,
                                     u"MD"_s, u"ME"_s, u"MK"_s, u"RS"_s, u"TR"_s, u"UA"_s}) {
            QVERIFY2(codes.contains(other), qPrintable(other));
        }
    }

    void figuresAreWalkedCopiedAndRead()
    {
        load(true);
        ShareBars bars;
        bars.showComposition(compositionOf(m_plan, u"country"_s));
        bars.resize(360, bars.heightForWidth(360));
        bars.show();
        bars.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bars));
        bars.setFocus();
        QVERIFY(bars.accessibleDescription().contains(u"Belgium: 1 chosen (33 %), 3 applied (38 %)"_s));
        QTest::keyClick(&bars, Qt::Key_Down);
        QVERIFY2(bars.accessibleName().startsWith(u"Country: France"_s), qPrintable(bars.accessibleName()));
        QSignalSpy chosen(&bars, &Figure::placeChosen);
        QTest::keyClick(&bars, Qt::Key_Return);
        QCOMPARE(chosen.value(0).value(0).toString(), u"France"_s);
        bars.copyTable();
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->text().startsWith(u"Country\tChosen"_s));
        QVERIFY(copied->text().contains(u"Portugal\t1\t33 %\t2\t25 %"_s));
        bars.copyPicture();
        QCOMPARE(QGuiApplication::clipboard()->image().size(), bars.size() * 2);
    }

    void theMapIsWalkedByDirection()
    {
        load(true);
        EuropeMap map;
        map.showCountries(compositionOf(m_plan, u"country"_s));
        map.resize(360, map.heightForWidth(360));
        map.show();
        map.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&map));
        map.setFocus();
        QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(2 * 36 + 10, 5 * 36 + 10)); // France
        QVERIFY2(map.accessibleName().contains(u"France: 1 of 3"_s), qPrintable(map.accessibleName()));
        QTest::keyClick(&map, Qt::Key_Up);
        QVERIFY2(map.accessibleName().contains(u"Belgium"_s), qPrintable(map.accessibleName()));
        QTest::keyClick(&map, Qt::Key_Right);
        QVERIFY2(map.accessibleName().contains(u"Luxembourg: nobody applied"_s),
                 qPrintable(map.accessibleName()));
    }
};

QTEST_MAIN(CompositionTest)
#include "tst_composition.moc"
