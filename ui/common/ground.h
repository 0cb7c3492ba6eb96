// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;

namespace convoke {

/// Lets what lies behind a scroll area be seen through it and its contents. Call it after setWidget(), which
/// makes the contents opaque.
void letGroundThrough(QScrollArea *area);

} // namespace convoke
