// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/standing.h"

#include <QJsonObject>

namespace convoke {

/// Adds "facts" to every application of a ranking report, by the key of the criterion: {"kind": "…",
/// "holds": true, "years": [12, 15], "values": ["en"], "certain": true, "reason": "took-part",
/// "parts": ["POL-2030-03"]}; null is not known. Nothing is added where the meeting has no facts.
void addFacts(QJsonObject &report, const Standing &standing);

} // namespace convoke
