// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace convoke {

class Card;
class EuropeMap;
class Figure;
class PlainLabel;
class ScoreHistogram;
class SeatPlan;
class ShareBars;

/// Pictures of who applied and who is chosen: by country on a map and as bars, by sector, gender and profile,
/// and how the scores lie.
class CompositionView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit CompositionView(QWidget *parent = nullptr);

    void showPlan(const SeatPlan &plan);

Q_SIGNALS:
    /// The people whose row contains @p words are to be seen in the table.
    void peopleWanted(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// With a heading and a way to copy it.
    [[nodiscard]] Card *makeCard(const QString &heading, const QString &remark, Figure *figure);
    void showBars(const SeatPlan &plan);
    void arrange();

    PlainLabel *m_legend;
    QWidget *m_column;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
    ScoreHistogram *m_scores;
    EuropeMap *m_map;
    Card *m_scoreCard = nullptr;
    Card *m_mapCard = nullptr;
    QList<ShareBars *> m_bars;
    QList<Card *> m_barCards;
    bool m_isWide = false;
    bool m_isArranged = false;
};

} // namespace convoke
