// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/axiswords.h"

#include <QCoreApplication>

namespace convoke {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("convoke::AxisWords", text);
}

Tone toneOf(Decision decision)
{
    switch (decision) {
    case Decision::Invite:
        return Tone::Good;
    case Decision::Reserve:
        return Tone::Warn;
    case Decision::Open:
    case Decision::Reject:
        break;
    }
    return Tone::Neutral;
}

Chip chipOf(const Participation &participation, const char *withdrawn, const char *invited,
            const char *reserve, const char *rejected, const char *applied)
{
    if (participation.state == ApplicationState::Withdrawn) {
        return {words(withdrawn), Tone::Neutral};
    }
    const Tone tone = toneOf(participation.decision);
    switch (participation.decision) {
    case Decision::Invite:
        return {words(invited), tone};
    case Decision::Reserve:
        return {words(reserve), tone};
    case Decision::Reject:
        return {words(rejected), tone};
    case Decision::Open:
        break;
    }
    return {words(applied), tone};
}

} // namespace

QString decisionWord(Decision decision)
{
    switch (decision) {
    case Decision::Open:
        return {};
    case Decision::Invite:
        return words(QT_TRANSLATE_NOOP("convoke::AxisWords", "invite"));
    case Decision::Reserve:
        return words(QT_TRANSLATE_NOOP("convoke::AxisWords", "reserve"));
    case Decision::Reject:
        return words(QT_TRANSLATE_NOOP("convoke::AxisWords", "reject"));
    }
    Q_UNREACHABLE();
}

Chip decisionChip(Decision decision)
{
    return {decisionWord(decision), toneOf(decision)};
}

Chip participationChip(const Participation &participation)
{
    return chipOf(participation, QT_TRANSLATE_NOOP("convoke::AxisWords", "withdrew"),
                  QT_TRANSLATE_NOOP("convoke::AxisWords", "invited"),
                  QT_TRANSLATE_NOOP("convoke::AxisWords", "on the reserve"),
                  QT_TRANSLATE_NOOP("convoke::AxisWords", "not selected"),
                  QT_TRANSLATE_NOOP("convoke::AxisWords", "applied"));
}

Chip participationChipWithReference(const Participation &participation)
{
    Chip chip = chipOf(participation, QT_TRANSLATE_NOOP("convoke::AxisWords", "withdrew from %1"),
                       QT_TRANSLATE_NOOP("convoke::AxisWords", "invited to %1"),
                       QT_TRANSLATE_NOOP("convoke::AxisWords", "on the reserve of %1"),
                       QT_TRANSLATE_NOOP("convoke::AxisWords", "not selected for %1"),
                       QT_TRANSLATE_NOOP("convoke::AxisWords", "applied to %1"));
    chip.word = chip.word.arg(participation.reference);
    return chip;
}

} // namespace convoke
