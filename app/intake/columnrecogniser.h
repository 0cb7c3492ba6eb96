// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/columnmapping.h"
#include "intake/columnvalues.h"
#include "intake/headingwords.h"
#include "intake/questioncolumns.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace convoke {

/// Finds out what the columns of one table mean: first what the user fixed, then what headings say and values
/// confirm, then the call's questions, then what values alone say; what is left becomes a new question (or a
/// note).
class ColumnRecogniser final
{
public:
    ColumnRecogniser(const SourceTable &table, const Call &call, IntakePurpose purpose,
                     const QList<NewQuestion> &pending);

    /// @p fixed by position.
    [[nodiscard]] ColumnMapping recognise(const QHash<int, MappedColumn> &fixed);

private:
    void fix(const QHash<int, MappedColumn> &fixed);
    [[nodiscard]] std::optional<HeadingMeaning> meaningOf(int column) const;
    void setPartsAside();
    void readHeadings();
    [[nodiscard]] QHash<ColumnTarget, int> metadataColumns() const;
    void askQuestions();
    void readValues();
    void settleNames();
    void finish();
    void keepSpecialApart();
    void offerSplit();
    [[nodiscard]] bool confirms(const HeadingMeaning &meaning, int column) const;
    [[nodiscard]] bool namesProfiles(int column) const;
    [[nodiscard]] bool isTaken(ColumnTarget target) const { return columnOf(target) >= 0; }
    [[nodiscard]] int columnOf(ColumnTarget target) const;
    [[nodiscard]] int firstOpen(bool (*fits)(const ColumnValues &)) const;
    void give(int column, ColumnTarget target, Certainty certainty, MeaningSource source);
    [[nodiscard]] bool isOfLayout(int column) const;
    [[nodiscard]] const ColumnValues &values(int column) const
    {
        return m_values[static_cast<size_t>(column)];
    }

    const SourceTable &m_table;
    const Call &m_call;
    const IntakePurpose m_purpose;
    QuestionColumns m_questions;
    std::vector<ColumnValues> m_values;
    std::vector<std::optional<HeadingMeaning>> m_meanings;
    QSet<int> m_given; ///< columns whose meaning is settled
    QSet<int> m_unaskable; ///< fixed by the user: not to be matched with a question beside their target
    ColumnMapping m_mapping;
};

} // namespace convoke
