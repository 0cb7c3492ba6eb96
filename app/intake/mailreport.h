// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakedraft.h"

#include <QJsonArray>

namespace convoke {

/// What was read in the e-mails of a draft, message by message: who sent it and when, what it is, how its
/// answers were found, its attachments, what its signature proposes and whom it suggests.
QJsonArray mailReport(const IntakeDraft &draft);

} // namespace convoke
