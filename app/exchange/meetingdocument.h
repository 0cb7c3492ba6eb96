// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "base/result.h"
#include "meetings/call.h"
#include "meetings/meeting.h"
#include "reviews/criterion.h"
#include "reviews/reviewplan.h"
#include "selection/rule.h"
#include "selection/wish.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace convoke {

/// A meeting with everything that belongs to it, except people: the aggregate that is edited, stored and
/// exchanged.
struct MeetingDocument
{
    Meeting meeting;
    Call call;
    QList<Criterion> criteria;
    QList<Rule> rules;
    QList<Lock> locks;
    QStringList
        tieBreaks; ///< "criterion:KEY", "counts", "country-least-represented", "earlier-application", "lot"
    ReviewPlan review = {};
    QList<Wish> wishes = {};

    friend bool operator==(const MeetingDocument &, const MeetingDocument &) = default;
};

/// Reads "convoke-meeting/1". New ids are made for all parts. Errors: DocumentInvalid (no JSON, wrong
/// format), UnknownKey (the key's path), MissingValue, ValueInvalid (path and value).
Result<MeetingDocument> meetingDocumentFromJson(const QByteArray &json, IdSource &ids);

/// One of the tie-break words; "criterion:KEY" must name one of @p criteria. "lot" takes the meeting's
/// reference as its seed, "lot:SEED" its own.
bool isTieBreak(const QString &link, const QList<Criterion> &criteria);

/// Writes it. Reading the output into an empty file and writing it again gives the same document.
QJsonObject toJson(const MeetingDocument &document);

} // namespace convoke
