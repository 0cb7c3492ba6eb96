// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection/composition.h"
#include "ui/selection/figure.h"

#include <QPoint>

namespace convoke {

/// Where a country stands on the schematic map.
struct CountryTile
{
    QString code; ///< ISO 3166-1 alpha-2
    QPoint place; ///< column and row
};

/// From resources/data/europe-tiles.tsv.
QList<CountryTile> europeTiles();

/// The seats by country on a schematic map of Europe, one tile of the same size for each country: who has a
/// seat, who only applied, whom nobody applied from. Countries elsewhere stand in rows beneath.
class EuropeMap final : public Figure
{
    Q_OBJECT
public:
    explicit EuropeMap(QWidget *parent = nullptr);

    /// @p countries is the composition by country.
    void showCountries(const Composition &countries);

    [[nodiscard]] QList<QStringList> table() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] int placeCount() const override { return static_cast<int>(m_tiles.size()); }
    [[nodiscard]] QRect placeRect(int place) const override;
    [[nodiscard]] QString placeWords(int place) const override;
    [[nodiscard]] QString placeFilter(int place) const override;
    [[nodiscard]] int neighbour(int place, int key) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Tile
    {
        CountryTile where;
        QString name;
        int pool = 0;
        int selected = 0;
    };
    [[nodiscard]] QSize tileSize(int width) const;
    void paintTile(QPainter &painter, int place) const;

    QList<Tile> m_tiles;
    int m_rows = 0;
    bool m_hasGroup = false;
};

} // namespace convoke
