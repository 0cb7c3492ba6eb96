// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/sharebars.h"

#include "ui/common/measures.h"
#include "ui/common/plaintext.h"
#include "ui/common/tokens.h"

#include <QLocale>
#include <QPainter>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int headHeight = 22;
constexpr int rowHeight = 26;
constexpr int selectedBar = 9;
constexpr int poolBar = 4;
constexpr int columnGap = 10;
constexpr double mostForLabels = 0.4; ///< of the width
constexpr double leastForBars = 0.18;

int widthOf(const QString &text)
{
    return QFontMetrics(roleFont(TextRole::Small)).horizontalAdvance(text);
}

} // namespace

ShareBars::ShareBars(QWidget *parent)
    : Figure(parent)
{
    setObjectName(u"shareBars"_s);
}

void ShareBars::showComposition(const Composition &composition)
{
    m_composition = composition;
    setSpoken(composition.title);
}

QStringList ShareBars::heads() const
{
    //: heads of narrow columns: people with a seat, people who applied, what rules and wishes ask for
    return {tr("chosen"), tr("applied"), tr("wished")};
}

QStringList ShareBars::figuresOf(const ShareRow &row) const
{
    const QLocale locale;
    const auto countAndShare = [&locale](int count, int of) {
        return of == 0 ? QString() : u"%1 · %2"_s.arg(locale.toString(count), percentText(count, of));
    };
    return {countAndShare(row.selected, m_composition.selected), countAndShare(row.pool, m_composition.pool),
            wishedText(row)};
}

QList<QStringList> ShareBars::table() const
{
    QList<QStringList> rows{{m_composition.title, tr("Chosen"), tr("Share of the chosen"), tr("Applied"),
                             tr("Share of the applicants"), tr("Wished")}};
    const QLocale locale;
    for (const ShareRow &row : m_composition.rows) {
        rows.append({row.label, locale.toString(row.selected),
                     percentText(row.selected, m_composition.selected), locale.toString(row.pool),
                     percentText(row.pool, m_composition.pool), wishedText(row)});
    }
    return rows;
}

int ShareBars::heightForWidth(int) const
{
    return scaled(headHeight) + placeCount() * scaled(rowHeight);
}

QRect ShareBars::placeRect(int place) const
{
    return {0, scaled(headHeight) + place * scaled(rowHeight), width(), scaled(rowHeight)};
}

QString ShareBars::placeWords(int place) const
{
    const ShareRow &row = m_composition.rows.at(place);
    const QString wished = wishedText(row);
    const QString words = m_composition.selected == 0
        //: a value, how many applicants have it, their share
        ? tr("%1: %2 of the applicants (%3)")
              .arg(row.label)
              .arg(row.pool)
              .arg(percentText(row.pool, m_composition.pool))
        //: a value, how many of it are chosen, their share; how many applied, their share
        : tr("%1: %2 chosen (%3), %4 applied (%5)")
              .arg(row.label)
              .arg(row.selected)
              .arg(percentText(row.selected, m_composition.selected))
              .arg(row.pool)
              .arg(percentText(row.pool, m_composition.pool));
    //: what a chart says of a value, then what is wished for it: "≥ 10"
    return wished.isEmpty() ? words : tr("%1; wished %2").arg(words, wished);
}

QString ShareBars::placeFilter(int place) const
{
    const ShareRow &row = m_composition.rows.at(place);
    const bool isInTable = m_composition.attribute == u"country" || m_composition.attribute == u"sector";
    return row.key.isEmpty() || !isInTable ? QString() : row.label;
}

ShareBars::Columns ShareBars::columns() const
{
    Columns columns;
    const QStringList words = heads();
    columns.selected = m_composition.selected == 0 ? 0 : widthOf(words.at(0));
    columns.pool = widthOf(words.at(1));
    for (const ShareRow &row : m_composition.rows) {
        const QStringList figures = figuresOf(row);
        columns.label = qMax(columns.label, widthOf(singleLine(row.label)));
        columns.selected = qMax(columns.selected, widthOf(figures.at(0)));
        columns.pool = qMax(columns.pool, widthOf(figures.at(1)));
        if (!figures.at(2).isEmpty()) {
            columns.wished = qMax(columns.wished, qMax(widthOf(words.at(2)), widthOf(figures.at(2))));
        }
    }
    columns.label = qMin(columns.label, qRound(width() * mostForLabels));
    const auto withGap = [](int column) {
        return column == 0 ? 0 : column + columnGap;
    };
    const int figures = withGap(columns.selected) + withGap(columns.pool) + withGap(columns.wished);
    columns.bars = width() - columns.label - columnGap - figures;
    const int lack = qRound(width() * leastForBars) - columns.bars;
    if (lack > 0) { // the labels give way, the figures stay
        columns.label = qMax(scaled(40), columns.label - lack);
        columns.bars = qMax(0, width() - columns.label - columnGap - figures);
    }
    return columns;
}

double ShareBars::greatestShare() const
{
    double greatest = 0.01;
    for (const ShareRow &row : m_composition.rows) {
        greatest = qMax(greatest, double(row.pool) / qMax(1, m_composition.pool));
        greatest = qMax(greatest, double(row.selected) / qMax(1, m_composition.selected));
        greatest = qMax(greatest, row.wished.value_or(0));
        if (m_composition.places > 0) {
            greatest = qMax(greatest, double(row.least.value_or(0)) / m_composition.places);
        }
    }
    return qMin(1.0, greatest);
}

void ShareBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(roleFont(TextRole::Small));
    const Columns shown = columns();
    paintHead(painter, shown);
    const double greatest = greatestShare();
    for (int row = 0; row < placeCount(); ++row) {
        paintRow(painter, row, shown, greatest);
    }
    paintFocus(painter);
}

void ShareBars::paintHead(QPainter &painter, const Columns &columns) const
{
    painter.setPen(tokens().secondary);
    const QStringList words = heads();
    int left = columns.label + columnGap + columns.bars + columnGap;
    const std::pair<int, QString> heads[] = {
        {columns.selected, words.at(0)}, {columns.pool, words.at(1)}, {columns.wished, words.at(2)}};
    for (const auto &[width, word] : heads) {
        if (width > 0) {
            painter.drawText(QRect(left, 0, width, scaled(headHeight)), Qt::AlignRight | Qt::AlignTop, word);
            left += width + columnGap;
        }
    }
}

void ShareBars::paintRow(QPainter &painter, int index, const Columns &columns, double greatest) const
{
    const ShareRow &row = m_composition.rows.at(index);
    const QRect area = placeRect(index);
    const QFontMetrics metrics(painter.font());
    painter.setPen(row.key.isEmpty() ? tokens().secondary : tokens().text);
    const QString label = metrics.elidedText(singleLine(row.label), Qt::ElideRight, columns.label);
    painter.drawText(QRect(0, area.top(), columns.label, area.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     label);

    const int both = selectedBar + 1 + poolBar;
    const QRectF bars(columns.label + columnGap, area.center().y() - both / 2.0, columns.bars, both);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto paintShare = [&](double top, double height, double share, const QColor &colour) {
        if (share > 0) {
            painter.setBrush(colour);
            painter.drawRoundedRect(
                QRectF(bars.left(), top, qMax(2.0, bars.width() * share / greatest), height), 2, 2);
        }
    };
    const bool hasGroup = m_composition.selected > 0;
    paintShare(bars.top(), selectedBar, hasGroup ? double(row.selected) / m_composition.selected : 0,
               tokens().accent);
    paintShare(hasGroup ? bars.top() + selectedBar + 1 : bars.top() + poolBar,
               hasGroup ? poolBar : 2 * poolBar, double(row.pool) / qMax(1, m_composition.pool),
               tokens().muted);
    if (row.wished) {
        paintMark(painter, bars, *row.wished / greatest);
    } else if (m_composition.places > 0) {
        for (const std::optional<int> &bound : {row.least, row.most}) {
            if (bound) {
                paintMark(painter, bars, double(*bound) / m_composition.places / greatest);
            }
        }
    }
    painter.restore();

    const QStringList figures = figuresOf(row);
    int left = qRound(bars.right()) + columnGap;
    const std::pair<int, QColor> widths[] = {{columns.selected, tokens().text},
                                             {columns.pool, tokens().secondary},
                                             {columns.wished, tokens().secondary}};
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const auto &[width, ink] = widths[size_t(i)];
        if (width > 0) {
            painter.setPen(ink);
            painter.drawText(QRect(left, area.top(), width, area.height()), Qt::AlignRight | Qt::AlignVCenter,
                             figures.at(i));
            left += width + columnGap;
        }
    }
}

/// Beyond the widest bar there is nothing to compare it with: such a bound is told by its words alone.
void ShareBars::paintMark(QPainter &painter, const QRectF &bars, double share) const
{
    if (share <= 1.0) {
        const double x = bars.left() + bars.width() * share;
        painter.setBrush(tokens().text);
        painter.drawRect(QRectF(x - 1, bars.top() - 3, 2, bars.height() + 6));
    }
}

} // namespace convoke
