// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/selectionpage.h"

#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"
#include "ui/common/reasondialog.h"
#include "ui/common/showerror.h"
#include "ui/selection/decisionline.h"
#include "ui/selection/repairedrules.h"
#include "ui/selection/rulesdialog.h"
#include "ui/selection/selectiondesk.h"
#include "ui/selection/selectionside.h"
#include "ui/selection/selectionstrip.h"
#include "ui/selection/tiebreakdialog.h"

#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tryEvery = 30; ///< milliseconds

QString points(double total)
{
    return QLocale().toString(total, 'f', 2);
}

} // namespace

SelectionPage::SelectionPage(const Services &services, ChangeFeed &changes, Deeds &deeds,
                             std::function<QString()> workingAs, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_deeds(deeds)
    , m_workingAs(std::move(workingAs))
    , m_stack(new QStackedWidget(this))
    , m_desk(new SelectionDesk)
{
    setObjectName(u"selectionPage"_s);
    setAccessibleName(title());
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
    connect(&m_search, &GroupSearch::busyChanged, m_desk->strip(), &SelectionStrip::setBusy);
    connect(&m_search, &GroupSearch::answered, this, &SelectionPage::take);
    connect(&changes, &ChangeFeed::committed, this, &SelectionPage::follow);
    connectDesk();
}

SelectionPage::~SelectionPage() = default;

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

void SelectionPage::connectDesk()
{
    const SelectionStrip *strip = m_desk->strip();
    connect(strip, &SelectionStrip::proposalWanted, this, &SelectionPage::nextDeed);
    connect(strip, &SelectionStrip::cancelWanted, &m_search, &GroupSearch::cancel);
    connect(strip, &SelectionStrip::exceptionsChosen, this, [this] {
        showPlan();
        searchAgain();
    });
    connect(strip, &SelectionStrip::decisionWanted, this, &SelectionPage::askDecision);
    connect(m_desk->decision(), &DecisionLine::proposalWanted, this, &SelectionPage::propose);
    connect(m_desk, &SelectionDesk::currentChanged, this, &SelectionPage::showWhy);
    connect(m_desk, &SelectionDesk::lockWanted, this, &SelectionPage::askLock);
    connect(m_desk, &SelectionDesk::unlockWanted, this, &SelectionPage::unlock);

    const SelectionSide *side = m_desk->side();
    connect(side, &SelectionSide::lockWanted, this, &SelectionPage::askLock);
    connect(side, &SelectionSide::unlockWanted, this, &SelectionPage::unlock);
    connect(side, &SelectionSide::rulesWanted, this, &SelectionPage::askRules);
    connect(side, &SelectionSide::tieBreaksWanted, this, &SelectionPage::askTieBreaks);
    connect(side, &SelectionSide::repairWanted, this, &SelectionPage::applyRepair);
    connect(side, &SelectionSide::weightsTried, this, [this](const QList<double> &weights) {
        m_triedWeights = weights;
        if (!m_try.isActive()) {
            m_try.start();
        }
    });
    connect(side, &SelectionSide::weightChosen, this, [this](CriterionId criterion, double weight) {
        m_try.stop();
        record(tr("Change a weight"), {[this, criterion, weight] {
                   return m_services.decisions.saveWeight(*m_meeting, criterion, weight);
               }});
    });
    connect(side, &SelectionSide::placesChosen, this, [this](std::optional<int> places) {
        record(tr("Change the places"), {[this, places] {
                   return m_services.decisions.savePlaces(*m_meeting, places);
               }});
    });
}

void SelectionPage::activate(const Place &place)
{
    const MeetingId meeting(place.itemId());
    if (m_meeting != meeting) {
        commitEdits();
        m_search.cancel();
        m_meeting = meeting;
        m_wantsProposal = false;
        m_plan.dropProposal();
        m_desk->strip()->setAllowsExceptions(false);
        m_isStale = true;
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

void SelectionPage::load()
{
    m_isStale = false;
    Result<Standing> standing = m_services.decisions.standing(*m_meeting);
    if (!standing) {
        showError(this, standing.error());
        return;
    }
    Result<std::optional<DecidedSelection>> decided = m_services.decisions.decided(*m_meeting);
    if (!decided) {
        showError(this, decided.error());
        return;
    }
    m_plan.load(*std::move(standing), *std::move(decided));
    m_check.reset();
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
    m_desk->showRows(m_plan.rows(), m_plan.decimals());
    m_desk->side()->showPlan(m_plan, m_desk->strip()->allowsExceptions());
    showOutcome();
    showDecision();
    showWhy();
}

bool SelectionPage::showsEmptyState()
{
    const auto say = [this](const QString &headline, const QString &sentence, const QString &verb,
                            const QString &stage) {
        m_empty->setWords(headline, sentence);
        m_emptyButton->setText(verb);
        m_emptyLeadsTo = stage;
        return true;
    };
    if (!m_plan.document().call.selection) {
        return say(tr("Nothing is to be selected"),
                   tr("This call is an open registration: everybody who registers takes part."),
                   tr("See who registered"), u"applications"_s);
    }
    if (m_plan.applicants().isEmpty()) {
        return say(tr("Nobody has applied yet"),
                   tr("Take in the applications first; then they are reviewed and ranked."),
                   tr("Take in applications"), u"applications"_s);
    }
    if (m_plan.ranking().ranked.isEmpty() && !m_plan.decided()) {
        return say(
            tr("No scores yet"),
            tr("%n application(s) wait for the first score. People are ranked by what the reviewers say.",
               nullptr, static_cast<int>(m_plan.applicants().size())),
            tr("Review applications"), u"review"_s);
    }
    return false;
}

void SelectionPage::showOutcome()
{
    SelectionStrip *strip = m_desk->strip();
    const bool hasPlaces = m_plan.document().meeting.places.has_value();
    const Selection *proposal = m_plan.proposal();
    const QLocale locale;
    strip->setCanPropose(true);
    strip->setProposeVerb(hasPlaces ? tr("Propose the best group") : tr("Set the places"));
    strip->setCanDecide(m_plan.showsProposal());
    if (!hasPlaces) {
        strip->setOutcome({}, tr("How many places are there?"), Tone::Warn);
    } else if (m_plan.showsProposal()) {
        //: chosen people, places, sum of their scores
        strip->setOutcome(tr("%1 of %2 · total %3")
                              .arg(locale.toString(proposal->seats.size()), locale.toString(proposal->places),
                                   points(proposal->total)),
                          tr("proved best possible"), Tone::Good);
    } else if (proposal != nullptr) {
        strip->setOutcome(tr("%n place(s)", nullptr, proposal->places), tr("no group meets everything"),
                          Tone::Bad);
    } else if (m_plan.decided()) {
        const QList<DecidedSeat> &seats = m_plan.decided()->seats;
        const auto chosen = std::count_if(seats.cbegin(), seats.cend(),
                                          [](const DecidedSeat &seat) { return !seat.isReserve; });
        strip->setOutcome(tr("%1 of %2 · total %3")
                              .arg(locale.toString(chosen), locale.toString(m_plan.decided()->places),
                                   points(m_plan.decided()->total)),
                          {}, Tone::Neutral);
    } else {
        strip->setOutcome(tr("%n ranked", nullptr, static_cast<int>(m_plan.ranking().ranked.size())), {},
                          Tone::Neutral);
    }
}

void SelectionPage::showDecision()
{
    const std::optional<DecidedSelection> &decided = m_plan.decided();
    if (!decided) {
        m_desk->decision()->showDecision({}, {});
        return;
    }
    const QString day = QLocale().toString(decided->decidedAt.toLocalTime().date(), QLocale::LongFormat);
    //: a name, a date, a reason
    const QString words = tr("%1 decided on %2: %3").arg(decided->decidedBy, day, decided->reason);
    QString warning;
    if (m_check && !m_check->isFeasible) {
        warning = tr("Something has changed since: no group meets all rules any more.");
    } else if (m_check && m_check->othersNow > 0) {
        warning = tr("Something has changed since: the best group would give %n of the seats to others.",
                     nullptr, m_check->othersNow);
    }
    m_desk->decision()->showDecision(words, m_plan.proposal() == nullptr ? warning : QString());
}

void SelectionPage::showWhy()
{
    if (m_plan.isLoaded()) {
        m_desk->side()->showWhy(m_plan, m_desk->current());
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
    m_wantsProposal = true;
    searchAgain();
}

/// Makes the proposal that is wanted anew, or holds the decision against what would be proposed.
void SelectionPage::searchAgain()
{
    const bool hasPlaces = m_plan.document().meeting.places.has_value();
    if (hasPlaces && m_wantsProposal) {
        m_search.start(m_plan.problem(m_desk->strip()->allowsExceptions()), SelectionScope::Everything);
    } else if (hasPlaces && m_plan.decided()) {
        m_search.start(m_plan.problem(m_plan.decided()->withExceptions), SelectionScope::Group);
    } else {
        m_search.cancel();
        m_wantsProposal = false;
        m_plan.dropProposal();
    }
}

void SelectionPage::take(const GroupAnswer &answer)
{
    if (!answer.selection && answer.selection.error().code == ErrorCode::Cancelled) {
        m_wantsProposal = m_plan.proposal() != nullptr;
        return;
    }
    if (!answer.selection) {
        m_wantsProposal = false;
        showError(this, answer.selection.error());
        return;
    }
    if (m_wantsProposal) {
        m_plan.setProposal(answer);
        showPlan();
    } else {
        checkDecision(answer);
        showDecision();
    }
}

void SelectionPage::checkDecision(const GroupAnswer &answer)
{
    const Selection &selection = *answer.selection;
    Check check{selection.status == Selection::Status::Optimal, 0};
    QSet<ApplicationId> now;
    for (const ChosenSeat &seat : selection.seats) {
        now.insert(answer.problem->candidates.at(seat.candidate).application);
    }
    for (const DecidedSeat &seat : m_plan.decided() ? m_plan.decided()->seats : QList<DecidedSeat>()) {
        check.othersNow += !seat.isReserve && !now.contains(seat.application) ? 1 : 0;
    }
    // More places than before seat the same people and somebody else.
    if (check.isFeasible && check.othersNow == 0 && !m_plan.isDecided(*answer.problem, selection)) {
        check.othersNow = static_cast<int>(now.size()) - m_plan.decided()->places;
    }
    m_check = check;
}

void SelectionPage::tryWeights()
{
    if (m_plan.isLoaded() && m_triedWeights.size() == m_plan.weighed().size()) {
        m_plan.tryWeights(m_triedWeights);
        m_desk->showRows(m_plan.rows(), m_plan.decimals());
        showWhy();
    }
}

void SelectionPage::askRules()
{
    commitEdits();
    auto *dialog = new RulesDialog(
        m_plan.document(), m_plan.applicants(), m_services.ids,
        [this](const QList<Rule> &rules) {
            return record(tr("Edit the rules"), {[this, rules] {
                              return m_services.decisions.saveRules(*m_meeting, rules);
                          }});
        },
        this);
    dialog->open();
}

void SelectionPage::askTieBreaks()
{
    commitEdits();
    auto *dialog = new TieBreakDialog(
        m_plan.document().criteria, m_plan.document().tieBreaks,
        [this](const QStringList &links) {
            return record(tr("Edit the tie-breaks"), {[this, links] {
                              return m_services.decisions.saveTieBreaks(*m_meeting, links);
                          }});
        },
        this);
    dialog->open();
}

void SelectionPage::askDecision()
{
    commitEdits();
    if (!m_plan.showsProposal() || m_search.isBusy()) {
        return;
    }
    const GroupDecision decision{m_plan.proposalProblem(), *m_plan.proposal(), {}, {}};
    const int seats = static_cast<int>(decision.selection.seats.size());
    const ReasonDialog::Words words{tr("Decide"),
                                    tr("%n person(s) get a seat, those who would replace them stand on the "
                                       "reserve. The program proposes; you decide. "
                                       "Nobody is told by this.",
                                       nullptr, seats),
                                    tr("Decide on %n seat(s)", nullptr, seats), tr("Reason"),
                                    tr("Best group under the rules of the call")};
    auto *dialog = new ReasonDialog(
        words,
        [this, decision](const QString &name, const QString &reason) {
            GroupDecision taken = decision;
            taken.by = name;
            taken.reason = reason;
            m_wantsProposal = false;
            m_plan.dropProposal();
            const bool isDone = record(tr("Decide on %1").arg(taken.problem.meeting), {[this, taken] {
                                           return m_services.decisions.decide(*m_meeting, taken);
                                       }});
            if (!isDone) {
                propose();
            }
            return isDone;
        },
        this);
    dialog->askName(tr("Who decides"), m_workingAs());
    dialog->open();
}

QList<ApplicationId> SelectionPage::chosenApplications() const
{
    const QList<ApplicationId> selected = m_desk->selected();
    const std::optional<ApplicationId> current = m_desk->current();
    return selected.isEmpty() && current ? QList<ApplicationId>{*current} : selected;
}

QString SelectionPage::nameOf(ApplicationId application) const
{
    const Applicant *applicant = m_plan.applicant(application);
    return applicant == nullptr ? QString() : applicant->person.displayName();
}

void SelectionPage::askLock(Seat seat)
{
    const QList<ApplicationId> applications = chosenApplications();
    if (applications.isEmpty()) {
        return;
    }
    const bool isIn = seat == Seat::In;
    const int count = static_cast<int>(applications.size());
    const QString who = count == 1 ? nameOf(applications.constFirst()) : tr("%n people", nullptr, count);
    const QString deed = isIn ? tr("Lock %1 in").arg(who) : tr("Lock %1 out").arg(who);
    const ReasonDialog::Words words{
        deed,
        isIn ? tr("Whatever the scores say, every group will have a seat for %1.").arg(who)
             : tr("Whatever the scores say, no group will have a seat for %1.").arg(who),
        isIn ? tr("Lock in") : tr("Lock out"), tr("Reason"),
        isIn ? tr("Presents a case") : tr("Cannot come on these days")};
    auto *dialog = new ReasonDialog(
        words,
        [this, applications, seat, deed](const QString &, const QString &reason) {
            QList<std::function<Result<ChangeSetId>()>> steps;
            for (const ApplicationId application : applications) {
                steps.append([this, application, seat, reason] {
                    return m_services.decisions.lock(*m_meeting, application, seat, reason);
                });
            }
            return record(deed, steps);
        },
        this);
    dialog->open();
}

void SelectionPage::unlock()
{
    QList<std::function<Result<ChangeSetId>()>> steps;
    QList<ApplicationId> locked = chosenApplications();
    locked.removeIf([this](ApplicationId application) {
        const Applicant *applicant = m_plan.applicant(application);
        return applicant == nullptr || !m_plan.lockOf(applicant->application);
    });
    for (const ApplicationId application : std::as_const(locked)) {
        steps.append([this, application] { return m_services.decisions.unlock(*m_meeting, application); });
    }
    if (!steps.isEmpty()) {
        const int count = static_cast<int>(locked.size());
        record(
            tr("Unlock %1").arg(count == 1 ? nameOf(locked.constFirst()) : tr("%n people", nullptr, count)),
            steps);
    }
}

void SelectionPage::applyRepair(qsizetype index)
{
    const Selection *proposal = m_plan.proposal();
    if (proposal == nullptr || index >= proposal->repairs.size() || m_search.isBusy()) {
        return;
    }
    const Repair repair = proposal->repairs.at(index);
    const SelectionProblem problem = m_plan.proposalProblem();
    QList<std::function<Result<ChangeSetId>()>> steps;
    const QList<Rule> rules = repairedRules(problem, repair);
    if (rules != problem.rules) {
        steps.append([this, rules] { return m_services.decisions.saveRules(*m_meeting, rules); });
    }
    for (const RepairChange &change : repair.changes) {
        if (change.part.bound == BoundKind::Places) {
            steps.append(
                [this, places = change.to] { return m_services.decisions.savePlaces(*m_meeting, places); });
        } else if (change.part.bound == BoundKind::Lock) {
            const Lock lock = problem.locks.at(change.part.index);
            for (const Applicant &applicant : m_plan.applicants()) {
                const std::optional<Lock> theirs = m_plan.lockOf(applicant.application);
                if (theirs && theirs->id == lock.id) {
                    const ApplicationId application = applicant.application.id;
                    steps.append(
                        [this, application] { return m_services.decisions.unlock(*m_meeting, application); });
                }
            }
        }
    }
    record(tr("Resolve a conflict of rules"), steps);
}

bool SelectionPage::record(const QString &deed, const QList<std::function<Result<ChangeSetId>()>> &steps)
{
    if (steps.size() == 1) {
        return m_deeds.record(deed, steps.constFirst()());
    }
    bool isDone = true;
    m_deeds.stack().beginMacro(deed);
    for (const auto &step : steps) {
        isDone = isDone && m_deeds.record(deed, step());
    }
    m_deeds.stack().endMacro();
    return isDone;
}

} // namespace convoke
