// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/specialanswer.h"
#include "intake/incomingrow.h"
#include "intake/personmerge.h"

#include <QList>

#include <optional>

namespace convoke {

class PlanSteps;

/// An application of this meeting, as the planner needs it.
struct KnownApplication
{
    Application application;
    QDateTime updated; ///< when the answer was changed last, where its source said it; null: not known
    QString fingerprint; ///< contentFingerprint() of the row it came from; empty: not kept
    QList<SpecialAnswer> special = {};
};

/// What is in the file already.
struct KnownData
{
    QList<Person> people; ///< the address book
    QList<KnownApplication> applications; ///< of this meeting, superseded ones included
};

enum class RowKind {
    New,
    Changed, ///< an application that is here already, with other content
    Identical,
    Duplicate, ///< a further answer of somebody who has answered already
    Skipped,
};

/// Somebody who may be meant instead. Never decided by the program.
struct PersonHint
{
    enum class Reason { SameName, SharedMailbox, SamePhone };
    Reason reason = Reason::SameName;
    int person = -1; ///< in IntakePlan::people, or -1
    std::optional<PersonId> known;
    QString name;
};

/// What becomes of one row.
struct PlannedRow
{
    int table = 0; ///< which of the tables
    int index = 0; ///< which of its rows
    RowKind kind = RowKind::New;
    int person =
        -1; ///< in IntakePlan::people; -1 for a skipped row and one that repeats another word for word
    std::optional<ApplicationId> existing; ///< Changed: to be changed; Identical: the same
    /// For a New, Duplicate or Changed row that is not the answer that counts: what does, either of the two.
    int replacedByRow = -1; ///< in IntakePlan::rows
    std::optional<ApplicationId> replacedByApplication;
    QList<FieldDifference> differences; ///< Changed: what; Duplicate: against the answer before
    QList<PersonHint> hints;
    QList<PersonHint> notThese = {}; ///< of whom the user said that they are somebody else
    std::optional<SkipReason> skip;
    QString skipDetail;
    QString fingerprint; ///< to be kept with the application

    [[nodiscard]] bool isUsed() const { return replacedByRow < 0 && !replacedByApplication; }
    /// A new application has to be made for it.
    [[nodiscard]] bool isInserted() const { return kind == RowKind::New || kind == RowKind::Duplicate; }
};

/// Somebody whom rows speak of.
struct PlannedPerson
{
    std::optional<PersonId> existing; ///< absent: to be added to the address book
    IncomingPerson values; ///< after the intake
    QList<FieldDifference> differences; ///< of an existing person
    /// An address is suppressed: unsubscribed before, and unsubscribed whatever the file says.
    bool staysUnsubscribed = false;
};

/// An application that a row of this plan replaces.
struct ReplacedApplication
{
    ApplicationId older;
    int newerRow = 0; ///< in IntakePlan::rows
};

/// rows = newRows + changed + identical + duplicates + skipped.
struct IntakeCounts
{
    int rows = 0;
    int newRows = 0;
    int changed = 0;
    int identical = 0;
    int duplicates = 0;
    int skipped = 0;
    int special = 0; ///< answers that are kept apart, of all rows that are taken in
    int peopleNew = 0;
    int peopleMatched = 0; ///< people of the address book that rows speak of

    friend bool operator==(const IntakeCounts &, const IntakeCounts &) = default;
};

/// What taking tables in would do, before anything is written. Pure: the same input gives the same plan. An
/// import into the address book alone has no applications in it.
struct IntakePlan
{
    QList<PlannedRow> rows; ///< in the order of the tables and their rows
    QList<PlannedPerson> people;
    QList<ReplacedApplication> replaced;
    IntakeCounts counts;

    /// False: there is nothing to write.
    [[nodiscard]] bool changesAnything() const;
};

/// Rows of all tables together.
qsizetype rowsOf(const QList<IncomingTable> &tables);

/// Plans the answers of @p tables to @p call. Rows of all tables see each other: the second answer of one
/// person is a Duplicate whether the first stands in the same file, in another or in @p known. Where @p steps
/// are stopped the plan is of no use.
IntakePlan planIntake(const QList<IncomingTable> &tables, const Call &call, const KnownData &known,
                      PlanSteps *steps = nullptr);

/// Plans an import into the address book: New, Changed or Identical people by e-mail address; Duplicate is a
/// further row of somebody who is new.
IntakePlan planPeople(const QList<IncomingTable> &tables, const QList<Person> &known,
                      PlanSteps *steps = nullptr);

} // namespace convoke
