// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/weightvariantservice.h"
#include "reviews/review.h"
#include "ui/undo/deeds.h"

#include <QObject>

class QMenu;
class QWidget;

namespace convoke {

class SeatPlan;

/// What can be asked of a ranking beside its order: what would be without a reviewer, how strict each is,
/// other weights kept by name. What is written is one step to undo; a what-if writes nothing.
class RankingDeeds final : public QObject
{
    Q_OBJECT
public:
    /// @p plan is that of the page and outlives this; dialogs belong to @p page.
    RankingDeeds(WeightVariantService &variants, Deeds &deeds, SeatPlan &plan, QWidget *page);

    void setWithout(std::optional<ReviewerId> reviewer);
    /// The weights that ranks are compared with are the call's again.
    void resetWeights();
    /// Ends what-if and comparison: the present ranks are the ones to compare with.
    void endComparison();
    void askReviewers();
    void keepVariant();
    void compareVariants();
    /// The kept variants, to adopt one, and the two deeds above.
    void fillVariantsMenu(QMenu *menu);

Q_SIGNALS:
    /// The plan shows another ranking.
    void shownChanged();

private:
    [[nodiscard]] QList<WeightVariant> kept();
    bool adopt(WeightVariantId variant);

    WeightVariantService &m_variants;
    Deeds &m_deeds;
    SeatPlan &m_plan;
    QWidget *m_page;
};

} // namespace convoke
