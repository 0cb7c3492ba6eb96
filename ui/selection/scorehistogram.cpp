// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/scorehistogram.h"

#include "ui/common/measures.h"
#include "ui/common/tokens.h"

#include <QLocale>
#include <QPainter>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int wholeHeight = 190;
constexpr int headHeight = 22; ///< the words of the line
constexpr int axisHeight = 20;
constexpr int barGap = 2;
constexpr int tickEvery = 20; ///< points
constexpr double allPoints = 100;

} // namespace

ScoreHistogram::ScoreHistogram(QWidget *parent)
    : Figure(parent)
{
    setObjectName(u"scoreHistogram"_s);
}

void ScoreHistogram::showDistribution(const ScoreDistribution &distribution)
{
    m_distribution = distribution;
    const QString line = lineWords();
    //: a chart and what its line says
    setSpoken(line.isEmpty() ? tr("Scores") : tr("Scores; %1").arg(line));
}

QString ScoreHistogram::lineWords() const
{
    return m_distribution.lastSeat
        ? tr("last seat at %1")
              .arg(QLocale().toString(*m_distribution.lastSeat, 'f', m_distribution.decimals))
        : QString();
}

QList<QStringList> ScoreHistogram::table() const
{
    QList<QStringList> rows{{tr("From points"), tr("To points"), tr("Chosen"), tr("Others")}};
    const QLocale locale;
    for (qsizetype i = 0; i < m_distribution.bins.size(); ++i) {
        const int from = static_cast<int>(i) * ScoreDistribution::binWidth;
        rows.append({locale.toString(from), locale.toString(from + ScoreDistribution::binWidth),
                     locale.toString(m_distribution.bins.at(i).selected),
                     locale.toString(m_distribution.bins.at(i).others)});
    }
    return rows;
}

int ScoreHistogram::heightForWidth(int) const
{
    return scaled(wholeHeight);
}

QRect ScoreHistogram::plot() const
{
    return rect().adjusted(0, scaled(headHeight), 0, -scaled(axisHeight));
}

double ScoreHistogram::xOf(double score) const
{
    return plot().left() + plot().width() * score / allPoints;
}

QRect ScoreHistogram::placeRect(int place) const
{
    const double left = xOf(place * ScoreDistribution::binWidth);
    const double right = xOf((place + 1) * ScoreDistribution::binWidth);
    return QRect(qRound(left), plot().top(), qRound(right) - qRound(left), plot().height());
}

QString ScoreHistogram::placeWords(int place) const
{
    const ScoreDistribution::Bin &bin = m_distribution.bins.at(place);
    const int from = place * ScoreDistribution::binWidth;
    //: a range of points, how many of those in it are chosen, and how many are not
    return tr("%1 to %2 points: %3 chosen, %4 others")
        .arg(from)
        .arg(from + ScoreDistribution::binWidth)
        .arg(bin.selected)
        .arg(bin.others);
}

void ScoreHistogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(roleFont(TextRole::Small));
    paintBins(painter);
    paintLine(painter);
    paintFocus(painter);
}

void ScoreHistogram::paintBins(QPainter &painter) const
{
    int most = 1;
    for (const ScoreDistribution::Bin &bin : m_distribution.bins) {
        most = qMax(most, bin.selected + bin.others);
    }
    const QRect area = plot();
    const double perPerson = double(area.height()) / most;
    painter.setPen(Qt::NoPen);
    for (int place = 0; place < placeCount(); ++place) {
        const ScoreDistribution::Bin &bin = m_distribution.bins.at(place);
        const QRect column = placeRect(place).adjusted(barGap / 2, 0, -barGap / 2, 0);
        const double selected = bin.selected * perPerson;
        const double others = bin.others * perPerson;
        painter.setBrush(tokens().accent);
        painter.drawRect(QRectF(column.left(), area.bottom() + 1 - selected, column.width(), selected));
        painter.setBrush(tokens().muted);
        painter.drawRect(
            QRectF(column.left(), area.bottom() + 1 - selected - others, column.width(), others));
    }
    painter.setPen(tokens().border);
    painter.drawLine(area.left(), area.bottom() + 1, area.right(), area.bottom() + 1);
    painter.setPen(tokens().secondary);
    for (int points = 0; points <= int(allPoints); points += tickEvery) {
        const QString word = QLocale().toString(points);
        const int width = painter.fontMetrics().horizontalAdvance(word) + 2;
        const int left = qBound(area.left(), qRound(xOf(points)) - width / 2, area.right() + 1 - width);
        painter.drawText(QRect(left, area.bottom() + 2, width, scaled(axisHeight)),
                         Qt::AlignHCenter | Qt::AlignBottom, word);
    }
}

void ScoreHistogram::paintLine(QPainter &painter) const
{
    if (!m_distribution.lastSeat) {
        return;
    }
    const QRect area = plot();
    const int x = qRound(xOf(*m_distribution.lastSeat));
    painter.setPen(QPen(tokens().text, 1, Qt::DashLine));
    painter.drawLine(x, 0, x, area.bottom());
    painter.setPen(tokens().text);
    const QString words = lineWords();
    const int width = painter.fontMetrics().horizontalAdvance(words);
    const bool fitsRight = x + measure::gap + width <= area.right();
    const int left = fitsRight ? x + measure::gap / 2 : qMax(0, x - measure::gap / 2 - width);
    painter.drawText(QRect(left, 0, width + 1, scaled(headHeight)), Qt::AlignLeft | Qt::AlignTop, words);
}

} // namespace convoke
