// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/call.h"
#include "selection/rule.h"

#include <QStringList>

namespace convoke {

/// What rules of this call may look at: country, sector, profile (where there are profiles), organisation,
/// gender, and answer:KEY of every question.
QStringList ruleAttributes(const Call &call);

/// The key of the question whose answers @p attribute looks at; nothing where it looks at something else.
std::optional<QString> answeredKey(const QString &attribute);
/// That question; null as well where the call has no such question.
const Question *answeredQuestion(const QString &attribute, const Call &call);

/// Whether the call has what the rule looks at: the question, or the profile that it names.
bool hasGround(const Rule &rule, const Call &call);

} // namespace convoke
