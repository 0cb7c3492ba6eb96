// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/selectionside.h"

#include "ui/common/card.h"
#include "ui/common/measures.h"
#include "ui/common/optionalspinbox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/sectiontitle.h"
#include "ui/common/textrole.h"
#include "ui/selection/conflictcard.h"
#include "ui/selection/reasonwords.h"
#include "ui/selection/rulecard.h"
#include "ui/selection/weightspane.h"
#include "ui/selection/whypane.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostPlaces = 100000;
constexpr int restAfter = 500; ///< milliseconds after the last step of a number

/// A heading with the way to change what stands under it.
QWidget *makeTitle(const QString &text, QPushButton *link)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->setSpacing(measure::gap);
    auto *title = new PlainLabel(text);
    setTextRole(title, TextRole::Strong);
    layout->addWidget(title, 1);
    layout->addWidget(link);
    return row;
}

QPushButton *makeLinkTo(const QString &name, const QString &verb)
{
    auto *link = new QPushButton(verb);
    link->setObjectName(name);
    makeLink(link);
    return link;
}

} // namespace

SelectionSide::SelectionSide(QWidget *parent)
    : QFrame(parent)
    , m_why(new WhyPane(this))
{
    setObjectName(u"selectionSide"_s);
    setProperty("part", u"sidePane"_s);
    setMinimumWidth(scaled(280));
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"selectionScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeColumn());
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeLine(this));
    layout->addWidget(m_why);
    connect(m_why, &WhyPane::lockWanted, this, &SelectionSide::lockWanted);
    connect(m_why, &WhyPane::unlockWanted, this, &SelectionSide::unlockWanted);
}

QWidget *SelectionSide::makeColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(measure::pad, measure::gap, measure::pad, measure::pad);
    layout->setSpacing(measure::gap);
    m_conflict = new ConflictCard(column);
    m_conflict->hide();
    connect(m_conflict, &ConflictCard::repairWanted, this, &SelectionSide::repairWanted);
    layout->addWidget(m_conflict);
    QPushButton *rules = makeLinkTo(u"editRules"_s, tr("Edit rules"));
    connect(rules, &QPushButton::clicked, this, &SelectionSide::rulesWanted);
    layout->addWidget(makeTitle(tr("Rules"), rules));
    layout->addWidget(makeRules());
    layout->addWidget(makePlaces());
    QPushButton *tieBreaks = makeLinkTo(u"editTieBreaks"_s, tr("Tie-breaks"));
    connect(tieBreaks, &QPushButton::clicked, this, &SelectionSide::tieBreaksWanted);
    layout->addWidget(makeTitle(tr("Weights"), tieBreaks));
    layout->addWidget(makeWeights());
    layout->addStretch(1);
    return column;
}

QWidget *SelectionSide::makeRules()
{
    m_rules = new Card;
    m_rules->body()->setContentsMargins(1, 1, 1, 1);
    m_rules->body()->setSpacing(0);
    m_noRules = new PlainLabel(tr("No rules: the best scores get the places."));
    m_noRules->setWordWrap(true);
    m_noRules->setContentsMargins(measure::wide, measure::pad, measure::wide, measure::pad);
    setTextRole(m_noRules, TextRole::Body, Ink::Secondary);
    m_rules->body()->addWidget(m_noRules);
    return m_rules;
}

QWidget *SelectionSide::makePlaces()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->setSpacing(measure::gap);
    auto *label = new PlainLabel(tr("Places"), row);
    setTextRole(label, TextRole::Strong);
    m_places = new OptionalSpinBox(1, mostPlaces, row);
    m_places->setObjectName(u"places"_s);
    m_places->setAccessibleName(tr("Places"));
    m_places->setEmptyText(tr("not set"));
    m_places->setKeyboardTracking(false);
    label->setBuddy(m_places);
    layout->addWidget(label, 1);
    layout->addWidget(m_places);
    connect(m_places, &QSpinBox::editingFinished, this, &SelectionSide::commitEdits);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfter);
    connect(m_places, &QSpinBox::valueChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, &SelectionSide::commitEdits);
    return row;
}

QWidget *SelectionSide::makeWeights()
{
    auto *card = new Card;
    m_weights = new WeightsPane(card);
    m_tieBreaks = new PlainLabel(card);
    m_tieBreaks->setObjectName(u"tieBreakWords"_s);
    m_tieBreaks->setWordWrap(true);
    setTextRole(m_tieBreaks, TextRole::Small, Ink::Secondary);
    card->body()->addWidget(m_weights);
    card->body()->addWidget(m_tieBreaks);
    connect(m_weights, &WeightsPane::tried, this, &SelectionSide::weightsTried);
    connect(m_weights, &WeightsPane::chosen, this, &SelectionSide::weightChosen);
    return card;
}

void SelectionSide::showPlan(const SeatPlan &plan, bool exceptionsAllowed)
{
    const MeetingDocument &document = plan.document();
    const Selection *proposal = plan.proposal();
    const bool isStuck = proposal != nullptr && proposal->status == Selection::Status::Infeasible;
    m_conflict->setVisible(isStuck);
    if (isStuck) {
        m_conflict->showConflict(*proposal, plan.proposalProblem(), document.call);
    }
    showRules(plan, exceptionsAllowed);
    m_weights->setCriteria(plan.weighed(), plan.weights());
    showTieBreaks(document);
    m_savedPlaces = document.meeting.places;
    const QSignalBlocker quiet(m_places);
    if (m_places->optionalValue() != m_savedPlaces) {
        m_places->setOptionalValue(m_savedPlaces);
    }
}

void SelectionSide::showRules(const SeatPlan &plan, bool exceptionsAllowed)
{
    // A proposal's counts belong to the rules that it was made under.
    const QList<Rule> rules = plan.showsProposal() ? plan.proposalProblem().rules : plan.document().rules;
    const QList<LimitOutcome> limits = plan.limits(exceptionsAllowed);
    const QList<Wish> wishes = plan.showsProposal() ? plan.proposalProblem().wishes : plan.document().wishes;
    m_noRules->setVisible(rules.isEmpty());
    const qsizetype cards = rules.size() + wishes.size();
    while (m_ruleCards.size() < cards) {
        auto *card = new RuleCard(m_rules);
        m_rules->body()->addWidget(card);
        m_ruleCards.append(card);
    }
    while (m_ruleCards.size() > cards) {
        m_ruleCards.takeLast()->deleteLater();
    }
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        QList<WishOutcome> own;
        for (const WishOutcome &outcome :
             plan.showsProposal() ? plan.proposal()->wishes : QList<WishOutcome>()) {
            if (outcome.wish == i) {
                own.append(outcome);
            }
        }
        m_ruleCards.at(rules.size() + i)->showSummary(summariseWish(wishes.at(i), own, plan.document().call));
    }
    for (qsizetype i = 0; i < rules.size(); ++i) {
        QList<LimitOutcome> own;
        for (const LimitOutcome &limit : limits) {
            if (limit.rule == i) {
                own.append(limit);
            }
        }
        RuleSummary summary = summarise(rules.at(i), own, plan.document().call, plan.showsGroup());
        if (plan.proposal() != nullptr) {
            if (plan.showsProposal()) {
                givePrice(summary, i, *plan.proposal(), plan.proposalProblem());
            }
            if (plan.proposal()->idleRules.contains(i)) {
                summary.chip = {tr("no answers"), Tone::Warn};
                summary.detail = tr("Of nobody it is known what this rule looks at.");
            }
        }
        m_ruleCards.at(i)->showSummary(summary);
    }
}

void SelectionSide::showTieBreaks(const MeetingDocument &document)
{
    QStringList words;
    for (const QString &link : document.tieBreaks) {
        words.append(tieBreakWord(link, document.criteria));
    }
    m_tieBreaks->setText(words.isEmpty() ? tr("Equal scores share a rank.")
                                         //: %1 lists the tie-breaks in their order
                                         : tr("Between equal scores: %1").arg(words.join(u" › "_s)));
}

void SelectionSide::showWhy(const SeatPlan &plan, std::optional<ApplicationId> application)
{
    const Applicant *applicant = application ? plan.applicant(*application) : nullptr;
    if (applicant == nullptr) {
        m_why->showAnswer(std::nullopt, std::nullopt);
        return;
    }
    const std::optional<Lock> lock = plan.lockOf(applicant->application);
    m_why->showAnswer(explain(plan, *application), lock ? std::optional(lock->seat) : std::nullopt);
}

void SelectionSide::askPlaces()
{
    m_places->setFocus(Qt::OtherFocusReason);
    m_places->selectAll();
}

void SelectionSide::commitEdits()
{
    m_rest.stop();
    m_weights->commitEdits();
    if (m_places->optionalValue() != m_savedPlaces) {
        m_savedPlaces = m_places->optionalValue();
        Q_EMIT placesChosen(m_savedPlaces);
    }
}

} // namespace convoke
