// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/office.h"
#include "intake/tablereader.h"
#include "support/builders.h"
#include "support/fixedclock.h"

#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// From scores to decided seats, over a real file in memory.
class DecisionServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void ranksByScore();
    void needsANameAndAReason();
    void writesSeatsAndDecisions();
    void opensAgainWhoIsNoLongerChosen();
    void oneStepUndoesADecision();
    void locksAndUnlocks();
    void refusesARuleAgainstItself();
    void cutsChoicesByKnownLabels();
    void leavesOutWhoFailsAGate();

private:
    void takeIn(const QList<std::pair<QString, double>> &people);
    GroupDecision proposal(const QString &by = u"Ines"_s);
    Decision decisionOn(const QString &sourceRef);

    FixedClock m_clock;
    std::unique_ptr<Office> m_office;
    std::optional<MeetingId> m_meeting;
};

void DecisionServiceTest::init()
{
    m_office = std::move(*Office::createInMemory(m_clock));
    MeetingDocument document = completeDocument(m_office->ids());
    document.meeting.places = 2;
    document.locks.clear();
    document.rules.clear();
    document.criteria.removeLast();
    document.criteria[0].profiles.clear();
    const Result<AddedMeeting> added = m_office->meetings().add(document);
    QVERIFY(added);
    m_meeting = added->meeting;
    takeIn({{u"ref-1"_s, 5}, {u"ref-2"_s, 4}, {u"ref-3"_s, 3}});
}

void DecisionServiceTest::takeIn(const QList<std::pair<QString, double>> &people)
{
    QByteArray csv = "Contribution ID,First name,Last name,E-mail,Country\n";
    QList<ScoreRow> scores;
    for (const auto &[ref, score] : people) {
        csv += ref.toUtf8() + ",P," + ref.toUtf8() + ',' + ref.toUtf8() + "@x.example,NL\n";
        scores.append({0, ref, u"Ada"_s, u"practice"_s, QString::number(score), {}});
    }
    const Result<SourceTable> table = readTable(csv, u"a.csv"_s);
    QVERIFY(table);
    const Result<MeetingDocument> document = m_office->meetings().load(*m_meeting);
    const ColumnMapping mapping = recogniseColumns(*table, document->call);
    const Result<IntakeDraft> draft = m_office->intake().draft(*m_meeting, {*table}, {mapping});
    QVERIFY(draft);
    QVERIFY(m_office->intake().apply(*m_meeting, *draft, u"Ines"_s));
    const Result<ScoreImport> imported = m_office->reviews().importScores(*m_meeting, scores);
    QVERIFY(imported);
    QCOMPARE(imported->refused.size(), 0);
}

GroupDecision DecisionServiceTest::proposal(const QString &by)
{
    const Result<Standing> standing = m_office->decisions().standing(*m_meeting);
    const SelectionProblem problem = selectionProblem(*standing, standing->ranking, false);
    return {problem, *select(problem), by, u"best group"_s};
}

Decision DecisionServiceTest::decisionOn(const QString &sourceRef)
{
    for (const Applicant &applicant : *m_office->applications().ofMeeting(*m_meeting)) {
        if (applicant.application.sourceRef == sourceRef) {
            return applicant.application.decision;
        }
    }
    return Decision::Open;
}

void DecisionServiceTest::ranksByScore()
{
    const Result<Standing> standing = m_office->decisions().standing(*m_meeting);
    QVERIFY(standing);
    QCOMPARE(standing->ranking.ranked.size(), 3);
    QCOMPARE(standing->table->applicants().at(standing->ranking.ranked.first().applicant).sourceRef,
             u"ref-1"_s);
    QCOMPARE(standing->ranking.ranked.first().score, 100.0);
}

void DecisionServiceTest::needsANameAndAReason()
{
    GroupDecision decision = proposal(u"  "_s);
    QCOMPARE(m_office->decisions().decide(*m_meeting, decision).error().code, ErrorCode::NameRequired);
    decision = proposal();
    decision.reason.clear();
    QCOMPARE(m_office->decisions().decide(*m_meeting, decision).error().code, ErrorCode::ReasonRequired);
    QVERIFY(!*m_office->decisions().decided(*m_meeting));
}

void DecisionServiceTest::writesSeatsAndDecisions()
{
    QVERIFY(m_office->decisions().decide(*m_meeting, proposal()));
    const Result<std::optional<DecidedSelection>> decided = m_office->decisions().decided(*m_meeting);
    QVERIFY(*decided);
    QCOMPARE((*decided)->decidedBy, u"Ines"_s);
    QCOMPARE((*decided)->decidedAt, m_clock.now());
    QVERIFY((*decided)->provedOptimal);
    QCOMPARE(decisionOn(u"ref-1"_s), Decision::Invite);
    QCOMPARE(decisionOn(u"ref-2"_s), Decision::Invite);
    QCOMPARE(decisionOn(u"ref-3"_s), Decision::Reserve);
}

void DecisionServiceTest::opensAgainWhoIsNoLongerChosen()
{
    QVERIFY(m_office->decisions().decide(*m_meeting, proposal()));
    takeIn({{u"ref-4"_s, 5}, {u"ref-5"_s, 5}});
    m_clock.advance(60'000);
    QVERIFY(m_office->decisions().decide(*m_meeting, proposal()));
    QCOMPARE(decisionOn(u"ref-1"_s), Decision::Invite); // equal scores: the earlier number
    QCOMPARE(decisionOn(u"ref-2"_s), Decision::Open);
    QCOMPARE(decisionOn(u"ref-3"_s), Decision::Open);
}

void DecisionServiceTest::oneStepUndoesADecision()
{
    const Result<ChangeSetId> done = m_office->decisions().decide(*m_meeting, proposal());
    QVERIFY(done);
    QVERIFY(m_office->transactions().revert(*done, u"Undo"_s));
    QVERIFY(!*m_office->decisions().decided(*m_meeting));
    QCOMPARE(decisionOn(u"ref-1"_s), Decision::Open);
}

void DecisionServiceTest::locksAndUnlocks()
{
    const QList<Applicant> applicants = *m_office->applications().ofMeeting(*m_meeting);
    const ApplicationId third = applicants.at(2).application.id;
    QCOMPARE(m_office->decisions().lock(*m_meeting, third, Seat::In, {}).error().code,
             ErrorCode::ReasonRequired);
    QVERIFY(m_office->decisions().lock(*m_meeting, third, Seat::In, u"speaks"_s));
    QCOMPARE(proposal().problem.candidates.at(proposal().selection.seats.at(1).candidate).sourceRef,
             u"ref-3"_s);
    QVERIFY(m_office->decisions().lock(*m_meeting, third, Seat::Out, u"ill"_s));
    QCOMPARE(m_office->meetings().load(*m_meeting)->locks.size(), 1);
    QVERIFY(m_office->decisions().unlock(*m_meeting, third));
    QVERIFY(m_office->meetings().load(*m_meeting)->locks.isEmpty());
}

void DecisionServiceTest::refusesARuleAgainstItself()
{
    const Rule rule{m_office->ids().next<RuleId>(), u"country"_s, u"*"_s, 3, 1, {}, {}};
    QCOMPARE(m_office->decisions().saveRules(*m_meeting, {rule}).error().code, ErrorCode::ValueInvalid);
}

void DecisionServiceTest::cutsChoicesByKnownLabels()
{
    IdSource &ids = m_office->ids();
    Call call;
    call.questions = {{ids.next<QuestionId>(),
                       u"k"_s,
                       u"Which?"_s,
                       QuestionType::Choices,
                       {u"Police; traffic"_s, u"Prison"_s}}};
    Applicant applicant{application(ids, *m_meeting, ids.next<PersonId>(), 1), Person{ids.next<PersonId>()}};
    applicant.application.answers = {{call.questions.at(0).id, u"Prison; Police; traffic; Other"_s, {}}};
    const QStringList expected{u"Prison"_s, u"Police; traffic"_s, u"Other"_s};
    QCOMPARE(attributeValues(u"answer:k"_s, applicant, call), expected);
    QVERIFY(attributeValues(u"answer:z"_s, applicant, call).isEmpty());
}

void DecisionServiceTest::leavesOutWhoFailsAGate()
{
    MeetingDocument document = *m_office->meetings().load(*m_meeting);
    document.criteria.append(
        {m_office->ids().next<CriterionId>(), u"free"_s, u"Is free"_s, CriterionKind::Must, 0, 1, 0, {}, {}});
    QVERIFY(m_office->meetings().update(document));
    QVERIFY(m_office->reviews().importScores(*m_meeting, {{0, u"ref-1"_s, u"Ada"_s, u"free"_s, u"0"_s, {}}}));
    const GroupDecision decision = proposal();
    for (const ChosenSeat &seat : decision.selection.seats) {
        QVERIFY(decision.problem.candidates.at(seat.candidate).sourceRef != u"ref-1"_s);
    }
}

QTEST_GUILESS_MAIN(DecisionServiceTest)
#include "tst_decisionservice.moc"
