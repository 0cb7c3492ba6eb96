// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/announcementpage.h"

#include <optional>

namespace convoke {

/// The number at @p token, in digits or as an English word up to fifty ("two", "thirty"); nothing where there
/// is none, where it has a thousands separator, or where it is a part of a longer number.
std::optional<int> numberAt(const AnnouncementPage &page, int token);

} // namespace convoke
