// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/columnmapping.h"
#include "intake/incomingperson.h"
#include "intake/intakefinding.h"

#include <QDateTime>

#include <optional>

namespace convoke {

/// Why a row was not taken in.
enum class SkipReason {
    Nobody, ///< no address, no name, no reference
    Unreadable, ///< a cell beyond all limits
    OlderInFile, ///< the same reference again, with an older state of the answer
    OlderThanKnown, ///< what is here already was changed later
    ReferenceTaken, ///< the reference belongs to somebody else's application
    SetAside, ///< an e-mail that is no application; the detail says why
    LeftOut, ///< the user left it out
};

/// The reason in words, translated. @p detail: the row, reference or date it speaks of.
QString skipSentence(SkipReason reason, const QString &detail);

/// One answer of a row.
struct IncomingAnswer
{
    int column = 0; ///< position in the table; the mapping knows its question
    QString text;

    friend bool operator==(const IncomingAnswer &, const IncomingAnswer &) = default;
};

/// One row of a table, read as a person with an answer to a call.
struct IncomingRow
{
    int row = 0; ///< 1-based row in the file
    QString sourceRef; ///< empty: none
    QDateTime received; ///< wall-clock time in the meeting's zone, held as UTC; null: not known
    QDateTime updated; ///< the same; null: not known
    std::optional<ProfileId> profile;
    IncomingPerson person;
    QList<IncomingAnswer> answers; ///< those that are not empty, in the order of the columns
    QList<IncomingAnswer> special; ///< the same for columns that are kept apart
    std::optional<PersonId> isPerson; ///< the user says who it is
    bool isNewPerson = false; ///< the user says that it is nobody who is known
    std::optional<SkipReason> skip;
    QString skipDetail;

    /// When this state of the answer was given.
    [[nodiscard]] const QDateTime &moment() const { return updated.isValid() ? updated : received; }
};

/// All rows of one file.
struct IncomingTable
{
    QString source; ///< file name
    QStringList headings; ///< different from each other
    ColumnMapping mapping;
    QList<IncomingRow> rows;
    IntakeFindings findings; ///< of reading the file and of reading the rows
    bool newestFirst = false; ///< rows without a time stand in the order of a survey's export

    /// The key of the question that an answer belongs to.
    [[nodiscard]] const QString &questionOf(const IncomingAnswer &answer) const
    {
        return mapping.questionOf(answer.column);
    }
};

/// A value for all that a row says: equal rows give equal ones, today and in later versions. To be kept with
/// the application: it recognises the same row although the person has changed since.
QString contentFingerprint(const IncomingTable &table, const IncomingRow &row);

} // namespace convoke
