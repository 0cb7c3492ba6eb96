// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/phasewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace convoke {

namespace {

struct PhaseWords
{
    Q_DECLARE_TR_FUNCTIONS(convoke::PhaseWords)
};

} // namespace

QString closedWords(const PhaseState &state)
{
    const QLocale locale;
    const auto day = [&locale](QDate date) {
        return locale.toString(date, QLocale::LongFormat);
    };
    switch (state.kind) {
    case PhaseState::Kind::NoPhases:
    case PhaseState::Kind::Open:
        return {};
    case PhaseState::Kind::Before:
        //: %1 is a phase of a review, %2 a date
        return PhaseWords::tr("“%1” opens on %2. Until then you can read, but not score.")
            .arg(state.phase.name, day(state.phase.from));
    case PhaseState::Kind::After:
        return PhaseWords::tr("“%1” ended on %2. You can read, but not score.")
            .arg(state.phase.name, day(state.phase.until));
    }
    Q_UNREACHABLE();
}

} // namespace convoke
