// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/application.h"
#include "base/enumkeys.h"

#include <QString>

#include <optional>

namespace convoke {

/// Data that Article 10 of Regulation (EU) 2018/1725 protects, or that may reveal such data: what somebody
/// eats or needs may tell of health or religion.
enum class SpecialCategory { Diet, Access, Health, Religion, Union, Politics, Origin, Orientation };
QString toKey(SpecialCategory category);
template <>
std::optional<SpecialCategory> fromKey(QStringView key);

/// One answer of a special category. It is kept apart from the answers of its application: whoever wants to
/// read it asks for it by name, so that no list, review or document can show it by accident.
struct SpecialAnswer
{
    SpecialCategory category = SpecialCategory::Diet;
    QString heading; ///< of the column, or the text of the question; once per application
    std::optional<QuestionId> question; ///< of the call, where it asks this itself
    QString text;
    std::optional<int> column; ///< 1-based column of the source table

    friend bool operator==(const SpecialAnswer &, const SpecialAnswer &) = default;
};

} // namespace convoke
