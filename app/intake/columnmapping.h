// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/columntarget.h"
#include "intake/sourcetable.h"
#include "intake/specialcategory.h"
#include "meetings/call.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace convoke {

/// What one column of a table means. Columns are known by position, because headings may be repeated.
struct MappedColumn
{
    ColumnTarget target = ColumnTarget::Ignore;
    QString question; ///< key; set for Question, and beside other targets when the call asks that too
    Certainty certainty = Certainty::Sure;
    MeaningSource source = MeaningSource::Nothing;
    bool splitsRole = false; ///< for Organisation: the cells read "Organisation, role"
    bool splitByUser = false; ///< the split was asked for, whatever the heading says
    bool wholeByUser = false; ///< the split was refused, whatever the heading says
    bool maySplitRole = false; ///< for Organisation: many cells look as if a role stood in them too
    bool empty = false; ///< no row has a value
    std::optional<SpecialCategory> special; ///< set for Special; else what the column seems to hold

    friend bool operator==(const MappedColumn &, const MappedColumn &) = default;
};

/// A question that the call does not have yet.
struct NewQuestion
{
    QString key; ///< different from the call's and from each other
    QString text;
    QuestionType type = QuestionType::Text;
    QStringList choices;

    friend bool operator==(const NewQuestion &, const NewQuestion &) = default;
};

/// What all columns of a table mean: one entry for every column, in their order.
struct ColumnMapping
{
    QList<MappedColumn> columns;
    QList<NewQuestion> newQuestions;
    QDateTime rememberedAt; ///< UTC: when this reading was used last; null: it was not remembered
    bool isRemembered = true; ///< it will be used again for the same layout

    [[nodiscard]] bool has(ColumnTarget target) const;
    /// The question that the cells of a column answer; empty: none. What is kept apart answers none.
    [[nodiscard]] const QString &questionOf(int column) const;

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// Where the rows go: people of an address book have no answers, so what nothing recognises becomes a note.
enum class IntakePurpose { Applications, AddressBook };

/// Reads what the headings and values of @p table say. @p pending are new questions of tables taken in
/// together with this one and before it.
ColumnMapping recogniseColumns(const SourceTable &table, const Call &call,
                               IntakePurpose purpose = IntakePurpose::Applications,
                               const QList<NewQuestion> &pending = {});

/// Reads a mapping document. Beside the targets' words it knows "person.organisation+role" and
/// "person.organisation-whole": the cells are split, or not, whatever the heading says. A heading that occurs
/// twice is named "Why?" and "Why? (2)", a column without one "Column 4"; columns that are not named are
/// recognised. Errors: MappingInvalid (no such heading, no such target, two columns for one target, not a
/// mapping document).
Result<ColumnMapping> mappingFromJson(const QByteArray &json, const SourceTable &table, const Call &call,
                                      IntakePurpose purpose = IntakePurpose::Applications,
                                      const QList<NewQuestion> &pending = {});

/// The word of a mapping document for what a column means.
QString mappingWord(const MappedColumn &column);

/// The "columns" of a mapping document and of a report, by distinct heading.
QJsonObject columnsToJson(const ColumnMapping &mapping, const SourceTable &table);

/// The mapping document to be remembered for this layout: without columns that are empty today, which may be
/// filled next time.
QByteArray mappingToJson(const ColumnMapping &mapping, const SourceTable &table);

} // namespace convoke
