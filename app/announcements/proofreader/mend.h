// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/sourcespan.h"
#include "base/idsource.h"
#include "exchange/meetingdocument.h"

#include <QDate>
#include <QString>

#include <variant>

namespace convoke {

/// Other words at one place of a text.
struct ReplaceWords
{
    QString field; ///< as in ProofFinding
    QString item;
    SourceSpan span;
    QString before; ///< what must still stand there
    QString after;

    friend bool operator==(const ReplaceWords &, const ReplaceWords &) = default;
};

/// Another value of a simple field.
struct SetValue
{
    QString field; ///< "deadline", "interpretation", "travel_arranged", "lunch_to_lunch", "language",
                   ///< "places", "mode"
    std::variant<bool, int, QDate, QString> value;

    friend bool operator==(const SetValue &, const SetValue &) = default;
};

/// A rule that the text states and the rules lack.
struct AddLimit
{
    QString attribute;
    std::optional<int> min;
    std::optional<int> max;
    std::optional<int> exceptionalMax;

    friend bool operator==(const AddLimit &, const AddLimit &) = default;
};

/// What would mend a finding; a value, so that it can be shown, stored and applied later.
using Mend = std::variant<ReplaceWords, SetValue, AddLimit>;

/// @p document with @p mend done. Unchanged where the mend does not fit any more.
MeetingDocument mended(MeetingDocument document, const Mend &mend, IdSource &ids);

/// The text of a field as the proof-reader names it; null where there is none.
QString *proofText(MeetingDocument &document, const QString &field, const QString &item);

} // namespace convoke
