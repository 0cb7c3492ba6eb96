// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/proofreader/proofreader.h"
#include "announcements/proofreader/prooftext.h"

namespace convoke {

/// What every rule of the proof-reader is given.
struct ProofMatter
{
    const MeetingDocument &document;
    const ProofContext &context;
    const ProofTexts &texts;
};

/// A rule looks at one thing and adds what it finds.
using ProofRule = void (*)(const ProofMatter &matter, QList<ProofFinding> &findings);

/// A public holiday in this many Member States is told for a meeting that draws on all of them: with fewer,
/// hardly a working day of spring would be left.
inline constexpr qsizetype severalMemberStates = 5;

/// Of one kind of finding in one text.
inline constexpr int mostOfAKind = 10;

// daterules.cpp
void deadlineAgainstStart(const ProofMatter &matter, QList<ProofFinding> &findings);
void deadlineAgainstPublication(const ProofMatter &matter, QList<ProofFinding> &findings);
void preferredAgainstDeadline(const ProofMatter &matter, QList<ProofFinding> &findings);
void outcomeAgainstDeadline(const ProofMatter &matter, QList<ProofFinding> &findings);
// holidayrules.cpp
void deadlineOnFreeDay(const ProofMatter &matter, QList<ProofFinding> &findings);
void sessionsOnFreeDays(const ProofMatter &matter, QList<ProofFinding> &findings);
// clashrules.cpp
void clashesOfGroups(const ProofMatter &matter, QList<ProofFinding> &findings);
void clashesOfChairs(const ProofMatter &matter, QList<ProofFinding> &findings);
// completenessrules.cpp
void missingMoments(const ProofMatter &matter, QList<ProofFinding> &findings);
void missingChannel(const ProofMatter &matter, QList<ProofFinding> &findings);
void missingContact(const ProofMatter &matter, QList<ProofFinding> &findings);
void missingLanguage(const ProofMatter &matter, QList<ProofFinding> &findings);
void missingPlaces(const ProofMatter &matter, QList<ProofFinding> &findings);
void missingPrivacyLine(const ProofMatter &matter, QList<ProofFinding> &findings);
void tooManyQuestions(const ProofMatter &matter, QList<ProofFinding> &findings);
// momentrules.cpp: dates and times in the texts
void weekdaysInTexts(const ProofMatter &matter, QList<ProofFinding> &findings);
void zoneLabelsInTexts(const ProofMatter &matter, QList<ProofFinding> &findings);
// linkrules.cpp
void linksWithoutTarget(const ProofMatter &matter, QList<ProofFinding> &findings);
void damagedAddresses(const ProofMatter &matter, QList<ProofFinding> &findings);
// saidrules.cpp: what the texts say beside what the fields hold
void limitsInTexts(const ProofMatter &matter, QList<ProofFinding> &findings);
void practicalWordsInTexts(const ProofMatter &matter, QList<ProofFinding> &findings);
void mannerInTexts(const ProofMatter &matter, QList<ProofFinding> &findings);
// reviewrules.cpp
void weightsAllZero(const ProofMatter &matter, QList<ProofFinding> &findings);
void criteriaWithoutGuidance(const ProofMatter &matter, QList<ProofFinding> &findings);
void phasesAgainstDates(const ProofMatter &matter, QList<ProofFinding> &findings);

} // namespace convoke
