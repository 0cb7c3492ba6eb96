// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/changesmodel.h"

namespace convoke {

QString ChangesModel::headerText(ChangeColumn column) const
{
    switch (column) {
    case ChangeColumn::Row:
        return tr("Row");
    case ChangeColumn::Column:
        return tr("Column");
    case ChangeColumn::Before:
        return tr("Now");
    case ChangeColumn::After:
        return tr("After pasting");
    case ChangeColumn::Problem:
        return tr("Left out because");
    case ChangeColumn::Count:
        break;
    }
    return {};
}

QString ChangesModel::displayText(const ShownChange &change, ChangeColumn column) const
{
    switch (column) {
    case ChangeColumn::Row:
        return change.row;
    case ChangeColumn::Column:
        return change.column;
    case ChangeColumn::Before:
        return change.before;
    case ChangeColumn::After:
        return change.after;
    case ChangeColumn::Problem:
        return change.problem;
    case ChangeColumn::Count:
        break;
    }
    return {};
}

QVariant ChangesModel::extra(const ShownChange &change, ChangeColumn column, int role) const
{
    if (role == EmphasisRole) {
        return column == ChangeColumn::After && change.problem.isEmpty();
    }
    if (role == QuietRole) {
        return column == ChangeColumn::Before || !change.problem.isEmpty();
    }
    return {};
}

} // namespace convoke
