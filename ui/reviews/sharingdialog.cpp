// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/sharingdialog.h"

#include "ui/common/measures.h"
#include "ui/common/showerror.h"
#include "ui/reviews/handsharingpane.h"
#include "ui/reviews/sharingpane.h"
#include "ui/undo/deeds.h"

#include <QDialogButtonBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

SharingDialog::SharingDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_tabs(new QTabWidget(this))
    , m_sharing(new SharingPane)
    , m_byHand(new HandSharingPane)
{
    setObjectName(u"sharingDialog"_s);
    setWindowTitle(tr("Who reviews what"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(scaled(680), scaled(560));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_sharing, tr("Share out"));
    m_tabs->addTab(m_byHand, tr("By hand"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::page, measure::wide, measure::page, measure::wide);
    layout->setSpacing(measure::pad);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    connect(m_sharing, &SharingPane::reviewerNamed, this, &SharingDialog::addReviewer);
    connect(m_sharing, &SharingPane::sharingWanted, this, &SharingDialog::shareOut);
    connect(m_byHand, &HandSharingPane::reassigned, this, &SharingDialog::reassign);
}

void SharingDialog::load(MeetingId meeting, bool isBlind)
{
    m_meeting = meeting;
    m_isBlind = isBlind;
    reload();
}

void SharingDialog::reload()
{
    const Result<ReviewTeam> team = m_services.teams.team(*m_meeting);
    if (!team) {
        showError(this, team.error());
        return;
    }
    m_sharing->load(*team);
    m_byHand->load(*team, m_isBlind || team->document.review.blind);
}

void SharingDialog::addReviewer(const QString &name)
{
    const Result<Reviewer> reviewer = m_services.reviews.reviewerNamed(name);
    if (!reviewer) {
        showError(this, reviewer.error());
        return;
    }
    m_sharing->choose(reviewer->id);
    reload();
}

void SharingDialog::shareOut(const SharingWish &wish)
{
    //: undo menu
    if (m_services.deeds.record(tr("Share out the applications"),
                                m_services.teams.shareOut(*m_meeting, wish, m_services.workingAs()))) {
        reload();
    }
}

void SharingDialog::reassign(const QList<Assignment> &added, const QList<Assignment> &gone)
{
    //: undo menu
    if (m_services.deeds.record(tr("Change who reviews what"), m_services.teams.reassign(added, gone))) {
        reload();
    }
}

} // namespace convoke
