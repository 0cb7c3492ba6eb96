// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/celledit.h"

#include <QAbstractItemModel>
#include <QStringList>

class QMimeData;

namespace convoke {

/// The cells of copied text, as a spreadsheet puts them on the clipboard: rows of values between tabs. The
/// apostrophe that guards a value against being taken for a formula is gone. At most 100,000 cells.
QList<QStringList> copiedCells(const QMimeData &content);

/// Where copied cells go.
struct PasteTarget
{
    const QAbstractItemModel *model = nullptr;
    QList<int> columns; ///< the visible ones in their visible order
    QList<int> editable;
    QList<int> keys; ///< what tells rows apart, the surest first
    QModelIndex current;
    QList<int> rows; ///< the chosen ones, from top to bottom
};

/// One value that will be another.
struct CellChange
{
    CellEdit edit;
    QString row; ///< what names the row
    QString before;
    QString problem; ///< why it cannot be; then it is left out
};

/// What pasting would do. Nothing is changed by it.
struct PastePlan
{
    QList<CellChange> changes;
    int same = 0; ///< cells that have the value already
    int fixed = 0; ///< values for columns that cannot be edited
    int outside = 0; ///< values right of or below the table
    QStringList unknown; ///< rows that were not found, by their key
};

/// With headings above them that are those of the table, values go to the columns of these names and to the
/// rows that have the same key. Without, one value goes to all chosen rows, several go to the right of and
/// below the current cell.
PastePlan planPaste(const QList<QStringList> &cells, const PasteTarget &target, const CellCheck &check);

} // namespace convoke
