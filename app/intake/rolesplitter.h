// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace convoke {

/// Splits "Organisation, role". With one comma there is no question; with several, what other cells of the
/// column say decides ("investigator, extremism" is no organisation), then the first comma before a small
/// letter, then the last comma.
class RoleSplitter
{
public:
    struct Parts
    {
        QString organisation;
        QString role;
        bool certain = true;
    };

    /// To be called with every cell of the column before the first split().
    void learn(const QString &cell);
    [[nodiscard]] Parts split(const QString &cell) const;

private:
    QSet<QString> m_organisations; ///< folded, from cells with one comma
    QSet<QString> m_roles;
};

} // namespace convoke
