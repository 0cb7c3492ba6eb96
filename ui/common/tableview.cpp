// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tableview.h"

#include "ui/common/celldelegate.h"
#include "ui/common/cellroles.h"
#include "ui/common/measures.h"
#include "ui/common/tablecopy.h"
#include "ui/common/tokens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStyle>

namespace convoke {

TableView::TableView(const QString &name, QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(name);
    setItemDelegate(new CellDelegate(this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setSortingEnabled(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    header()->setHighlightSections(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void TableView::setColumns(const QList<ColumnSpec> &specs, int sortColumn, Qt::SortOrder order)
{
    Q_ASSERT(model() != nullptr && specs.size() == model()->columnCount());
    delete m_columns;
    m_columns = new TableColumns(header(), objectName(), specs, sortColumn, order, this);
    sortByColumn(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
    m_columns->fit(viewport()->width());
}

void TableView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TableView::setFramed(bool framed)
{
    m_framed = framed;
    style()->unpolish(this);
    style()->polish(this);
}

QMenu *TableView::makeColumnsMenu(QWidget *parent)
{
    return m_columns == nullptr ? nullptr : m_columns->makeMenu(parent);
}

std::optional<qint64> TableView::currentId() const
{
    const QVariant id = currentIndex().data(IdRole);
    return id.isValid() ? std::optional(id.toLongLong()) : std::nullopt;
}

QList<qint64> TableView::selectedIds() const
{
    QList<qint64> ids;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        ids.append(row.data(IdRole).toLongLong());
    }
    return ids;
}

bool TableView::selectId(qint64 id)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, m_searchColumn);
        if (index.data(IdRole).toLongLong() == id) {
            selectionModel()->setCurrentIndex(
                index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            scrollTo(index);
            return true;
        }
    }
    return false;
}

void TableView::copySelection() const
{
    if (std::unique_ptr<QMimeData> rows = copiedRows(*this)) {
        QGuiApplication::clipboard()->setMimeData(rows.release());
    }
}

void TableView::keyboardSearch(const QString &search)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.column() != m_searchColumn) {
        selectionModel()->setCurrentIndex(current.siblingAtColumn(m_searchColumn),
                                          QItemSelectionModel::NoUpdate);
    }
    QTreeView::keyboardSearch(search);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row() || current.isValid() != previous.isValid()) {
        Q_EMIT currentIdChanged();
    }
}

void TableView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    row.palette.setColor(QPalette::Highlight, tokens().accentGround);
    QStyle::State state = option.state;
    state.setFlag(QStyle::State_Selected, selectionModel()->isRowSelected(index.row(), index.parent()));
    const int columnsEnd = header()->length() - header()->offset();
    if (columnsEnd < option.rect.right()) {
        paintRowGround(*painter, option.rect.adjusted(columnsEnd, 0, 0, 0), state);
    }
    QTreeView::drawRow(painter, row, index);
    painter->setPen(tokens().softBorder);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (hasFocus() && currentIndex().row() == index.row()) {
        painter->setPen(QPen(tokens().accent, 2));
        if (m_showsCell) {
            painter->drawRect(visualRect(currentIndex()).adjusted(1, 1, -1, -1));
            painter->setPen(QPen(tokens().accent, 1));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        } else {
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!m_emptyText.isEmpty() && model() != nullptr && model()->rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(tokens().secondary);
        painter.drawText(viewport()->rect().adjusted(measure::page, 0, -measure::page, 0),
                         Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    }
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (m_columns != nullptr) {
        m_columns->fit(viewport()->width());
    }
}

void TableView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::ApplicationFontChange) {
        scheduleDelayedItemsLayout(); // the height of a row follows the text size
    }
}

} // namespace convoke
