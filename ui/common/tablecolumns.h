// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QHeaderView;
class QMenu;

namespace convoke {

/// How a column starts, until the user changes it.
struct ColumnSpec
{
    int column = 0;
    int width = 100; ///< at text size 100 %
    bool stretches = false; ///< takes the room that is left; at most one
    bool hiddenAtFirst = false;
};

/// The columns of one table: which are shown, how wide, in which order, sorted by which; remembered in the
/// settings under the table's objectName. One column may stretch over the room that is left. At least one
/// stays visible.
class TableColumns final : public QObject
{
    Q_OBJECT
public:
    /// @p name is the key in the settings; empty: nothing is remembered.
    TableColumns(QHeaderView *header, QString name, QList<ColumnSpec> specs, int sortColumn,
                 Qt::SortOrder sortOrder, QObject *parent);

    /// Back to how it started.
    void reset();
    /// Call when the room for the columns has another width.
    void fit(int available);
    /// A menu with one check box per column; belongs to the caller.
    [[nodiscard]] QMenu *makeMenu(QWidget *parent);

private:
    void save() const;
    bool restore();
    void applySpecs();
    void onSectionResized(int logical, int oldSize, int newSize);
    void fillMenu(QMenu *menu);
    [[nodiscard]] int minimumStretch() const;

    QHeaderView *m_header;
    QString m_name;
    QList<ColumnSpec> m_specs;
    int m_sortColumn;
    Qt::SortOrder m_sortOrder;
    int m_stretchColumn = -1;
    int m_available = 0;
    bool m_busy = false;
};

} // namespace convoke
