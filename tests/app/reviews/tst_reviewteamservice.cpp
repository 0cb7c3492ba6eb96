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

/// Who reviews what, and what blind review hides, over a real file in memory.
class ReviewTeamServiceTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock;
    std::unique_ptr<Office> m_office;
    std::optional<MeetingId> m_meeting;
    QList<Applicant> m_applicants;

    ReviewerId reviewer(const QString &name) { return m_office->reviews().reviewerNamed(name)->id; }
    ReviewTeam team() { return *m_office->reviewTeams().team(*m_meeting); }
    ApplicationId application(int number) { return m_applicants.at(number - 1).application.id; }
    void score(int number, const QString &name)
    {
        QVERIFY(m_office->reviews().setScore(application(number), reviewer(name),
                                             team().document.criteria.at(0), 3));
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::move(*Office::createInMemory(m_clock));
        MeetingDocument document = completeDocument(m_office->ids());
        document.locks.clear();
        document.criteria[0].profiles.clear();
        const Result<AddedMeeting> added = m_office->meetings().add(document);
        QVERIFY(added);
        m_meeting = added->meeting;
        QByteArray csv = "Contribution ID,First name,Last name,E-mail,Organisation\n";
        for (int i = 1; i <= 6; ++i) {
            const QByteArray n = QByteArray::number(i);
            csv += "ref-" + n + ",P" + n + ",Name" + n + ",p" + n + "@org" + n + ".test,House of Stone " + n
                + '\n';
        }
        const Result<SourceTable> table = readTable(csv, u"a.csv"_s);
        const Result<IntakeDraft> draft = m_office->intake().draft(
            *m_meeting, {*table}, {recogniseColumns(*table, m_office->meetings().load(*m_meeting)->call)});
        QVERIFY(m_office->intake().apply(*m_meeting, *draft, u"Ines"_s));
        m_applicants = *m_office->applications().ofMeeting(*m_meeting);
        QCOMPARE(m_applicants.size(), 6);
    }

    void sharesOutAndRemembersTheSeed()
    {
        const SharingWish wish{{reviewer(u"Ada"_s), reviewer(u"Bea"_s), reviewer(u"Cas"_s)}, 2, 41};
        const Result<AssignmentPlan> plan = m_office->reviewTeams().preview(*m_meeting, wish);
        QVERIFY(plan);
        QCOMPARE(plan->added.size(), 12);
        QVERIFY(team().assignments.isEmpty()); // only looked at
        QVERIFY(m_office->reviewTeams().shareOut(*m_meeting, wish, u"Ines"_s));
        QCOMPARE(team().assignments.size(), 12);
        QCOMPARE(QSet<Assignment>(plan->added.cbegin(), plan->added.cend()), [&] {
            const QList<Assignment> kept = team().assignments;
            return QSet<Assignment>(kept.cbegin(), kept.cend());
        }());
        QCOMPARE(team().draw->seed, 41u);
        QCOMPARE(team().draw->perApplication, 2);
        QCOMPARE(team().draw->drawnBy, u"Ines"_s);
        QCOMPARE(m_office->reviewTeams().shareOut(*m_meeting, wish, u"Ines"_s).error().code,
                 ErrorCode::NothingToChange);
    }

    void oneStepUndoesASharingOut()
    {
        const Result<ChangeSetId> done =
            m_office->reviewTeams().shareOut(*m_meeting, {{reviewer(u"Ada"_s)}, 0, 1}, u"Ines"_s);
        QVERIFY(done);
        QVERIFY(m_office->transactions().revert(*done, u"Undo"_s));
        QVERIFY(team().assignments.isEmpty());
        QVERIFY(!team().draw);
    }

    void needsReviewers()
    {
        QCOMPARE(m_office->reviewTeams().shareOut(*m_meeting, {{}, 1, 1}, u"Ines"_s).error().code,
                 ErrorCode::MissingValue);
    }

    void keepsWhatIsBegunAndPassesOverConflicts()
    {
        Reviewer ada = *m_office->reviews().reviewerNamed(u"Ada"_s);
        ada.organisation = u"HOUSE of stone 2"_s;
        QVERIFY(m_office->reviewTeams().saveReviewer(ada));
        score(1, u"Ada"_s);
        QVERIFY(m_office->reviews().recuse(application(3), ada.id, u"friends"_s));
        const SharingWish wish{{ada.id, reviewer(u"Bea"_s)}, 1, 1};
        const Result<AssignmentPlan> plan = m_office->reviewTeams().preview(*m_meeting, wish);
        QVERIFY(!plan->added.contains(Assignment{application(2), ada.id}));
        QVERIFY(!plan->added.contains(Assignment{application(3), ada.id}));
        QCOMPARE(plan->added.size(), 5); // A-1 has its reviewer
        QCOMPARE(plan->loads.value(ada.id), 3);
        QVERIFY(m_office->reviewTeams().sayNoConflict(application(2), ada.id));
        QVERIFY(team().openConflicts(ada).isEmpty());
    }

    void aRecusalEndsAnAssignment()
    {
        const ReviewerId ada = reviewer(u"Ada"_s);
        QVERIFY(m_office->reviewTeams().shareOut(*m_meeting, {{ada}, 0, 1}, u"Ines"_s));
        QVERIFY(m_office->reviews().recuse(application(3), ada, u"friends"_s));
        QCOMPARE(team().assignments.size(), 5);
        const ReviewerProgress progress = team().progress().constFirst();
        QCOMPARE(progress.assigned, 5);
        QCOMPARE(progress.recused, 1);
    }

    void findsTheOrganisationByTheAddress()
    {
        Reviewer bea = *m_office->reviews().reviewerNamed(u"Bea"_s);
        bea.email = u"p4@org4.test"_s;
        QVERIFY(m_office->reviewTeams().saveReviewer(bea));
        QCOMPARE(team().reviewers.constFirst().organisation, u"House of Stone 4"_s);
        QCOMPARE(m_office->reviews().reviewers()->constFirst().organisation, QString()); // not written down
        bea.email = u"nonsense"_s;
        QCOMPARE(m_office->reviewTeams().saveReviewer(bea).error().code, ErrorCode::ValueInvalid);
    }

    void countsHowFarEverybodyIs()
    {
        const ReviewerId ada = reviewer(u"Ada"_s);
        QVERIFY(m_office->reviewTeams().reassign({{application(1), ada}, {application(2), ada}}, {}));
        const QList<Criterion> criteria = team().document.criteria;
        score(1, u"Ada"_s);
        QVERIFY(m_office->reviews().setScore(application(1), ada, criteria.at(1), std::nullopt));
        score(5, u"Ada"_s);
        score(6, u"Bea"_s);
        const QList<ReviewerProgress> progress = team().progress();
        QCOMPARE(progress.size(), 2);
        QCOMPARE(progress.at(0).assigned, 2);
        QCOMPARE(progress.at(0).assignedDone, 1);
        QCOMPARE(progress.at(0).begun, 2);
        QCOMPARE(progress.at(0).done, 1);
        QCOMPARE(progress.at(1).assigned, 0);
        QCOMPARE(progress.at(1).begun, 1);
        QVERIFY(m_office->reviewTeams().reassign({}, {{application(2), ada}}));
        QCOMPARE(team().progress().at(0).assigned, 1);
    }

    void keepsBarsAndTakesThemBack()
    {
        RedactionService &redactions = m_office->redactions();
        const QuestionId question = team().document.call.questions.at(0).id;
        const Redaction tower{RedactionId(0), application(1), question, 4, u"tower"_s, false};
        const Result<ChangeSetId> done = redactions.add({tower});
        QVERIFY(done);
        QCOMPARE(redactions.add({tower}).error().code, ErrorCode::NothingToChange);
        const QList<Redaction> kept = *redactions.redactionsOf(*m_meeting);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.at(0).words, u"tower"_s);
        QVERIFY(redactions.redactionsOf(application(2))->isEmpty());
        Redaction shows = tower;
        shows.shows = true;
        QVERIFY(redactions.change({kept.at(0).id}, {shows}));
        QVERIFY(redactions.redactionsOf(application(1))->constFirst().shows);
        Redaction empty = tower;
        empty.words.clear();
        QCOMPARE(redactions.add({empty}).error().code, ErrorCode::ValueInvalid);
    }
};

QTEST_GUILESS_MAIN(ReviewTeamServiceTest)
#include "tst_reviewteamservice.moc"
