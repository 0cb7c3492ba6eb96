// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"

#include <QStringList>

namespace convoke {

/// What a call cannot do without and this one does not have yet: "no date", "no deadline" …, most needed
/// first.
QStringList missingWords(const MeetingDocument &document);

} // namespace convoke
