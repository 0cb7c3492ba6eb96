// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mailstore.h"
#include "ui/common/rowmodel.h"
#include "ui/common/tablecolumns.h"

namespace convoke {

enum class SuggestionColumn { State, Who, Email, By, Sentence, Count };

/// The people whom applicants of a meeting suggest, as a table.
class SuggestionsModel final : public RowModel<SuggestedBy, SuggestionColumn>
{
    Q_OBJECT
public:
    using RowModel::RowModel;

    /// How the columns start.
    [[nodiscard]] static QList<ColumnSpec> columns();

protected:
    [[nodiscard]] qint64 idOf(const SuggestedBy &row) const override { return row.suggestion.id.value(); }
    [[nodiscard]] QString headerText(SuggestionColumn column) const override;
    [[nodiscard]] QString displayText(const SuggestedBy &row, SuggestionColumn column) const override;
    [[nodiscard]] QVariant rawValue(const SuggestedBy &row, SuggestionColumn column) const override;
    [[nodiscard]] QVariant extra(const SuggestedBy &row, SuggestionColumn column, int role) const override;
};

} // namespace convoke
