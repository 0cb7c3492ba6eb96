// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "exchange/jsonreader.h"
#include "selection/rule.h"
#include "selection/wish.h"

#include <QJsonObject>

namespace convoke {

QJsonObject toJson(const Rule &rule);
QJsonObject toJson(const Wish &wish);

/// Reads a rule; ValueInvalid where it contradicts itself or looks at what no rule can look at.
Rule readRule(JsonReader &reader, RuleId id);
/// Reads a wish; ValueInvalid where it is not sound.
Wish readWish(JsonReader &reader, WishId id);

} // namespace convoke
