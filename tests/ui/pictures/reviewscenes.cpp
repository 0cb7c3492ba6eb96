// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demonstrationdesk.h"
#include "scene.h"

#include "ui/reviews/reviewpage.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QSettings>
#include <QVBoxLayout>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A review page with everything that it needs, in one.
struct WholeReview : QWidget
{
    DemonstrationDesk desk;
    QSettings settings;
    ReviewPage *page = nullptr;

    WholeReview(const QString &reviewer, bool isBlind)
    {
        settings.setValue(u"reviewer"_s, reviewer);
        settings.setValue(u"review/hideNames"_s, isBlind);
        Office &office = *desk.office;
        page = new ReviewPage(
            {office.reviews(), office.redactions(), office.reviewTeams(), office.facts(), office.clock()},
            office.changes(), *desk.deeds, settings, [] { return u"Ines Brandt"_s; }, this);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page);
    }
    void open(const QString &reference, int row = 0)
    {
        page->activate(Place::meeting(desk.meeting(reference).value(), u"review"_s));
        if (auto *list = page->findChild<QAbstractItemView *>(u"reviewApplications"_s)) {
            list->setCurrentIndex(list->model()->index(row, 0));
        }
    }
};

constexpr QSize besideTheSideBar(1072, 664);

std::unique_ptr<QWidget> underWay()
{
    auto whole = std::make_unique<WholeReview>(u"Tomáš Lukavec"_s, false);
    whole->open(u"HEALTH-2027-02"_s, 3);
    return whole;
}

std::unique_ptr<QWidget> finished()
{
    auto whole = std::make_unique<WholeReview>(u"Hanneke Terwindt"_s, false);
    whole->open(u"HEALTH-2027-02"_s, 1);
    return whole;
}

std::unique_ptr<QWidget> blind()
{
    auto whole = std::make_unique<WholeReview>(u"Hanneke Terwindt"_s, true);
    whole->open(u"PRISONS-2026-12"_s, 5);
    return whole;
}

std::unique_ptr<QWidget> manyRows()
{
    auto whole = std::make_unique<WholeReview>(u"Hanneke Terwindt"_s, false);
    whole->desk.addApplicants(u"HEALTH-2027-02"_s, 1000);
    whole->open(u"HEALTH-2027-02"_s, 400);
    return whole;
}

std::unique_ptr<QWidget> nobodyChosen()
{
    auto whole = std::make_unique<WholeReview>(QString(), false);
    whole->open(u"HEALTH-2027-02"_s);
    return whole;
}

std::unique_ptr<QWidget> noCriteria()
{
    auto whole = std::make_unique<WholeReview>(u"Hanneke Terwindt"_s, false);
    whole->open(u"HEALTH-2027-03"_s);
    return whole;
}

} // namespace

QList<Scene> reviewScenes()
{
    return {
        {u"review"_s, underWay, besideTheSideBar},
        {u"review-done"_s, finished, besideTheSideBar},
        {u"review-blind"_s, blind, besideTheSideBar},
        {u"review-many"_s, manyRows, besideTheSideBar},
        {u"review-chooser"_s, nobodyChosen, besideTheSideBar},
        {u"review-nothing"_s, noCriteria, besideTheSideBar},
    };
}

} // namespace convoke::test
