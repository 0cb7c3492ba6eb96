// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace convoke {

struct WorkingGroupTag;
using WorkingGroupId = Id<WorkingGroupTag>;

/// Another name of a working group, valid in some years (both ends included; absent: open).
struct GroupAlias
{
    QString name;
    std::optional<int> fromYear;
    std::optional<int> toYear;

    friend bool operator==(const GroupAlias &, const GroupAlias &) = default;
};

/// A standing group of the network, such as POL. Groups are data: nothing in the code knows one of them.
struct WorkingGroup
{
    WorkingGroupId id;
    QString code;
    QString name;
    QString colour; ///< "#RRGGBB" on a light ground
    QString darkColour; ///< "#RRGGBB" on a dark ground
    std::optional<int> fromYear;
    std::optional<int> toYear;
    QList<GroupAlias> aliases;
    QStringList chairs = {}; ///< proposed for its new meetings

    /// Whether it works in that year.
    [[nodiscard]] bool isActiveIn(int year) const
    {
        return year >= fromYear.value_or(year) && year <= toYear.value_or(year);
    }

    friend bool operator==(const WorkingGroup &, const WorkingGroup &) = default;
};

/// What is kept of a meeting as the usual choice of its working group.
enum class GroupTemplate { Criteria, Rules };

} // namespace convoke
