// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demonstrationdesk.h"
#include "scene.h"

#include "ui/selection/rankingdeeds.h"
#include "ui/selection/reviewersdialog.h"
#include "ui/selection/selectionpage.h"
#include "ui/selection/variantsdialog.h"

#include <QDoubleSpinBox>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize besideTheSideBar(1072, 664);

/// The selection page of a demonstration meeting with what its ranking can be asked.
struct RankedPage : QWidget
{
    DemonstrationDesk desk;
    SelectionPage *page = nullptr;

    explicit RankedPage(const QString &reference)
    {
        Office &office = *desk.office;
        page = new SelectionPage(
            {office.decisions(), office.meetings(), office.ids(), office.weightVariants()}, office.changes(),
            *desk.deeds, [] { return u"Ines Brandt"_s; }, this);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page);
        setAttribute(Qt::WA_DontShowOnScreen);
        resize(besideTheSideBar);
        show();
        page->activate(Place::meeting(desk.meeting(reference).value(), u"selection"_s));
    }
    void weigh(qsizetype place, double weight)
    {
        page->findChildren<QDoubleSpinBox *>().at(place)->setValue(weight);
        page->commitEdits();
    }
};

std::unique_ptr<QWidget> otherWeights()
{
    auto whole = std::make_unique<RankedPage>(u"HEALTH-2027-02"_s);
    whole->weigh(0, 5);
    return whole;
}

std::unique_ptr<QWidget> withoutAReviewer()
{
    auto whole = std::make_unique<RankedPage>(u"HEALTH-2027-02"_s);
    auto *menu = whole->page->findChild<QMenu *>(u"whatIfMenu"_s);
    Q_EMIT menu->aboutToShow();
    menu->actions().constLast()->trigger();
    return whole;
}

std::unique_ptr<QWidget> noWeights()
{
    auto whole = std::make_unique<RankedPage>(u"HEALTH-2027-02"_s);
    for (qsizetype i = 0; i < whole->page->findChildren<QDoubleSpinBox *>().size(); ++i) {
        whole->weigh(i, 0);
    }
    return whole;
}

/// A dialog over the page that it belongs to.
struct DialogOverPage : QWidget
{
    RankedPage whole{u"HEALTH-2027-02"_s};
    SeatPlan plan;

    DialogOverPage()
    {
        DecisionService &decisions = whole.desk.office->decisions();
        const MeetingId meeting = whole.desk.meeting(u"HEALTH-2027-02"_s);
        plan.load(*decisions.standing(meeting), *decisions.decided(meeting));
    }
    void show(QDialog *dialog)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        dialog->setWindowFlags(Qt::Widget);
        setMinimumSize(dialog->size());
        layout->addWidget(dialog);
    }
};

std::unique_ptr<QWidget> reviewers()
{
    auto over = std::make_unique<DialogOverPage>();
    auto *deeds = new RankingDeeds(over->whole.desk.office->weightVariants(), *over->whole.desk.deeds,
                                   over->plan, over.get());
    deeds->askReviewers();
    over->show(over->findChild<ReviewersDialog *>());
    return over;
}

std::unique_ptr<QWidget> variants()
{
    auto over = std::make_unique<DialogOverPage>();
    WeightVariantService &service = over->whole.desk.office->weightVariants();
    const QList<Criterion> &criteria = over->plan.weighed();
    const MeetingId meeting = over->plan.document().meeting.id;
    if (!service.save(meeting, u"Practice first"_s, {{criteria.at(0).id, 6}})
        || !service.save(meeting, u"All alike"_s,
                         {{criteria.at(0).id, 1}, {criteria.at(1).id, 1}, {criteria.at(2).id, 1}})) {
        return nullptr;
    }
    auto *deeds = new RankingDeeds(service, *over->whole.desk.deeds, over->plan, over.get());
    deeds->compareVariants();
    over->show(over->findChild<VariantsDialog *>());
    return over;
}

} // namespace

QList<Scene> rankingScenes()
{
    return {
        {u"ranking-other-weights"_s, otherWeights, besideTheSideBar},
        {u"ranking-without-reviewer"_s, withoutAReviewer, besideTheSideBar},
        {u"ranking-no-weights"_s, noWeights, besideTheSideBar},
        {u"dialog-reviewers"_s, reviewers, QSize()},
        {u"dialog-variants"_s, variants, QSize()},
    };
}

} // namespace convoke::test
