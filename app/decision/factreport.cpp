// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/factreport.h"

#include <QJsonArray>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

QJsonObject toJson(const Criterion &criterion, const CriterionFact &fact)
{
    const QJsonValue nothing(QJsonValue::Null);
    return {{u"kind"_s, toKey(kindOf(criterion))},
            {u"holds"_s, fact.holds ? QJsonValue(*fact.holds) : nothing},
            {u"years"_s, fact.least ? QJsonValue(QJsonArray{*fact.least, *fact.most}) : nothing},
            {u"values"_s, QJsonArray::fromStringList(fact.values)},
            {u"certain"_s, fact.certain},
            {u"reason"_s, toKey(fact.reason)},
            {u"parts"_s, QJsonArray::fromStringList(fact.parts)}};
}

} // namespace

void addFacts(QJsonObject &report, const Standing &standing)
{
    if (standing.facts.isEmpty()) {
        return;
    }
    QHash<QString, QJsonObject> facts;
    for (const Applicant &applicant : standing.applicants) {
        const QHash<CriterionId, CriterionFact> row = standing.facts.value(applicant.application.id);
        QJsonObject object;
        for (const Criterion &criterion : standing.document.criteria) {
            const auto fact = row.constFind(criterion.id);
            if (fact != row.cend()) {
                object.insert(criterion.key, toJson(criterion, *fact));
            }
        }
        facts.insert(applicant.application.code(), object);
    }
    for (const QString &list : {u"applications"_s, u"unranked"_s}) {
        QJsonArray entries = report.value(list).toArray();
        for (auto &&entry : entries) {
            QJsonObject application = entry.toObject();
            application.insert(u"facts"_s, facts.value(application.value(u"application"_s).toString()));
            entry = application;
        }
        report.insert(list, entries);
    }
}

} // namespace convoke
