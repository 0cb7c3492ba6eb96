// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/columnmapping.h"

namespace convoke {

/// What the user wants a column to mean.
struct TargetChoice
{
    ColumnTarget target = ColumnTarget::Ignore;
    QString question; ///< key, for an existing question; empty with Question: a new one
    std::optional<SpecialCategory> special = {}; ///< for Special
    std::optional<bool> splitsRole =
        {}; ///< for Organisation: "Organisation, role" in one cell; absent: as it seems

    friend bool operator==(const TargetChoice &, const TargetChoice &) = default;
};

/// @p mapping with one column changed. Where another column had that meaning and only one can, the other one
/// is recognised afresh; all the rest stays. Errors: MappingInvalid.
Result<ColumnMapping> changedMapping(const ColumnMapping &mapping, int column, const TargetChoice &choice,
                                     const SourceTable &table, const Call &call,
                                     const QList<NewQuestion> &pending = {});

} // namespace convoke
