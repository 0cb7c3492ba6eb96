// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/rankdelegate.h"

#include "ui/common/measures.h"
#include "ui/common/tokens.h"
#include "ui/selection/selectionrow.h"

#include <QLocale>
#include <QPainter>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int bracketWidth = 6;
constexpr int bracketLine = 2;

RankMark markOf(const QModelIndex &index)
{
    return index.data(RankMarkRole).value<RankMark>();
}

bool isInBand(const QModelIndex &index)
{
    return index.isValid() && markOf(index).isInBand;
}

/// "▲3"; empty where nothing moved.
QString arrowText(const RankMark &mark)
{
    if (!mark.moved || *mark.moved == 0) {
        return {};
    }
    return (*mark.moved > 0 ? u"▲"_s : u"▼"_s) + QLocale().toString(qAbs(*mark.moved));
}

} // namespace

void paintBracket(QPainter &painter, const QRect &area, bool opens, bool closes)
{
    const QColor ink = tokens().warn;
    painter.fillRect(QRect(area.left(), area.top(), bracketLine, area.height()), ink);
    if (opens) {
        painter.fillRect(QRect(area.left(), area.top(), bracketWidth, bracketLine), ink);
    }
    if (closes) {
        painter.fillRect(QRect(area.left(), area.bottom() - bracketLine + 1, bracketWidth, bracketLine), ink);
    }
}

void RankDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    if (isInBand(index)) {
        const bool opens = !isInBand(index.siblingAtRow(index.row() - 1));
        const bool closes = !isInBand(index.siblingAtRow(index.row() + 1));
        paintBracket(*painter, option.rect.adjusted(2, opens ? 2 : 0, 0, closes ? -3 : 0), opens, closes);
    }
}

void RankDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    CellDelegate::paintContent(painter, area, option, index);
    const RankMark mark = markOf(index);
    const QString arrow = arrowText(mark);
    if (!arrow.isEmpty()) {
        painter.setFont(roleFont(TextRole::Small));
        painter.setPen(*mark.moved > 0 ? tokens().good : tokens().bad);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, arrow);
    }
}

int RankDelegate::contentWidth(const QModelIndex &index) const
{
    const QString arrow = arrowText(markOf(index));
    const int width =
        arrow.isEmpty() ? 0 : QFontMetrics(roleFont(TextRole::Small)).horizontalAdvance(arrow) + measure::gap;
    return CellDelegate::contentWidth(index) + width;
}

} // namespace convoke
