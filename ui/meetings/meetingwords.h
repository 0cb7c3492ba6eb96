// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/meetingsummary.h"
#include "reviews/criterion.h"
#include "ui/common/chip.h"

#include <QDate>
#include <QList>
#include <QLocale>
#include <QString>

#include <utility>

namespace convoke {

/// The values of an enumeration in the order in which they are offered, with their words for people.
template <typename Enum>
QList<std::pair<Enum, QString>> choices();
template <>
QList<std::pair<MeetingKind, QString>> choices();
template <>
QList<std::pair<MeetingMode, QString>> choices();
template <>
QList<std::pair<GroupRole, QString>> choices();
template <>
QList<std::pair<DeadlineRule, QString>> choices();
template <>
QList<std::pair<Channel, QString>> choices();
template <>
QList<std::pair<QuestionType, QString>> choices();
template <>
QList<std::pair<CriterionKind, QString>> choices();

template <typename Enum>
QString wordFor(Enum value)
{
    const auto all = choices<Enum>();
    for (const auto &[known, word] : all) {
        if (known == value) {
            return word;
        }
    }
    Q_UNREACHABLE();
}

/// What a meeting waits for, as a verb.
QString wordFor(NextStep step);
/// The stage of a Place where that is done.
QString stageOf(NextStep step);

/// "before 10 Dec", with the year where it is far from @p today; the date alone where the rule is not known.
QString deadlineWords(QDate deadline, const std::optional<DeadlineRule> &rule, QDate today,
                      const QLocale &locale);
/// How near a deadline is: "in 4 days", "tomorrow", "today", "passed".
Chip deadlineChip(QDate deadline, QDate today);

/// "online", "Ghent", "Ghent and online"; empty where nothing is known.
QString whereWords(const std::optional<MeetingMode> &mode, const std::optional<QString> &city);

} // namespace convoke
