// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/sourcetable.h"
#include "reviews/scoreimport.h"

#include <QList>

namespace convoke {

/// The rows of a table of scores; its headings are `source_ref` (or `application`), `reviewer`, `criterion`,
/// `score` and `comment`, in any order and case. Errors: HeadingsMissing (which ones).
Result<QList<ScoreRow>> scoreRowsFrom(const SourceTable &table);

} // namespace convoke
