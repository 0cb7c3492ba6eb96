// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/proofreader/proofrules.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isScored(const Criterion &criterion)
{
    return criterion.kind == CriterionKind::Score && criterion.counts;
}

} // namespace

void weightsAllZero(const ProofMatter &matter, QList<ProofFinding> &findings)
{
    const QList<Criterion> &criteria = matter.document.criteria;
    const bool isScoredAtAll = std::any_of(criteria.cbegin(), criteria.cend(), isScored);
    const bool hasWeight = std::any_of(criteria.cbegin(), criteria.cend(), [](const Criterion &criterion) {
        return isScored(criterion) && criterion.weight > 0;
    });
    if (isScoredAtAll && !hasWeight) {
        findings.append({.code = ProofCode::WeightsAllZero,
                         .severity = Severity::Warning,
                         .field = u"criteria"_s,
                         .item = std::find_if(criteria.cbegin(), criteria.cend(), isScored)->key});
    }
}

/// Reviewers who are told nothing mean different things by the same score.
void criteriaWithoutGuidance(const ProofMatter &matter, QList<ProofFinding> &findings)
{
    for (const Criterion &criterion : matter.document.criteria) {
        if (isScored(criterion) && criterion.guidance.trimmed().isEmpty() && criterion.steps.isEmpty()) {
            findings.append({.code = ProofCode::GuidanceMissing,
                             .severity = Severity::Hint,
                             .field = u"criteria"_s,
                             .item = criterion.key,
                             .words = {criterion.label}});
        }
    }
}

/// Who reads before the deadline may read half of it; who reads after the meeting decides nothing.
void phasesAgainstDates(const ProofMatter &matter, QList<ProofFinding> &findings)
{
    const std::optional<QDate> deadline = matter.document.call.deadline;
    std::optional<QDate> start;
    for (const Session &session : matter.document.meeting.sessions) {
        start = start && *start < session.date ? start : std::optional(session.date);
    }
    const QList<ReviewPhase> &phases = matter.document.review.phases;
    for (qsizetype i = 0; i < phases.size(); ++i) {
        const ReviewPhase &phase = phases.at(i);
        ProofFinding finding{.severity = Severity::Warning,
                             .field = u"review"_s,
                             .item = QString::number(i + 1),
                             .words = {phase.name}};
        if (start && phase.until >= *start) {
            finding.code = ProofCode::PhaseAfterStart;
            finding.dates = {phase.until, *start};
            findings.append(finding);
        } else if (deadline && phase.from <= *deadline) {
            finding.code = ProofCode::PhaseBeforeDeadline;
            finding.severity = Severity::Hint;
            finding.dates = {phase.from, *deadline};
            findings.append(finding);
        }
    }
}

} // namespace convoke
