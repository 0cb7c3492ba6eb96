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

QJsonObject rankedObject(const RankedApplication &entry, const Entrant &applicant)
{
    return {{u"rank"_s, entry.rank},
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
            {u"spread"_s, entry.spread ? QJsonValue(*entry.spread) : QJsonValue(QJsonValue::Null)},
            {u"reviews"_s, entry.reviews},
            {u"coverage"_s, entry.coverage}};
}

} // namespace

QJsonObject toJson(const Ranking &ranking, const ScoreTable &table)
{
    QJsonArray ranked;
    for (const RankedApplication &entry : ranking.ranked) {
        ranked.append(rankedObject(entry, table.applicants().at(entry.applicant)));
    }
    QJsonArray unranked;
    for (const UnrankedApplication &entry : ranking.unranked) {
        const Entrant &applicant = table.applicants().at(entry.applicant);
        unranked.append(QJsonObject{{u"application"_s, applicant.code()},
                                    {u"source_ref"_s, textOrNull(applicant.sourceRef)},
                                    {u"reason"_s, entry.reason}});
    }
    return {{u"meeting"_s, table.meeting()}, {u"applications"_s, ranked}, {u"unranked"_s, unranked}};
}

} // namespace convoke
