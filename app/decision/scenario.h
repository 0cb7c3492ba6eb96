// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "exchange/selectionsettings.h"
#include "meetings/meeting.h"

#include <QDateTime>
#include <QString>

namespace convoke {

struct ScenarioTag;
using ScenarioId = Id<ScenarioTag>;

/// Settings of a selection, kept under a name to be compared with others.
struct Scenario
{
    ScenarioId id;
    MeetingId meeting;
    QString name; ///< unique in its meeting
    QDateTime savedAt; ///< UTC
    SelectionSettings settings;

    friend bool operator==(const Scenario &, const Scenario &) = default;
};

} // namespace convoke
