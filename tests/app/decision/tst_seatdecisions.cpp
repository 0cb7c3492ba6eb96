// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/office.h"
#include "exchange/selectionrecord.h"
#include "intake/tablereader.h"
#include "selection/scenariocomparison.h"
#include "support/builders.h"
#include "support/fixedclock.h"

#include <QJsonDocument>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// Decisions by hand, withdrawals, repairs, scenarios and records, over a real file in memory.
class SeatDecisionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void decideForManyWithOneReason();
    void needANameAndAReason();
    void keepEveryDecision();
    void areOneStepToUndo();
    void replaceWhoWithdrew();
    void leaveDecidedAndToldApart();
    void keepWishes();
    void logARepairWithItsReason();
    void refuseAStaleRepair();
    void keepScenarios();
    void compareScenariosSideBySide();
    void adoptAScenarioInOneStep();
    void recordWhatWasDecided();
    void recordAnOldDecision();

private:
    void takeIn();
    GroupDecision proposal();
    ApplicationId idOf(int number);
    Application applicationOf(int number);
    MeetingDocument document() { return *m_office->meetings().load(*m_meeting); }
    DecisionService &decisions() { return m_office->decisions(); }

    FixedClock m_clock;
    std::unique_ptr<Office> m_office;
    std::optional<MeetingId> m_meeting;
};

void SeatDecisionsTest::init()
{
    m_office = std::move(*Office::createInMemory(m_clock));
    MeetingDocument document = completeDocument(m_office->ids());
    document.meeting.places = 2;
    document.locks.clear();
    document.rules.clear();
    document.criteria.removeLast();
    document.criteria[0].profiles.clear();
    document.tieBreaks = {u"criterion:practice"_s};
    m_meeting = m_office->meetings().add(document)->meeting;
    takeIn();
}

void SeatDecisionsTest::takeIn()
{
    QByteArray csv = "Contribution ID,First name,Last name,E-mail,Country\n";
    QList<ScoreRow> scores;
    const QList<QByteArray> countries{"DE", "DE", "FR", "MT"};
    for (int i = 1; i <= 4; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += "ref-" + number + ",Given" + number + ",Family" + number + ",p" + number + "@x.example,"
            + countries.at(i - 1) + "\n";
        scores.append({0, u"ref-%1"_s.arg(i), u"Ada"_s, u"practice"_s, QString::number(6 - i), {}});
    }
    const Result<SourceTable> table = readTable(csv, u"a.csv"_s);
    const ColumnMapping mapping = recogniseColumns(*table, document().call);
    const Result<IntakeDraft> draft = m_office->intake().draft(*m_meeting, {*table}, {mapping});
    QVERIFY(draft);
    QVERIFY(m_office->intake().apply(*m_meeting, *draft, u"Ines"_s));
    QCOMPARE(m_office->reviews().importScores(*m_meeting, scores)->refused.size(), 0);
}

GroupDecision SeatDecisionsTest::proposal()
{
    const Result<Standing> standing = decisions().standing(*m_meeting);
    const SelectionProblem problem = selectionProblem(*standing, standing->ranking, false);
    return {problem, *select(problem), u"Ines"_s, u"best group"_s};
}

Application SeatDecisionsTest::applicationOf(int number)
{
    for (const Applicant &applicant : *m_office->applications().ofMeeting(*m_meeting)) {
        if (applicant.application.sourceRef == u"ref-%1"_s.arg(number)) {
            return applicant.application;
        }
    }
    qFatal("no such application");
}

ApplicationId SeatDecisionsTest::idOf(int number)
{
    return applicationOf(number).id;
}

void SeatDecisionsTest::decideForManyWithOneReason()
{
    QVERIFY(decisions().decide(*m_meeting, proposal()));
    m_clock.advance(60'000);
    QVERIFY(
        decisions().decideFor(*m_meeting, {idOf(2), idOf(4)}, Decision::Reject, u"Ines"_s, u"too late"_s));
    QCOMPARE(applicationOf(2).decision, Decision::Reject);
    QCOMPARE(applicationOf(4).decisionReason, u"too late"_s);
    const std::optional<DecidedSelection> decided = *decisions().decided(*m_meeting);
    QVERIFY(!decided->provedOptimal);
    for (const DecidedSeat &seat : decided->seats) {
        QVERIFY(seat.application != idOf(2) && seat.application != idOf(4));
    }
    QVERIFY(decisions().decideFor(*m_meeting, {idOf(4)}, Decision::Invite, u"Ines"_s, u"speaks"_s));
    const QList<DecidedSeat> seats = (*decisions().decided(*m_meeting))->seats;
    QVERIFY(std::any_of(seats.cbegin(), seats.cend(), [this](const DecidedSeat &seat) {
        return seat.application == idOf(4) && !seat.isReserve && seat.reason == u"speaks";
    }));
}

void SeatDecisionsTest::needANameAndAReason()
{
    const QList<ApplicationId> one{idOf(1)};
    QCOMPARE(decisions().decideFor(*m_meeting, one, Decision::Invite, u" "_s, u"x"_s).error().code,
             ErrorCode::NameRequired);
    QCOMPARE(decisions().decideFor(*m_meeting, one, Decision::Invite, u"Ines"_s, u" "_s).error().code,
             ErrorCode::ReasonRequired);
    QVERIFY(decisions().decideFor(*m_meeting, one, Decision::Invite, u"Ines"_s, u"speaks"_s));
    QCOMPARE(decisions().decideFor(*m_meeting, one, Decision::Reject, u"Ines"_s, {}).error().code,
             ErrorCode::ReasonRequired);
    QCOMPARE(decisions().decideFor(*m_meeting, one, Decision::Invite, u"Ines"_s, u"again"_s).error().code,
             ErrorCode::NothingToChange);
    QCOMPARE(applicationOf(1).decision, Decision::Invite);
}

void SeatDecisionsTest::keepEveryDecision()
{
    QVERIFY(decisions().history(idOf(1))->isEmpty());
    QVERIFY(decisions().decideFor(*m_meeting, {idOf(1)}, Decision::Invite, u"Ines"_s, u"speaks"_s));
    m_clock.advance(60'000);
    QVERIFY(decisions().decideFor(*m_meeting, {idOf(1)}, Decision::Reserve, u"Bo"_s, u"full"_s));
    m_clock.advance(60'000);
    // The other way to decide keeps its history too.
    QVERIFY(m_office->applications().decide(idOf(1), Decision::Reject, u"Ana"_s, u"withdrew"_s));
    const QList<PastDecision> past = *decisions().history(idOf(1));
    QCOMPARE(past.size(), 3);
    QCOMPARE(past.at(0).decision, Decision::Invite);
    QCOMPARE(past.at(1).by, u"Bo"_s);
    QCOMPARE(past.at(2).reason, u"withdrew"_s);
    QCOMPARE(past.at(2).at, m_clock.now());
}

void SeatDecisionsTest::areOneStepToUndo()
{
    const Result<ChangeSetId> done = decisions().decideFor(*m_meeting, {idOf(1), idOf(2), idOf(3)},
                                                           Decision::Reject, u"Ines"_s, u"cancelled"_s);
    QVERIFY(done);
    QVERIFY(m_office->transactions().revert(*done, u"Undo"_s));
    for (int i = 1; i <= 3; ++i) {
        QCOMPARE(applicationOf(i).decision, Decision::Open);
        QVERIFY(decisions().history(idOf(i))->isEmpty());
    }
}

void SeatDecisionsTest::replaceWhoWithdrew()
{
    QVERIFY(decisions().decide(*m_meeting, proposal()));
    const QDateTime first = m_clock.now();
    m_clock.advance(60'000);
    QVERIFY(m_office->applications().setWithdrawn(QList<ApplicationId>{idOf(1)}, true));
    const HeldSeats seats = *decisions().heldSeats(*m_meeting);
    QCOMPARE(seats.held.size(), 2);
    QCOMPARE(seats.withdrawn, QList<ApplicationId>{idOf(1)});
    GroupDecision next = proposal();
    next.problem = afterWithdrawal(next.problem, seats.held, seats.withdrawn);
    next.selection = *select(next.problem);
    next.reason.clear();
    QCOMPARE(decisions().replace(*m_meeting, next).error().code, ErrorCode::ReasonRequired);
    next.reason = u"A-1 withdrew"_s;
    QVERIFY(decisions().replace(*m_meeting, next));
    QCOMPARE(applicationOf(2).decisionReason, u"best group"_s);
    QCOMPARE(applicationOf(2).decidedAt, first);
    QCOMPARE(applicationOf(3).decision, Decision::Invite);
    QCOMPARE(applicationOf(3).decisionReason, u"A-1 withdrew"_s);
    QCOMPARE(applicationOf(1).decision,
             Decision::Invite); // it was decided so; that they left is said elsewhere
    QCOMPARE(decisions().heldSeats(*m_meeting)->withdrawn, QList<ApplicationId>());
}

void SeatDecisionsTest::leaveDecidedAndToldApart()
{
    QVERIFY(decisions().decideFor(*m_meeting, {idOf(1)}, Decision::Invite, u"Ines"_s, u"speaks"_s));
    QCOMPARE(applicationOf(1).letter, LetterState::None);
    QCOMPARE(applicationOf(1).reply, Reply::None);
}

void SeatDecisionsTest::keepWishes()
{
    Wish wish{.id = m_office->ids().next<WishId>(), .attribute = u"country"_s};
    wish.shares = {{u"DE"_s, 50}, {u"FR"_s, 100.0 / 3}};
    wish.price = 2.5;
    Wish atMost{.id = m_office->ids().next<WishId>(), .attribute = u"gender"_s, .value = u"m"_s};
    atMost.max = 1;
    const Result<ChangeSetId> done = decisions().saveWishes(*m_meeting, {wish, atMost});
    QVERIFY(done);
    QCOMPARE(document().wishes, (QList<Wish>{wish, atMost}));
    QCOMPARE(proposal().problem.wishes.size(), 2);
    const Result<MeetingDocument> read =
        meetingDocumentFromJson(QJsonDocument(toJson(document())).toJson(), m_office->ids());
    QVERIFY(read);
    QCOMPARE(read->wishes.at(0).shares, wish.shares);
    QCOMPARE(read->wishes.at(1).max, 1);
    QVERIFY(m_office->transactions().revert(*done, u"Undo"_s));
    QVERIFY(document().wishes.isEmpty());
    QVERIFY(!toJson(document()).contains(u"wishes"_s));
    wish.price = 0;
    QCOMPARE(decisions().saveWishes(*m_meeting, {wish}).error().code, ErrorCode::ValueInvalid);
}

void SeatDecisionsTest::logARepairWithItsReason()
{
    QVERIFY(decisions().saveRules(*m_meeting,
                                  {{m_office->ids().next<RuleId>(), u"country"_s, u"ES"_s, 1, {}, {}, {}}}));
    const GroupDecision stuck = proposal();
    QCOMPARE(stuck.selection.status, Selection::Status::Infeasible);
    RepairDeed deed{stuck.problem, stuck.selection.repairs.at(0), u"Ines"_s, {}};
    QCOMPARE(decisions().applyRepair(*m_meeting, deed).error().code, ErrorCode::ReasonRequired);
    deed.reason = u"nobody came from there"_s;
    const Result<ChangeSetId> done = decisions().applyRepair(*m_meeting, deed);
    QVERIFY(done);
    QVERIFY(proposal().selection.hasGroup());
    const QList<AppliedRepair> repairs = *decisions().repairs(*m_meeting);
    QCOMPARE(repairs.size(), 1);
    QCOMPARE(repairs.at(0).reason, u"nobody came from there"_s);
    QCOMPARE(repairs.at(0).changes.at(0), (GivenUp{u"min"_s, u"country"_s, u"ES"_s, 1, 0}));
    QVERIFY(m_office->transactions().revert(*done, u"Undo"_s));
    QVERIFY(decisions().repairs(*m_meeting)->isEmpty());
    QCOMPARE(document().rules.size(), 1);
}

void SeatDecisionsTest::refuseAStaleRepair()
{
    QVERIFY(decisions().saveRules(*m_meeting,
                                  {{m_office->ids().next<RuleId>(), u"country"_s, u"ES"_s, 1, {}, {}, {}}}));
    const GroupDecision stuck = proposal();
    QVERIFY(decisions().savePlaces(*m_meeting, 3));
    QCOMPARE(decisions()
                 .applyRepair(*m_meeting, {stuck.problem, stuck.selection.repairs.at(0), u"Ines"_s, u"x"_s})
                 .error()
                 .code,
             ErrorCode::ChangedMeanwhile);
}

void SeatDecisionsTest::keepScenarios()
{
    ScenarioService &scenarios = m_office->scenarios();
    SelectionSettings settings = settingsOf(document());
    settings.places = 3;
    settings.rules = {{m_office->ids().next<RuleId>(), u"country"_s, u"*"_s, {}, 1, 2, u"named"_s}};
    settings.locks = {{m_office->ids().next<LockId>(), idOf(2), u"ref-2"_s, Seat::In, u"speaks"_s}};
    Wish wish{.id = m_office->ids().next<WishId>(), .attribute = u"country"_s};
    wish.shares = {{u"DE"_s, 50}};
    settings.wishes = {wish};
    settings.method = SelectionMethod::Lottery;
    settings.seed = u"42"_s;
    settings.exceptionsAllowed = true;
    QCOMPARE(scenarios.save(*m_meeting, u" "_s, settings).error().code, ErrorCode::NameRequired);
    QVERIFY(scenarios.save(*m_meeting, u"Broad"_s, settings));
    QCOMPARE(scenarios.ofMeeting(*m_meeting)->at(0).settings, settings);
    settings.places = 4;
    QVERIFY(scenarios.save(*m_meeting, u"broad "_s, settings));
    QCOMPARE(scenarios.ofMeeting(*m_meeting)->size(), 1);
    QVERIFY(scenarios.save(*m_meeting, u"Other"_s, settings));
    const Scenario kept = scenarios.ofMeeting(*m_meeting)->at(0);
    QCOMPARE(scenarios.rename(kept.id, u"OTHER"_s).error().code, ErrorCode::ValueInvalid);
    QVERIFY(scenarios.rename(kept.id, u"Wide"_s));
    QCOMPARE(scenarios.ofMeeting(*m_meeting)->at(0).name, u"Wide"_s);
    const Result<ChangeSetId> gone = scenarios.remove(kept.id);
    QVERIFY(gone);
    QCOMPARE(scenarios.ofMeeting(*m_meeting)->size(), 1);
    QVERIFY(m_office->transactions().revert(*gone, u"Undo"_s));
    QCOMPARE(scenarios.ofMeeting(*m_meeting)->size(), 2);
}

void SeatDecisionsTest::compareScenariosSideBySide()
{
    const Standing standing = *decisions().standing(*m_meeting);
    SelectionSettings one = settingsOf(standing.document);
    SelectionSettings other = one;
    other.rules = {{m_office->ids().next<RuleId>(), u"country"_s, u"*"_s, {}, 1, {}, {}}};
    QList<ScenarioOutcome> outcomes;
    for (const SelectionSettings &settings : {one, other}) {
        const SelectionProblem problem = problemUnder(standing, settings);
        outcomes.append(
            {settings.rules.isEmpty() ? u"As it is"_s : u"One each"_s, problem, *select(problem)});
    }
    const ScenarioComparison comparison = compareScenarios(outcomes, {u"country"_s});
    QCOMPARE(comparison.names, (QStringList{u"As it is"_s, u"One each"_s}));
    QCOMPARE(comparison.totals, (QList<double>{180, 160}));
    QCOMPARE(comparison.common.size(), 1);
    QCOMPARE(comparison.common.at(0).code, u"A-1"_s);
    QCOMPARE(comparison.differing.size(), 2);
    QCOMPARE(comparison.differing.at(0).chosen, (QList<bool>{true, false}));
    QCOMPARE(comparison.differing.at(1).chosen, (QList<bool>{false, true}));
    QCOMPARE(comparison.balances.size(), 2);
    QCOMPARE(comparison.balances.at(0).value, u"DE"_s);
    QCOMPARE(comparison.balances.at(0).chosen, (QList<int>{2, 1}));
    QCOMPARE(comparison.balances.at(1).chosen, (QList<int>{0, 1}));
}

void SeatDecisionsTest::adoptAScenarioInOneStep()
{
    const MeetingDocument before = document();
    SelectionSettings settings = settingsOf(before);
    settings.places = 4;
    settings.rules = {{m_office->ids().next<RuleId>(), u"country"_s, u"*"_s, {}, 3, {}, {}}};
    settings.weights.insert(before.criteria.at(0).id, 7);
    settings.locks = {{m_office->ids().next<LockId>(), idOf(4), u"ref-4"_s, Seat::In, u"speaks"_s}};
    QVERIFY(m_office->scenarios().save(*m_meeting, u"Broad"_s, settings));
    const Result<ChangeSetId> done =
        m_office->scenarios().adopt(m_office->scenarios().ofMeeting(*m_meeting)->at(0).id);
    QVERIFY(done);
    QCOMPARE(settingsOf(document()), settings);
    QVERIFY(m_office->transactions().revert(*done, u"Undo"_s));
    QCOMPARE(document(), before);
}

void SeatDecisionsTest::recordWhatWasDecided()
{
    QCOMPARE(decisions().record(*m_meeting).error().code, ErrorCode::NoSelection);
    QVERIFY(decisions().decide(*m_meeting, proposal()));
    m_clock.advance(60'000);
    QVERIFY(decisions().decideFor(*m_meeting, {idOf(4)}, Decision::Reject, u"Bo"_s, u"too late"_s));
    QVERIFY(decisions().savePlaces(*m_meeting, 4)); // what is decided does not follow
    const QJsonObject record = *decisions().record(*m_meeting);
    QCOMPARE(record.value(u"decided_by"_s).toString(), u"Ines"_s);
    QCOMPARE(record.value(u"settings"_s).toObject().value(u"places"_s).toInt(), 2);
    QCOMPARE(record.value(u"candidates"_s).toArray().size(), 4);
    const QJsonArray past = record.value(u"decisions"_s).toArray();
    QCOMPARE(past.last().toObject().value(u"reason"_s).toString(), u"too late"_s);
    QVERIFY(verifyRecord(record)->holds());
    QJsonObject kept = record;
    for (const QString &later : {u"repairs"_s, u"decisions"_s, u"kept_sha256"_s}) {
        kept.remove(later);
    }
    QCOMPARE(record.value(u"kept_sha256"_s).toString(), recordHash(kept));
    const QJsonObject coded = *recordWithCodes(record);
    QVERIFY(verifyRecord(coded)->holds());
    QVERIFY(!QJsonDocument(coded).toJson().contains("Family"));
}

void SeatDecisionsTest::recordAnOldDecision()
{
    QVERIFY(decisions().decideFor(*m_meeting, {idOf(1), idOf(2)}, Decision::Invite, u"Ines"_s, u"both"_s));
    const QJsonObject record = *decisions().record(*m_meeting);
    QVERIFY(record.value(u"reconstructed"_s).toBool());
    QVERIFY(verifyRecord(record)->holds());
}

QTEST_GUILESS_MAIN(SeatDecisionsTest)
#include "tst_seatdecisions.moc"
