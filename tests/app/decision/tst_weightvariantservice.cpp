// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/changefeed.h"
#include "composition/office.h"
#include "support/builders.h"
#include "support/fixedclock.h"

#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// Variants of weights, over a real file in memory.
class WeightVariantServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsWeightsUnderAName();
    void replacesAVariantOfTheSameName();
    void refusesNamesAndWeightsThatAreNone();
    void renamesButNotOntoAnother();
    void adoptsInOneStepToUndo();
    void setsSeveralWeightsInOneStep();
    void losesACriterionThatIsRemovedUntilItComesBack();
    void goesWithTheMeeting();
    void tellsTheMeetingsPagesOfAChange();

private:
    QList<WeightVariant> variants() { return *m_office->weightVariants().ofMeeting(m_meeting); }
    QList<double> weights()
    {
        QList<double> weights;
        const Result<MeetingDocument> document = m_office->meetings().load(m_meeting);
        for (const Criterion &criterion : document->criteria) {
            weights.append(criterion.weight);
        }
        return weights;
    }

    FixedClock m_clock;
    std::unique_ptr<Office> m_office;
    MeetingId m_meeting = MeetingId(0);
    QList<Criterion> m_criteria;
};

void WeightVariantServiceTest::init()
{
    m_office = std::move(*Office::createInMemory(m_clock));
    MeetingDocument document = completeDocument(m_office->ids());
    m_criteria.clear();
    for (const QString &key : {u"practice"_s, u"languages"_s, u"network"_s}) {
        m_criteria.append(
            {m_office->ids().next<CriterionId>(), key, key, CriterionKind::Score, 0, 5, 2, {}, {}});
    }
    document.criteria = m_criteria;
    document.tieBreaks.clear();
    const Result<AddedMeeting> added = m_office->meetings().add(document);
    QVERIFY(added);
    m_meeting = added->meeting;
}

void WeightVariantServiceTest::keepsWeightsUnderAName()
{
    QVERIFY(variants().isEmpty());
    QVERIFY(m_office->weightVariants().save(m_meeting, u"  Practice   first "_s, {{m_criteria[0].id, 4}}));
    QVERIFY(m_office->weightVariants().save(m_meeting, u"All alike"_s, {}));
    const QList<WeightVariant> kept = variants();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.at(0).name, u"Practice first"_s);
    QCOMPARE(kept.at(0).savedAt, m_clock.now());
    QCOMPARE(weightsIn(kept.at(0), m_criteria), (QList<double>{4, 2, 2})); // the others keep their own
    QVERIFY(kept.at(1).weights.isEmpty());
    QCOMPARE(weights(), (QList<double>{2, 2, 2}));
}

void WeightVariantServiceTest::replacesAVariantOfTheSameName()
{
    QVERIFY(m_office->weightVariants().save(m_meeting, u"Practice first"_s, {{m_criteria[0].id, 4}}));
    const WeightVariantId first = variants().at(0).id;
    QVERIFY(m_office->weightVariants().save(m_meeting, u"practice FIRST"_s, {{m_criteria[1].id, 0}}));
    QCOMPARE(variants().size(), 1);
    QCOMPARE(variants().at(0).id, first);
    QCOMPARE(variants().at(0).weights, (QHash<CriterionId, double>{{m_criteria[1].id, 0}}));
}

void WeightVariantServiceTest::refusesNamesAndWeightsThatAreNone()
{
    WeightVariantService &service = m_office->weightVariants();
    QCOMPARE(service.save(m_meeting, u"  "_s, {}).error().code, ErrorCode::NameRequired);
    QCOMPARE(service.save(m_meeting, u"x"_s, {{m_criteria[0].id, -1}}).error().code, ErrorCode::ValueInvalid);
    QCOMPARE(service.setWeights(m_meeting, {{m_criteria[0].id, qQNaN()}}).error().code,
             ErrorCode::ValueInvalid);
    QCOMPARE(service.adopt(WeightVariantId(7)).error().code, ErrorCode::NotFound);
    QCOMPARE(service.remove(WeightVariantId(7)).error().code, ErrorCode::NotFound);
    QVERIFY(variants().isEmpty());
}

void WeightVariantServiceTest::renamesButNotOntoAnother()
{
    WeightVariantService &service = m_office->weightVariants();
    QVERIFY(service.save(m_meeting, u"One"_s, {{m_criteria[0].id, 4}}));
    QVERIFY(service.save(m_meeting, u"Two"_s, {{m_criteria[0].id, 5}}));
    const WeightVariantId one = variants().at(0).id;
    QCOMPARE(service.rename(one, u"two"_s).error().code, ErrorCode::ValueInvalid);
    QCOMPARE(service.rename(one, u""_s).error().code, ErrorCode::NameRequired);
    QVERIFY(service.rename(one, u"ONE"_s));
    QCOMPARE(variants().at(0).name, u"ONE"_s);
    QCOMPARE(variants().at(0).weights.value(m_criteria[0].id), 4.0);
}

void WeightVariantServiceTest::adoptsInOneStepToUndo()
{
    WeightVariantService &service = m_office->weightVariants();
    QVERIFY(service.save(m_meeting, u"Practice first"_s, {{m_criteria[0].id, 4}, {m_criteria[2].id, 0}}));
    const Result<ChangeSetId> adopted = service.adopt(variants().at(0).id);
    QVERIFY(adopted);
    QCOMPARE(weights(), (QList<double>{4, 2, 0}));
    QVERIFY(m_office->transactions().revert(*adopted, u"Undo"_s));
    QCOMPARE(weights(), (QList<double>{2, 2, 2}));
    QCOMPARE(variants().size(), 1);
    const Result<ChangeSetId> removed = service.remove(variants().at(0).id);
    QVERIFY(removed && variants().isEmpty());
    QVERIFY(m_office->transactions().revert(*removed, u"Undo"_s));
    QCOMPARE(variants().at(0).weights.size(), 2);
}

void WeightVariantServiceTest::setsSeveralWeightsInOneStep()
{
    const Result<ChangeSetId> changed =
        m_office->weightVariants().setWeights(m_meeting, {{m_criteria[0].id, 1}, {m_criteria[1].id, 0.25}});
    QVERIFY(changed);
    QCOMPARE(weights(), (QList<double>{1, 0.25, 2}));
    QVERIFY(m_office->transactions().revert(*changed, u"Undo"_s));
    QCOMPARE(weights(), (QList<double>{2, 2, 2}));
}

void WeightVariantServiceTest::losesACriterionThatIsRemovedUntilItComesBack()
{
    QVERIFY(m_office->weightVariants().save(m_meeting, u"Kept"_s,
                                            {{m_criteria[0].id, 4}, {m_criteria[1].id, 1}}));
    MeetingDocument document = *m_office->meetings().load(m_meeting);
    document.criteria.removeFirst();
    const Result<ChangeSetId> saved = m_office->meetings().update(document);
    QVERIFY(saved);
    QCOMPARE(variants().at(0).weights, (QHash<CriterionId, double>{{m_criteria[1].id, 1}}));
    QVERIFY(m_office->transactions().revert(*saved, u"Undo"_s));
    QCOMPARE(variants().at(0).weights.size(), 2);
}

void WeightVariantServiceTest::goesWithTheMeeting()
{
    QVERIFY(m_office->weightVariants().save(m_meeting, u"Kept"_s, {{m_criteria[0].id, 4}}));
    const Result<ChangeSetId> removed = m_office->meetings().remove(m_meeting);
    QVERIFY(removed && variants().isEmpty());
    QVERIFY(m_office->transactions().revert(*removed, u"Undo"_s));
    QCOMPARE(variants().size(), 1);
}

void WeightVariantServiceTest::tellsTheMeetingsPagesOfAChange()
{
    QList<qint64> told;
    connect(&m_office->changes(), &ChangeFeed::committed, this, [&told](const Changes &changes) {
        const auto meetings = changes.rows.value(Subject::Meeting);
        told = QList<qint64>(meetings.cbegin(), meetings.cend());
    });
    QVERIFY(m_office->weightVariants().save(m_meeting, u"Kept"_s, {{m_criteria[0].id, 4}}));
    QCOMPARE(told, (QList<qint64>{m_meeting.value()}));
}

QTEST_GUILESS_MAIN(WeightVariantServiceTest)
#include "tst_weightvariantservice.moc"
