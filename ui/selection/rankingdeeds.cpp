// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/rankingdeeds.h"

#include "ui/common/linedialog.h"
#include "ui/common/plaintext.h"
#include "ui/selection/rankwords.h"
#include "ui/selection/reviewersdialog.h"
#include "ui/selection/seatplan.h"
#include "ui/selection/variantsdialog.h"

#include <QMenu>
#include <QWidget>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

WeightVariantService::Weights byCriterion(const QList<Criterion> &criteria, const QList<double> &weights)
{
    WeightVariantService::Weights byId;
    for (qsizetype i = 0; i < criteria.size() && i < weights.size(); ++i) {
        byId.insert(criteria.at(i).id, weights.at(i));
    }
    return byId;
}

} // namespace

RankingDeeds::RankingDeeds(WeightVariantService &variants, Deeds &deeds, SeatPlan &plan, QWidget *page)
    : QObject(page)
    , m_variants(variants)
    , m_deeds(deeds)
    , m_plan(plan)
    , m_page(page)
{ }

void RankingDeeds::setWithout(std::optional<ReviewerId> reviewer)
{
    m_plan.setWithout(reviewer);
    Q_EMIT shownChanged();
}

void RankingDeeds::resetWeights()
{
    const std::optional<QList<double>> before = m_plan.shown().weightsBefore();
    if (before) {
        m_deeds.record(
            tr("Reset the weights"),
            m_variants.setWeights(m_plan.document().meeting.id, byCriterion(m_plan.weighed(), *before)));
    }
}

void RankingDeeds::endComparison()
{
    m_plan.setWithout(std::nullopt);
    m_plan.endComparison();
    Q_EMIT shownChanged();
}

void RankingDeeds::askReviewers()
{
    ReviewerNames names;
    for (const Reviewer &reviewer : m_plan.reviewers()) {
        names.insert(reviewer.id, reviewer.name);
    }
    const Calibration &calibration = m_plan.shown().insight().calibration;
    auto *dialog = new ReviewersDialog(
        reviewerRows(calibration, names), calibrationWords(calibration, names),
        [this](ReviewerId reviewer) { setWithout(reviewer); }, m_page);
    dialog->open();
}

QList<WeightVariant> RankingDeeds::kept()
{
    const Result<QList<WeightVariant>> variants = m_variants.ofMeeting(m_plan.document().meeting.id);
    if (!variants) {
        Q_EMIT m_deeds.failed(variants.error());
        return {};
    }
    return *variants;
}

bool RankingDeeds::adopt(WeightVariantId variant)
{
    return m_deeds.record(tr("Adopt a variant of the weights"), m_variants.adopt(variant));
}

void RankingDeeds::keepVariant()
{
    QStringList names;
    for (const WeightVariant &variant : kept()) {
        names.append(variant.name);
    }
    askForLine(
        m_page,
        {tr("Keep these weights"),
         tr("They can be compared with others and adopted later. A variant of the same name is replaced."),
         tr("Name"),
         tr("Keep"),
         {},
         names},
        [this](const QString &name) {
            m_deeds.record(tr("Keep the weights as “%1”").arg(name),
                           m_variants.save(m_plan.document().meeting.id, name,
                                           byCriterion(m_plan.weighed(), m_plan.weights())));
        });
}

void RankingDeeds::compareVariants()
{
    const VariantsDialog::Steps steps{
        [this] { return kept(); }, [this](WeightVariantId variant) { return adopt(variant); },
        [this](WeightVariantId variant, const QString &name) {
            return m_deeds.record(tr("Rename a variant of the weights"), m_variants.rename(variant, name));
        },
        [this](WeightVariantId variant) {
            return m_deeds.record(tr("Delete a variant of the weights"), m_variants.remove(variant));
        }};
    auto *dialog = new VariantsDialog(m_plan, steps, m_page);
    dialog->open();
}

void RankingDeeds::fillVariantsMenu(QMenu *menu)
{
    menu->clear();
    for (const WeightVariant &variant : kept()) {
        QAction *action = menu->addAction(plainMenuText(variant.name));
        action->setCheckable(true);
        action->setChecked(weightsIn(variant, m_plan.weighedNow()) == m_plan.weights());
        connect(action, &QAction::triggered, this, [this, id = variant.id] { adopt(id); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Keep these weights…")), &QAction::triggered, this,
            &RankingDeeds::keepVariant);
    connect(menu->addAction(tr("Compare variants…")), &QAction::triggered, this,
            &RankingDeeds::compareVariants);
}

} // namespace convoke
