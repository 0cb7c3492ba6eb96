// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace convoke {

/// Told now and then how much is done, from 0 to 1; false stops the work with ErrorCode::Cancelled.
using ReadProgress = std::function<bool(double done)>;

} // namespace convoke
