// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/timelinescene.h"

#include "ui/meetings/daywords.h"
#include "ui/meetings/meetingoverview.h"
#include "ui/meetings/meetingwords.h"

#include <QCoreApplication>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The sentences about one meeting.
class TimelineWords final
{
    Q_DECLARE_TR_FUNCTIONS(convoke::TimelineWords)
public:
    TimelineWords(const TimelineScene &scene, const MeetingSummary &meeting)
        : m_scene(scene)
        , m_meeting(meeting)
    { }

    [[nodiscard]] QString days() const
    {
        const QString where = whereWords(m_meeting.mode, m_meeting.city);
        const QString when = m_meeting.firstDay
            ? shortDays(*m_meeting.firstDay, m_meeting.lastDay.value_or(*m_meeting.firstDay), m_scene.locale)
            : tr("no date yet");
        //: %1: dates, %2: where
        return where.isEmpty() ? when : tr("%1 · %2").arg(when, where);
    }
    [[nodiscard]] QString groups() const
    {
        QStringList names;
        for (const MeetingGroup &group : m_meeting.groups) {
            //: %1: a working group, %2: its part in the meeting, such as "leads"
            names.append(tr("%1 (%2)").arg(m_scene.nameOf(group.code), wordFor(group.role)));
        }
        return m_scene.locale.createSeparatedList(names);
    }
    [[nodiscard]] QString published() const
    {
        return m_meeting.published ? tr("Call published on %1").arg(day(*m_meeting.published)) : QString();
    }
    [[nodiscard]] QString deadline() const
    {
        if (!m_meeting.deadline) {
            return {};
        }
        return tr("Deadline: %1")
            .arg(deadlineWords(*m_meeting.deadline, m_meeting.deadlineRule, m_scene.today, m_scene.locale));
    }
    [[nodiscard]] QString outcome() const
    {
        const QString words = m_meeting.outcomeTold.value_or(QString());
        const std::optional<QDate> told = m_meeting.outcomeDay();
        //: %1: a date, or words such as "end of February"
        return words.isEmpty() ? QString() : tr("Outcome told: %1").arg(told ? day(*told) : words);
    }
    [[nodiscard]] QString clash(const Clash &clash) const
    {
        QStringList shared;
        for (const QString &code : clash.groups) {
            shared.append(m_scene.nameOf(code));
        }
        shared += clash.chairs;
        //: two meetings need the same people; %1: a day, %2: the other meeting, %3: groups and people
        return tr("Clash on %1 with %2: %3")
            .arg(day(clash.day), m_scene.meetings.at(clash.other).reference,
                 m_scene.locale.createSeparatedList(shared));
    }
    static QString moreClashes(int count) { return tr("and %Ln more clash(es)", nullptr, count); }
    [[nodiscard]] QString next() const
    {
        return tr("Next step: %1").arg(wordFor(nextStep(m_meeting, m_scene.today)));
    }
    static QString withoutGroup() { return tr("No working group"); }

private:
    [[nodiscard]] QString day(QDate date) const { return nearDay(date, m_scene.today, m_scene.locale); }

    const TimelineScene &m_scene;
    const MeetingSummary &m_meeting;
};

} // namespace

QString TimelineScene::nameOf(const QString &groupCode) const
{
    const auto known = groups.constFind(groupCode);
    return known == groups.cend() ? groupCode : known->name;
}

QList<QColor> TimelineScene::coloursOf(const MeetingSummary &meeting) const
{
    QList<QColor> colours;
    const QList<ColourPair> pairs = groupColours(meeting, groups);
    for (const ColourPair &pair : pairs) {
        colours.append(presentColour(pair));
    }
    return colours.isEmpty() ? QList<QColor>{tokens().muted} : colours;
}

QStringList linesOf(const TimelineScene &scene, int meeting)
{
    constexpr qsizetype mostClashes = 4;
    const MeetingSummary &summary = scene.meetings.at(meeting);
    const TimelineWords words(scene, summary);
    QStringList lines{summary.reference, summary.title,    words.days(),    words.groups(),
                      words.published(), words.deadline(), words.outcome(), words.next()};
    const QList<Clash> clashes = scene.clashes.value(meeting);
    for (const Clash &clash : clashes.first(qMin(mostClashes, clashes.size()))) {
        lines.append(words.clash(clash));
    }
    if (clashes.size() > mostClashes) {
        lines.append(TimelineWords::moreClashes(static_cast<int>(clashes.size() - mostClashes)));
    }
    lines.removeAll(QString());
    return lines;
}

QString rowName(const TimelineScene &scene, const QString &groupCode)
{
    return groupCode.isEmpty() ? TimelineWords::withoutGroup() : scene.nameOf(groupCode);
}

} // namespace convoke
