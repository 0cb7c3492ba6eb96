// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>

namespace convoke {

/// What a command takes.
struct ArgumentRules
{
    int fewest = 0; ///< positional arguments
    int most = 0; ///< -1: any number
    QStringList options; ///< "--mapping": take a value
    QStringList flags; ///< "--dry-run"; "--json" and "--help" are always known
};

/// The arguments of one command, checked against its rules.
class Arguments
{
public:
    /// Errors: Unsupported with a sentence on what is wrong with the command line.
    static Result<Arguments> parse(const QStringList &words, const ArgumentRules &rules);

    [[nodiscard]] const QStringList &positional() const { return m_positional; }
    [[nodiscard]] QString at(qsizetype index) const { return m_positional.value(index); }
    [[nodiscard]] bool has(const QString &flagOrOption) const { return m_values.contains(flagOrOption); }
    [[nodiscard]] QString value(const QString &option, const QString &otherwise = {}) const
    {
        return m_values.value(option, otherwise);
    }

private:
    QStringList m_positional;
    QHash<QString, QString> m_values;
};

} // namespace convoke
