// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/changefeed.h"

#include <QHash>
#include <QString>

#include <span>

namespace convoke {

/// A table whose changes are logged, and whose row it belongs to: owner is the id of the meeting, person or
/// application that a model has to load again.
struct LoggedTable
{
    QString name;
    QString ownerColumn;
    Subject subject;
};

/// Parents stand before their children.
std::span<const LoggedTable> loggedTables();
/// The place of a table among them; behind all where its changes are not logged.
int writingOrder(const QString &table);
QHash<QString, Subject> subjectsByTable();

} // namespace convoke
