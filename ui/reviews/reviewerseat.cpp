// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewerseat.h"

#include "ui/common/showerror.h"
#include "ui/reviews/reviewerchooser.h"
#include "ui/undo/deeds.h"

#include <QSettings>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString reviewerKey = u"reviewer"_s;

bool isSameName(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

ReviewerSeat::ReviewerSeat(const Services &services, Deeds &deeds, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_deeds(deeds)
    , m_settings(settings)
    , m_chooser(new ReviewerChooser)
{
    connect(m_chooser, &ReviewerChooser::chosen, this, &ReviewerSeat::take);
}

QWidget *ReviewerSeat::chooser() const
{
    return m_chooser;
}

void ReviewerSeat::remember()
{
    if (m_reviewer) {
        return;
    }
    const Result<QList<Reviewer>> known = m_services.reviews.reviewers();
    const QString name = m_settings.value(reviewerKey).toString();
    if (known) {
        for (const Reviewer &reviewer : *known) {
            if (isSameName(reviewer.name, name)) {
                m_reviewer = reviewer;
            }
        }
    }
}

void ReviewerSeat::ask()
{
    const Result<QList<Reviewer>> known = m_services.teams.reviewers();
    m_chooser->offer(known.value_or(QList<Reviewer>()),
                     m_reviewer ? m_reviewer->name : m_settings.value(reviewerKey).toString());
}

void ReviewerSeat::take(const QString &name, const QString &email, const QString &organisation)
{
    const Result<Reviewer> known = m_services.reviews.reviewerNamed(name);
    if (!known) {
        showError(m_chooser, known.error());
        return;
    }
    const Result<QList<Reviewer>> filled = m_services.teams.reviewers();
    Reviewer reviewer = *known;
    for (const Reviewer &one : filled.value_or(QList<Reviewer>())) {
        if (one.id == known->id && one.organisation == organisation) {
            reviewer.organisation = organisation; // from the address book: it need not be written down
        }
    }
    if (reviewer.email != email || reviewer.organisation != organisation) {
        reviewer.email = email;
        reviewer.organisation = organisation;
        //: undo menu; %1 is a reviewer
        m_deeds.record(tr("Where %1 works").arg(reviewer.name), m_services.teams.saveReviewer(reviewer));
    }
    m_reviewer = reviewer;
    m_settings.setValue(reviewerKey, reviewer.name);
    Q_EMIT taken();
}

} // namespace convoke
