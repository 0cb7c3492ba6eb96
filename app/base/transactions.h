// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <functional>
#include <optional>

namespace convoke {

struct ChangeSetTag;
/// One deed of one person: everything that one transaction changed. Undo reverts it whole.
using ChangeSetId = Id<ChangeSetTag>;

/// The only way to the data. Stores are called inside the lambdas and may throw storage's own exception
/// there; it is caught here and comes back as an Error. An Error returned by the lambda rolls everything
/// back.
class Transactions
{
public:
    Transactions() = default;
    virtual ~Transactions() = default;
    Transactions(const Transactions &) = delete;
    Transactions &operator=(const Transactions &) = delete;

    /// Runs @p work as one transaction named @p deed in the change log ("Take in 180 applications"). Gives
    /// the change set, or NothingToChange when the work changed no row. A nested call joins the outer
    /// transaction; the id it gives means nothing.
    virtual Result<ChangeSetId> write(const QString &deed, const std::function<Result<void>()> &work) = 0;

    /// Puts everything that @p changeSet changed back, as a deed of its own (so it can be reverted in turn:
    /// redo). Errors: ChangedMeanwhile, NotFound; then nothing was changed.
    virtual Result<ChangeSetId> revert(ChangeSetId changeSet, const QString &deed) = 0;

    /// Runs @p work, which only reads.
    virtual Result<void> readOnly(const std::function<void()> &work) = 0;

    template <typename Function>
    auto read(Function work) -> Result<decltype(work())>
    {
        std::optional<decltype(work())> value;
        static_assert(!std::is_void_v<decltype(work())>);
        const Result<void> done = readOnly([&value, &work] { value.emplace(work()); });
        if (!done) {
            return done.error();
        }
        return std::move(*value);
    }
};

} // namespace convoke
