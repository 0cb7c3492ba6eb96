// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking/rankingjson.h"

#include <QJsonArray>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject rankedObject(const Ranking &ranking, qsizetype place, const Entrant &applicant,
                         const RankingInsight &insight)
{
    const RankedApplication &entry = ranking.ranked.at(place);
    const std::optional<CalibratedScore> calibrated = insight.calibration.ranked.value(place);
    const std::optional<Disagreement> apart = insight.disagreements.value(place);
    return {
        {u"rank"_s, entry.rank},
        {u"tied"_s, entry.tied},
        {u"decided_by"_s, entry.decidedBy},
        {u"application"_s, applicant.code()},
        {u"source_ref"_s, textOrNull(applicant.sourceRef)},
        {u"name"_s, applicant.name},
        {u"country"_s, textOrNull(applicant.country)},
        {u"organisation"_s, textOrNull(applicant.organisation)},
        {u"profile"_s, textOrNull(applicant.profileKey)},
        {u"score"_s, entry.score},
        {u"median"_s, entry.median},
        {u"spread"_s, numberOrNull(entry.spread)},
        {u"reviews"_s, entry.reviews},
        {u"coverage"_s, entry.coverage},
        {u"disagreement"_s, apart ? QJsonValue(apart->overall) : QJsonValue(QJsonValue::Null)},
        {u"calibrated"_s, calibrated ? QJsonValue(calibrated->score) : QJsonValue(QJsonValue::Null)},
        {u"calibrated_rank"_s,
         calibrated && calibrated->rank > 0 ? QJsonValue(calibrated->rank) : QJsonValue(QJsonValue::Null)},
        {u"band"_s, insight.band.contains(place)}};
}

QJsonArray reviewersArray(const Calibration &calibration, const QHash<ReviewerId, QString> &names)
{
    QJsonArray reviewers;
    for (const ReviewerFigures &figures : calibration.reviewers) {
        reviewers.append(QJsonObject{{u"reviewer"_s, names.value(figures.reviewer)},
                                     {u"reviews"_s, figures.reviews},
                                     {u"mean"_s, figures.mean},
                                     {u"spread"_s, numberOrNull(figures.spread)},
                                     {u"group"_s, figures.group + 1},
                                     {u"offset"_s, numberOrNull(figures.offset)}});
    }
    return reviewers;
}

QJsonObject bandObject(const SeatBand &band)
{
    QJsonObject object{{u"state"_s, toKey(band.state)}, {u"people"_s, band.count()}};
    if (band.state == SeatBand::State::Known) {
        object.insert(u"deviation"_s, band.deviation);
    }
    return object;
}

} // namespace

QString toKey(SeatBand::State state)
{
    switch (state) {
    case SeatBand::State::Known:
        return u"known"_s;
    case SeatBand::State::NoPlaces:
        return u"no-places"_s;
    case SeatBand::State::RoomForAll:
        return u"room-for-all"_s;
    case SeatBand::State::NoSpread:
        return u"no-spread"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const Ranking &ranking, const ScoreTable &table, const RankingInsight &insight,
                   const QHash<ReviewerId, QString> &names)
{
    QJsonArray ranked;
    for (qsizetype place = 0; place < ranking.ranked.size(); ++place) {
        const Entrant &applicant = table.applicants().at(ranking.ranked.at(place).applicant);
        ranked.append(rankedObject(ranking, place, applicant, insight));
    }
    QJsonArray unranked;
    for (const UnrankedApplication &entry : ranking.unranked) {
        const Entrant &applicant = table.applicants().at(entry.applicant);
        QJsonObject object{{u"application"_s, applicant.code()},
                           {u"source_ref"_s, textOrNull(applicant.sourceRef)},
                           {u"reason"_s, entry.reason}};
        if (entry.reason == u"too-few-reviews"_s) {
            object.insert(u"reviews"_s, entry.reviews);
            object.insert(u"reviews_needed"_s, table.minimumReviews());
        }
        unranked.append(object);
    }
    return {{u"meeting"_s, table.meeting()},
            {u"applications"_s, ranked},
            {u"unranked"_s, unranked},
            {u"reviewers"_s, reviewersArray(insight.calibration, names)},
            {u"comparable"_s, insight.calibration.connectsAll()},
            {u"last_seat"_s, bandObject(insight.band)}};
}

} // namespace convoke
