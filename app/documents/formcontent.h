// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/standing.h"
#include "documents/documentcontent.h"
#include "documents/documentwords.h"
#include "reviews/redaction.h"

namespace convoke {

/// What is judged on a form: the boxes to tick, or a line to write a number on.
struct SheetField
{
    QString key;
    QString label;
    QString guidance;
    QString weight; ///< "2"; empty: it has none
    bool isGate = false; ///< yes or no
    QStringList boxes; ///< "0", "1", …; empty: too many for boxes
    QStringList steps; ///< "5: tells own cases"
    QString range; ///< "0–100"

    friend bool operator==(const SheetField &, const SheetField &) = default;
};

/// The criteria that reviewers score, as fields of a form: a gate is yes or no, a whole scale of at most
/// eleven steps has boxes, any other a line for the number.
QList<SheetField> formFields(const QList<Criterion> &criteria, const DocumentWords &words);

/// @p applicant with code, the fields that concern them and their answers in the order of the questions,
/// without what is kept apart. @p blind: no name and no organisation, and in the answers bars over what
/// identifies, as @p redactions (of this application) have changed them.
Participant formParticipant(const Applicant &applicant, const MeetingDocument &document, bool blind,
                            const QList<Redaction> &redactions);

} // namespace convoke
