// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace convoke::test {

/// The milliseconds that @p body, which may use `path`, needs in Python at its best of three runs; 0 where
/// Python or a module that it imports is missing.
inline double pythonMsecs(const QString &imports, const QString &body, const QString &path)
{
    QString indented = QLatin1Char('\n') + body;
    indented.replace(QLatin1Char('\n'), QStringLiteral("\n    "));
    const QString script = imports + QStringLiteral("\nimport sys, time\npath = sys.argv[1]\ndef work():")
        + indented
        + QStringLiteral("\nbest = 1e9\nfor _ in range(3):\n    begin = time.perf_counter()\n    work()\n"
                         "    best = min(best, time.perf_counter() - begin)\nprint(best * 1000)\n");
    // The system's own Python first: that is where a distribution puts its modules.
    for (const QString &program : {QStringLiteral("/usr/bin/python3"), QStringLiteral("python3")}) {
        QProcess process;
        process.start(program, {QStringLiteral("-c"), script, path});
        if (process.waitForFinished(-1) && process.exitCode() == 0) {
            return process.readAllStandardOutput().trimmed().toDouble();
        }
    }
    return 0;
}

} // namespace convoke::test
