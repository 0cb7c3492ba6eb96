// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/selectionpage.h"

#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"
#include "ui/common/plainlabel.h"
#include "ui/common/showerror.h"
#include "ui/common/textrole.h"
#include "ui/selection/boardview.h"
#include "ui/selection/decisionline.h"
#include "ui/selection/rankingdeeds.h"
#include "ui/selection/rankingfoot.h"
#include "ui/selection/selectiondeeds.h"
#include "ui/selection/selectiondesk.h"
#include "ui/selection/selectionoutcome.h"
#include "ui/selection/selectionside.h"
#include "ui/selection/selectionstrip.h"
#include "ui/selection/viewswitch.h"
#include "ui/selection/weightspane.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tryEvery = 30; ///< milliseconds
constexpr int longToRead = 2000; ///< applications

} // namespace

SelectionPage::SelectionPage(const Services &services, ChangeFeed &changes, Deeds &deeds,
                             std::function<QString()> workingAs, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_workingAs(std::move(workingAs))
    , m_search(m_plan)
    , m_tryOut(m_plan)
    , m_stack(new QStackedWidget(this))
    , m_desk(new SelectionDesk(m_plan, m_tryOut))
    , m_doing(new SelectionDeeds({services.decisions, services.ids, services.scenarios}, deeds, m_plan, this))
{
    setObjectName(u"selectionPage"_s);
    setAccessibleName(title());
    m_stack->addWidget(makeWaiting());
    m_stack->addWidget(m_desk);
    m_stack->addWidget(makeEmptyState());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new MessageBar(this));
    layout->addWidget(m_stack, 1);
    m_try.setSingleShot(true);
    m_try.setInterval(tryEvery);
    connect(&m_try, &QTimer::timeout, this, &SelectionPage::tryWeights);
    connect(&changes, &ChangeFeed::committed, this, &SelectionPage::follow);
    connectSearch();
    connectDesk();
    connectBoard();
    connectSide();
    connectDeeds();
    connectRanking(deeds);
}

SelectionPage::~SelectionPage() = default;

/// Stands there until there is something to show.
QWidget *SelectionPage::makeWaiting()
{
    m_waiting = new PlainLabel;
    m_waiting->setObjectName(u"selectionWaiting"_s);
    m_waiting->setAlignment(Qt::AlignCenter);
    setTextRole(m_waiting, TextRole::Body, Ink::Secondary);
    return m_waiting;
}

QWidget *SelectionPage::makeEmptyState()
{
    m_empty = new EmptyState(u"selection"_s, {}, {});
    m_empty->setObjectName(u"selectionEmpty"_s);
    m_emptyButton = m_empty->addButton(u"selectionEmptyDeed"_s, {}, true);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_meeting) {
            Q_EMIT goTo(Place::meeting(m_meeting->value(), m_emptyLeadsTo));
        }
    });
    return m_empty;
}

void SelectionPage::connectSearch()
{
    connect(&m_search, &ProposalSearch::busyChanged, m_desk->strip(), &SelectionStrip::setBusy);
    connect(&m_search, &ProposalSearch::proposalChanged, this, &SelectionPage::showPlan);
    connect(&m_search, &ProposalSearch::proposalGrows, this, [this](qsizetype done, qsizetype of) {
        showPlan();
        m_desk->showProgress(static_cast<int>(done), static_cast<int>(of));
    });
    connect(&m_search, &ProposalSearch::checkChanged, this, &SelectionPage::showDecision);
    connect(&m_search, &ProposalSearch::failed, this, [this](const Error &error) { showError(this, error); });
}

void SelectionPage::connectBoard()
{
    const BoardView *board = m_desk->board();
    connect(board, &BoardView::keepWanted, this, &SelectionPage::keepTryOut);
    connect(board, &BoardView::unlockWanted, m_doing, &SelectionDeeds::unlock);
    connect(&m_tryOut, &TryOut::changed, this, [this] {
        if (m_plan.isLoaded()) {
            m_desk->side()->showRules(m_tryOut.plan(), m_desk->strip()->allowsExceptions());
            showWhy();
        }
    });
}

void SelectionPage::connectDesk()
{
    const SelectionStrip *strip = m_desk->strip();
    connect(strip, &SelectionStrip::proposalWanted, this, &SelectionPage::nextDeed);
    connect(strip, &SelectionStrip::cancelWanted, &m_search, &ProposalSearch::cancel);
    connect(strip, &SelectionStrip::exceptionsChosen, this, [this] {
        showPlan();
        searchAgain();
    });
    connect(strip, &SelectionStrip::decisionWanted, this, [this] {
        commitEdits();
        if (!m_search.isBusy()) {
            m_doing->askDecision(m_workingAs());
        }
    });
    connect(strip, &SelectionStrip::methodChosen, this, &SelectionPage::chooseMethod);
    connect(m_doing, &SelectionDeeds::decided, this, [this] {
        m_search.drop();
        showPlan();
        searchAgain();
    });
    connect(m_desk, &SelectionDesk::proposalWanted, this, &SelectionPage::nextDeed);
    connect(m_desk->decision(), &DecisionLine::proposalWanted, this, &SelectionPage::propose);
    connect(m_desk, &SelectionDesk::currentChanged, this, &SelectionPage::showWhy);
    const auto lock = [this](Seat seat) {
        m_doing->askLock(chosenApplications(), seat);
    };
    const auto unlock = [this] {
        m_doing->unlock(chosenApplications());
    };
    connect(m_desk, &SelectionDesk::lockWanted, this, lock);
    connect(m_desk, &SelectionDesk::unlockWanted, this, unlock);
    connect(m_desk->side(), &SelectionSide::lockWanted, this, lock);
    connect(m_desk->side(), &SelectionSide::unlockWanted, this, unlock);
}

void SelectionPage::connectSide()
{
    const SelectionSide *side = m_desk->side();
    connect(side, &SelectionSide::rulesWanted, this, [this] {
        commitEdits();
        m_doing->askRules();
    });
    connect(side, &SelectionSide::tieBreaksWanted, this, [this] {
        commitEdits();
        m_doing->askTieBreaks();
    });
    connect(side, &SelectionSide::repairWanted, this, [this](qsizetype index) {
        if (!m_search.isBusy()) {
            m_doing->askRepair(index, m_workingAs());
        }
    });
    connect(side, &SelectionSide::weightsTried, this, [this](const QList<double> &weights) {
        m_triedWeights = weights;
        if (!m_try.isActive()) {
            m_try.start();
        }
    });
    connect(side, &SelectionSide::weightChosen, this, [this](CriterionId criterion, double weight) {
        m_try.stop();
        m_doing->saveWeight(criterion, weight);
    });
    connect(side, &SelectionSide::placesChosen, m_doing, &SelectionDeeds::savePlaces);
}

void SelectionPage::connectRanking(Deeds &deeds)
{
    auto *ranking = new RankingDeeds(m_services.variants, deeds, m_plan, this);
    const RankingFoot *foot = m_desk->foot();
    connect(foot, &RankingFoot::withoutChosen, ranking, &RankingDeeds::setWithout);
    connect(foot, &RankingFoot::reviewersWanted, ranking, &RankingDeeds::askReviewers);
    connect(foot, &RankingFoot::comparisonEnded, ranking, &RankingDeeds::endComparison);
    connect(foot, &RankingFoot::resetWanted, ranking, [this, ranking] {
        commitEdits();
        ranking->resetWeights();
    });
    QMenu *variants = m_desk->side()->weights()->variantsMenu();
    connect(variants, &QMenu::aboutToShow, ranking, [this, ranking, variants] {
        commitEdits();
        ranking->fillVariantsMenu(variants);
    });
    connect(ranking, &RankingDeeds::shownChanged, this, &SelectionPage::showRows);
}

void SelectionPage::activate(const Place &place)
{
    const MeetingId meeting(place.itemId());
    if (m_meeting != meeting) {
        commitEdits();
        m_search.forget();
        m_replacement.cancel();
        m_meeting = meeting;
        m_plan = SeatPlan();
        m_tryOut.clear();
        m_desk->forgetRows();
        m_desk->strip()->setAllowsExceptions(false);
        m_desk->strip()->setMethod(SelectionMethod::Optimum);
        m_isStale = true;
        m_waiting->setText({});
        m_stack->setCurrentWidget(m_waiting);
    }
    if (m_isStale) {
        load();
    }
}

Place SelectionPage::place() const
{
    return Place::meeting(m_meeting ? m_meeting->value() : 0, u"selection"_s);
}

bool SelectionPage::commitEdits()
{
    m_desk->side()->commitEdits();
    return true;
}

void SelectionPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale && m_meeting) {
        load();
    }
}

void SelectionPage::follow(const Changes &changes)
{
    if (!m_meeting) {
        return;
    }
    const qint64 mine = m_meeting->value();
    const bool scores = changes.touches(Subject::Application) || changes.touches(Subject::Review)
        || changes.touches(Subject::Person);
    const bool meeting = changes.rows.value(Subject::Meeting).contains(mine);
    const bool selection = changes.rows.value(Subject::Selection).contains(mine);
    if (!scores && !meeting && !selection) {
        return;
    }
    if (!isVisible()) {
        m_isStale = true;
    } else if (scores || selection) {
        load();
    } else {
        takeMeeting();
    }
}

/// Reading very many applications takes a moment: then it is said before.
void SelectionPage::announceLoading()
{
    const int applications = m_services.applications ? m_services.applications(*m_meeting) : 0;
    if (applications >= longToRead) {
        m_waiting->setText(tr("Ranking %Ln application(s)…", nullptr, applications));
        m_waiting->repaint();
    }
}

void SelectionPage::load()
{
    m_isStale = false;
    if (!m_plan.isLoaded()) {
        announceLoading();
    }
    Result<Standing> standing = m_services.decisions.standing(*m_meeting);
    if (!standing) {
        if (standing.error().code != ErrorCode::NotFound) { // a meeting that is no more is being left
            showError(this, standing.error());
        }
        return;
    }
    Result<std::optional<DecidedSelection>> decided = m_services.decisions.decided(*m_meeting);
    if (!decided) {
        showError(this, decided.error());
        return;
    }
    const Result<HeldSeats> held = m_services.decisions.heldSeats(*m_meeting);
    m_plan.load(*std::move(standing), *std::move(decided));
    m_plan.setHeld(held ? *held : HeldSeats{});
    m_search.forgetCheck();
    showPlan();
    searchAgain();
}

/// Weights, rules, locks and places change often and cheaply: the scores need not be read again for them.
void SelectionPage::takeMeeting()
{
    const Result<MeetingDocument> document = m_services.meetings.load(*m_meeting);
    if (!document || !m_plan.takeDocument(*document)) {
        load();
        return;
    }
    showPlan();
    searchAgain();
}

void SelectionPage::showPlan()
{
    if (showsEmptyState()) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->setCurrentWidget(m_desk);
    const QList<Rule> &rules = m_plan.document().rules;
    m_desk->strip()->setHasExceptions(std::any_of(
        rules.cbegin(), rules.cend(), [](const Rule &rule) { return rule.exceptionalMax.has_value(); }));
    showRows();
    m_tryOut.setAllowsExceptions(m_desk->strip()->allowsExceptions());
    m_tryOut.follow();
    m_desk->showPlan();
    m_desk->side()->showPlan(m_plan, m_desk->strip()->allowsExceptions());
    showOutcome();
    showDecision();
    showWhy();
}

bool SelectionPage::showsEmptyState()
{
    const std::optional<EmptySelection> empty = emptySelectionOf(m_plan);
    if (empty) {
        m_empty->setWords(empty->headline, empty->sentence);
        m_emptyButton->setText(empty->verb);
        m_emptyLeadsTo = empty->stage;
    }
    return empty.has_value();
}

void SelectionPage::showOutcome()
{
    SelectionStrip *strip = m_desk->strip();
    const bool hasPlaces = m_plan.document().meeting.places.has_value();
    strip->setCanPropose(true);
    strip->setProposeVerb(hasPlaces ? tr("Propose the best group") : tr("Set the places"));
    strip->setCanDecide(m_plan.showsProposal());
    const SelectionOutcome outcome = outcomeOf(m_plan);
    strip->setOutcome(outcome.figures, outcome.verdict, outcome.tone);
}

void SelectionPage::showDecision()
{
    const std::optional<DecidedSelection> &decided = m_plan.decided();
    if (!decided) {
        m_desk->decision()->showDecision({}, {});
        return;
    }
    showWithdrawn();
    const std::optional<DecisionCheck> &check = m_search.check();
    const bool warns = check && m_plan.proposal() == nullptr;
    m_desk->decision()->showDecision(decisionWords(*decided), warns ? warningOf(*check) : QString());
}

void SelectionPage::showWhy()
{
    if (m_plan.isLoaded()) {
        const bool isTried = m_desk->views()->view() == SelectionView::Board && !m_tryOut.isImpossible();
        m_desk->side()->showWhy(isTried ? m_tryOut.plan() : m_plan, m_desk->current());
    }
}

void SelectionPage::nextDeed()
{
    if (m_plan.document().meeting.places) {
        propose();
    } else {
        m_desk->side()->askPlaces();
    }
}

void SelectionPage::propose()
{
    commitEdits();
    m_search.propose(m_desk->strip()->allowsExceptions());
}

/// Makes the proposal that is wanted anew, or holds the decision against what would be proposed.
void SelectionPage::searchAgain()
{
    m_search.again(m_desk->strip()->allowsExceptions());
}

void SelectionPage::tryWeights()
{
    if (m_plan.isLoaded() && m_triedWeights.size() == m_plan.weighed().size()) {
        m_plan.tryWeights(m_triedWeights);
        showRows();
        showWhy();
    }
}

void SelectionPage::showRows()
{
    m_desk->showRanking(m_plan, m_workingAs());
    m_desk->showRows(m_plan.rows(), m_plan.decimals());
}

QList<ApplicationId> SelectionPage::chosenApplications() const
{
    const QList<ApplicationId> selected = m_desk->selected();
    const std::optional<ApplicationId> current = m_desk->current();
    return selected.isEmpty() && current ? QList<ApplicationId>{*current} : selected;
}

} // namespace convoke
