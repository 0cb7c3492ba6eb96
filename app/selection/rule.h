// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/application.h"
#include "base/enumkeys.h"
#include "base/id.h"

#include <QString>

#include <optional>

namespace convoke {

struct RuleTag;
using RuleId = Id<RuleTag>;
struct LockTag;
using LockId = Id<LockTag>;

/// A limit on the selection: how many of the chosen may or must share a value of an attribute.
struct Rule
{
    RuleId id;
    QString attribute; ///< country, sector, profile, organisation, gender or answer:KEY
    QString value = QStringLiteral("*"); ///< "*": every value on its own
    std::optional<int> min;
    std::optional<int> max;
    std::optional<int>
        exceptionalMax; ///< ≥ max; used only when exceptions are allowed or a named lock needs it
    QString exceptionalReason;

    friend bool operator==(const Rule &, const Rule &) = default;
};

enum class Seat { In, Out };
QString toKey(Seat seat);
template <>
std::optional<Seat> fromKey(QStringView key);

/// A human decision that the selection must keep: this application is in, or is out.
struct Lock
{
    LockId id;
    std::optional<ApplicationId> application; ///< absent: the application has not come in yet
    QString sourceRef; ///< names it before it has come in
    Seat seat = Seat::In;
    QString reason;

    friend bool operator==(const Lock &, const Lock &) = default;
};

} // namespace convoke
