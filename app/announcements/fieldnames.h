// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convoke {

/// What people call a field of the meeting document, translated: "Deadline" for "deadline". The reading desk
/// and the proof-reader say the same. Empty for a key that is no field of a call.
QString fieldName(QStringView field);

} // namespace convoke
