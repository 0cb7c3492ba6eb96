// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/deeds.h"

#include "ui/undo/revertcommand.h"

namespace convoke {

Deeds::Deeds(Transactions &transactions, QUndoStack &stack, QObject *parent)
    : QObject(parent)
    , m_transactions(transactions)
    , m_stack(stack)
{ }

bool Deeds::record(const QString &deed, const Result<ChangeSetId> &outcome)
{
    if (outcome) {
        m_stack.push(new RevertCommand(m_transactions, deed, *outcome,
                                       [this](const Error &error) { Q_EMIT failed(error); }));
        return true;
    }
    if (outcome.error().code == ErrorCode::NothingToChange) {
        return true;
    }
    Q_EMIT failed(outcome.error());
    return false;
}

} // namespace convoke
