// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace convoke {

/// Draws one cell: dots, icon and one line of text that is cut where it does not fit; the tool tip then tells
/// it all, always as plain text. Parent of the delegates for other kinds of value.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// Everything above the ground, inside the padding.
    virtual void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const;
    /// Width of what paintContent() draws when it has room.
    [[nodiscard]] virtual int contentWidth(const QModelIndex &index) const;
    [[nodiscard]] virtual int rowHeight() const;
    /// What the tool tip tells when the cell is cut and the model has no tool tip of its own.
    [[nodiscard]] virtual QString fullText(const QModelIndex &index) const;
    /// Toggles a check box by click or blank.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    /// The words of a cell on one line, as they are drawn.
    [[nodiscard]] QString lineOf(const QModelIndex &index) const;
    /// Draws @p text cut to @p area in the cell's font and ink.
    static void paintText(QPainter &painter, const QRect &area, const QString &text,
                          const QStyleOptionViewItem &option, const QModelIndex &index);
};

/// Fills @p area as rows are filled: chosen, under the mouse, or not at all.
void paintRowGround(QPainter &painter, const QRect &area, QStyle::State state);

} // namespace convoke
