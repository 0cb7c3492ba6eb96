// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/balancebars.h"

#include "ui/common/measures.h"
#include "ui/common/plaintext.h"
#include "ui/common/rulewords.h"
#include "ui/common/tokens.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int headHeight = 22;
constexpr int rowHeight = 22;
constexpr int barHeight = 8;
constexpr int columnGap = 12;
constexpr double labelShare = 0.32;
constexpr int figureWidth = 30;

} // namespace

BalanceBars::BalanceBars(QWidget *parent)
    : Figure(parent)
{
    setObjectName(u"balanceBars"_s);
}

void BalanceBars::showComparison(const ScenarioComparison &comparison, const Call &call)
{
    m_names = comparison.names;
    m_rows.clear();
    for (const ScenarioComparison::Balance &balance : comparison.balances) {
        const bool differs =
            std::adjacent_find(balance.chosen.cbegin(), balance.chosen.cend(), std::not_equal_to<>())
            != balance.chosen.cend();
        const QString value =
            balance.value.isEmpty() ? tr("not known") : valueWord(balance.attribute, balance.value, call);
        //: what is looked at, and one of its values
        m_rows.append(
            {tr("%1: %2").arg(attributeWord(balance.attribute, call), value), balance.chosen, differs});
    }
    setSpoken(tr("Balances of the scenarios"));
}

QList<QStringList> BalanceBars::table() const
{
    QList<QStringList> rows{QStringList{tr("Value")} + m_names};
    for (const Row &row : m_rows) {
        QStringList cells{row.label};
        for (const int count : row.counts) {
            cells.append(QLocale().toString(count));
        }
        rows.append(cells);
    }
    return rows;
}

int BalanceBars::heightForWidth(int) const
{
    return scaled(headHeight) + placeCount() * scaled(rowHeight);
}

QRect BalanceBars::placeRect(int place) const
{
    return {0, scaled(headHeight) + place * scaled(rowHeight), width(), scaled(rowHeight)};
}

QString BalanceBars::placeWords(int place) const
{
    const Row &row = m_rows.at(place);
    QStringList words;
    for (qsizetype i = 0; i < row.counts.size(); ++i) {
        //: the name of a scenario, and how many people
        words.append(tr("%1 %2").arg(m_names.value(i), QLocale().toString(row.counts.at(i))));
    }
    return u"%1: %2"_s.arg(row.label, words.join(u", "_s));
}

void BalanceBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(roleFont(TextRole::Small));
    painter.setPen(tokens().secondary);
    const int label = qRound(width() * labelShare);
    const int column = (width() - label) / qMax(1, static_cast<int>(m_names.size()));
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const QRect head(label + static_cast<int>(i) * column, 0, column - columnGap, scaled(headHeight));
        painter.drawText(
            head, Qt::AlignLeft | Qt::AlignTop,
            painter.fontMetrics().elidedText(singleLine(m_names.at(i)), Qt::ElideRight, head.width()));
    }
    int most = 1;
    for (const Row &row : m_rows) {
        for (const int count : row.counts) {
            most = qMax(most, count);
        }
    }
    for (int row = 0; row < placeCount(); ++row) {
        paintRow(painter, row, most);
    }
    paintFocus(painter);
}

void BalanceBars::paintRow(QPainter &painter, int index, int most) const
{
    const Row &row = m_rows.at(index);
    const QRect area = placeRect(index);
    const int label = qRound(width() * labelShare);
    const int column = (width() - label) / qMax(1, static_cast<int>(m_names.size()));
    painter.setPen(row.differs ? tokens().text : tokens().secondary);
    painter.setFont(roleFont(row.differs ? TextRole::Label : TextRole::Small));
    painter.drawText(
        QRect(0, area.top(), label - columnGap, area.height()), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(singleLine(row.label), Qt::ElideRight, label - columnGap));
    for (qsizetype i = 0; i < row.counts.size(); ++i) {
        const int left = label + static_cast<int>(i) * column;
        const int room = column - columnGap - scaled(figureWidth);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(row.differs ? tokens().accent : tokens().muted);
        if (row.counts.at(i) > 0 && room > 0) {
            painter.drawRoundedRect(QRectF(left, area.center().y() - barHeight / 2.0,
                                           qMax(2.0, double(room) * row.counts.at(i) / most), barHeight),
                                    2, 2);
        }
        painter.restore();
        painter.setPen(row.differs ? tokens().text : tokens().secondary);
        painter.drawText(QRect(left + room, area.top(), scaled(figureWidth), area.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(row.counts.at(i)));
    }
}

} // namespace convoke
