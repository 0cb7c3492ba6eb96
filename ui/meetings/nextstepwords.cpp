// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/nextstepwords.h"

#include <QCoreApplication>

namespace convoke {

namespace {

/// The words of steps and of their days.
class StepWords final
{
    Q_DECLARE_TR_FUNCTIONS(convoke::StepWords)
public:
    static QString deed(const DatedStep &step, const QLocale &locale);
    static QString when(qint64 days);
};

QString StepWords::deed(const DatedStep &step, const QLocale &locale)
{
    switch (step.step) {
    case DueStep::CompleteCall:
        return tr("Complete the call");
    case DueStep::PublishCall:
        return tr("Publish the call");
    case DueStep::AwaitDeadline:
        return tr("Deadline for applications");
    case DueStep::TakeIn:
        return tr("Take applications in");
    case DueStep::SettleLate:
        return tr("Settle %Ln late application(s)", nullptr, step.count);
    case DueStep::AddCriteria:
        return tr("Add criteria for the review");
    case DueStep::Review:
        //: how far the review is, such as "12 of 40"
        return tr("Finish the review (%1 of %2)")
            .arg(locale.toString(step.done), locale.toString(step.count));
    case DueStep::Select:
        return tr("Select the participants");
    case DueStep::TellOutcome:
        return tr("Tell %Ln applicant(s) the outcome", nullptr, step.count);
    case DueStep::PrintLists:
        return tr("Print the lists");
    case DueStep::Meet:
        return tr("The meeting takes place");
    }
    Q_UNREACHABLE();
}

QString StepWords::when(qint64 days)
{
    if (days == 0) {
        return tr("today");
    }
    if (days == 1) {
        return tr("tomorrow");
    }
    if (days == -1) {
        return tr("yesterday");
    }
    const int count = static_cast<int>(qAbs(days));
    //: never 0 or 1
    return days > 0 ? tr("in %Ln days", nullptr, count) : tr("%Ln days ago", nullptr, count);
}

} // namespace

QString wordsOf(const DatedStep &step, const QLocale &locale)
{
    return StepWords::deed(step, locale);
}

Chip dueChip(const DatedStep &step, QDate today)
{
    if (!step.due) {
        return {};
    }
    const QString word = StepWords::when(today.daysTo(*step.due));
    switch (step.urgency) {
    case Urgency::Overdue:
        return {word, Tone::Bad};
    case Urgency::Today:
        return {word, Tone::Warn};
    case Urgency::Soon:
        return {word, Tone::Accent};
    case Urgency::Later:
        return {word, Tone::Neutral};
    }
    Q_UNREACHABLE();
}

} // namespace convoke
