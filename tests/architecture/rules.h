// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcefile.h"

#include <functional>

namespace convoke::test {

/// One law of the house. It looks at one file and says each breach as "line: what".
struct Rule
{
    QString name;
    std::function<QStringList(const SourceFile &file)> breaches;
};

/// Borders between the rooms, purity, singletons, foreign text, sizes, heads.
QList<Rule> houseRules();

/// The breaches of all rules in @p file, each as "rule: path:line: what", those of the exceptions left out.
QStringList breachesIn(const SourceFile &file);

/// A rule that one file may break, and why.
struct Exception
{
    QString rule;
    QString path;
    QString reason;
};
QList<Exception> exceptions();

} // namespace convoke::test
