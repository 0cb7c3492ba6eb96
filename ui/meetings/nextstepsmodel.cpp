// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/nextstepsmodel.h"

#include "ui/common/groupdot.h"
#include "ui/meetings/daywords.h"
#include "ui/meetings/meetingoverview.h"
#include "ui/meetings/nextstepwords.h"

namespace convoke {

NextStepsModel::NextStepsModel(QObject *parent, const QLocale &locale)
    : RowModel(parent)
    , m_locale(locale)
{ }

void NextStepsModel::follow(const QList<MeetingSummary> &meetings, const QList<WorkingGroup> &groups,
                            QDate today)
{
    const QHash<QString, WorkingGroup> byCode = groupsByCode(groups);
    QHash<MeetingId, QList<ColourPair>> colours;
    for (const MeetingSummary &meeting : meetings) {
        colours.insert(meeting.id, groupColours(meeting, byCode));
    }
    QList<NextStepRow> rows;
    const QList<DatedStep> steps = nextSteps(meetings, today);
    for (const DatedStep &step : steps) {
        rows.append({step, static_cast<int>(rows.size()), colours.value(step.meeting)});
    }
    const bool otherDay = today != m_today;
    m_today = today;
    update(rows);
    if (otherDay && !rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

qint64 NextStepsModel::idOf(const NextStepRow &row) const
{
    constexpr qint64 mostSteps = 16;
    // Wraps around for the largest ids, which keeps it one to one for all that occur.
    return static_cast<qint64>(static_cast<quint64>(row.step.meeting.value()) * mostSteps
                               + static_cast<quint64>(row.step.step));
}

QString NextStepsModel::headerText(NextStepColumn column) const
{
    switch (column) {
    case NextStepColumn::When:
        return tr("When");
    case NextStepColumn::Due:
        return tr("Due");
    case NextStepColumn::What:
        return tr("Next step");
    case NextStepColumn::Reference:
        return tr("Meeting");
    case NextStepColumn::Title:
        return tr("Title");
    case NextStepColumn::Count:
        break;
    }
    Q_UNREACHABLE();
}

QString NextStepsModel::displayText(const NextStepRow &row, NextStepColumn column) const
{
    switch (column) {
    case NextStepColumn::When:
        return dueChip(row.step, m_today).word;
    case NextStepColumn::Due:
        return row.step.due ? nearDay(*row.step.due, m_today, m_locale) : QString();
    case NextStepColumn::What:
        return wordsOf(row.step, m_locale);
    case NextStepColumn::Reference:
        return row.step.reference;
    case NextStepColumn::Title:
        return row.step.title;
    case NextStepColumn::Count:
        break;
    }
    Q_UNREACHABLE();
}

QVariant NextStepsModel::rawValue(const NextStepRow &row, NextStepColumn column) const
{
    switch (column) {
    case NextStepColumn::When:
        return row.rank;
    case NextStepColumn::Due:
        return row.step.due ? QVariant(*row.step.due) : QVariant();
    case NextStepColumn::What:
        return static_cast<int>(row.step.step);
    default:
        return displayText(row, column);
    }
}

QVariant NextStepsModel::extra(const NextStepRow &row, NextStepColumn column, int role) const
{
    switch (role) {
    case ChipRole:
        return column == NextStepColumn::When && row.step.due
            ? QVariant::fromValue(dueChip(row.step, m_today))
            : QVariant();
    case DotsRole:
        return column == NextStepColumn::Reference ? QVariant::fromValue(row.colours) : QVariant();
    case EmphasisRole:
        return column == NextStepColumn::What;
    case QuietRole:
        return column == NextStepColumn::Title || column == NextStepColumn::Due;
    default:
        return {};
    }
}

} // namespace convoke
