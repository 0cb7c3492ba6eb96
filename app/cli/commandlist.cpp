// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandlist.h"

namespace convoke {

QList<Command> allCommands()
{
    return fileCommands() + meetingCommands() + callCommands() + callWritingCommands() + intakeCommands()
        + intakeLogCommands() + peopleCommands() + duplicateCommands() + reviewCommands()
        + assignmentCommands() + rankingCommands() + selectionCommands() + recordCommands()
        + documentCommands();
}

} // namespace convoke
