// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/boardcard.h"

#include "ui/selection/reasonwords.h"
#include "ui/selection/tryout.h"

#include <QCoreApplication>
#include <QLocale>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The context of all translations of this file.
struct BoardWords
{
    Q_DECLARE_TR_FUNCTIONS(convoke::BoardCard)
};

BoardCard cardOf(const SelectionRow &row, int decimals)
{
    BoardCard card{row.application, row.position, row.seat, row.name, {}, {}, {}};
    if (row.rank) {
        const QString rank = QLocale().toString(*row.rank);
        //: a rank and a name on a card; the mark after a rank that several share
        card.title = row.isTied ? BoardWords::tr("%1= · %2").arg(rank, row.name)
                                : BoardWords::tr("%1 · %2").arg(rank, row.name);
    }
    QStringList details{row.country, row.sector,
                        row.score ? scoreText(*row.score, decimals) : BoardWords::tr("no score")};
    details.removeAll(QString());
    card.detail = details.join(u" · "_s);
    card.search =
        QStringList{row.code, row.name, row.country, row.countryName, row.sector, row.organisation}.join(
            u'\n');
    if (row.lock) {
        card.chip = {*row.lock == Seat::In ? BoardWords::tr("locked in") : BoardWords::tr("locked out"),
                     Tone::Neutral};
    }
    return card;
}

} // namespace

QList<BoardCard> boardCards(const SeatPlan &base, const TryOut &tryOut)
{
    QHash<ApplicationId, SeatState> before;
    const QList<SelectionRow> baseRows = base.rows();
    for (const SelectionRow &row : baseRows) {
        before.insert(row.application, row.seat);
    }
    const bool fits = !tryOut.isImpossible();
    const QList<SelectionRow> rows = fits ? tryOut.plan().rows() : baseRows;
    const bool hasGroup = tryOut.plan().showsGroup();
    const int decimals = base.decimals();
    QList<BoardCard> cards;
    cards.reserve(rows.size());
    for (const SelectionRow &row : rows) {
        const auto move = tryOut.moves().constFind(row.application);
        const bool isMoved = move != tryOut.moves().cend();
        if (row.seat == SeatState::NotEligible && !isMoved) {
            continue;
        }
        BoardCard card = cardOf(row, decimals);
        const SeatState was = before.value(row.application);
        if (isMoved) {
            card.column = *move;
            card.chip = fits ? Chip{BoardWords::tr("moved"), Tone::Accent}
                             : Chip{BoardWords::tr("does not fit"), Tone::Bad};
        } else if (hasGroup && fits && row.seat == SeatState::In && was != SeatState::In
                   && base.showsProposal()) {
            card.chip = {BoardWords::tr("comes in"), Tone::Good};
        } else if (hasGroup && fits && row.seat != SeatState::In && was == SeatState::In) {
            card.chip = {BoardWords::tr("leaves"), Tone::Warn};
        }
        if (card.column != SeatState::In && card.column != SeatState::Reserve) {
            card.column = SeatState::Out;
        }
        cards.append(card);
    }
    return cards;
}

} // namespace convoke
