// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/transactions.h"

#include <QUndoCommand>

#include <functional>

namespace convoke {

/// A deed that has been done already, as a step on the undo stack. It holds the id of the deed's change set;
/// the change log holds the values. Undo reverts that set, redo reverts the reverting. A step that cannot be
/// reverted any more makes itself obsolete and says why.
class RevertCommand final : public QUndoCommand
{
public:
    using Complain = std::function<void(const Error &)>;

    RevertCommand(Transactions &transactions, const QString &deed, ChangeSetId changeSet, Complain complain);

    void undo() override { revert(); }
    void redo() override;

private:
    void revert();

    Transactions &m_transactions;
    ChangeSetId m_changeSet;
    Complain m_complain;
    bool m_isFresh = true; ///< pushing calls redo() once for a deed that is done already
};

} // namespace convoke
