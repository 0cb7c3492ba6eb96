// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/callwriter.h"
#include "cli/commandlist.h"
#include "cli/withfile.h"
#include "documents/documentwords.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is wrong with the words of the command line, before any file is opened.
QString wrongWords(const Arguments &arguments)
{
    const QString path = arguments.value(u"-o"_s);
    if (path.isEmpty()) {
        return u"say where to write with -o"_s;
    }
    if (!callFormatOf(path)) {
        return u"the suffix of “%1” names no format; there are: .txt, .html, .md, .pdf"_s.arg(path);
    }
    if (!DocumentWords::languages().contains(arguments.value(u"--language"_s, u"en"_s))) {
        return u"--language is en, fr, de or nl"_s;
    }
    return {};
}

Exit runWrite(const CommandContext &context)
{
    const QString wrong = wrongWords(context.arguments());
    if (!wrong.isEmpty()) {
        CommandContext::complain(wrong);
        return Exit::WrongUse;
    }
    return withMeeting(context, [&](Office &file, const MeetingDocument &document) -> Result<Exit> {
        const QString path = context.arguments().value(u"-o"_s);
        const QString language = context.arguments().value(u"--language"_s, u"en"_s);
        const Result<QList<WorkingGroup>> groups = file.meetings().groups();
        if (!groups) {
            return groups.error();
        }
        const Result<void> written =
            writeCall(callOutline(document, *groups, language), *callFormatOf(path), path);
        if (!written) {
            return written.error();
        }
        context.say(u"Wrote the call of %1 to %2."_s.arg(document.meeting.reference, path));
        context.give(
            {{u"file"_s, path}, {u"meeting"_s, document.meeting.reference}, {u"language"_s, language}});
        return Exit::Done;
    });
}

} // namespace

QList<Command> callWritingCommands()
{
    return {
        {u"call write"_s,
         u"FILE REF -o OUT [--language en|fr|de|nl]"_s,
         u"writes the announcement of a meeting"_s,
         u"The suffix of OUT is the format: .txt .html .md .pdf. The labels and dates are in the language, "
         u"the\n"
         "texts stand as they were written."_s,
         {2, 2, {u"-o"_s, u"--language"_s}, {}},
         runWrite}};
}

} // namespace convoke
