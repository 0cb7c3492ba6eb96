// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textfold.h"
#include "cli/commandlist.h"
#include "cli/withfile.h"
#include "decision/factreport.h"
#include "documents/csvtext.h"
#include "ranking/decimals.h"
#include "ranking/rankingjson.h"
#include "ranking/whatif.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A ranking as it is printed: that of the meeting, or what would be.
struct Printed
{
    std::shared_ptr<const ScoreTable> table;
    Ranking ranking;
    RankingInsight insight;
    QHash<ReviewerId, QString> names;
    bool isWhatIf = false;
    QHash<ApplicationId, int> before; ///< the ranks of the meeting, where this is what would be
    QString without; ///< a reviewer
    QString variant;
};

QString numberOr(const std::optional<double> &number, const QString &otherwise = {})
{
    return number ? QString::number(*number, 'g', QLocale::FloatingPointShortest) : otherwise;
}

QByteArray rankingCsv(const Printed &printed)
{
    QStringList header{u"rank"_s,       u"tied"_s,    u"decided_by"_s,   u"application"_s, u"source_ref"_s,
                       u"name"_s,       u"country"_s, u"organisation"_s, u"profile"_s,     u"score"_s,
                       u"median"_s,     u"spread"_s,  u"reviews"_s,      u"coverage"_s,    u"disagreement"_s,
                       u"calibrated"_s, u"band"_s};
    QString text = csvLine(printed.isWhatIf ? header << u"rank_before"_s : header);
    for (qsizetype i = 0; i < printed.ranking.ranked.size(); ++i) {
        const RankedApplication &place = printed.ranking.ranked.at(i);
        const Entrant &entrant = printed.table->applicants().at(place.applicant);
        const std::optional<Disagreement> apart = printed.insight.disagreements.value(i);
        const std::optional<CalibratedScore> calibrated = printed.insight.calibration.ranked.value(i);
        QStringList cells{QString::number(place.rank),
                          place.tied ? u"yes"_s : u"no"_s,
                          place.decidedBy,
                          entrant.code(),
                          entrant.sourceRef,
                          entrant.name,
                          entrant.country,
                          entrant.organisation,
                          entrant.profileKey,
                          numberOr(place.score),
                          numberOr(place.median),
                          numberOr(place.spread),
                          QString::number(place.reviews),
                          numberOr(place.coverage),
                          apart ? numberOr(apart->overall) : QString(),
                          calibrated ? numberOr(calibrated->score) : QString(),
                          printed.insight.band.contains(i) ? u"yes"_s : u"no"_s};
        if (printed.isWhatIf) {
            const int before = printed.before.value(place.application, 0);
            cells.append(before > 0 ? QString::number(before) : QString());
        }
        text += csvLine(cells);
    }
    return "\xEF\xBB\xBF" + text.toUtf8();
}

QJsonObject rankingDocument(const Printed &printed)
{
    QJsonObject document = toJson(printed.ranking, *printed.table, printed.insight, printed.names);
    if (!printed.isWhatIf) {
        return document;
    }
    QJsonArray applications = document.value(u"applications"_s).toArray();
    for (qsizetype i = 0; i < applications.size(); ++i) {
        QJsonObject entry = applications.at(i).toObject();
        const int before = printed.before.value(printed.ranking.ranked.at(i).application, 0);
        entry.insert(u"rank_before"_s, before > 0 ? QJsonValue(before) : QJsonValue(QJsonValue::Null));
        applications.replace(i, entry);
    }
    document.insert(u"applications"_s, applications);
    if (!printed.without.isEmpty()) {
        document.insert(u"without_reviewer"_s, printed.without);
    }
    if (!printed.variant.isEmpty()) {
        document.insert(u"variant"_s, printed.variant);
    }
    return document;
}

QString remarkOn(const Printed &printed, qsizetype place)
{
    const RankedApplication &entry = printed.ranking.ranked.at(place);
    QString remark = entry.decidedBy;
    if (printed.insight.band.contains(place)) {
        remark += u"; not separated from the last seat"_s;
    }
    const int before = printed.before.value(entry.application, 0);
    if (printed.isWhatIf && before != entry.rank) {
        remark += before > 0 ? u"; was %1"_s.arg(before) : u"; had no rank"_s;
    }
    return remark;
}

void sayRanking(const CommandContext &context, const Printed &printed)
{
    QList<double> scores;
    for (const RankedApplication &place : printed.ranking.ranked) {
        scores.append(place.score);
    }
    const int decimals = distinguishableDecimals(scores);
    for (qsizetype i = 0; i < printed.ranking.ranked.size(); ++i) {
        const RankedApplication &place = printed.ranking.ranked.at(i);
        const Entrant &entrant = printed.table->applicants().at(place.applicant);
        context.say(u"%1%2  %3  %4  %5  %6 (%7)"_s.arg(place.rank, 4)
                        .arg(place.tied ? u"="_s : u" "_s)
                        .arg(place.score, 8, 'f', decimals)
                        .arg(entrant.code(), -6)
                        .arg(entrant.country, -2)
                        .arg(entrant.name, remarkOn(printed, i)));
    }
    for (const UnrankedApplication &entry : printed.ranking.unranked) {
        const Entrant &entrant = printed.table->applicants().at(entry.applicant);
        context.say(u"   –            %1  %2  %3 (%4)"_s.arg(entrant.code(), -6)
                        .arg(entrant.country, -2)
                        .arg(entrant.name, entry.reason));
    }
}

/// The reviewer of that name, without regard to case. Errors: NotFound.
Result<ReviewerId> reviewerNamed(const Standing &standing, const QString &name)
{
    for (const Reviewer &reviewer : standing.reviewers) {
        if (reviewer.name.compare(name.simplified(), Qt::CaseInsensitive) == 0) {
            return reviewer.id;
        }
    }
    return Error{ErrorCode::NotFound, u"reviewer “%1”"_s.arg(name)};
}

/// The weights of the variant of that name, without regard to case. Errors: NotFound.
Result<QList<double>> weightsOfVariant(Office &file, const Standing &standing, const QString &name)
{
    const Result<QList<WeightVariant>> variants =
        file.weightVariants().ofMeeting(standing.document.meeting.id);
    if (!variants) {
        return variants.error();
    }
    for (const WeightVariant &variant : *variants) {
        if (variant.name.compare(name.simplified(), Qt::CaseInsensitive) == 0) {
            return weightsIn(variant, standing.table->criteria());
        }
    }
    return Error{ErrorCode::NotFound, u"variant “%1”"_s.arg(name)};
}

Result<Printed> rankingFor(const Arguments &arguments, Office &file, const Standing &standing)
{
    Printed printed{.table = standing.table,
                    .ranking = {},
                    .insight = {},
                    .names = {},
                    .isWhatIf = arguments.has(u"--without-reviewer"_s) || arguments.has(u"--variant"_s),
                    .before = {},
                    .without = arguments.value(u"--without-reviewer"_s),
                    .variant = arguments.value(u"--variant"_s)};
    QList<double> weights = standing.table->weights();
    if (arguments.has(u"--without-reviewer"_s)) {
        const Result<ReviewerId> reviewer = reviewerNamed(standing, printed.without);
        if (!reviewer) {
            return reviewer.error();
        }
        printed.table = std::make_shared<const ScoreTable>(withoutReviewer(*standing.input, *reviewer));
    }
    if (arguments.has(u"--variant"_s)) {
        const Result<QList<double>> other = weightsOfVariant(file, standing, printed.variant);
        if (!other) {
            return other.error();
        }
        weights = *other;
    }
    printed.ranking = rank(*printed.table, weights);
    printed.insight =
        insightInto(printed.ranking, *printed.table, weights, standing.document.meeting.places.value_or(0));
    printed.before = ranksOf(standing.ranking);
    for (const Reviewer &reviewer : standing.reviewers) {
        printed.names.insert(reviewer.id, reviewer.name);
    }
    return printed;
}

/// Nobody is asked for by an empty name.
Result<bool> isReviewer(Office &file, const QString &name)
{
    const Result<QList<Reviewer>> reviewers = file.reviews().reviewers();
    if (!reviewers) {
        return reviewers.error();
    }
    return name.isEmpty()
        || std::any_of(reviewers->cbegin(), reviewers->cend(), [&name](const Reviewer &one) {
               return foldedForEquality(one.name) == foldedForEquality(name);
           });
}

Result<Exit> rankMeeting(const CommandContext &context, Office &file, const MeetingDocument &document)
{
    const QString as = context.arguments().value(u"--as"_s);
    const Result<bool> isKnown = isReviewer(file, as);
    if (!isKnown || !*isKnown) {
        return isKnown ? Error{ErrorCode::NotFound, u"reviewer "_s + as} : isKnown.error();
    }
    const Result<StandingFor> seen = file.decisions().standingFor(document.meeting.id, as);
    if (!seen) {
        return seen.error();
    }
    const Standing *standing = &seen->standing;
    if (standing->table->criteria().isEmpty()) {
        return Error{ErrorCode::NoCriteria, document.meeting.reference};
    }
    const Result<Printed> printed = rankingFor(context.arguments(), file, *standing);
    if (!printed) {
        return printed.error();
    }
    if (!seen->hidden.isEmpty()) {
        CommandContext::complain(u"%1 hidden by recusal."_s.arg(seen->hidden.size()));
    }
    if (context.arguments().has(u"--csv"_s)) {
        CommandContext::print(rankingCsv(*printed));
        return Exit::Done;
    }
    sayRanking(context, *printed);
    QJsonObject report = rankingDocument(*printed);
    addFacts(report, *standing);
    if (!as.isEmpty()) {
        report.insert(u"hidden_by_recusal"_s, seen->hidden.size());
    }
    context.give(report);
    return Exit::Done;
}

} // namespace

QList<Command> rankingCommands()
{
    return {
        {u"rank"_s,
         u"FILE REF [--as REVIEWER] [--without-reviewer NAME] [--variant NAME] [--csv]"_s,
         u"ranks the applications by their scores"_s,
         u"--as ranks without the applications that this reviewer stepped back from.\n"
         "--without-reviewer ranks as if that reviewer had never reviewed, --variant by a kept variant of "
         "the\n"
         "weights; both say the present rank beside. Nothing is changed.\n"
         "band: the scores cannot separate this person from the last seat, because the difference is "
         "smaller\n"
         "than its standard error. calibrated: the score without the reviewers' strictness, to be read "
         "beside\n"
         "the score, never instead."_s,
         {2, 2, {u"--as"_s, u"--without-reviewer"_s, u"--variant"_s}, {u"--csv"_s}},
         [](const CommandContext &context) {
             return withMeeting(context, [&](Office &file, const MeetingDocument &document) {
                 return rankMeeting(context, file, document);
             });
         }},
    };
}

} // namespace convoke
