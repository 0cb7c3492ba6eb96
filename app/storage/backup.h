// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>

namespace convoke {

class Connection;

/// Verified copies of a database, in the folder "<name>.backups" beside it.
class Backup
{
public:
    Backup(QString databasePath, const Clock &clock)
        : m_path(std::move(databasePath))
        , m_clock(clock)
    { }

    /// VACUUM INTO a temporary file, integrity_check of the copy, SHA-256 beside it, rename, then rotation:
    /// the newest of each of the last 24 hours, 7 days, 8 weeks and 12 months stay. Gives the path of the
    /// copy.
    /// @p occasion becomes part of the name: "before-migration". Errors: BackupFailed.
    Result<QString> make(Connection &connection, const QString &occasion) const;

    [[nodiscard]] QString folder() const { return m_path + QStringLiteral(".backups"); }

private:
    void rotate() const;

    QString m_path;
    const Clock &m_clock;
};

} // namespace convoke
