// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTest>

namespace convoke::test {

/// What one command line of convoke-cli led to.
struct Run
{
    int exit = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// Runs convoke-cli to its end. A program that does not start, does not end or crashes is a failure of the
/// test, whatever the test looks at.
inline Run run(const QStringList &arguments, const QByteArray &input = {})
{
    constexpr int longest = 60'000;
    QProcess process;
    process.start(QStringLiteral(CONVOKE_BINARY_DIR "/bin/convoke-cli"), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(longest) && process.exitStatus() == QProcess::NormalExit;
    if (!ended) {
        const QString line = arguments.join(QLatin1Char(' '));
        QTest::qFail(qPrintable(QStringLiteral("convoke-cli %1: %2").arg(line, process.errorString())),
                     __FILE__, __LINE__);
        process.kill();
        process.waitForFinished(longest);
    }
    const int exit = ended ? process.exitCode() : -1;
    return {exit, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace convoke::test
