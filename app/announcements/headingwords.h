// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/pagesections.h"

#include <optional>

namespace convoke {

/// The kind of section that a heading made of the tokens [first, end) opens; nothing when one of its words
/// belongs to no heading or none of them says a kind.
std::optional<SectionKind> headingKind(const AnnouncementPage &page, int first, int end);

} // namespace convoke
