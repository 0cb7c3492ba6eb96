// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewstrip.h"

#include "reviews/reviewpace.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"
#include "ui/common/toolstrip.h"

#include <QAction>
#include <QCheckBox>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString paceWords(int minutes)
{
    const int rounded = roundedMinutes(minutes);
    if (rounded < 60) {
        //: time that is left
        return ReviewStrip::tr("about %Ln minute(s) at this pace", nullptr, rounded);
    }
    if (rounded % 60 == 0) {
        //: time that is left
        return ReviewStrip::tr("about %Ln hour(s) at this pace", nullptr, rounded / 60);
    }
    //: time that is left: hours and minutes
    return ReviewStrip::tr("about %1 h %2 min at this pace").arg(rounded / 60).arg(rounded % 60);
}

} // namespace

ReviewStrip::ReviewStrip(QWidget *parent)
    : QWidget(parent)
    , m_progress(new PlainLabel(this))
    , m_pace(new PlainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_reviewer(new QPushButton(this))
    , m_hidden(new QPushButton(this))
    , m_blind(new QCheckBox(tr("Hide names"), this))
    , m_prepared(new QPushButton(tr("End the preparation"), this))
    , m_more(new QPushButton(tr("More"), this))
    , m_next(new QPushButton(tr("Next unscored"), this))
{
    m_progress->setObjectName(u"reviewProgress"_s);
    setTextRole(m_progress, TextRole::Strong);
    m_pace->setObjectName(u"reviewPace"_s);
    m_pace->setElideMode(Qt::ElideRight);
    setTextRole(m_pace, TextRole::Body, Ink::Secondary);
    m_pace->hide();
    m_bar->setObjectName(u"reviewBar"_s);
    m_bar->setAccessibleName(tr("Scored by you"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(scaled(120));
    m_reviewer->setObjectName(u"reviewer"_s);
    setPlainToolTip(m_reviewer, tr("Review under another name"));
    makeLink(m_reviewer);
    m_hidden->setObjectName(u"hiddenByRecusal"_s);
    makeLink(m_hidden);
    m_hidden->hide();
    m_blind->setObjectName(u"blindReview"_s);
    setPlainToolTip(m_blind, tr("Blind review: nothing that identifies the applicant is shown"));
    m_next->setObjectName(u"nextUnscored"_s);
    setPlainToolTip(m_next, tr("Go to the next application that you have not scored (N)"));
    makePrimary(m_next);
    m_prepared->setObjectName(u"endPreparation"_s);
    m_prepared->hide();
    m_more->setObjectName(u"moreReview"_s);
    m_more->setMenu(makeMenu());

    auto *strip = new ToolStrip(this);
    strip->add(m_progress);
    strip->add(m_bar);
    strip->add(m_pace, 1);
    strip->addStretch();
    strip->add(m_hidden);
    strip->add(m_reviewer);
    strip->add(m_blind);
    strip->add(m_prepared);
    strip->add(m_more);
    strip->add(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(strip);

    connect(m_next, &QPushButton::clicked, this, &ReviewStrip::nextWanted);
    connect(m_reviewer, &QPushButton::clicked, this, &ReviewStrip::reviewerWanted);
    connect(m_hidden, &QPushButton::clicked, this, &ReviewStrip::hiddenWanted);
    connect(m_blind, &QCheckBox::clicked, this, &ReviewStrip::blindChosen);
    connect(m_prepared, &QPushButton::clicked, this, [this] { Q_EMIT preparingChosen(false); });
}

QMenu *ReviewStrip::makeMenu()
{
    auto *menu = new QMenu(m_more);
    QAction *share = menu->addAction(tr("Who reviews what…"));
    share->setObjectName(u"actionWhoReviewsWhat"_s);
    connect(share, &QAction::triggered, this, &ReviewStrip::sharingWanted);
    m_prepare = menu->addAction(tr("Prepare for blind review"));
    m_prepare->setObjectName(u"actionPrepareBlind"_s);
    m_prepare->setCheckable(true);
    connect(m_prepare, &QAction::triggered, this, &ReviewStrip::preparingChosen);
    menu->addSeparator();
    QAction *keys = menu->addAction(tr("Keys of this page"));
    keys->setObjectName(u"actionReviewKeys"_s);
    connect(keys, &QAction::triggered, this, &ReviewStrip::keysWanted);
    return menu;
}

void ReviewStrip::setProgress(const Progress &progress)
{
    const QLocale locale;
    const bool isShared = progress.assigned > 0;
    const int scored = isShared ? progress.assignedScored : progress.scored;
    const int all = isShared ? progress.assigned : progress.all;
    const bool isDone = scored == all && all > 0;
    const QString done = locale.toString(scored);
    const QString wanted = locale.toString(all);
    m_progress->setText(isShared && isDone ? tr("All %1 assigned to you scored").arg(wanted)
                            : isShared     ? tr("%1 of %2 assigned to you scored").arg(done, wanted)
                            : isDone       ? tr("All %1 scored by you").arg(wanted)
                                           : tr("%1 of %2 scored by you").arg(done, wanted));
    setPlainToolTip(m_progress,
                    isShared ? tr("%1 of all %2 applications scored by you")
                                   .arg(locale.toString(progress.scored), locale.toString(progress.all))
                             : QString());
    m_bar->setRange(0, qMax(1, all));
    m_bar->setValue(scored);
    m_pace->setText(progress.minutesLeft ? paceWords(*progress.minutesLeft) : QString());
    m_pace->setVisible(progress.minutesLeft.has_value());
    m_next->setEnabled(progress.scored < progress.all);
}

void ReviewStrip::setReviewer(const QString &name)
{
    m_reviewer->setText(tr("Reviewing as %1").arg(plainMenuText(name)));
}

void ReviewStrip::setHidden(int count)
{
    m_hidden->setText(tr("%Ln hidden by your recusal", nullptr, count));
    m_hidden->setVisible(count > 0);
}

void ReviewStrip::setBlind(bool isBlind, bool isByCall)
{
    m_blind->setChecked(isBlind || isByCall);
    m_blind->setEnabled(!isByCall);
    setPlainToolTip(m_blind,
                    isByCall
                        ? tr("This call is reviewed blind: nothing that identifies the applicant is shown")
                        : tr("Blind review: nothing that identifies the applicant is shown"));
}

void ReviewStrip::setPreparing(bool isPreparing)
{
    m_prepare->setChecked(isPreparing);
    m_prepared->setVisible(isPreparing);
    m_next->setVisible(!isPreparing);
    m_blind->setVisible(!isPreparing);
}

} // namespace convoke
