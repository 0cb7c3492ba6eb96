// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>
#include <QStringList>

#include <memory>

class QMimeData;
class QTreeView;

namespace convoke {

/// The chosen rows of @p view with its visible columns in their visible order and headings, as tab-separated
/// text and as an HTML table. Null when nothing is chosen.
std::unique_ptr<QMimeData> copiedRows(const QTreeView &view);

/// The same of @p rows, headings first.
std::unique_ptr<QMimeData> copiedTable(const QList<QStringList> &rows);

/// A cell for a spreadsheet: what a spreadsheet would take for a formula gets an apostrophe before it;
/// numbers with a sign and telephone numbers stay as they are.
QString spreadsheetSafe(const QString &text);

} // namespace convoke
