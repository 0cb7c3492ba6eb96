// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "ui/common/readingview.h"

namespace convoke {

/// What an applicant was asked and answered, in the order of the call: the questions that concern the
/// profile, follow-ups where the question before was answered. In blind review without what identifies.
QList<ReadingSection> answerSections(const Applicant &applicant, const Call &call, bool isBlind);

} // namespace convoke
