// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "cli/arguments.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>
#include <functional>

namespace convoke {

/// How a command ended (cli.md).
enum class Exit { Done = 0, Refused = 1, WrongUse = 2, PartlyDone = 3 };

/// What a running command works with: its arguments, the clock, and the two streams.
class CommandContext
{
public:
    CommandContext(Arguments arguments, const Clock &clock)
        : m_arguments(std::move(arguments))
        , m_clock(clock)
    { }

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] bool wantsJson() const { return m_arguments.has(QStringLiteral("--json")); }

    /// Prints a line for people; nothing where JSON is wanted.
    void say(const QString &line) const;
    /// Prints the document where JSON is wanted.
    void give(const QJsonObject &document) const;
    void giveList(const QJsonArray &document) const;
    /// Prints the document in any case.
    static void print(const QJsonObject &document);
    static void print(const QByteArray &bytes);
    /// Says on standard error what went wrong.
    static void complain(const QString &sentence);
    static Exit refuse(const Error &error);

private:
    Arguments m_arguments;
    const Clock &m_clock;
};

/// One command of the console program.
struct Command
{
    QString name; ///< one or two words: "meeting add"
    QString synopsis; ///< "FILE MEETING.json"
    QString summary; ///< one line
    QString help; ///< further lines
    ArgumentRules rules;
    std::function<Exit(const CommandContext &)> run;
};

} // namespace convoke
