// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/weightvariant.h"

#include <QList>

#include <optional>

namespace convoke {

/// Where variants of weights are kept. To be called inside Transactions only.
class WeightVariantStore
{
public:
    WeightVariantStore() = default;
    virtual ~WeightVariantStore() = default;
    WeightVariantStore(const WeightVariantStore &) = delete;
    WeightVariantStore &operator=(const WeightVariantStore &) = delete;

    /// The oldest first.
    [[nodiscard]] virtual QList<WeightVariant> ofMeeting(MeetingId meeting) = 0;
    [[nodiscard]] virtual std::optional<WeightVariant> load(WeightVariantId variant) = 0;
    /// Inserts or replaces, weights and all.
    virtual void save(const WeightVariant &variant) = 0;
    virtual void remove(WeightVariantId variant) = 0;
};

} // namespace convoke
