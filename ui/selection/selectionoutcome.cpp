// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/selectionoutcome.h"

#include "ui/selection/seatplan.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The context of all translations of this file.
struct SelectionWords
{
    Q_DECLARE_TR_FUNCTIONS(convoke::SelectionWords)
};

QString figures(qsizetype chosen, qsizetype places, double total)
{
    const QLocale locale;
    //: chosen people, places, sum of their scores
    return SelectionWords::tr("%1 of %2 · total %3")
        .arg(locale.toString(chosen), locale.toString(places), locale.toString(total, 'f', 2));
}

bool weighsNothing(const SeatPlan &plan)
{
    const QList<double> &weights = plan.weights();
    return !weights.isEmpty()
        && std::all_of(weights.cbegin(), weights.cend(), [](double weight) { return weight <= 0; });
}

QString methodVerdict(SelectionMethod method)
{
    switch (method) {
    case SelectionMethod::Optimum:
        return SelectionWords::tr("proved best possible");
    case SelectionMethod::RoundRobin:
        return SelectionWords::tr("filled country by country; all rules kept");
    case SelectionMethod::Lottery:
        return SelectionWords::tr("proved best possible; equals by lot");
    }
    Q_UNREACHABLE();
}

} // namespace

SelectionOutcome outcomeOf(const SeatPlan &plan)
{
    const Selection *proposal = plan.proposal();
    if (weighsNothing(plan)) {
        return {{}, SelectionWords::tr("All weights are zero: nobody can be ranked"), Tone::Warn};
    }
    if (!plan.document().meeting.places) {
        return {{}, SelectionWords::tr("How many places are there?"), Tone::Warn};
    }
    if (plan.showsProposal()) {
        QString words = figures(proposal->seats.size(), proposal->places, proposal->total);
        if (proposal->wishCost > 0) {
            //: %1 says how many are chosen and their total
            words = SelectionWords::tr("%1 · wishes cost %2")
                        .arg(words, QLocale().toString(proposal->wishCost, 'f', 2));
        }
        return {words, methodVerdict(plan.proposalProblem().method), Tone::Good};
    }
    if (proposal != nullptr) {
        return {SelectionWords::tr("%Ln place(s)", nullptr, proposal->places),
                SelectionWords::tr("no group meets everything"), Tone::Bad};
    }
    if (plan.decided()) {
        const QList<DecidedSeat> &seats = plan.decided()->seats;
        const auto chosen = std::count_if(seats.cbegin(), seats.cend(),
                                          [](const DecidedSeat &seat) { return !seat.isReserve; });
        return {figures(chosen, plan.decided()->places, plan.decided()->total), {}, Tone::Neutral};
    }
    return {SelectionWords::tr("%Ln ranked", nullptr, static_cast<int>(plan.ranking().ranked.size())),
            {},
            Tone::Neutral};
}

std::optional<EmptySelection> emptySelectionOf(const SeatPlan &plan)
{
    if (!plan.document().call.selection) {
        return EmptySelection{
            SelectionWords::tr("Nothing is to be selected"),
            SelectionWords::tr("This call is an open registration: everybody who registers takes part."),
            SelectionWords::tr("See who registered"), u"applications"_s};
    }
    if (plan.applicants().isEmpty()) {
        return EmptySelection{
            SelectionWords::tr("Nobody has applied yet"),
            SelectionWords::tr("Take in the applications first; then they are reviewed and ranked."),
            SelectionWords::tr("Take in applications"), u"applications"_s};
    }
    if (plan.weighed().isEmpty() && !plan.decided()) {
        return EmptySelection{
            SelectionWords::tr("Nothing to rank by"),
            SelectionWords::tr(
                "The call has no criterion that is scored. Give it one; then people can be reviewed and "
                "ranked."),
            SelectionWords::tr("Edit the criteria"), u"call"_s};
    }
    // With all weights at zero the weights have to be within reach.
    if (plan.ranking().ranked.isEmpty() && !plan.hasScores() && !plan.decided() && !weighsNothing(plan)) {
        return EmptySelection{
            SelectionWords::tr("No scores yet"),
            SelectionWords::tr(
                "%Ln application(s) wait for the first score. People are ranked by what the reviewers say.",
                nullptr, static_cast<int>(plan.applicants().size())),
            SelectionWords::tr("Review applications"), u"review"_s};
    }
    return std::nullopt;
}

} // namespace convoke
