// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandlist.h"

#include <QGuiApplication>
#include <QScopedPointer>

#include <algorithm>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

QString generalHelp(const QList<Command> &commands)
{
    QString text = u"Convoke on the console.\n\nconvoke-cli COMMAND [FILE] [ARGUMENTS] [--json]\n\n"_s;
    for (const Command &command : commands) {
        text +=
            u"  %1  %2\n"_s.arg(QString(command.name + u' ' + command.synopsis), -58).arg(command.summary);
    }
    text +=
        u"\nFILE is a Convoke database (*.convoke), REF a meeting's reference such as POL-2026-11.\n"
        "--json prints one JSON document on standard output; messages go to standard error.\n"
        "COMMAND --help explains a command. Exit codes: 0 done, 1 refused or failed and nothing changed,\n"
        "2 wrong command line, 3 done but part of the input was left out.\n"_s;
    return text;
}

QString commandHelp(const Command &command)
{
    QString text = u"convoke-cli %1 %2\n\n%3.\n"_s.arg(command.name, command.synopsis, command.summary);
    return command.help.isEmpty() ? text : text + u'\n' + command.help + u'\n';
}

Exit wrongUse(const QString &sentence)
{
    CommandContext::complain(sentence + u"; convoke-cli --help explains"_s);
    return Exit::WrongUse;
}

/// The command that the first one or two words name, and how many words that took.
std::pair<const Command *, int> commandFor(const QStringList &words, const QList<Command> &commands)
{
    for (const int count : {2, 1}) {
        const QString name = QStringList(words.mid(0, count)).join(u' ');
        const auto it = std::find_if(commands.cbegin(), commands.cend(),
                                     [&name](const Command &command) { return command.name == name; });
        if (it != commands.cend() && words.size() >= count) {
            return {&*it, count};
        }
    }
    return {nullptr, 0};
}

Exit runCommand(const QStringList &words)
{
    const QList<Command> commands = allCommands();
    if (words.isEmpty()) {
        return wrongUse(u"say what to do"_s);
    }
    if (words.first() == u"--help" || words.first() == u"-h" || words.first() == u"help") {
        CommandContext::print(generalHelp(commands).toUtf8());
        return Exit::Done;
    }
    const auto [command, count] = commandFor(words, commands);
    if (command == nullptr) {
        return wrongUse(u"there is no command “%1”"_s.arg(QStringList(words.mid(0, 2)).join(u' ')));
    }
    const Result<Arguments> arguments = Arguments::parse(words.mid(count), command->rules);
    if (!arguments) {
        return wrongUse(u"%1: %2 (%1 %3)"_s.arg(command->name, arguments.error().detail, command->synopsis));
    }
    if (arguments->has(u"--help"_s)) {
        CommandContext::print(commandHelp(*command).toUtf8());
        return Exit::Done;
    }
    const SystemClock clock;
    return command->run(CommandContext(*arguments, clock));
}

/// What Qt has to say about the desktop is no concern of a console; our own words do not go this way.
void dropChatter(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        CommandContext::complain(message);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(dropChatter);
    // Only documents need fonts, and fonts need a platform; a console has no other one than this.
    const bool writesCall = argc > 2 && QByteArray(argv[1]) == "call" && QByteArray(argv[2]) == "write";
    const bool needsFonts = writesCall || (argc > 1 && QByteArray(argv[1]) == "document");
    if (needsFonts) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QScopedPointer<QCoreApplication> application(needsFonts ? new QGuiApplication(argc, argv)
                                                                  : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(u"convoke-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CONVOKE_VERSION));
    return static_cast<int>(runCommand(QCoreApplication::arguments().mid(1)));
}
