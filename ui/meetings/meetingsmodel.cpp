// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingsmodel.h"

#include "ui/meetings/daywords.h"
#include "ui/meetings/meetingoverview.h"
#include "ui/meetings/meetingwords.h"
#include "ui/meetings/typedmeeting.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

MeetingsModel::MeetingsModel(QObject *parent, const QLocale &locale)
    : RowModel(parent)
    , m_locale(locale)
{ }

void MeetingsModel::setToday(QDate today)
{
    if (today != m_today) {
        m_today = today;
        repaintAll();
    }
}

void MeetingsModel::setGroups(const QList<WorkingGroup> &groups)
{
    m_groups = groupsByCode(groups);
    repaintAll();
}

void MeetingsModel::repaintAll()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

QString MeetingsModel::headerText(MeetingColumn column) const
{
    switch (column) {
    case MeetingColumn::Reference:
        return tr("Reference");
    case MeetingColumn::Title:
        return tr("Title");
    case MeetingColumn::Dates:
        return tr("Dates");
    case MeetingColumn::Where:
        return tr("Where");
    case MeetingColumn::Deadline:
        return tr("Deadline");
    case MeetingColumn::Applications:
        return tr("Applied");
    case MeetingColumn::Scored:
        return tr("Scored");
    case MeetingColumn::Selected:
        return tr("Selected");
    case MeetingColumn::NextStep:
        return tr("Next step");
    case MeetingColumn::Published:
        return tr("Published");
    case MeetingColumn::Places:
        return tr("Places");
    case MeetingColumn::Chairs:
        return tr("Chairs");
    case MeetingColumn::Count:
        break;
    }
    Q_UNREACHABLE();
}

QString MeetingsModel::displayText(const MeetingSummary &meeting, MeetingColumn column) const
{
    switch (column) {
    case MeetingColumn::Reference:
        return meeting.reference;
    case MeetingColumn::Title:
        return meeting.title;
    case MeetingColumn::Dates:
        return meeting.firstDay
            ? shortDays(*meeting.firstDay, meeting.lastDay.value_or(*meeting.firstDay), m_locale)
            : tr("no date yet");
    case MeetingColumn::Where:
        return whereWords(meeting.mode, meeting.city);
    case MeetingColumn::Deadline:
        return meeting.deadline ? deadlineWords(*meeting.deadline, meeting.deadlineRule, m_today, m_locale)
                                : QString();
    case MeetingColumn::Applications:
        return m_locale.toString(meeting.applications);
    case MeetingColumn::Scored:
        return m_locale.toString(meeting.scored);
    case MeetingColumn::Selected:
        if (!meeting.selection) {
            return tr("everybody");
        }
        //: selected people of places, such as "30 of 35"
        return meeting.places
            ? tr("%1 of %2").arg(m_locale.toString(meeting.selected), m_locale.toString(*meeting.places))
            : m_locale.toString(meeting.selected);
    case MeetingColumn::NextStep:
        return wordFor(nextStep(meeting, m_today));
    case MeetingColumn::Published:
        return meeting.published ? shortDay(*meeting.published, m_locale) : QString();
    case MeetingColumn::Places:
        return meeting.places ? m_locale.toString(*meeting.places) : QString();
    case MeetingColumn::Chairs:
        return meeting.chairs.join(u"; "_s);
    case MeetingColumn::Count:
        break;
    }
    Q_UNREACHABLE();
}

QVariant MeetingsModel::rawValue(const MeetingSummary &meeting, MeetingColumn column) const
{
    switch (column) {
    case MeetingColumn::Dates:
        return meeting.firstDay ? QVariant(*meeting.firstDay) : QVariant();
    case MeetingColumn::Deadline:
        return meeting.deadline ? QVariant(*meeting.deadline) : QVariant();
    case MeetingColumn::Applications:
        return meeting.applications;
    case MeetingColumn::Scored:
        return meeting.scored;
    case MeetingColumn::Selected:
        return meeting.selection ? QVariant(meeting.selected) : QVariant();
    case MeetingColumn::NextStep:
        return static_cast<int>(nextStep(meeting, m_today));
    case MeetingColumn::Published:
        return meeting.published ? QVariant(*meeting.published) : QVariant();
    case MeetingColumn::Places:
        return meeting.places ? QVariant(*meeting.places) : QVariant();
    default:
        return displayText(meeting, column);
    }
}

QVariant MeetingsModel::extra(const MeetingSummary &meeting, MeetingColumn column, int role) const
{
    switch (role) {
    case DotsRole:
        if (column == MeetingColumn::Reference) {
            return QVariant::fromValue(groupColours(meeting, m_groups));
        }
        return {};
    case SecondLineRole:
        return secondLine(meeting, column);
    case EmphasisRole:
        return column == MeetingColumn::Reference;
    case QuietRole:
        return column == MeetingColumn::Where || (column == MeetingColumn::Dates && !meeting.firstDay);
    case ChipRole:
        return chip(meeting, column);
    case Qt::ToolTipRole:
        return toolTip(meeting, column);
    case Qt::EditRole: {
        const std::optional<QString> words = typedWords(meeting, column, m_locale);
        return words ? QVariant(*words) : QVariant();
    }
    default:
        return {};
    }
}

QVariant MeetingsModel::chip(const MeetingSummary &meeting, MeetingColumn column) const
{
    if (column == MeetingColumn::Deadline && meeting.deadline) {
        return QVariant::fromValue(deadlineChip(*meeting.deadline, m_today));
    }
    if (column == MeetingColumn::NextStep) {
        const NextStep step = nextStep(meeting, m_today);
        const bool isWork = step != NextStep::Done && step != NextStep::AwaitApplications;
        return QVariant::fromValue(Chip{wordFor(step), isWork ? Tone::Accent : Tone::Neutral});
    }
    return {};
}

QVariant MeetingsModel::toolTip(const MeetingSummary &meeting, MeetingColumn column) const
{
    if (column == MeetingColumn::Reference) {
        return groupNames(meeting).join(u'\n');
    }
    if (column == MeetingColumn::Deadline && meeting.deadline) {
        return m_locale.toString(*meeting.deadline, QLocale::LongFormat);
    }
    return {};
}

QString MeetingsModel::nameOf(const QString &code) const
{
    const auto known = m_groups.constFind(code);
    return known == m_groups.cend() ? code : known->name;
}

QVariant MeetingsModel::secondLine(const MeetingSummary &meeting, MeetingColumn column) const
{
    if (column == MeetingColumn::Dates) {
        return whereWords(meeting.mode, meeting.city);
    }
    if (column != MeetingColumn::Reference) {
        return {};
    }
    QStringList names;
    for (const MeetingGroup &group : meeting.groups) {
        names.append(nameOf(group.code));
    }
    return m_locale.createSeparatedList(names);
}

QStringList MeetingsModel::groupNames(const MeetingSummary &meeting) const
{
    QStringList names;
    for (const MeetingGroup &group : meeting.groups) {
        //: a working group and its part in a meeting, such as "Police: leads"
        names.append(tr("%1: %2").arg(nameOf(group.code), wordFor(group.role)));
    }
    return names;
}

Qt::Alignment MeetingsModel::alignment(MeetingColumn column) const
{
    switch (column) {
    case MeetingColumn::Applications:
    case MeetingColumn::Scored:
    case MeetingColumn::Selected:
    case MeetingColumn::Places:
        return Qt::AlignRight;
    default:
        return Qt::AlignLeft;
    }
}

QString MeetingsModel::searchText(const MeetingSummary &meeting) const
{
    QString text = RowModel::searchText(meeting);
    for (const MeetingGroup &group : meeting.groups) {
        text.append(group.code).append(u'\n').append(nameOf(group.code)).append(u'\n');
    }
    return text;
}

} // namespace convoke
