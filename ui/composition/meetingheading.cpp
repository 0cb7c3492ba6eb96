// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composition/meetingheading.h"

#include "ui/meetings/meetingsentence.h"
#include "ui/meetings/meetingwords.h"

#include <QCoreApplication>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The words of the heading.
class HeadingWords
{
    Q_DECLARE_TR_FUNCTIONS(convoke::MeetingHeading)
public:
    static QList<StageTab> stages(const MeetingSummary &summary);
    static QString subtitle(const MeetingDocument &document, QDate today);
};

QList<StageTab> HeadingWords::stages(const MeetingSummary &summary)
{
    const QLocale locale;
    const bool hasCall = summary.firstDay && summary.deadline;
    const int percent = summary.applications == 0 // some are never 0 %, not all never 100 %
        ? 0
        : qMax(1, 100 * summary.scored / summary.applications);
    const QString seats = !summary.places
        ? locale.toString(summary.selected)
        : tr("%1 of %2").arg(locale.toString(summary.selected), locale.toString(*summary.places));
    return {
        {u"call"_s, tr("Call"), {}, hasCall},
        {u"applications"_s, tr("Applications"),
         summary.applications > 0 ? locale.toString(summary.applications) : QString()},
        {u"review"_s, tr("Review"), summary.scored > 0 ? tr("%1 %").arg(percent) : QString(), false,
         summary.selection},
        {u"selection"_s, tr("Selection"), summary.selected > 0 ? seats : QString(), false, summary.selection},
        {u"participants"_s, tr("Participants")}};
}

QString HeadingWords::subtitle(const MeetingDocument &document, QDate today)
{
    const QLocale locale;
    QStringList parts{meetingSentence(document.meeting, locale)};
    if (document.meeting.places) {
        parts.append(tr("%Ln place(s)", nullptr, *document.meeting.places));
    }
    if (document.call.deadline) {
        parts.append(
            tr("deadline: %1")
                .arg(deadlineWords(*document.call.deadline, document.call.deadlineRule, today, locale)));
    }
    return parts.join(u" · "_s);
}

} // namespace

StagedHeading meetingHeading(const MeetingSummary &summary, const MeetingDocument &document, QDate today)
{
    StagedHeading heading;
    heading.title = summary.title;
    heading.subtitle = HeadingWords::subtitle(document, today);
    heading.chips = {{summary.reference, Tone::Neutral}, {wordFor(nextStep(summary, today)), Tone::Accent}};
    QStringList codes;
    for (const MeetingGroup &group : summary.groups) {
        codes.append(group.code);
    }
    heading.groupNames = codes.join(u", "_s);
    heading.stages = HeadingWords::stages(summary);
    return heading;
}

} // namespace convoke
