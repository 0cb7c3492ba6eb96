// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewstrip.h"

#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"
#include "ui/common/toolstrip.h"

#include <QCheckBox>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

ReviewStrip::ReviewStrip(QWidget *parent)
    : QWidget(parent)
    , m_progress(new PlainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_reviewer(new QPushButton(this))
    , m_hidden(new QPushButton(this))
    , m_blind(new QCheckBox(tr("Hide names"), this))
    , m_next(new QPushButton(tr("Next unscored"), this))
{
    m_progress->setObjectName(u"reviewProgress"_s);
    setTextRole(m_progress, TextRole::Strong);
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

    auto *strip = new ToolStrip(this);
    strip->add(m_progress);
    strip->add(m_bar);
    strip->addStretch();
    strip->add(m_hidden);
    strip->add(m_reviewer);
    strip->add(m_blind);
    strip->add(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(strip);

    connect(m_next, &QPushButton::clicked, this, &ReviewStrip::nextWanted);
    connect(m_reviewer, &QPushButton::clicked, this, &ReviewStrip::reviewerWanted);
    connect(m_hidden, &QPushButton::clicked, this, &ReviewStrip::hiddenWanted);
    connect(m_blind, &QCheckBox::clicked, this, &ReviewStrip::blindChosen);
}

void ReviewStrip::setProgress(int scored, int all)
{
    const QLocale locale;
    m_progress->setText(
        scored == all && all > 0
            ? tr("All %1 scored by you").arg(locale.toString(all))
            : tr("%1 of %2 scored by you").arg(locale.toString(scored), locale.toString(all)));
    m_bar->setRange(0, qMax(1, all));
    m_bar->setValue(scored);
    m_next->setEnabled(scored < all);
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

void ReviewStrip::setBlind(bool isBlind)
{
    m_blind->setChecked(isBlind);
}

} // namespace convoke
