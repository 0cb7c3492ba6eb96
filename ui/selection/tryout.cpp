// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/tryout.h"

#include "ui/common/rulewords.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pointDecimals = 2;
constexpr qsizetype mostNames = 4;

QSet<ApplicationId> seatedIn(const SelectionProblem &problem, const Selection &selection)
{
    QSet<ApplicationId> seated;
    for (const ChosenSeat &seat : selection.seats) {
        seated.insert(problem.candidates.at(seat.candidate).application);
    }
    return seated;
}

/// The names of those of @p problem who are in @p some and not in @p others, by rank.
QStringList namesOf(const SelectionProblem &problem, const QSet<ApplicationId> &some,
                    const QSet<ApplicationId> &others)
{
    QList<const Candidate *> people;
    for (const Candidate &candidate : problem.candidates) {
        if (some.contains(candidate.application) && !others.contains(candidate.application)) {
            people.append(&candidate);
        }
    }
    std::sort(people.begin(), people.end(),
              [](const Candidate *a, const Candidate *b) { return a->position < b->position; });
    QStringList names;
    for (const Candidate *person : std::as_const(people)) {
        names.append(person->name);
    }
    return names;
}

QString shortened(const QStringList &names)
{
    if (names.size() <= mostNames) {
        return QLocale().createSeparatedList(names);
    }
    //: %1 lists names
    return TryOut::tr("%1 and %Ln more", nullptr, static_cast<int>(names.size() - mostNames))
        .arg(names.mid(0, mostNames).join(u"; "_s));
}

} // namespace

TryOut::TryOut(const SeatPlan &base, QObject *parent)
    : QObject(parent)
    , m_base(base)
{
    connect(&m_search, &GroupSearch::answered, this, &TryOut::take);
    connect(&m_glance, &GroupSearch::answered, this, [this](const GroupAnswer &answer) {
        if (answer.selection) {
            Q_EMIT considered(verdictOf(*answer.problem, *answer.selection));
        }
    });
}

QHash<ApplicationId, SeatState> TryOut::places() const
{
    QHash<ApplicationId, SeatState> places;
    const QList<SelectionRow> rows = m_base.rows();
    for (const SelectionRow &row : rows) {
        places.insert(row.application, row.seat);
    }
    return places;
}

TryOut::Moves TryOut::with(const QList<ApplicationId> &applications, SeatState to) const
{
    const QHash<ApplicationId, SeatState> before = places();
    Moves moves = m_moves;
    for (const ApplicationId application : applications) {
        if (before.value(application) == to) {
            moves.remove(application);
        } else if (before.contains(application)) {
            moves.insert(application, to);
        }
    }
    return moves;
}

void TryOut::move(const QList<ApplicationId> &applications, SeatState to)
{
    const Moves moves = with(applications, to);
    if (moves != m_moves) {
        m_moves = moves;
        search();
    }
}

void TryOut::takeBack(const QList<ApplicationId> &applications)
{
    const qsizetype before = m_moves.size();
    for (const ApplicationId application : applications) {
        m_moves.remove(application);
    }
    if (m_moves.size() != before) {
        search();
    }
}

void TryOut::clear()
{
    m_glance.cancel();
    if (!m_moves.isEmpty()) {
        m_moves.clear();
        search();
    }
}

void TryOut::consider(const QList<ApplicationId> &applications, SeatState to)
{
    m_glance.cancel();
    const Moves moves = with(applications, to);
    if (m_base.document().meeting.places && moves != m_moves) {
        m_glance.start(problemWith(moves), SelectionScope::Group);
    }
}

void TryOut::follow()
{
    if (m_moves.isEmpty()) {
        m_tried.reset();
        return;
    }
    const QHash<ApplicationId, SeatState> before = places();
    m_moves.removeIf([&before](const Moves::iterator &move) {
        return !before.contains(move.key()) || before.value(move.key()) == move.value();
    });
    search();
}

SelectionProblem TryOut::problemWith(const Moves &moves) const
{
    SelectionProblem problem = m_base.problem(m_exceptions);
    const auto isMoved = [&](const Lock &lock) {
        return std::any_of(
            problem.candidates.cbegin(), problem.candidates.cend(), [&](const Candidate &candidate) {
                const bool isTheirs = lock.application ? *lock.application == candidate.application
                                                       : !lock.sourceRef.isEmpty()
                        && (lock.sourceRef == candidate.sourceRef || lock.sourceRef == candidate.code);
                return isTheirs && moves.contains(candidate.application);
            });
    };
    problem.locks.removeIf(isMoved);
    QList<ApplicationId> moved = moves.keys();
    std::sort(moved.begin(), moved.end());
    for (const ApplicationId application : std::as_const(moved)) {
        const Seat seat = moves.value(application) == SeatState::In ? Seat::In : Seat::Out;
        problem.locks.append({LockId(0), application, QString(), seat, QString()});
    }
    return problem;
}

void TryOut::search()
{
    if (m_moves.isEmpty() || !m_base.document().meeting.places) {
        m_search.cancel();
        m_tried.reset();
    } else {
        m_search.start(problemWith(m_moves), SelectionScope::Everything);
    }
    Q_EMIT changed();
}

void TryOut::take(const GroupAnswer &answer)
{
    if (answer.selection && !m_moves.isEmpty()) {
        m_tried = m_base;
        m_tried->setProposal(answer);
        Q_EMIT changed();
    }
}

bool TryOut::isImpossible() const
{
    return m_tried && !m_tried->showsProposal();
}

TryOutVerdict TryOut::verdict() const
{
    if (isEmpty()) {
        return {};
    }
    if (!m_base.document().meeting.places) {
        return {tr("How many places are there?"), Tone::Warn};
    }
    return m_tried && m_tried->proposal() != nullptr
        ? verdictOf(m_tried->proposalProblem(), *m_tried->proposal())
        : TryOutVerdict{tr("Looking for the best group with it…"), Tone::Neutral};
}

TryOutVerdict TryOut::verdictOf(const SelectionProblem &problem, const Selection &selection) const
{
    const QLocale locale;
    if (selection.status == Selection::Status::Infeasible) {
        QStringList parts;
        for (const ConflictPart &part : selection.conflict) {
            parts.append(conflictWords(part, problem, m_base.document().call));
        }
        //: %1 lists the demands of which at least one has to give way
        return {tr("Not possible together: %1.").arg(parts.join(u"; "_s)), Tone::Bad};
    }
    const QString total = locale.toString(selection.total, 'f', pointDecimals);
    if (!m_base.showsProposal()) {
        return {tr("Total %1.").arg(total), Tone::Neutral};
    }
    const double change = selection.total - m_base.proposal()->total;
    const QString sign = change < 0 ? u"−"_s : u"+"_s;
    //: the new total and by how much it differs
    QString words = tr("Total %1 (%2).").arg(total, sign + locale.toString(qAbs(change), 'f', pointDecimals));
    const QSet<ApplicationId> before = seatedIn(m_base.proposalProblem(), *m_base.proposal());
    const QSet<ApplicationId> after = seatedIn(problem, selection);
    const QStringList coming = namesOf(problem, after, before);
    const QStringList leaving = namesOf(problem, before, after);
    if (!coming.isEmpty()) {
        words += u' ' + tr("In: %1.").arg(shortened(coming));
    }
    if (!leaving.isEmpty()) {
        words += u' ' + tr("Out: %1.").arg(shortened(leaving));
    }
    return {words, change < 0 ? Tone::Warn : Tone::Good};
}

} // namespace convoke
