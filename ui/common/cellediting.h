// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/celledit.h"
#include "ui/common/pasteplan.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>

class QAction;
class QLineEdit;

namespace convoke {

class TableView;

/// Makes a table one that is worked in as in a spreadsheet. Left and Right move between the cells of the
/// current row, F2 edits the cell in place, Ctrl+V or Ctrl+Shift+V pastes copied cells after showing what
/// they change, and "Edit cells…" gives all chosen rows one value. It only says what the user wants: whoever
/// owns the data does it, as one step to undo.
class CellEditing final : public QObject
{
    Q_OBJECT
public:
    struct Columns
    {
        QList<int> editable;
        QList<int> keys; ///< what tells rows apart, the surest first; the last one names a row in words
    };
    /// It belongs to @p table, and its actions to the table's menu.
    CellEditing(TableView *table, Columns columns, CellCheck check);

    /// Opens the line in the current cell, or in the first one of the row that can be edited.
    void editCell();
    /// Asks for one value for all chosen rows.
    void editChosen();
    /// Shows what the clipboard would change; one value for one cell is taken at once.
    void paste();
    [[nodiscard]] QAction *editCellAction() const { return m_editCell; }
    [[nodiscard]] QAction *editChosenAction() const { return m_editChosen; }
    [[nodiscard]] QAction *pasteAction() const { return m_paste; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void edited(const QList<convoke::CellEdit> &edits);

private:
    QAction *addAction(const QString &name, const QString &words, const QKeySequence &keys);
    bool tableKey(int key);
    bool lineKey(int key);
    void moveBy(int step);
    void openLine(const QModelIndex &cell);
    void placeLine();
    /// False: the text cannot be; the line stays open then.
    bool takeLine();
    void closeLine();
    [[nodiscard]] QList<int> visibleColumns() const;
    [[nodiscard]] QStringList wordsIn(int column) const;
    void say(const QString &sentence);

    TableView *m_table;
    Columns m_columns;
    CellCheck m_check;
    QAction *m_editCell;
    QAction *m_editChosen;
    QAction *m_paste;
    QPointer<QLineEdit> m_line;
    QPersistentModelIndex m_cell; ///< where the line is
};

} // namespace convoke
