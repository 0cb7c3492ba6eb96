// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules.h"

namespace convoke::test {

/// Who may include and name what.
QList<Rule> borderRules();

/// "12: what" for every match of @p pattern in the code of @p file.
QStringList matchesOf(const SourceFile &file, const QString &pattern, const QString &what);

} // namespace convoke::test
