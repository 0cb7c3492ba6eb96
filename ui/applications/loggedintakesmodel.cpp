// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/loggedintakesmodel.h"

#include <QLocale>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

QString intakeMomentWords(const LoggedIntake &intake)
{
    return QLocale().toString(intake.takenAt.toLocalTime(), u"d MMM yyyy HH:mm"_s);
}

QString intakeSourceWords(const LoggedIntake &intake)
{
    if (intake.sources.isEmpty()) {
        return LoggedIntakesModel::tr("nothing");
    }
    const int more = static_cast<int>(intake.sources.size()) - 1;
    return more == 0 ? intake.sources.first()
                     : LoggedIntakesModel::tr("%1 and %Ln more", nullptr, more).arg(intake.sources.first());
}

QString intakeCountWords(const IntakeCounts &counts)
{
    QStringList words;
    const auto add = [&words](int count, const QString &text) {
        if (count > 0) {
            words.append(text);
        }
    };
    add(counts.newRows, LoggedIntakesModel::tr("%Ln new", nullptr, counts.newRows));
    add(counts.changed, LoggedIntakesModel::tr("%Ln changed", nullptr, counts.changed));
    add(counts.identical, LoggedIntakesModel::tr("%Ln identical", nullptr, counts.identical));
    add(counts.duplicates, LoggedIntakesModel::tr("%Ln second answer(s)", nullptr, counts.duplicates));
    add(counts.skipped, LoggedIntakesModel::tr("%Ln not taken in", nullptr, counts.skipped));
    add(counts.special, LoggedIntakesModel::tr("%Ln answer(s) kept apart", nullptr, counts.special));
    return words.join(u", "_s);
}

QString LoggedIntakesModel::headerText(LoggedIntakeColumn) const
{
    return tr("Intake");
}

QString LoggedIntakesModel::displayText(const LoggedIntake &intake, LoggedIntakeColumn) const
{
    return intakeSourceWords(intake);
}

QVariant LoggedIntakesModel::rawValue(const LoggedIntake &intake, LoggedIntakeColumn) const
{
    return intake.takenAt;
}

QVariant LoggedIntakesModel::extra(const LoggedIntake &intake, LoggedIntakeColumn, int role) const
{
    switch (role) {
    case SecondLineRole:
        //: when something was taken in, and by whom
        return intake.takenBy.isEmpty() ? intakeMomentWords(intake)
                                        : tr("%1 · %2").arg(intakeMomentWords(intake), intake.takenBy);
    case Qt::ToolTipRole:
        return intake.sources.join(u'\n');
    default:
        return {};
    }
}

} // namespace convoke
