// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/sourcespan.h"
#include "exchange/meetingdocument.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace convoke {

/// How sure a field is.
enum class FieldState {
    Found, ///< the text says it
    Inferred, ///< it follows from the text by a rule that the finding names
    Provisional, ///< the text says it and that it may still change
    Contradictory, ///< the text says two things; the candidates hold both
    Missing, ///< the text does not say it: nothing was invented
};
QString toKey(FieldState state);

/// What was read for one field of the meeting document.
struct FieldReading
{
    QString field; ///< the document's key: "sessions", "deadline", "contacts" …
    FieldState state = FieldState::Missing;
    QString source; ///< the words of the text, " … " between separate pieces
    QList<SourceSpan> spans; ///< where they stand
    QStringList candidates; ///< other values that the words allow, best first; the chosen one is among them

    friend bool operator==(const FieldReading &, const FieldReading &) = default;
};

/// Something that a person should know about the reading.
struct Finding
{
    QString code; ///< such as "zone-label-disagrees" (cli.md)
    QString text; ///< one translated sentence

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// An announcement as it was understood.
struct AnnouncementReading
{
    QString text; ///< the normalised text that the spans point into
    MeetingDocument document;
    QList<FieldReading> fields; ///< every field of the document once, in its order
    QList<Finding> findings;
    QStringList calls; ///< the titles of the calls in the text, where it holds several; else empty
    int call = 0; ///< which of them was read

    [[nodiscard]] const FieldReading *field(const QString &name) const;
};

} // namespace convoke
