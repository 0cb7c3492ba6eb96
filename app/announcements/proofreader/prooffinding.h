// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/proofreader/mend.h"
#include "announcements/sourcespan.h"
#include "base/enumkeys.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace convoke {

/// What the proof-reader has a rule for. The keys are a contract of the command line.
enum class ProofCode : quint8 {
    WeekdayDisagrees, ///< words: the printed date, the printed weekday; dates: the day it is
    ZoneLabelDisagrees, ///< words: the printed label; dates: the day
    DeadlineAfterStart, ///< dates: deadline, first day
    DeadlineBeforePublication, ///< dates: deadline, publication
    DeadlineAtWeekend, ///< dates: deadline
    DeadlineOnHoliday, ///< dates: deadline; countries; words: the holiday's name in the meeting's country, or
                       ///< none
    SessionAtWeekend, ///< dates: the day
    SessionOnHoliday, ///< as DeadlineOnHoliday
    PreferredAfterDeadline, ///< dates: preferred date, deadline
    OutcomeBeforeDeadline, ///< dates: outcome, deadline
    ClashOfGroups, ///< words: reference and title of the other meeting, the group; dates: the day
    ClashOfChairs, ///< words: reference and title of the other meeting, the name; dates: the day
    NoDate,
    NoDeadline,
    NoChannel,
    NoPlaces,
    LinkMissing,
    LinkBroken, ///< words: the link
    ContactMissing,
    ContactAddressMissing,
    LanguageMissing,
    PrivacyMissing,
    TooManyQuestions, ///< numbers: asked, sensible; words: the profile's label, or none
    LinkTargetMissing, ///< words: the words that point
    AddressDamaged, ///< words: as printed, and the whole address where it is sure
    LimitDisagrees, ///< words: the printed words, the attribute; numbers: printed, ruled
    LimitNotSet, ///< words: the printed words, the attribute; numbers: printed
    SaidButNotSet, ///< field: which; words: the printed words
    SaidOtherwise, ///< field: which; words: the printed words
    WeightsAllZero, ///< item: the first criterion
    GuidanceMissing, ///< item, words: the criterion
    PhaseAfterStart, ///< words: the phase; dates: its last day, first day of the meeting
    PhaseBeforeDeadline, ///< words: the phase; dates: its first day, deadline
};
QString toKey(ProofCode code);
template <>
std::optional<ProofCode> fromKey(QStringView key);

enum class Severity : quint8 {
    Error, ///< the call misleads people or cannot be answered
    Warning, ///< very probably not meant
    Hint, ///< may be meant
};
QString toKey(Severity severity);
template <>
std::optional<Severity> fromKey(QStringView key);

/// One thing that should be looked at before the call goes out.
struct ProofFinding
{
    ProofCode code = ProofCode::NoDate;
    Severity severity = Severity::Warning;
    QString field; ///< the meeting document's key: "deadline", "background", "questions" …
    QString
        item; ///< which of several: a question's or profile's key, the number of a session or topic from 1
    std::optional<SourceSpan> span; ///< where in the field's text
    QList<QDate> dates; ///< what each code gives stands beside it
    QStringList words;
    QStringList countries;
    QList<int> numbers;
    std::optional<Mend> mend;

    friend bool operator==(const ProofFinding &, const ProofFinding &) = default;
};

/// Names the finding while its cause stays the same, without any of its words: what was ignored is asked
/// again when the date or the words change.
QString markOf(const ProofFinding &finding);

} // namespace convoke
