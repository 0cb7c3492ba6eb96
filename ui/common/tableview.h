// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tablecolumns.h"

#include <QTreeView>

#include <optional>

namespace convoke {

/// The table of the program: rows of 30 px, whole rows chosen, soft lines, sortable by every column, columns
/// that the user arranges and that are remembered under the view's objectName. Ctrl+C copies the chosen rows
/// for a spreadsheet, letters jump to a row, Enter activates it. Give it a TypedSortProxy over a RowModel,
/// then call setColumns().
class TableView final : public QTreeView
{
    Q_OBJECT
    Q_PROPERTY(bool framed READ isFramed WRITE setFramed)
public:
    /// @p name becomes the objectName.
    explicit TableView(const QString &name, QWidget *parent = nullptr);

    /// After setModel(): every column in the order in which it first stands, and how the table is sorted at
    /// first.
    void setColumns(const QList<ColumnSpec> &specs, int sortColumn, Qt::SortOrder order = Qt::AscendingOrder);
    /// Shown in the middle while there is no row ("No application matches the filter.").
    void setEmptyText(const QString &text);
    /// The column that typed letters search (0 at first).
    void setSearchColumn(int column) { m_searchColumn = column; }
    /// With a border of its own; tables that fill a page have none.
    void setFramed(bool framed);
    [[nodiscard]] bool isFramed() const { return m_framed; }
    /// Marks the current cell in its row, for tables whose cells are edited.
    void setShowsCurrentCell(bool shows) { m_showsCell = shows; }

    /// For a button "Columns"; null before setColumns().
    [[nodiscard]] QMenu *makeColumnsMenu(QWidget *parent);

    /// By IdRole.
    [[nodiscard]] std::optional<qint64> currentId() const;
    [[nodiscard]] QList<qint64> selectedIds() const;
    /// Chooses the row and scrolls to it; false where it is not shown.
    bool selectId(qint64 id);
    void copySelection() const;

    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    /// Another row is current, or none.
    void currentIdChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    TableColumns *m_columns = nullptr;
    QString m_emptyText;
    int m_searchColumn = 0;
    bool m_framed = false;
    bool m_showsCell = false;
};

} // namespace convoke
