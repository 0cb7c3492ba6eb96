// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/standingfor.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

/// A standing as somebody who stepped back may see it.
class StandingForTest : public QObject
{
    Q_OBJECT

    /// Four applicants with these scores of one reviewer, from 0 to 5.
    static Standing standingOf(const QList<double> &scores)
    {
        const Criterion criterion{
            CriterionId(1), u"depth"_s, u"Depth"_s, CriterionKind::Score, 0, 5, 1, {}, {}};
        MeetingDocument document{.meeting = Meeting{.id = MeetingId(1)}};
        document.criteria = {criterion};
        QList<Applicant> applicants;
        QList<Review> reviews;
        for (int i = 0; i < scores.size(); ++i) {
            Application application{ApplicationId(i + 1), MeetingId(1), PersonId(i + 1)};
            application.number = i + 1;
            applicants.append({application, Person{PersonId(i + 1)}});
            reviews.append({application.id, ReviewerId(1), {{criterion.id, scores.at(i)}}, {}, false});
        }
        return makeStanding(document, applicants, reviews, {}, {});
    }

private Q_SLOTS:
    void findsWhatAReviewerSteppedBackFrom()
    {
        const QList<Reviewer> reviewers{{ReviewerId(1), u"Ada Abel"_s, {}}, {ReviewerId(2), u"Bo"_s, {}}};
        const QList<Recusal> recusals{{ApplicationId(7), ReviewerId(1), u"kin"_s, {}},
                                      {ApplicationId(8), ReviewerId(2), u"kin"_s, {}}};
        QCOMPARE(recusedFrom(u"  ada ABEL"_s, reviewers, recusals), QSet<ApplicationId>{ApplicationId(7)});
        QVERIFY(recusedFrom(u"Ines"_s, reviewers, recusals).isEmpty());
    }

    void ranksTheOthersAmongThemselves()
    {
        const Standing all = standingOf({5, 4, 4, 3});
        QCOMPARE(all.ranking.ranked.at(3).rank, 4);
        const Standing seen = withoutRecused(all, {ApplicationId(1), ApplicationId(3)});
        QCOMPARE(seen.applicants.size(), 2);
        QCOMPARE(seen.table->applicants().size(), 2);
        QCOMPARE(seen.input->reviews.size(), 2);
        QCOMPARE(seen.ranking.ranked.size(), 2);
        QCOMPARE(seen.ranking.ranked.at(0).application, ApplicationId(2));
        QCOMPARE(seen.ranking.ranked.at(0).rank, 1);
        QVERIFY(!seen.ranking.ranked.at(0).tied); // nobody there shares it
        QCOMPARE(seen.ranking.ranked.at(1).rank, 2);
        QCOMPARE(seen.ranking.ranked.at(1).score, all.ranking.ranked.at(3).score);
    }

    void changesNothingForWhoDidNotStepBack()
    {
        const Standing all = standingOf({5, 4});
        QCOMPARE(withoutRecused(all, {}).table, all.table);
    }
};

QTEST_GUILESS_MAIN(StandingForTest)
#include "tst_standingfor.moc"
