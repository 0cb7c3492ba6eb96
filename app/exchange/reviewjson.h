// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/criterion.h"
#include "reviews/reviewplan.h"

#include <QJsonObject>

namespace convoke {

class JsonReader;

/// Reads "steps", "counts" and "fact" of a criterion whose scale is read already. Steps are put in order.
void readScaleWords(JsonReader &reader, Criterion &criterion, const Call &call);
/// Reads the object "review" of a meeting document.
ReviewPlan readReviewPlan(JsonReader &reader);

/// Writes what readScaleWords reads, each key only where it says more than its default.
void addScaleWords(QJsonObject &object, const Criterion &criterion, const Call &call);
QJsonObject toJson(const ReviewPlan &plan);

} // namespace convoke
