// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/factsheet.h"

#include <algorithm>

namespace convoke {

namespace {

std::optional<QDate> firstDayOf(const Meeting &meeting)
{
    std::optional<QDate> first;
    for (const Session &session : meeting.sessions) {
        if (session.date.isValid() && (!first || session.date < *first)) {
            first = session.date;
        }
    }
    return first;
}

bool concerns(const Criterion &criterion, const Application &application)
{
    return criterion.profiles.isEmpty() || !application.profile
        || criterion.profiles.contains(*application.profile);
}

} // namespace

bool needHistory(const QList<Criterion> &criteria)
{
    return std::any_of(criteria.cbegin(), criteria.cend(), [](const Criterion &criterion) {
        if (criterion.kind != CriterionKind::Fact) {
            return false;
        }
        const FactKind kind = kindOf(criterion);
        return kind == FactKind::FirstParticipation || kind == FactKind::CameWithinLast
            || kind == FactKind::CountryUnrepresented;
    });
}

FactSheet makeFactSheet(const MeetingDocument &document, const QList<Applicant> &applicants,
                        const FactHistory &history)
{
    QList<const Criterion *> facts;
    for (const Criterion &criterion : document.criteria) {
        if (criterion.kind == CriterionKind::Fact) {
            facts.append(&criterion);
        }
    }
    FactSheet sheet;
    if (facts.isEmpty()) {
        return sheet;
    }
    const FactGround ground{document.call, firstDayOf(document.meeting), history};
    for (const Applicant &applicant : applicants) {
        QHash<CriterionId, CriterionFact> &row = sheet[applicant.application.id];
        for (const Criterion *criterion : std::as_const(facts)) {
            if (concerns(*criterion, applicant.application)) {
                row.insert(criterion->id, computedFact(*criterion, applicant, ground));
            }
        }
    }
    return sheet;
}

} // namespace convoke
