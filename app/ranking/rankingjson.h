// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranking/ranking.h"

#include <QJsonObject>

namespace convoke {

/// The document that `convoke-cli rank --json` prints; @p table is the one that was ranked.
QJsonObject toJson(const Ranking &ranking, const ScoreTable &table);

} // namespace convoke
