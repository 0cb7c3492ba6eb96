// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/suggestionsmodel.h"

#include "ui/applications/mailshown.h"

namespace convoke {

QList<ColumnSpec> SuggestionsModel::columns()
{
    const auto at = [](SuggestionColumn column) {
        return static_cast<int>(column);
    };
    return {{at(SuggestionColumn::State), 140},
            {at(SuggestionColumn::Who), 170},
            {at(SuggestionColumn::Email), 180},
            {at(SuggestionColumn::By), 170},
            {at(SuggestionColumn::Sentence), 220, true}};
}

QString SuggestionsModel::headerText(SuggestionColumn column) const
{
    switch (column) {
    case SuggestionColumn::State:
        return tr("State");
    case SuggestionColumn::Who:
        return tr("Suggested");
    case SuggestionColumn::Email:
        return tr("E-mail");
    case SuggestionColumn::By:
        return tr("By");
    case SuggestionColumn::Sentence:
        return tr("In these words");
    case SuggestionColumn::Count:
        break;
    }
    return {};
}

QString SuggestionsModel::displayText(const SuggestedBy &row, SuggestionColumn column) const
{
    switch (column) {
    case SuggestionColumn::State:
        return suggestionChip(row.suggestion.state).word;
    case SuggestionColumn::Who:
        return row.suggestion.name;
    case SuggestionColumn::Email:
        return row.suggestion.email;
    case SuggestionColumn::By:
        return row.by.name.isEmpty() ? row.by.address : row.by.name;
    case SuggestionColumn::Sentence:
        return row.suggestion.sentence;
    case SuggestionColumn::Count:
        break;
    }
    return {};
}

QVariant SuggestionsModel::rawValue(const SuggestedBy &row, SuggestionColumn column) const
{
    return column == SuggestionColumn::State ? QVariant(static_cast<int>(row.suggestion.state))
                                             : QVariant(displayText(row, column));
}

QVariant SuggestionsModel::extra(const SuggestedBy &row, SuggestionColumn column, int role) const
{
    switch (role) {
    case ChipRole:
        return column == SuggestionColumn::State ? QVariant::fromValue(suggestionChip(row.suggestion.state))
                                                 : QVariant();
    case EmphasisRole:
        return column == SuggestionColumn::Who;
    case QuietRole:
        return column == SuggestionColumn::Sentence;
    default:
        return {};
    }
}

} // namespace convoke
