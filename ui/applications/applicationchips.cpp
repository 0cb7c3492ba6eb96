// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applicationchips.h"

#include <QCoreApplication>

namespace convoke {

namespace {

QString words(const char *text, int count = -1)
{
    return QCoreApplication::translate("convoke::ApplicationChips", text, nullptr, count);
}

} // namespace

Chip deadlineChip(Timeliness timeliness)
{
    switch (timeliness) {
    case Timeliness::Unknown:
        return {};
    case Timeliness::InTime:
        return {words(QT_TRANSLATE_NOOP("convoke::ApplicationChips", "in time")), Tone::Good};
    case Timeliness::OnTheDay:
        return {words(QT_TRANSLATE_NOOP("convoke::ApplicationChips", "on the day")), Tone::Warn};
    case Timeliness::Late:
        return {words(QT_TRANSLATE_NOOP("convoke::ApplicationChips", "late")), Tone::Bad};
    }
    Q_UNREACHABLE();
}

Chip answersChip(const ApplicationRow &row)
{
    if (row.missing > 0) {
        return {words(QT_TRANSLATE_N_NOOP("convoke::ApplicationChips", "%Ln missing"), row.missing),
                Tone::Warn};
    }
    if (row.isIncomplete()) {
        return {words(QT_TRANSLATE_NOOP("convoke::ApplicationChips", "incomplete")), Tone::Warn};
    }
    return {words(QT_TRANSLATE_NOOP("convoke::ApplicationChips", "complete")), Tone::Good};
}

QList<Chip> stateChips(const ApplicationRow &row)
{
    QList<Chip> chips;
    if (row.isWithdrawn()) {
        chips.append({words(QT_TRANSLATE_NOOP("convoke::ApplicationChips", "withdrawn")), Tone::Bad});
    }
    if (row.isReplaced()) {
        chips.append({words(QT_TRANSLATE_NOOP("convoke::ApplicationChips", "replaced")), Tone::Neutral});
    }
    if (row.olderAnswers > 0) {
        chips.append(
            {words(QT_TRANSLATE_N_NOOP("convoke::ApplicationChips", "%Ln answers"), row.olderAnswers + 1),
             Tone::Accent});
    }
    return chips;
}

QList<Chip> answersChips(const ApplicationRow &row)
{
    QList<Chip> chips = stateChips(row);
    if (chips.isEmpty() || (row.application().isActive() && row.isIncomplete())) {
        chips.prepend(answersChip(row));
    }
    return chips;
}

} // namespace convoke
