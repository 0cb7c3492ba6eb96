// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/decisioncheck.h"

#include "ui/selection/seatplan.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace convoke {

namespace {

/// The context of all translations of this file.
struct DecisionWords
{
    Q_DECLARE_TR_FUNCTIONS(convoke::DecisionWords)
};

} // namespace

DecisionCheck decisionCheck(const SeatPlan &plan, const GroupAnswer &answer)
{
    const Selection &selection = *answer.selection;
    DecisionCheck check{selection.hasGroup(), 0};
    if (!plan.decided()) {
        return check;
    }
    QSet<ApplicationId> now;
    for (const ChosenSeat &seat : selection.seats) {
        now.insert(answer.problem->candidates.at(seat.candidate).application);
    }
    for (const DecidedSeat &seat : plan.decided()->seats) {
        check.othersNow += !seat.isReserve && !now.contains(seat.application) ? 1 : 0;
    }
    // More places than before seat the same people and somebody else.
    if (check.isFeasible && check.othersNow == 0 && !plan.isDecided(*answer.problem, selection)) {
        check.othersNow = static_cast<int>(now.size()) - plan.decided()->places;
    }
    return check;
}

QString decisionWords(const DecidedSelection &decided)
{
    const QString day = QLocale().toString(decided.decidedAt.toLocalTime().date(), QLocale::LongFormat);
    //: a name, a date, a reason
    return DecisionWords::tr("%1 decided on %2: %3").arg(decided.decidedBy, day, decided.reason);
}

QString warningOf(const DecisionCheck &check)
{
    if (!check.isFeasible) {
        return DecisionWords::tr("Something has changed since: no group meets all rules any more.");
    }
    return check.othersNow > 0 ? DecisionWords::tr(
               "Something has changed since: the best group would give %Ln of the seats to others.", nullptr,
               check.othersNow)
                               : QString();
}

} // namespace convoke
