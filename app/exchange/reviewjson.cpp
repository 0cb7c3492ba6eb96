// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reviewjson.h"

#include "exchange/jsonreader.h"

#include <algorithm>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

void readSteps(JsonReader &reader, Criterion &criterion)
{
    reader.objects(u"steps"_s, [&criterion](JsonReader &item) {
        const std::optional<double> score = item.optionalNumber(u"score"_s);
        const QString words = item.requiredString(u"words"_s);
        if (!score) {
            item.fail(ErrorCode::MissingValue, item.pathOf(u"score"_s));
        } else if (!isOnScale(criterion, *score)) {
            item.failValue(u"score"_s, QString::number(*score) + u" (outside the scale)"_s);
        } else if (!criterion.wordsFor(*score).isEmpty()) {
            item.failValue(u"score"_s, QString::number(*score) + u" (twice)"_s);
        } else {
            criterion.steps.append({*score, words});
        }
    });
    std::sort(criterion.steps.begin(), criterion.steps.end(),
              [](const ScaleStep &a, const ScaleStep &b) { return a.score < b.score; });
}

void readFact(JsonReader &item, Criterion &criterion, const Call &call)
{
    FactBasis &fact = criterion.fact;
    fact.kind = item.optionalEnum<FactKind>(u"kind"_s).value_or(FactKind::Unspecified);
    switch (fact.kind) {
    case FactKind::CameWithinLast:
        fact.meetings = item.optionalInteger(u"meetings"_s, 1).value_or(fact.meetings);
        if (fact.meetings > 100) {
            item.failValue(u"meetings"_s, QString::number(fact.meetings) + u" (more than 100)"_s);
        }
        break;
    case FactKind::Languages:
        fact.languages = item.strings(u"languages"_s);
        break;
    case FactKind::YearsOfExperience:
        if (const std::optional<QString> key = item.optionalString(u"question"_s)) {
            const Question *question = call.question(*key);
            if (question == nullptr) {
                item.failValue(u"question"_s, *key + u" (no such question)"_s);
                return;
            }
            fact.question = question->id;
        }
        break;
    case FactKind::Unspecified:
    case FactKind::FirstParticipation:
    case FactKind::CountryUnrepresented:
    case FactKind::AnsweredOnTime:
        break;
    }
}

QJsonObject toJson(const FactBasis &fact, const Call &call)
{
    QJsonObject object{{u"kind"_s, toKey(fact.kind)}};
    const Question *question = fact.question ? call.question(*fact.question) : nullptr;
    if (fact.kind == FactKind::CameWithinLast) {
        object.insert(u"meetings"_s, fact.meetings);
    } else if (fact.kind == FactKind::Languages && !fact.languages.isEmpty()) {
        object.insert(u"languages"_s, QJsonArray::fromStringList(fact.languages));
    } else if (fact.kind == FactKind::YearsOfExperience && question != nullptr) {
        object.insert(u"question"_s, question->key);
    }
    return object;
}

} // namespace

void readScaleWords(JsonReader &reader, Criterion &criterion, const Call &call)
{
    readSteps(reader, criterion);
    criterion.counts = reader.boolean(u"counts"_s, true);
    reader.object(u"fact"_s, [&](JsonReader &item) { readFact(item, criterion, call); });
    if (criterion.kind != CriterionKind::Fact && criterion.fact.kind != FactKind::Unspecified) {
        reader.failValue(u"fact"_s, toKey(criterion.fact.kind) + u" (the kind is not fact)"_s);
    }
}

void addScaleWords(QJsonObject &object, const Criterion &criterion, const Call &call)
{
    if (!criterion.steps.isEmpty()) {
        QJsonArray steps;
        for (const ScaleStep &step : criterion.steps) {
            steps.append(QJsonObject{{u"score"_s, step.score}, {u"words"_s, step.words}});
        }
        object.insert(u"steps"_s, steps);
    }
    if (!criterion.counts) {
        object.insert(u"counts"_s, false);
    }
    if (criterion.kind == CriterionKind::Fact && criterion.fact.kind != FactKind::Unspecified) {
        object.insert(u"fact"_s, toJson(criterion.fact, call));
    }
}

ReviewPlan readReviewPlan(JsonReader &reader)
{
    ReviewPlan plan;
    plan.blind = reader.boolean(u"blind"_s, plan.blind);
    plan.othersScores = reader.optionalEnum<OthersScores>(u"others_scores"_s).value_or(plan.othersScores);
    plan.minimumReviews = reader.optionalInteger(u"minimum_reviews"_s, 0).value_or(plan.minimumReviews);
    plan.shuffled = reader.boolean(u"shuffled"_s, plan.shuffled);
    plan.perApplication =
        reader.optionalInteger(u"reviewers_per_application"_s, 0).value_or(plan.perApplication);
    reader.objects(u"phases"_s, [&plan](JsonReader &item) {
        const QString name = item.requiredString(u"name"_s);
        const std::optional<QDate> from = item.optionalDate(u"from"_s);
        const std::optional<QDate> until = item.optionalDate(u"until"_s);
        if (!from || !until) {
            item.fail(ErrorCode::MissingValue, item.pathOf(from ? u"until"_s : u"from"_s));
        } else if (*until < *from) {
            item.failValue(u"until"_s, until->toString(Qt::ISODate) + u" (before from)"_s);
        } else {
            plan.phases.append({name, *from, *until});
        }
    });
    return plan;
}

QJsonObject toJson(const ReviewPlan &plan)
{
    QJsonArray phases;
    for (const ReviewPhase &phase : plan.phases) {
        phases.append(QJsonObject{{u"name"_s, phase.name},
                                  {u"from"_s, phase.from.toString(Qt::ISODate)},
                                  {u"until"_s, phase.until.toString(Qt::ISODate)}});
    }
    return {{u"blind"_s, plan.blind},
            {u"others_scores"_s, toKey(plan.othersScores)},
            {u"minimum_reviews"_s, plan.minimumReviews},
            {u"shuffled"_s, plan.shuffled},
            {u"reviewers_per_application"_s, plan.perApplication},
            {u"phases"_s, phases}};
}

} // namespace convoke
