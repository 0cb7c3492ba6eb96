// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/enumkeys.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace convoke {

/// Data that Article 10 of Regulation (EU) 2018/1725 protects, or that may reveal such data: what somebody
/// eats or needs may tell of health or religion.
enum class SpecialCategory { Diet, Access, Health, Religion, Union, Politics, Origin, Orientation };
QString toKey(SpecialCategory category);
template <>
std::optional<SpecialCategory> fromKey(QStringView key);

/// What a heading in a language of the Union asks of the person (resources/data/special-categories.tsv).
/// Questions about such subjects that do not ask of the person ("work with religious communities") are none.
std::optional<SpecialCategory> specialCategoryOf(QStringView heading);

/// Diet, where at least half of the different values are words for what people eat or do not.
std::optional<SpecialCategory> specialCategoryOfValues(const QStringList &labels);

} // namespace convoke
