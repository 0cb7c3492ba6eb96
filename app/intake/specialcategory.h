// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/specialanswer.h"

#include <QStringList>
#include <QStringView>

#include <optional>

namespace convoke {

/// What a heading in a language of the Union asks of the person (resources/data/special-categories.tsv).
/// Questions about such subjects that do not ask of the person ("work with religious communities") are none.
std::optional<SpecialCategory> specialCategoryOf(QStringView heading);

/// Diet, where at least half of the different values are words for what people eat or do not.
std::optional<SpecialCategory> specialCategoryOfValues(const QStringList &labels);

} // namespace convoke
