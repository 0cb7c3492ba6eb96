// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/transactions.h"

#include <QObject>
#include <QUndoStack>

namespace convoke {

/// The one way by which pages change data: they call a service and hand its result here with words for the
/// undo menu. What was done becomes a step to undo; what changed nothing is forgotten; an error is announced.
class Deeds final : public QObject
{
    Q_OBJECT
public:
    Deeds(Transactions &transactions, QUndoStack &stack, QObject *parent = nullptr);

    /// Takes the outcome of a service call. True when it was done, or when there was nothing to change.
    bool record(const QString &deed, const Result<ChangeSetId> &outcome);
    QUndoStack &stack() { return m_stack; }

Q_SIGNALS:
    void failed(const convoke::Error &error);

private:
    Transactions &m_transactions;
    QUndoStack &m_stack;
};

} // namespace convoke
