// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/readprogress.h"
#include "intake/sourcetable.h"

#include <QByteArray>
#include <QString>

namespace convoke {

/// True when @p bytes begin as the XML export of EUSurvey results does.
bool isSurveyXml(const QByteArray &bytes);

/// Reads such an export as the table that the same survey's XLSX has: one column per question in the survey's
/// main language, one per row of a matrix ("title: row"), several choices joined by "; ", then the metadata,
/// then questions that only answers name. A row's number is the contribution's place in the file. Errors:
/// FormatDamaged (not well-formed, a document type), FormatUnknown (not in UTF-8), LimitExceeded,
/// HeadingsMissing (no question), Cancelled.
Result<SourceTable> readSurveyXml(const QByteArray &bytes, const QString &name,
                                  const ReadProgress &progress = {});

} // namespace convoke
