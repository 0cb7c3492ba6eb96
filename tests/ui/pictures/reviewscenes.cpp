// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demonstrationdesk.h"
#include "scene.h"

#include "ui/reviews/reviewdesk.h"
#include "ui/reviews/reviewpage.h"
#include "ui/reviews/sharingdialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QSettings>
#include <QSpinBox>
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

std::unique_ptr<QWidget> preparing()
{
    auto whole = std::make_unique<WholeReview>(u"Hanneke Terwindt"_s, true);
    whole->open(u"HEALTH-2027-02"_s, 3);
    const Applicant applicant =
        whole->desk.office->applications().ofMeeting(whole->desk.meeting(u"HEALTH-2027-02"_s))->at(3);
    const QList<Redaction> bars = redactionsEverywhere(applicant.application, u"remand prison"_s, false, {})
        + redactionsEverywhere(applicant.application, u"Stockholm Arlanda"_s, false, {});
    if (!whole->desk.office->redactions().add(bars)) {
        return nullptr;
    }
    whole->page->findChild<QAction *>(u"actionPrepareBlind"_s)->trigger();
    return whole;
}

/// Assigned, with a possible conflict, outside of the phases, at a pace.
std::unique_ptr<QWidget> everythingAtOnce()
{
    auto whole = std::make_unique<WholeReview>(u"Tomáš Lukavec"_s, false);
    Office &office = *whole->desk.office;
    const MeetingId meeting = whole->desk.meeting(u"HEALTH-2027-02"_s);
    MeetingDocument document = *office.meetings().load(meeting);
    document.review.phases = {{u"First reading"_s, QDate(2020, 1, 1), QDate(2020, 1, 20)}};
    Reviewer reviewer = *office.reviews().reviewerNamed(u"Tomáš Lukavec"_s);
    const QList<Applicant> applicants = *office.applications().ofMeeting(meeting);
    reviewer.organisation = applicants.at(3).person.organisation;
    QList<Assignment> assigned;
    for (qsizetype i = 0; i < applicants.size(); i += 3) {
        assigned.append({applicants.at(i).application.id, reviewer.id});
    }
    if (!office.meetings().update(document) || !office.reviewTeams().saveReviewer(reviewer)
        || !office.reviewTeams().reassign(assigned, {})) {
        return nullptr;
    }
    whole->open(u"HEALTH-2027-02"_s, 1);
    return whole;
}

std::unique_ptr<QWidget> sharing()
{
    auto desk = std::make_shared<DemonstrationDesk>();
    Office &office = *desk->office;
    const MeetingId meeting = desk->meeting(u"HEALTH-2027-02"_s);
    auto dialog = std::make_unique<SharingDialog>(SharingDialog::Services{office.reviews(),
                                                                          office.reviewTeams(), *desk->deeds,
                                                                          [] {
                                                                              return u"Ines Brandt"_s;
                                                                          }},
                                                  nullptr);
    dialog->load(meeting, false);
    dialog->findChild<QSpinBox *>(u"reviewersEach"_s)->setValue(3);
    QObject::connect(dialog.get(), &QObject::destroyed, [desk] {}); // the office lives as long
    return dialog;
}

std::unique_ptr<QWidget> keys()
{
    auto whole = std::make_unique<WholeReview>(u"Hanneke Terwindt"_s, false);
    whole->open(u"HEALTH-2027-02"_s, 3);
    whole->findChild<ReviewDesk *>()->showKeys();
    auto *dialog = whole->findChild<QDialog *>(u"reviewKeysDialog"_s);
    dialog->setParent(nullptr);
    return std::unique_ptr<QWidget>(dialog);
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
        {u"review-preparing"_s, preparing, besideTheSideBar},
        {u"review-everything"_s, everythingAtOnce, besideTheSideBar},
        {u"review-sharing"_s, sharing, QSize(680, 560)},
        {u"review-keys"_s, keys, QSize()},
        {u"review-chooser"_s, nobodyChosen, besideTheSideBar},
        {u"review-nothing"_s, noCriteria, besideTheSideBar},
    };
}

} // namespace convoke::test
