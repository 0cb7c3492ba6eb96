// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/europemap.h"

#include "people/countrycode.h"
#include "ui/common/measures.h"
#include "ui/common/tokens.h"

#include <QFile>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columnCount = 10;
constexpr int tileGap = 3;
constexpr int widestTile = 52;
constexpr int tileHeight = 36;
constexpr int strong = 3; ///< seats from which a tile has its full colour

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto between = [share](int a, int b) {
        return qRound(a + (b - a) * share);
    };
    return {between(from.red(), to.red()), between(from.green(), to.green()),
            between(from.blue(), to.blue())};
}

} // namespace

QList<CountryTile> europeTiles()
{
    QFile file(u":/data/europe-tiles.tsv"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<CountryTile> tiles;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (!line.startsWith(u'#') && cells.size() == 3) {
            tiles.append({cells.at(0), QPoint(cells.at(1).toInt(), cells.at(2).toInt())});
        }
    }
    return tiles;
}

EuropeMap::EuropeMap(QWidget *parent)
    : Figure(parent)
{
    setObjectName(u"europeMap"_s);
}

void EuropeMap::showCountries(const Composition &countries)
{
    m_tiles.clear();
    m_hasGroup = countries.selected > 0;
    const QString language = QLocale().name().left(2);
    QHash<QString, ShareRow> byCode;
    for (const ShareRow &row : countries.rows) {
        const std::optional<CountryCode> country = CountryCode::fromText(row.key);
        if (country) {
            byCode.insert(country->toString(), row);
        }
    }
    m_rows = 0;
    const QList<CountryTile> places = europeTiles();
    for (const CountryTile &tile : places) {
        const ShareRow row = byCode.take(tile.code);
        const std::optional<CountryCode> country = CountryCode::fromText(tile.code);
        m_tiles.append({tile, country ? country->name(language) : tile.code, row.pool, row.selected});
        m_rows = qMax(m_rows, tile.place.y() + 1);
    }
    QStringList others = byCode.keys();
    others.sort();
    for (qsizetype i = 0; i < others.size(); ++i) {
        const ShareRow row = byCode.value(others.at(i));
        const QPoint place(static_cast<int>(i % columnCount), m_rows + static_cast<int>(i / columnCount));
        m_tiles.append({{others.at(i), place}, row.label, row.pool, row.selected});
    }
    for (const Tile &tile : std::as_const(m_tiles)) {
        m_rows = qMax(m_rows, tile.where.place.y() + 1);
    }
    setSpoken(tr("Seats by country"));
}

QList<QStringList> EuropeMap::table() const
{
    QList<QStringList> rows{{tr("Country"), tr("Code"), tr("Chosen"), tr("Applied")}};
    const QLocale locale;
    for (const Tile &tile : m_tiles) {
        rows.append({tile.name, tile.where.code, locale.toString(tile.selected), locale.toString(tile.pool)});
    }
    return rows;
}

QSize EuropeMap::tileSize(int width) const
{
    return {qMin(scaled(widestTile), width / columnCount), scaled(tileHeight)};
}

int EuropeMap::heightForWidth(int width) const
{
    return m_rows * tileSize(width).height();
}

QRect EuropeMap::placeRect(int place) const
{
    const QSize size = tileSize(width());
    const QPoint where = m_tiles.at(place).where.place;
    return QRect(where.x() * size.width(), where.y() * size.height(), size.width(), size.height())
        .adjusted(0, 0, -tileGap, -tileGap);
}

QString EuropeMap::placeWords(int place) const
{
    const Tile &tile = m_tiles.at(place);
    if (tile.pool == 0) {
        return tr("%1: nobody applied").arg(tile.name);
    }
    return m_hasGroup
        ? tr("%1: %2 of %Ln applicant(s) chosen", nullptr, tile.pool).arg(tile.name).arg(tile.selected)
        : tr("%1: %Ln applicant(s)", nullptr, tile.pool).arg(tile.name);
}

QString EuropeMap::placeFilter(int place) const
{
    const Tile &tile = m_tiles.at(place);
    return tile.pool == 0 ? QString() : tile.name;
}

/// The nearest tile in the direction of the key.
int EuropeMap::neighbour(int place, int key) const
{
    const QPoint from = m_tiles.at(place).where.place;
    int best = place;
    int bestDistance = 1000;
    for (int other = 0; other < placeCount(); ++other) {
        const QPoint step = m_tiles.at(other).where.place - from;
        const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
        const int along = isAcross ? step.x() : step.y();
        const int aside = std::abs(isAcross ? step.y() : step.x());
        const bool isBack = key == Qt::Key_Left || key == Qt::Key_Up;
        const bool isArrow = isAcross || key == Qt::Key_Up || key == Qt::Key_Down;
        if (!isArrow || along == 0 || (along < 0) != isBack) {
            continue;
        }
        const int distance = std::abs(along) + 2 * aside;
        if (distance < bestDistance) {
            best = other;
            bestDistance = distance;
        }
    }
    return best;
}

void EuropeMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int place = 0; place < placeCount(); ++place) {
        paintTile(painter, place);
    }
    paintFocus(painter);
}

void EuropeMap::paintTile(QPainter &painter, int place) const
{
    const Tile &tile = m_tiles.at(place);
    const QRect area = placeRect(place);
    const Tokens &colours = tokens();
    const bool hasSeat = tile.selected > 0;
    const int count = m_hasGroup ? tile.selected : 0;
    const double depth = qMin(1.0, 0.4 + 0.6 * (count - 1) / double(strong - 1));
    // In between the ink would have too little contrast with the ground on one side: it is light from the
    // second seat on.
    const QColor ground = hasSeat ? mixed(colours.accentGround, colours.accent, count >= 2 ? depth : 0.0)
        : tile.pool > 0           ? colours.surface
                                  : colours.raised;
    QColor ink = tile.pool > 0 ? colours.text : colours.muted;
    if (hasSeat) {
        ink = contrastRatio(colours.onAccent, ground) > contrastRatio(colours.text, ground) ? colours.onAccent
                                                                                            : colours.text;
    }
    painter.setBrush(ground);
    painter.setPen(hasSeat ? QPen(Qt::NoPen) : QPen(tile.pool > 0 ? colours.border : colours.softBorder, 1));
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(ink);
    painter.setFont(roleFont(hasSeat ? TextRole::Label : TextRole::Small));
    if (tile.pool == 0) {
        painter.drawText(area, Qt::AlignCenter, tile.where.code);
        return;
    }
    const QRect upper(area.left(), area.top() + 1, area.width(), area.height() / 2);
    const QRect lower(area.left(), upper.bottom(), area.width(), area.bottom() - upper.bottom());
    painter.drawText(upper, Qt::AlignCenter, tile.where.code);
    painter.setFont(roleFont(TextRole::Small));
    const QString figures =
        m_hasGroup ? u"%1/%2"_s.arg(tile.selected).arg(tile.pool) : QString::number(tile.pool);
    painter.drawText(lower, Qt::AlignCenter, figures);
}

} // namespace convoke
