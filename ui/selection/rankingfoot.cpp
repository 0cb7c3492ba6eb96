// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/rankingfoot.h"

#include "ui/common/card.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"
#include "ui/selection/rankdelegate.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usualPoints = 20;

/// The bracket as it stands beside the ranks.
class BracketSign final : public QWidget
{
public:
    explicit BracketSign(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(10, 18);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBracket(painter, rect().adjusted(1, 1, 0, -1), true, true);
    }
};

} // namespace

RankingFoot::RankingFoot(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"rankingFoot"_s);
    m_noticeRow = makeNotice();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeLine(this));
    layout->addWidget(m_noticeRow);
    layout->addWidget(makeControls());
    m_noticeRow->hide();
}

QWidget *RankingFoot::makeNotice()
{
    auto *row = new QWidget(this);
    m_notice = new PlainLabel(row);
    m_notice->setObjectName(u"comparisonWords"_s);
    m_notice->setWordWrap(true);
    setTextRole(m_notice, TextRole::Strong);
    m_reset = new QPushButton(tr("Reset the weights"), row);
    m_reset->setObjectName(u"resetWeights"_s);
    makeLink(m_reset);
    m_end = new QPushButton(row);
    m_end->setObjectName(u"endComparison"_s);
    makeLink(m_end);
    connect(m_reset, &QPushButton::clicked, this, &RankingFoot::resetWanted);
    connect(m_end, &QPushButton::clicked, this, &RankingFoot::comparisonEnded);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(measure::pad, measure::gap, measure::pad, 0);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_notice, 1);
    layout->addWidget(m_reset);
    layout->addWidget(m_end);
    return row;
}

QWidget *RankingFoot::makeControls()
{
    auto *row = new QWidget(this);
    m_bracket = new BracketSign(row);
    m_legend = new PlainLabel(row);
    m_legend->setObjectName(u"bandWords"_s);
    m_legend->setElideMode(Qt::ElideRight);
    setTextRole(m_legend, TextRole::Small, Ink::Secondary);
    m_disagree = new QCheckBox(tr("Reviewers differ by"), row);
    m_disagree->setObjectName(u"onlyDisagreement"_s);
    setPlainToolTip(m_disagree, tr("Shows only those whose highest and lowest review are that far apart"));
    m_points = new QSpinBox(row);
    m_points->setObjectName(u"disagreementPoints"_s);
    m_points->setAccessibleName(tr("Points from 0 to 100 that reviewers differ by at least"));
    m_points->setRange(1, 100);
    m_points->setSingleStep(5);
    m_points->setValue(usualPoints);
    //: follows a number of points
    m_points->setSuffix(tr(" or more"));
    m_whatIf = new QPushButton(tr("What if…"), row);
    m_whatIf->setObjectName(u"whatIf"_s);
    m_menu = new QMenu(m_whatIf);
    m_menu->setObjectName(u"whatIfMenu"_s);
    m_whatIf->setMenu(m_menu);
    auto *reviewers = new QPushButton(tr("Reviewers…"), row);
    reviewers->setObjectName(u"showReviewers"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &RankingFoot::fillMenu);
    connect(m_disagree, &QCheckBox::toggled, this, &RankingFoot::tellDisagreement);
    connect(m_points, &QSpinBox::valueChanged, this, &RankingFoot::tellDisagreement);
    connect(reviewers, &QPushButton::clicked, this, &RankingFoot::reviewersWanted);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(measure::pad, measure::gap, measure::pad, measure::gap);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_bracket);
    layout->addWidget(m_legend, 1);
    layout->addWidget(m_disagree);
    layout->addWidget(m_points);
    layout->addWidget(m_whatIf);
    layout->addWidget(reviewers);
    return row;
}

void RankingFoot::setLegend(const QString &words, bool hasBracket)
{
    m_bracket->setVisible(hasBracket);
    m_legend->setText(words);
}

void RankingFoot::setNotice(const QString &words, const QString &endVerb, bool canReset)
{
    m_notice->setText(words);
    m_end->setText(endVerb);
    m_reset->setVisible(canReset);
    m_noticeRow->setVisible(!words.isEmpty());
}

void RankingFoot::setReviewers(const QList<Reviewer> &reviewers, std::optional<ReviewerId> without)
{
    m_reviewers = reviewers;
    m_without = without;
    m_whatIf->setEnabled(!reviewers.isEmpty());
}

void RankingFoot::fillMenu()
{
    m_menu->clear();
    auto *choices = new QActionGroup(m_menu);
    const auto add = [&](const QString &words, std::optional<ReviewerId> reviewer) {
        QAction *action = m_menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(reviewer == m_without);
        choices->addAction(action);
        connect(action, &QAction::triggered, this, [this, reviewer] { Q_EMIT withoutChosen(reviewer); });
    };
    add(tr("With all reviewers"), std::nullopt);
    m_menu->addSeparator();
    for (const Reviewer &reviewer : std::as_const(m_reviewers)) {
        add(plainMenuText(tr("Without %1").arg(reviewer.name)), reviewer.id);
    }
}

void RankingFoot::tellDisagreement()
{
    Q_EMIT disagreementChosen(m_disagree->isChecked() ? std::optional(m_points->value()) : std::nullopt);
}

} // namespace convoke
