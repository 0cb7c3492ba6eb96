// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/rowchoice.h"

#include "intake/planhints.h"
#include "intakecase.h"

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString list = u"Name;E-mail;Motto\nAda Byron;ada@x.example;Count\nBo Lund;bo@x.example;Weigh\n"_s;

RowChoice leaveOut(int row)
{
    return {0, row, RowChoice::Kind::LeaveOut, {}, {}};
}

} // namespace

/// What the user says of rows before they are taken in.
class RowChoiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesARowOut()
    {
        test::Desk desk;
        const IntakePlan plan = planned(desk, {leaveOut(2)});
        QCOMPARE(plan.counts.newRows, 1);
        QCOMPARE(plan.counts.skipped, 1);
        QCOMPARE(plan.rows.first().skip, std::optional(SkipReason::LeftOut));
        QCOMPARE(plan.people.size(), 1);
    }

    void theLastWordCounts()
    {
        test::Desk desk;
        const IntakePlan plan = planned(desk, {leaveOut(2), {0, 2, RowChoice::Kind::SomebodyNew, {}, {}}});
        QCOMPARE(plan.counts.newRows, 2);
    }

    void givesARowToSomebodyOfAnotherName()
    {
        test::Desk desk;
        desk.takeIn(u"Name;E-mail\nGrete Holm;grete@x.example\n"_s);
        const PersonId grete = desk.known.people.first().id;
        const IntakePlan plan = planned(desk, {{0, 2, RowChoice::Kind::ThisPerson, grete, {}}});
        QCOMPARE(plan.counts.peopleNew, 1);
        QCOMPARE(plan.people.at(plan.rows.first().person).existing, std::optional(grete));
        QCOMPARE(plan.rows.first().kind, RowKind::Duplicate); // Grete has answered before
    }

    void takesARowAsSomebodyNewThoughTheAddressIsKnown()
    {
        test::Desk desk;
        desk.takeIn(list);
        const QString again = QString(list).replace(u"Count"_s, u"Sum up"_s);
        const IntakePlan plan = planned(desk, {{0, 2, RowChoice::Kind::SomebodyNew, {}, {}}}, again);
        QCOMPARE(plan.rows.first().kind, RowKind::New);
        QVERIFY(!plan.people.at(plan.rows.first().person).existing);
    }

    /// Whoever a row was given to, the same file again changes nothing.
    void theSameFileAgainChangesNothing()
    {
        test::Desk desk;
        desk.takeIn(u"Name;E-mail\nGrete Holm;grete@x.example\n"_s);
        QList<IncomingTable> tables{test::rowsOf(list, desk.call)};
        applyChoices(tables,
                     {{0, 2, RowChoice::Kind::ThisPerson, desk.known.people.first().id, {}},
                      {0, 3, RowChoice::Kind::SomebodyNew, {}, {}}});
        desk.takeIn(tables);
        const IntakePlan again = desk.takeIn(list);
        QCOMPARE(again.counts.identical, 2);
        QVERIFY(!again.changesAnything());
    }

    void doesNotMindRowsThatAreNotThere()
    {
        test::Desk desk;
        QCOMPARE(planned(desk, {leaveOut(99), {7, 2, RowChoice::Kind::LeaveOut, {}, {}}}).counts.newRows, 2);
    }

    void whoIsNotMeantIsHintedAtNoMore()
    {
        test::Desk desk;
        desk.takeIn(u"Name;E-mail;Country\nAda Byron;ada@old.example;BE\nAda Byron;ada@other.example;BE\n"_s);
        QCOMPARE(desk.known.people.size(), 2);
        IntakeDraft draft{
            {}, {test::rowsOf(u"Name;E-mail;Country\nAda Byron;ada@x.example;Belgium\n"_s, desk.call)}, {}};
        draft.plan = planIntake(draft.rows, desk.call, desk.known);
        QCOMPARE(draft.plan.rows.first().hints.size(), 2);
        const std::optional<RowChoice> said =
            notThisPerson(draft, draft.plan.rows.first(), draft.plan.rows.first().hints.last());
        QVERIFY(said);
        settleHints(draft, {*said});
        QCOMPARE(draft.plan.rows.first().hints.size(), 1);
        QCOMPARE(draft.plan.rows.first().notThese.size(), 1);
        QCOMPARE(draft.plan.rows.first().notThese.first().known, said->person);
        draft.plan = planIntake(draft.rows, desk.call, desk.known);
        settleHints(draft, {*said}); // planned again
        QCOMPARE(draft.plan.rows.first().hints.size(), 1);
    }

    /// Two rows of one name, the first with an address or without.
    void whoStandsInAnotherRowIsHintedAtNoMore_data()
    {
        QTest::addColumn<QString>("first");
        QTest::newRow("by the address") << u"Ada Byron;ada@old.example;BE\n"_s;
        QTest::newRow("by the name") << u"Ada Byron;;BE\n"_s;
    }
    void whoStandsInAnotherRowIsHintedAtNoMore()
    {
        QFETCH(const QString, first);
        IntakeDraft draft{
            {}, {test::rowsOf(u"Name;E-mail;Country\n"_s + first + u"Ada Byron;ada@x.example;BE\n"_s)}, {}};
        draft.plan = planIntake(draft.rows, {}, {});
        PlannedRow &row = draft.plan.rows.last();
        QCOMPARE(row.hints.size(), 1);
        const std::optional<RowChoice> said = notThisPerson(draft, row, row.hints.first());
        QVERIFY(said && !said->person);
        settleHints(draft, {*said});
        QVERIFY(row.hints.isEmpty());
        QCOMPARE(row.notThese.size(), 1);
    }

private:
    static IntakePlan planned(const test::Desk &desk, const QList<RowChoice> &choices,
                              const QString &text = list)
    {
        QList<IncomingTable> tables{test::rowsOf(text, desk.call)};
        applyChoices(tables, choices);
        return planIntake(tables, desk.call, desk.known);
    }
};

QTEST_GUILESS_MAIN(RowChoiceTest)
#include "tst_rowchoice.moc"
