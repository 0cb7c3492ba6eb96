// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QList>

namespace convoke {

QList<Command> fileCommands();
QList<Command> meetingCommands();
QList<Command> callCommands();
QList<Command> callWritingCommands();
QList<Command> intakeCommands();
QList<Command> peopleCommands();
QList<Command> duplicateCommands();
QList<Command> intakeLogCommands();
QList<Command> reviewCommands();
QList<Command> rankingCommands();
QList<Command> assignmentCommands();
QList<Command> selectionCommands();
QList<Command> recordCommands();
QList<Command> documentCommands();

/// Every command, in the order of the work.
QList<Command> allCommands();

} // namespace convoke
