// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/axiswords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

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

/// What became of an application, as far as it is known today.
enum class Fate { Applied, Withdrew, Invited, Reserve, Rejected, Declined, Came, StayedAway };

Fate fateOf(const Participation &participation)
{
    if (participation.presence == Presence::Came) {
        return Fate::Came;
    }
    if (participation.state == ApplicationState::Withdrawn) {
        return Fate::Withdrew;
    }
    switch (participation.decision) {
    case Decision::Invite:
        return participation.reply == Reply::Declined        ? Fate::Declined
            : participation.presence == Presence::StayedAway ? Fate::StayedAway
                                                             : Fate::Invited;
    case Decision::Reserve:
        return Fate::Reserve;
    case Decision::Reject:
        return Fate::Rejected;
    case Decision::Open:
        break;
    }
    return Fate::Applied;
}

Tone toneOf(Fate fate)
{
    switch (fate) {
    case Fate::Came:
    case Fate::Invited:
        return Tone::Good;
    case Fate::Reserve:
        return Tone::Warn;
    case Fate::Applied:
    case Fate::Withdrew:
    case Fate::Rejected:
    case Fate::Declined:
    case Fate::StayedAway:
        break;
    }
    return Tone::Neutral;
}

QString fateWord(Fate fate)
{
    switch (fate) {
    case Fate::Came:
        return words(QT_TRANSLATE_NOOP("convoke::AxisWords", "attended"));
    case Fate::Withdrew:
        return words(QT_TRANSLATE_NOOP("convoke::AxisWords", "withdrew"));
    case Fate::Invited:
        return words(QT_TRANSLATE_NOOP("convoke::AxisWords", "invited"));
    case Fate::Reserve:
        return words(QT_TRANSLATE_NOOP("convoke::AxisWords", "on the reserve"));
    case Fate::Rejected:
        return words(QT_TRANSLATE_NOOP("convoke::AxisWords", "not selected"));
    case Fate::Declined:
        return words(QT_TRANSLATE_NOOP("convoke::AxisWords", "declined"));
    case Fate::StayedAway:
        return words(QT_TRANSLATE_NOOP("convoke::AxisWords", "did not come"));
    case Fate::Applied:
        break;
    }
    return words(QT_TRANSLATE_NOOP("convoke::AxisWords", "applied"));
}

QString fateWithReference(Fate fate)
{
    switch (fate) {
    case Fate::Came:
        return words(QT_TRANSLATE_NOOP("convoke::AxisWords", "attended %1"));
    case Fate::Withdrew:
        return words(QT_TRANSLATE_NOOP("convoke::AxisWords", "withdrew from %1"));
    case Fate::Invited:
        return words(QT_TRANSLATE_NOOP("convoke::AxisWords", "invited to %1"));
    case Fate::Reserve:
        return words(QT_TRANSLATE_NOOP("convoke::AxisWords", "on the reserve of %1"));
    case Fate::Rejected:
        return words(QT_TRANSLATE_NOOP("convoke::AxisWords", "not selected for %1"));
    case Fate::Declined:
        return words(QT_TRANSLATE_NOOP("convoke::AxisWords", "declined %1"));
    case Fate::StayedAway:
        return words(QT_TRANSLATE_NOOP("convoke::AxisWords", "did not come to %1"));
    case Fate::Applied:
        break;
    }
    return words(QT_TRANSLATE_NOOP("convoke::AxisWords", "applied to %1"));
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
    const Fate fate = fateOf(participation);
    return {fateWord(fate), toneOf(fate)};
}

Chip participationChipWithReference(const Participation &participation)
{
    const Fate fate = fateOf(participation);
    return {fateWithReference(fate).arg(participation.reference), toneOf(fate)};
}

QStringList participationSummary(const QList<Participation> &history)
{
    QHash<Fate, int> counts;
    for (const Participation &participation : history) {
        counts[fateOf(participation)] += participation.state == ApplicationState::Duplicate ? 0 : 1;
    }
    QStringList parts;
    for (const Fate fate : {Fate::Came, Fate::Invited, Fate::Reserve, Fate::Rejected, Fate::Declined,
                            Fate::StayedAway, Fate::Withdrew, Fate::Applied}) {
        if (counts.value(fate) > 0) {
            //: how often something was the outcome of an application, such as "3 attended"
            parts.append(QCoreApplication::translate("convoke::AxisWords", "%1 %2")
                             .arg(QLocale().toString(counts.value(fate)), fateWord(fate)));
        }
    }
    return parts;
}

} // namespace convoke
