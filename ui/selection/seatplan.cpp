// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/seatplan.h"

#include "people/countrycode.h"
#include "ranking/decimals.h"
#include "selection/ruleprices.h"
#include "selection/seatpool.h"
#include "ui/selection/reasonwords.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace convoke {

namespace {

QList<Criterion> withoutWeights(QList<Criterion> criteria)
{
    for (Criterion &criterion : criteria) {
        criterion.weight = 0;
    }
    return criteria;
}

/// What the criteria of the table weigh in @p document.
QList<double> weightsOf(const ScoreTable &table, const MeetingDocument &document)
{
    QHash<CriterionId, double> weights;
    for (const Criterion &criterion : document.criteria) {
        weights.insert(criterion.id, criterion.weight);
    }
    QList<double> ofTable;
    for (const Criterion &criterion : table.criteria()) {
        ofTable.append(weights.value(criterion.id, criterion.weight));
    }
    return ofTable;
}

/// What the scores and the chain of tie-breaks depend on, apart from weights, is the same.
bool ranksAlike(const MeetingDocument &a, const MeetingDocument &b)
{
    return a.meeting.id == b.meeting.id && a.meeting.reference == b.meeting.reference && a.call == b.call
        && a.tieBreaks == b.tieBreaks && a.review.minimumReviews == b.review.minimumReviews
        && withoutWeights(a.criteria) == withoutWeights(b.criteria);
}

} // namespace

void SeatPlan::load(Standing standing, std::optional<DecidedSelection> decided)
{
    m_standing = std::move(standing);
    m_decided = std::move(decided);
    m_weights = weightsOf(*m_standing->table, m_standing->document);
    m_shown.take(*m_standing, m_weights);
}

bool SeatPlan::takeDocument(const MeetingDocument &document)
{
    if (!m_standing || !ranksAlike(m_standing->document, document)) {
        return false;
    }
    const bool hasOtherPlaces = m_standing->document.meeting.places != document.meeting.places;
    m_standing->document = document;
    tryWeights(weightsOf(*m_standing->table, document));
    if (hasOtherPlaces) {
        m_shown.take(*m_standing, m_weights);
    }
    return true;
}

const Applicant *SeatPlan::applicant(ApplicationId application) const
{
    if (!m_standing) {
        return nullptr;
    }
    const auto it =
        std::find_if(m_standing->applicants.cbegin(), m_standing->applicants.cend(),
                     [application](const Applicant &other) { return other.application.id == application; });
    return it == m_standing->applicants.cend() ? nullptr : &*it;
}

std::optional<Lock> SeatPlan::lockOf(const Application &application) const
{
    for (const Lock &lock : m_standing->document.locks) {
        const bool isTheirs = lock.application ? *lock.application == application.id
                                               : lock.sourceRef == application.sourceRef.value_or(QString())
                || lock.sourceRef == application.code();
        if (isTheirs) {
            return lock;
        }
    }
    return std::nullopt;
}

void SeatPlan::tryWeights(const QList<double> &weights)
{
    if (weights != m_weights) {
        m_shown.compareWith(m_weights);
        m_weights = weights;
        m_standing->ranking = rank(*m_standing->table, weights);
        m_shown.take(*m_standing, weights);
    }
}

void SeatPlan::setMethod(SelectionMethod method, const QString &seed)
{
    m_method = method;
    m_seed = seed;
}

QList<Criterion> SeatPlan::weighedNow() const
{
    QList<Criterion> criteria = weighed();
    const QList<double> weights = weightsOf(*m_standing->table, m_standing->document);
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        criteria[i].weight = weights.at(i);
    }
    return criteria;
}

void SeatPlan::endComparison()
{
    m_shown.endComparison();
    m_shown.take(*m_standing, m_weights);
}

SelectionProblem SeatPlan::problem(bool exceptionsAllowed) const
{
    SelectionProblem problem = selectionProblem(*m_standing, m_standing->ranking, exceptionsAllowed);
    problem.method = m_method;
    problem.seed = m_seed;
    problem.before = m_lastGroup;
    if (m_lastGroup.isEmpty() && m_decided) {
        for (const DecidedSeat &seat : m_decided->seats) {
            if (!seat.isReserve) {
                problem.before.append(seat.application);
            }
        }
    }
    return problem;
}

void SeatPlan::setProposal(const GroupAnswer &answer)
{
    if (answer.selection) {
        m_proposal = Proposal{answer.problem, *answer.selection};
        if (m_proposal->selection.hasGroup()) {
            m_lastGroup.clear();
            for (const ChosenSeat &seat : m_proposal->selection.seats) {
                m_lastGroup.append(answer.problem->candidates.at(seat.candidate).application);
            }
        }
    } else {
        m_proposal.reset();
    }
}

bool SeatPlan::isDecided(const SelectionProblem &problem, const Selection &selection) const
{
    QSet<ApplicationId> chosen;
    for (const ChosenSeat &seat : selection.seats) {
        chosen.insert(problem.candidates.at(seat.candidate).application);
    }
    QSet<ApplicationId> decided;
    for (const DecidedSeat &seat : m_decided ? m_decided->seats : QList<DecidedSeat>()) {
        if (!seat.isReserve) {
            decided.insert(seat.application);
        }
    }
    return m_decided && chosen == decided;
}

QList<SelectionRow> SeatPlan::rows() const
{
    QList<SelectionRow> rows;
    rows.reserve(m_standing->applicants.size());
    for (qsizetype i = 0; i < m_standing->applicants.size(); ++i) {
        rows.append(rowOf(i));
    }
    m_shown.fill(rows, m_standing->document);
    giveSeats(rows);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const std::optional<Lock> lock = lockOf(m_standing->applicants.at(i).application);
        if (lock) {
            const bool isKeptBack = lock->seat == Seat::Out
                && m_standing->applicants.at(i).application.decision == Decision::Reserve;
            if (isKeptBack && rows.at(i).seat == SeatState::Out) {
                rows[i].seat = SeatState::Reserve; // put there by hand
            }
            rows[i].lock = lock->seat;
            rows[i].why = lock->seat == Seat::In ? tr("locked in: %1").arg(lock->reason)
                                                 : tr("locked out: %1").arg(lock->reason);
        }
    }
    // In the order of the ranking, so that equals keep it however the table is sorted.
    std::sort(rows.begin(), rows.end(),
              [](const SelectionRow &a, const SelectionRow &b) { return a.position < b.position; });
    return rows;
}

SelectionRow SeatPlan::rowOf(qsizetype applicant) const
{
    const Applicant &who = m_standing->applicants.at(applicant);
    const Person &person = who.person;
    return {.application = who.application.id,
            .position = static_cast<int>(m_shown.ranking().ranked.size()) + who.application.number,
            .code = who.application.code(),
            .name = person.listName().isEmpty() ? who.application.code() : person.listName(),
            .country = person.country ? person.country->toString() : QString(),
            .countryName = person.country ? person.country->name(QLocale().name().left(2)) : QString(),
            .sector = person.sector,
            .organisation = person.organisation};
}

void SeatPlan::giveSeats(QList<SelectionRow> &rows) const
{
    if (showsProposal()) {
        giveProposedSeats(rows);
    } else if (m_decided) {
        giveDecidedSeats(rows);
    }
}

void SeatPlan::giveProposedSeats(QList<SelectionRow> &rows) const
{
    QHash<ApplicationId, qsizetype> places;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        places.insert(rows.at(i).application, i);
    }
    const SelectionProblem &problem = *m_proposal->problem;
    const auto rowFor = [&](qsizetype candidate) -> SelectionRow * {
        const auto it = places.constFind(problem.candidates.at(candidate).application);
        return it == places.cend() ? nullptr : &rows[*it];
    };
    const Selection &selection = m_proposal->selection;
    for (const NotSelected &entry : selection.notSelected) {
        if (SelectionRow *row = rowFor(entry.candidate)) {
            row->seat = SeatState::Out;
            row->why = shortReason(entry, selection, m_standing->document.call);
        }
    }
    for (const Replacement &replacement : selection.reserve) {
        if (SelectionRow *row = replacement.then ? rowFor(*replacement.then) : nullptr) {
            row->seat = SeatState::Reserve;
        }
    }
    for (const ChosenSeat &seat : selection.seats) {
        if (SelectionRow *row = rowFor(seat.candidate)) {
            row->seat = SeatState::In;
        }
    }
}

void SeatPlan::giveDecidedSeats(QList<SelectionRow> &rows) const
{
    QHash<ApplicationId, SeatState> seats;
    for (const DecidedSeat &seat : m_decided->seats) {
        seats.insert(seat.application, seat.isReserve ? SeatState::Reserve : SeatState::In);
    }
    for (SelectionRow &row : rows) {
        const SeatState otherwise =
            row.seat == SeatState::NotEligible ? SeatState::NotEligible : SeatState::Out;
        row.seat = seats.value(row.application, otherwise);
    }
}

QList<LimitOutcome> SeatPlan::limits(bool exceptionsAllowed) const
{
    if (showsProposal()) {
        return m_proposal->selection.limits;
    }
    const SelectionProblem now = problem(m_decided ? m_decided->withExceptions : exceptionsAllowed);
    const SeatPool pool(now);
    QSet<ApplicationId> group;
    for (const DecidedSeat &seat : m_decided ? m_decided->seats : QList<DecidedSeat>()) {
        if (!seat.isReserve) {
            group.insert(seat.application);
        }
    }
    std::vector<int> people;
    for (size_t person = 0; person < pool.people().size(); ++person) {
        if (group.contains(now.candidates.at(pool.people()[person].candidate).application)) {
            people.push_back(static_cast<int>(person));
        }
    }
    return countLimits(pool, people);
}

int SeatPlan::decimals() const
{
    QList<double> scores;
    for (const RankedApplication &ranked : m_shown.ranking().ranked) {
        scores.append(ranked.score);
    }
    return distinguishableDecimals(scores, 2);
}

} // namespace convoke
