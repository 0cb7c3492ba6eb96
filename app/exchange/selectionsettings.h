// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/meetingdocument.h"
#include "selection/selection.h"

#include <QByteArray>
#include <QHash>

namespace convoke {

/// All that a person sets before a group is proposed: a scenario keeps it under a name.
struct SelectionSettings
{
    std::optional<int> places;
    QList<Rule> rules;
    QList<Wish> wishes;
    QList<Lock> locks;
    QHash<CriterionId, double> weights; ///< a criterion without one keeps its own weight
    QStringList tieBreaks;
    bool exceptionsAllowed = false;
    SelectionMethod method = SelectionMethod::Optimum;
    QString seed = {};

    friend bool operator==(const SelectionSettings &, const SelectionSettings &) = default;
};

/// Those of a meeting as it stands: the optimum without exceptions.
SelectionSettings settingsOf(const MeetingDocument &document);
/// Writes them into a meeting; how the group is found and exceptions are no part of it.
void applySettings(const SelectionSettings &settings, MeetingDocument &document);

QByteArray settingsToJson(const SelectionSettings &settings);
/// Errors: DocumentInvalid, UnknownKey, MissingValue, ValueInvalid.
Result<SelectionSettings> settingsFromJson(const QByteArray &json);

} // namespace convoke
