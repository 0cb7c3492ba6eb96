// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"
#include "reviews/facts.h"

namespace convoke {

/// What the facts of a meeting say about each of its applications.
using FactSheet = QHash<ApplicationId, QHash<CriterionId, CriterionFact>>;

/// Whether one of the facts is computed from other meetings.
bool needHistory(const QList<Criterion> &criteria);

/// A fact that is not for the profile of an application is left out.
FactSheet makeFactSheet(const MeetingDocument &document, const QList<Applicant> &applicants,
                        const FactHistory &history);

} // namespace convoke
