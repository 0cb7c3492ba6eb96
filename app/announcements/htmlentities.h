// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace convoke {

/// @p text with its character references ("&amp;", "&eacute;", "&#8211;", "&#x2013;") replaced, once. What is
/// no reference stays.
QString withoutEntities(QStringView text);

} // namespace convoke
