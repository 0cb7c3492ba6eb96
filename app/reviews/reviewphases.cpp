// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/reviewphases.h"

namespace convoke {

PhaseState phaseState(const QList<ReviewPhase> &phases, QDate day)
{
    PhaseState state;
    using Kind = PhaseState::Kind;
    for (const ReviewPhase &phase : phases) {
        const Kind kind = day < phase.from ? Kind::Before : day > phase.until ? Kind::After : Kind::Open;
        const bool isFirst = state.kind == Kind::NoPhases;
        const bool isNearer =
            (kind == Kind::Open && (state.kind != Kind::Open || phase.until > state.phase.until))
            || (kind == Kind::Before && state.kind == Kind::Before && phase.from < state.phase.from)
            || (kind == Kind::Before && state.kind == Kind::After)
            || (kind == Kind::After && state.kind == Kind::After && phase.until > state.phase.until);
        if (isFirst || isNearer) {
            state = {kind, phase};
        }
    }
    return state;
}

} // namespace convoke
