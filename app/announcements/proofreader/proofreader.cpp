// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/proofreader/proofreader.h"

#include "announcements/proofreader/proofrules.h"

#include <algorithm>
#include <utility>

namespace convoke {

namespace {

/// What is missing comes after what the texts say: that is then told instead.
constexpr ProofRule rules[] = {
    limitsInTexts,      practicalWordsInTexts,    mannerInTexts,          weekdaysInTexts,
    zoneLabelsInTexts,  linksWithoutTarget,       damagedAddresses,       clashesOfGroups,
    clashesOfChairs,    sessionsOnFreeDays,       deadlineAgainstStart,   deadlineAgainstPublication,
    deadlineOnFreeDay,  preferredAgainstDeadline, outcomeAgainstDeadline, missingMoments,
    missingChannel,     missingContact,           missingLanguage,        missingPlaces,
    missingPrivacyLine, tooManyQuestions,         weightsAllZero,         criteriaWithoutGuidance,
    phasesAgainstDates,
};

constexpr QStringView fieldOrder[] = {u"title",    u"contacts", u"sessions",       u"lunch_to_lunch",
                                      u"mode",     u"language", u"interpretation", u"travel_arranged",
                                      u"places",   u"deadline", u"preferred_by",   u"outcome_told",
                                      u"channel",  u"link",     u"profiles",       u"questions",
                                      u"criteria", u"review",   u"background",     u"aim",
                                      u"topics",   u"outcome"};

auto rank(const ProofFinding &finding)
{
    const auto *field = std::find(std::begin(fieldOrder), std::end(fieldOrder), finding.field);
    return std::pair(finding.severity, field - std::begin(fieldOrder));
}

} // namespace

QList<ProofFinding> proofread(const MeetingDocument &document, const ProofContext &context)
{
    const ProofTexts texts = proofTexts(document, context.mostOfEachText);
    const ProofMatter matter{document, context, texts};
    QList<ProofFinding> findings;
    for (const ProofRule rule : rules) {
        rule(matter, findings);
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const ProofFinding &a, const ProofFinding &b) { return rank(a) < rank(b); });
    return findings;
}

} // namespace convoke
