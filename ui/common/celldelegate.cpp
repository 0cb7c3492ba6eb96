// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/celldelegate.h"

#include "ui/common/cellroles.h"
#include "ui/common/groupdot.h"
#include "ui/common/measures.h"
#include "ui/common/plaintext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QIcon>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace convoke {

namespace {

constexpr int sidePad = 10;
constexpr int iconSide = 16;

QFont fontOf(const QModelIndex &index)
{
    return roleFont(index.data(EmphasisRole).toBool() ? TextRole::Strong : TextRole::Body);
}

} // namespace

void paintRowGround(QPainter &painter, const QRect &area, QStyle::State state)
{
    if (state & QStyle::State_Selected) {
        painter.fillRect(area, tokens().accentGround);
    } else if (state & QStyle::State_MouseOver) {
        painter.fillRect(area, tokens().hover);
    }
}

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    paintRowGround(*painter, option.rect, option.state);
    QRect area = option.rect.adjusted(sidePad, 0, -sidePad, 0);
    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid()) {
        QStyleOptionViewItem box(option);
        box.rect = QRect(area.left(), area.center().y() - iconSide / 2, iconSide, iconSide);
        box.state &=
            ~(QStyle::State_HasFocus | QStyle::State_On | QStyle::State_Off | QStyle::State_NoChange);
        box.state |= check.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        const QStyle *style = option.widget->style();
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
        area.setLeft(area.left() + iconSide + measure::gap);
    }
    painter->save();
    paintContent(*painter, area, option, index);
    painter->restore();
}

void CellDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QRect rest = area;
    const auto dots = index.data(DotsRole).value<QList<ColourPair>>();
    if (!dots.isEmpty()) {
        paintDots(painter, rest, dots);
        rest.setLeft(rest.left() + dotsWidth(dots.size()));
    }
    const QVariant decoration = index.data(Qt::DecorationRole);
    if (decoration.canConvert<QIcon>()) {
        const QRect place(rest.left(), rest.center().y() - iconSide / 2, iconSide, iconSide);
        decoration.value<QIcon>().paint(&painter, place);
        rest.setLeft(rest.left() + iconSide + measure::gap);
    }
    paintText(painter, rest, lineOf(index), option, index);
}

void CellDelegate::paintText(QPainter &painter, const QRect &area, const QString &text,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (text.isEmpty() || area.width() <= 0) {
        return;
    }
    const Tokens &t = tokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.setPen(!enabled ? t.muted : index.data(QuietRole).toBool() ? t.secondary : t.text);
    const QFont font = fontOf(index);
    painter.setFont(font);
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const int alignment =
        wanted.isValid() ? wanted.toInt() : static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(area, alignment | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}

QString CellDelegate::lineOf(const QModelIndex &index) const
{
    return singleLine(displayText(index.data(Qt::DisplayRole), QLocale()));
}

int CellDelegate::contentWidth(const QModelIndex &index) const
{
    int width = QFontMetrics(fontOf(index)).horizontalAdvance(lineOf(index)) + 1;
    width += dotsWidth(index.data(DotsRole).value<QList<ColourPair>>().size());
    if (index.data(Qt::DecorationRole).isValid()) {
        width += iconSide + measure::gap;
    }
    return width;
}

int CellDelegate::rowHeight() const
{
    return scaled(measure::row);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int box = index.data(Qt::CheckStateRole).isValid() ? iconSide + measure::gap : 0;
    return {contentWidth(index) + box + 2 * sidePad, rowHeight()};
}

QString CellDelegate::fullText(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

bool CellDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const QVariant check = index.data(Qt::CheckStateRole);
    constexpr auto needed = Qt::ItemIsUserCheckable | Qt::ItemIsEnabled;
    if (!check.isValid() || (model->flags(index) & needed) != needed) {
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    }
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonDblClick) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int reach = option.rect.left() + sidePad + iconSide + measure::gap / 2;
        toggles = mouse->button() == Qt::LeftButton && mouse->position().x() < reach;
        if (toggles && event->type() == QEvent::MouseButtonDblClick) {
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        toggles = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    }
    if (!toggles) {
        return false;
    }
    return model->setData(index, check.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                          Qt::CheckStateRole);
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() && index.isValid() && contentWidth(index) + 2 * sidePad > option.rect.width()) {
        text = fullText(index);
    }
    QToolTip::showText(event->globalPos(), safeToolTip(text), view, option.rect);
    return true;
}

} // namespace convoke
