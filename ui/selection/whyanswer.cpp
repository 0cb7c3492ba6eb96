// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/whyanswer.h"

#include "ui/selection/reasonwords.h"

#include <QLocale>

#include <algorithm>

namespace convoke {

namespace {

/// The context of all translations of this file.
struct WhyWords
{
    Q_DECLARE_TR_FUNCTIONS(convoke::WhyAnswer)
};

constexpr int pointDecimals = 2;

QString points(double value)
{
    return QLocale().toString(value, 'f', pointDecimals);
}

QString namesOf(const QList<qsizetype> &candidates, const SelectionProblem &problem)
{
    QStringList names;
    for (const qsizetype candidate : candidates) {
        names.append(problem.candidates.at(candidate).name);
    }
    return QLocale().createSeparatedList(names);
}

/// What it would cost to take somebody in, and who would leave.
QString costSentence(const NotSelected &entry, const SelectionProblem &problem)
{
    if (!entry.cost) {
        return {};
    }
    const int leaving = static_cast<int>(entry.displaces.size());
    const bool isFree = *entry.cost <= 0;
    if (leaving == 0) {
        return isFree
            ? WhyWords::tr("Taking this person in would not change the total.")
            : WhyWords::tr("Taking this person in would lower the total by %1.").arg(points(*entry.cost));
    }
    const QString names = namesOf(entry.displaces, problem);
    return isFree
        ? WhyWords::tr("In this person's place %1 would leave; the total would stay the same.").arg(names)
        : WhyWords::tr("In this person's place %1 would leave, and the total would be %2 lower.")
              .arg(names, points(*entry.cost));
}

QStringList outSentences(const NotSelected &entry, const SeatPlan &plan)
{
    const SelectionProblem &problem = plan.proposalProblem();
    QStringList sentences{longReason(entry, *plan.proposal(), problem, plan.document().call)};
    const QString cost = costSentence(entry, problem);
    if (!cost.isEmpty()) {
        sentences.append(cost);
    }
    for (const Replacement &replacement : plan.proposal()->reserve) {
        if (replacement.then == entry.candidate) {
            sentences.append(
                WhyWords::tr("Comes in if %1 leaves.").arg(problem.candidates.at(replacement.leaves).name));
            break;
        }
    }
    return sentences;
}

QStringList inSentences(qsizetype candidate, const SeatPlan &plan)
{
    const SelectionProblem &problem = plan.proposalProblem();
    const Candidate &who = problem.candidates.at(candidate);
    QStringList sentences;
    if (who.score) {
        //: a rank and a score
        sentences.append(WhyWords::tr("Rank %1 with %2 points.")
                             .arg(who.rank.value_or(0))
                             .arg(scoreText(*who.score, plan.decimals())));
    } else {
        sentences.append(WhyWords::tr("Without a score; counts 0 in the total."));
    }
    for (const Replacement &replacement : plan.proposal()->reserve) {
        if (replacement.leaves != candidate) {
            continue;
        }
        sentences.append(
            replacement.then && replacement.total
                ? WhyWords::tr("If %1 leaves, %2 comes in; the total would be %3.")
                      .arg(who.name, problem.candidates.at(*replacement.then).name,
                           points(*replacement.total))
                : WhyWords::tr("If %1 leaves, nobody fits into the place under the rules.").arg(who.name));
    }
    return sentences;
}

qsizetype candidateOf(const SelectionProblem &problem, ApplicationId application)
{
    for (qsizetype i = 0; i < problem.candidates.size(); ++i) {
        if (problem.candidates.at(i).application == application) {
            return i;
        }
    }
    return -1;
}

QStringList lockSentences(const SeatPlan &plan, const Application &application)
{
    const std::optional<Lock> lock = plan.lockOf(application);
    if (!lock) {
        return {};
    }
    return {lock->seat == Seat::In ? WhyWords::tr("Locked in: %1").arg(lock->reason)
                                   : WhyWords::tr("Locked out: %1").arg(lock->reason)};
}

QStringList rankSentences(const SeatPlan &plan, ApplicationId application)
{
    const QList<Criterion> &criteria = plan.document().criteria;
    for (const UnrankedApplication &unranked : plan.ranking().unranked) {
        if (unranked.application == application) {
            return {WhyWords::tr("Not ranked: %1.").arg(unrankedReason(unranked.reason, criteria))};
        }
    }
    for (const RankedApplication &ranked : plan.ranking().ranked) {
        if (ranked.application == application) {
            return {WhyWords::tr("Rank %1 with %2 points.")
                        .arg(ranked.rank)
                        .arg(scoreText(ranked.score, plan.decimals()))};
        }
    }
    return {};
}

} // namespace

std::optional<WhyAnswer> explain(const SeatPlan &plan, ApplicationId application)
{
    const Applicant *applicant = plan.applicant(application);
    if (applicant == nullptr) {
        return std::nullopt;
    }
    const QString name = applicant->person.displayName();
    WhyAnswer answer{name, lockSentences(plan, applicant->application)};
    const qsizetype candidate = plan.showsProposal() ? candidateOf(plan.proposalProblem(), application) : -1;
    if (candidate < 0) {
        answer.sentences += rankSentences(plan, application);
        return answer;
    }
    const QList<NotSelected> &out = plan.proposal()->notSelected;
    const auto entry = std::find_if(out.cbegin(), out.cend(), [candidate](const NotSelected &other) {
        return other.candidate == candidate;
    });
    const QList<ChosenSeat> &seats = plan.proposal()->seats;
    const bool isIn = std::any_of(seats.cbegin(), seats.cend(), [candidate](const ChosenSeat &seat) {
        return seat.candidate == candidate;
    });
    if (isIn) {
        answer.title = WhyWords::tr("Why %1?").arg(name);
        answer.sentences += inSentences(candidate, plan);
    } else {
        answer.title = WhyWords::tr("Why not %1?").arg(name);
        if (entry == out.cend()) {
            answer.sentences += rankSentences(plan, application);
        } else if (entry->reason == NotSelected::Reason::LockedOut) {
            answer.sentences += costSentence(*entry, plan.proposalProblem());
        } else {
            answer.sentences += outSentences(*entry, plan);
        }
    }
    answer.sentences.removeAll(QString());
    return answer;
}

} // namespace convoke
