// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/revertcommand.h"

namespace convoke {

RevertCommand::RevertCommand(Transactions &transactions, const QString &deed, ChangeSetId changeSet,
                             Complain complain)
    : QUndoCommand(deed)
    , m_transactions(transactions)
    , m_changeSet(changeSet)
    , m_complain(std::move(complain))
{ }

void RevertCommand::redo()
{
    if (m_isFresh) {
        m_isFresh = false;
        return;
    }
    revert();
}

void RevertCommand::revert()
{
    const Result<ChangeSetId> reverted = m_transactions.revert(m_changeSet, text());
    if (reverted) {
        m_changeSet = *reverted;
        return;
    }
    setObsolete(true);
    m_complain(reverted.error());
}

} // namespace convoke
