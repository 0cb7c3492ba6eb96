// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/participationmodel.h"

#include "ui/common/axiswords.h"

#include <QLocale>

namespace convoke {

QString ParticipationModel::headerText(ParticipationColumn) const
{
    return tr("Meeting");
}

QString ParticipationModel::displayText(const Participation &participation, ParticipationColumn) const
{
    return participation.reference;
}

QVariant ParticipationModel::rawValue(const Participation &participation, ParticipationColumn) const
{
    return participation.firstDay.value_or(QDate());
}

QVariant ParticipationModel::extra(const Participation &participation, ParticipationColumn, int role) const
{
    const Chip chip = participationChip(participation);
    const QString day = participation.firstDay ? QLocale().toString(*participation.firstDay, u"d MMM yyyy")
                                               : tr("no date yet");
    switch (role) {
    case SecondLineRole:
        return participation.state == ApplicationState::Duplicate
            ? tr("%1, replaced by a newer answer").arg(day)
            //: a day and the title of a meeting
            : participation.title.isEmpty() ? day
                                            : tr("%1 · %2").arg(day, participation.title);
    case ChipRole:
        return QVariant::fromValue(chip);
    case Qt::AccessibleTextRole:
        //: a meeting's reference, its first day and what became of the application
        return tr("%1, %2, %3").arg(participation.reference, day, chip.word);
    default:
        return {};
    }
}

} // namespace convoke
