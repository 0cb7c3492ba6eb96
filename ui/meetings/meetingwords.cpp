// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingwords.h"

#include "ui/meetings/daywords.h"

#include <QCoreApplication>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Enum>
struct Word
{
    Enum value;
    const char *word;
};

QString translated(const char *word)
{
    return QCoreApplication::translate("convoke::MeetingWords", word);
}

template <typename Enum, size_t Count>
QList<std::pair<Enum, QString>> inWords(const Word<Enum> (&words)[Count])
{
    QList<std::pair<Enum, QString>> list;
    for (const Word<Enum> &entry : words) {
        list.append({entry.value, translated(entry.word)});
    }
    return list;
}

constexpr Word<MeetingKind> kindWords[] = {
    {MeetingKind::WorkingGroupMeeting, QT_TRANSLATE_NOOP("convoke::MeetingWords", "Working group meeting")},
    {MeetingKind::Workshop, QT_TRANSLATE_NOOP("convoke::MeetingWords", "Workshop")},
    {MeetingKind::Webinar, QT_TRANSLATE_NOOP("convoke::MeetingWords", "Webinar")},
    {MeetingKind::CrossCuttingEvent, QT_TRANSLATE_NOOP("convoke::MeetingWords", "Cross-cutting event")},
    {MeetingKind::StudyVisit, QT_TRANSLATE_NOOP("convoke::MeetingWords", "Study visit")},
    {MeetingKind::Other, QT_TRANSLATE_NOOP("convoke::MeetingWords", "Other")},
};

constexpr Word<MeetingMode> modeWords[] = {
    {MeetingMode::Online, QT_TRANSLATE_NOOP("convoke::MeetingWords", "online")},
    {MeetingMode::InPerson, QT_TRANSLATE_NOOP("convoke::MeetingWords", "in person")},
    {MeetingMode::Hybrid, QT_TRANSLATE_NOOP("convoke::MeetingWords", "in person and online")},
};

constexpr Word<GroupRole> roleWords[] = {
    {GroupRole::Lead, QT_TRANSLATE_NOOP("convoke::MeetingWords", "leads")},
    {GroupRole::Joint, QT_TRANSLATE_NOOP("convoke::MeetingWords", "joint")},
    {GroupRole::Input, QT_TRANSLATE_NOOP("convoke::MeetingWords", "gives input")},
};

constexpr Word<DeadlineRule> ruleWords[] = {
    {DeadlineRule::By, QT_TRANSLATE_NOOP("convoke::MeetingWords", "by")},
    {DeadlineRule::Before, QT_TRANSLATE_NOOP("convoke::MeetingWords", "before")},
    {DeadlineRule::Until, QT_TRANSLATE_NOOP("convoke::MeetingWords", "until")},
    {DeadlineRule::NoLaterThan, QT_TRANSLATE_NOOP("convoke::MeetingWords", "no later than")},
};

constexpr Word<Channel> channelWords[] = {
    {Channel::Email, QT_TRANSLATE_NOOP("convoke::MeetingWords", "E-mail")},
    {Channel::Survey, QT_TRANSLATE_NOOP("convoke::MeetingWords", "Survey")},
    {Channel::Form, QT_TRANSLATE_NOOP("convoke::MeetingWords", "Form")},
    {Channel::Registration, QT_TRANSLATE_NOOP("convoke::MeetingWords", "Registration")},
};

constexpr Word<QuestionType> typeWords[] = {
    {QuestionType::Text, QT_TRANSLATE_NOOP("convoke::MeetingWords", "Text")},
    {QuestionType::YesNo, QT_TRANSLATE_NOOP("convoke::MeetingWords", "Yes or no")},
    {QuestionType::Choice, QT_TRANSLATE_NOOP("convoke::MeetingWords", "One choice")},
    {QuestionType::Choices, QT_TRANSLATE_NOOP("convoke::MeetingWords", "Several choices")},
    {QuestionType::Number, QT_TRANSLATE_NOOP("convoke::MeetingWords", "Number")},
    {QuestionType::Date, QT_TRANSLATE_NOOP("convoke::MeetingWords", "Date")},
};

constexpr Word<CriterionKind> criterionWords[] = {
    {CriterionKind::Score, QT_TRANSLATE_NOOP("convoke::MeetingWords", "Score")},
    {CriterionKind::Must, QT_TRANSLATE_NOOP("convoke::MeetingWords", "Must")},
    {CriterionKind::Fact, QT_TRANSLATE_NOOP("convoke::MeetingWords", "Fact")},
};

struct Step
{
    NextStep step;
    const char *words;
    QStringView stage;
};

constexpr Step steps[] = {
    {NextStep::CompleteCall, QT_TRANSLATE_NOOP("convoke::MeetingWords", "Complete the call"), u"call"},
    {NextStep::AwaitApplications, QT_TRANSLATE_NOOP("convoke::MeetingWords", "Await applications"),
     u"applications"},
    {NextStep::TakeIn, QT_TRANSLATE_NOOP("convoke::MeetingWords", "Take applications in"), u"applications"},
    {NextStep::AddCriteria, QT_TRANSLATE_NOOP("convoke::MeetingWords", "Add criteria"), u"call"},
    {NextStep::Review, QT_TRANSLATE_NOOP("convoke::MeetingWords", "Review"), u"review"},
    {NextStep::Select, QT_TRANSLATE_NOOP("convoke::MeetingWords", "Select"), u"selection"},
    {NextStep::PrintLists, QT_TRANSLATE_NOOP("convoke::MeetingWords", "Print the lists"), u"participants"},
    {NextStep::Done, QT_TRANSLATE_NOOP("convoke::MeetingWords", "Over"), u"participants"},
};

const Step &entryOf(NextStep step)
{
    for (const Step &entry : steps) {
        if (entry.step == step) {
            return entry;
        }
    }
    Q_UNREACHABLE();
}

} // namespace

template <>
QList<std::pair<MeetingKind, QString>> choices()
{
    return inWords(kindWords);
}

template <>
QList<std::pair<MeetingMode, QString>> choices()
{
    return inWords(modeWords);
}

template <>
QList<std::pair<GroupRole, QString>> choices()
{
    return inWords(roleWords);
}

template <>
QList<std::pair<DeadlineRule, QString>> choices()
{
    return inWords(ruleWords);
}

template <>
QList<std::pair<Channel, QString>> choices()
{
    return inWords(channelWords);
}

template <>
QList<std::pair<QuestionType, QString>> choices()
{
    return inWords(typeWords);
}

template <>
QList<std::pair<CriterionKind, QString>> choices()
{
    return inWords(criterionWords);
}

QString wordFor(NextStep step)
{
    return translated(entryOf(step).words);
}

QString stageOf(NextStep step)
{
    return entryOf(step).stage.toString();
}

QString deadlineWords(QDate deadline, const std::optional<DeadlineRule> &rule, QDate today,
                      const QLocale &locale)
{
    QString date = nearDay(deadline, today, locale);
    if (!rule) {
        return date;
    }
    switch (*rule) {
    case DeadlineRule::By:
        return translated(QT_TRANSLATE_NOOP("convoke::MeetingWords", "by %1")).arg(date);
    case DeadlineRule::Before:
        return translated(QT_TRANSLATE_NOOP("convoke::MeetingWords", "before %1")).arg(date);
    case DeadlineRule::Until:
        return translated(QT_TRANSLATE_NOOP("convoke::MeetingWords", "until %1")).arg(date);
    case DeadlineRule::NoLaterThan:
        return translated(QT_TRANSLATE_NOOP("convoke::MeetingWords", "no later than %1")).arg(date);
    }
    Q_UNREACHABLE();
}

Chip deadlineChip(QDate deadline, QDate today)
{
    constexpr int near = 3;
    const int days = static_cast<int>(today.daysTo(deadline));
    if (days < 0) {
        return {translated(QT_TRANSLATE_NOOP("convoke::MeetingWords", "passed")), Tone::Neutral};
    }
    if (days == 0) {
        return {translated(QT_TRANSLATE_NOOP("convoke::MeetingWords", "today")), Tone::Warn};
    }
    if (days == 1) {
        return {translated(QT_TRANSLATE_NOOP("convoke::MeetingWords", "tomorrow")), Tone::Warn};
    }
    //: how near a deadline is; never 0 or 1
    return {QCoreApplication::translate("convoke::MeetingWords", "in %Ln days", nullptr, days),
            days <= near ? Tone::Warn : Tone::Good};
}

QString whereWords(const std::optional<MeetingMode> &mode, const std::optional<QString> &city)
{
    QString town = city.value_or(QString());
    if (!mode || town.isEmpty()) {
        return town.isEmpty() && mode ? wordFor(*mode) : town;
    }
    switch (*mode) {
    case MeetingMode::Online:
        return wordFor(*mode);
    case MeetingMode::InPerson:
        return town;
    case MeetingMode::Hybrid:
        //: %1: a town; where people meet
        return translated(QT_TRANSLATE_NOOP("convoke::MeetingWords", "%1 and online")).arg(town);
    }
    Q_UNREACHABLE();
}

} // namespace convoke
