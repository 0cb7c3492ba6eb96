// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/benchreport.h"

#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

#include <functional>

namespace convoke::test {

/// The median time in milliseconds that sqlite3 needs with the arguments of each run, its start included; 0
/// where there is no sqlite3. One that fails measures nothing: it ends the benchmark.
inline double sqliteMsecs(int runs, const std::function<QStringList(int run)> &arguments)
{
    const QString program = QStringLiteral("sqlite3");
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        return 0;
    }
    return medianMsecs(runs, [&](int run) {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(program, arguments(run));
        const bool ended = process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit;
        if (!ended || process.exitCode() != 0) {
            qFatal("sqlite3 failed: %s", process.readAllStandardError().constData());
        }
    });
}

/// What it needs to read the rows of @p sql from the file at @p path.
inline double sqliteQueryMsecs(const QString &path, const QString &sql)
{
    constexpr int runs = 3;
    return sqliteMsecs(runs, [&](int) { return QStringList{QStringLiteral("-readonly"), path, sql}; });
}

} // namespace convoke::test
