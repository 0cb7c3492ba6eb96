// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandlist.h"
#include "cli/recordcommands.h"
#include "cli/withfile.h"
#include "documents/documentbuilder.h"
#include "documents/documenttemplate.h"
#include "documents/labelsheet.h"
#include "documents/meetingcalendar.h"

#include <QFileInfo>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Audience> audienceFrom(const QString &word)
{
    if (word.isEmpty()) {
        return Audience::Usual;
    }
    if (word == u"all") {
        return Audience::All;
    }
    if (word == u"ranked") {
        return Audience::Ranked;
    }
    return word == u"selected" ? std::optional(Audience::Selected) : std::nullopt;
}

/// "1.5,-2": millimetres to the right and down.
std::optional<QPointF> offsetFrom(const QString &words)
{
    const QStringList parts = words.split(u',');
    bool isRight = false;
    bool isDown = false;
    const QPointF offset(parts.value(0).toDouble(&isRight), parts.value(1).toDouble(&isDown));
    return isRight && isDown && parts.size() == 2 ? std::optional(offset) : std::nullopt;
}

/// The words were checked by wrongWords().
DocumentOptions optionsFrom(const Arguments &arguments)
{
    DocumentOptions options;
    options.language = arguments.value(u"--language"_s, u"en"_s);
    if (const LabelSheet *sheet = labelSheet(arguments.value(u"--sheet"_s))) {
        options.sheet = *sheet;
    }
    options.firstLabel = arguments.value(u"--first-label"_s, u"1"_s).toInt();
    options.printerOffset = offsetFrom(arguments.value(u"--offset"_s)).value_or(QPointF());
    options.backs = arguments.has(u"--backs"_s);
    options.testPage = arguments.has(u"--test-page"_s);
    return options;
}

/// What is wrong with the words about cards.
QString wrongCardWords(const Arguments &arguments)
{
    const QStringList words{u"--sheet"_s, u"--first-label"_s, u"--offset"_s, u"--backs"_s, u"--test-page"_s};
    const auto given = std::find_if(words.cbegin(), words.cend(),
                                    [&arguments](const QString &word) { return arguments.has(word); });
    if (given == words.cend()) {
        return {};
    }
    const Result<DocumentTemplate> kind = documentTemplate(arguments.at(2));
    if (!kind || !kind->cards) {
        return u"%1 is for documents of cards, such as badges"_s.arg(*given);
    }
    if (arguments.has(u"--sheet"_s) && labelSheet(arguments.value(u"--sheet"_s)) == nullptr) {
        QStringList keys;
        for (const LabelSheet &sheet : labelSheets()) {
            keys.append(sheet.key);
        }
        return u"there is no sheet “%1”; there are: %2"_s.arg(arguments.value(u"--sheet"_s),
                                                              keys.join(u", "_s));
    }
    bool isNumber = true;
    const int first = arguments.value(u"--first-label"_s, u"1"_s).toInt(&isNumber);
    if (!isNumber || first < 1) {
        return u"--first-label is the number of a label, 1 or more"_s;
    }
    if (arguments.has(u"--offset"_s) && !offsetFrom(arguments.value(u"--offset"_s))) {
        return u"--offset is two numbers of millimetres, to the right and down: 1.5,-2"_s;
    }
    return {};
}

/// The reviewer of that name; none where none is named. Errors: NotFound.
Result<std::optional<ReviewerId>> reviewerFrom(const QString &name, Office &file)
{
    if (name.isEmpty()) {
        return std::optional<ReviewerId>();
    }
    const Result<QList<Reviewer>> reviewers = file.documents().reviewers();
    if (!reviewers) {
        return reviewers.error();
    }
    for (const Reviewer &reviewer : *reviewers) {
        if (reviewer.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0) {
            return std::optional(reviewer.id);
        }
    }
    return Error{ErrorCode::NotFound, u"reviewer “%1”"_s.arg(name)};
}

Result<Exit> writeDocumentOf(const CommandContext &context, Office &file, const MeetingDocument &document)
{
    const Arguments &arguments = context.arguments();
    const QString kind = arguments.at(2);
    const QString path = arguments.value(u"-o"_s);
    const DocumentOptions options = optionsFrom(arguments);
    const std::optional<Audience> audience = audienceFrom(arguments.value(u"--who"_s));
    const Result<std::optional<ReviewerId>> reviewer = reviewerFrom(arguments.value(u"--for"_s), file);
    if (!reviewer) {
        return reviewer.error();
    }
    const Result<DocumentContent> content =
        file.documents().content(document.meeting.id, kind, *audience, *reviewer);
    if (!content) {
        return content.error();
    }
    const Result<void> written = writeDocument(kind, *content, options, path);
    if (!written) {
        return written.error();
    }
    context.say(u"Wrote %1 with %2 people."_s.arg(path).arg(content->participants.size()));
    context.give({{u"file"_s, path}, {u"kind"_s, kind}, {u"people"_s, content->participants.size()}});
    return Exit::Done;
}

/// "calendar" is about the sessions and not about people: it has no template.
const QString calendarKind = u"calendar"_s;

/// The selection record that a program reads is no page and no table.
bool isRecord(const Arguments &arguments)
{
    return arguments.at(2) == recordKind
        && QFileInfo(arguments.value(u"-o"_s)).suffix().compare(u"json"_s, Qt::CaseInsensitive) == 0;
}

QStringList allKinds()
{
    QStringList kinds = documentKinds();
    kinds.append(calendarKind);
    if (!kinds.contains(recordKind)) {
        kinds.append(recordKind);
    }
    kinds.sort();
    return kinds;
}

Result<Exit> writeCalendarOf(const CommandContext &context, Office &file, const MeetingDocument &document)
{
    const QString path = context.arguments().value(u"-o"_s);
    const Result<int> revision = file.meetings().revision(document.meeting.id);
    if (!revision) {
        return revision.error();
    }
    const MeetingCalendar calendar = calendarOf(document, *revision, context.clock().now(),
                                                context.arguments().value(u"--language"_s, u"en"_s));
    const Result<void> written = writeIcs(calendar, path);
    if (!written) {
        return written.error();
    }
    const qsizetype events = calendar.events.size();
    context.say(events == 1 ? u"Wrote %1 with one event."_s.arg(path)
                            : u"Wrote %1 with %2 events."_s.arg(path).arg(events));
    context.give({{u"file"_s, path}, {u"kind"_s, calendarKind}, {u"events"_s, events}});
    return Exit::Done;
}

/// What is wrong with the words of the command line, before any file is opened.
QString wrongWords(const Arguments &arguments)
{
    if (!allKinds().contains(arguments.at(2))) {
        return u"there is no document “%1”; there are: %2"_s.arg(arguments.at(2), allKinds().join(u", "_s));
    }
    const QString path = arguments.value(u"-o"_s);
    if (path.isEmpty()) {
        return u"say where to write with -o"_s;
    }
    if (arguments.at(2) == calendarKind) {
        if (QFileInfo(path).suffix().compare(u"ics"_s, Qt::CaseInsensitive) != 0) {
            return u"a calendar is written to a file that ends in .ics"_s;
        }
        if (arguments.has(u"--who"_s)) {
            return u"a calendar is about the sessions: --who has no meaning there"_s;
        }
    }
    if (!audienceFrom(arguments.value(u"--who"_s))) {
        return u"--who is all, ranked or selected"_s;
    }
    const QStringList languages{u"en"_s, u"fr"_s, u"de"_s, u"nl"_s};
    if (!languages.contains(arguments.value(u"--language"_s, u"en"_s))) {
        return u"--language is en, fr, de or nl"_s;
    }
    const Result<DocumentTemplate> kind = documentTemplate(arguments.at(2));
    if (arguments.has(u"--for"_s) && (!kind || !kind->perPerson)) {
        return u"--for is for forms, such as score sheets"_s;
    }
    return wrongCardWords(arguments);
}

Exit runDocument(const CommandContext &context)
{
    const QString wrong = wrongWords(context.arguments());
    if (!wrong.isEmpty()) {
        CommandContext::complain(wrong);
        return Exit::WrongUse;
    }
    return withMeeting(context, [&](Office &file, const MeetingDocument &document) {
        if (isRecord(context.arguments())) {
            return writeRecordOf(context, file, document);
        }
        return context.arguments().at(2) == calendarKind ? writeCalendarOf(context, file, document)
                                                         : writeDocumentOf(context, file, document);
    });
}

} // namespace

QList<Command> documentCommands()
{
    return {
        {u"document"_s,
         u"FILE REF KIND -o OUT [--who all|ranked|selected] [--language en|fr|de|nl] [--for REVIEWER] "
         "[--sheet KEY] [--first-label N] [--offset RIGHT,DOWN] [--backs] [--test-page]"_s,
         u"writes a document about a meeting"_s,
         u"KIND: %1. The suffix of OUT is the format: .pdf .xlsx .csv .html .txt; .ics for a calendar;\n"
         ".json for a selection record that can be verified.\n"
         "Without --who: the selected, or everyone where the call has no selection.\n"
         "Score sheets: --for leaves out what that reviewer stepped back from, and what is shared out to "
         "others.\n"
         "Badges and name tents: --sheet says on which labels, --first-label where a used sheet goes on, "
         "--offset moves everything by millimetres, --backs adds the programme side, --test-page prints "
         "outlines and rulers only."_s.arg(allKinds().join(u", "_s)),
         {3,
          3,
          {u"-o"_s, u"--who"_s, u"--language"_s, u"--for"_s, u"--sheet"_s, u"--first-label"_s, u"--offset"_s},
          {u"--backs"_s, u"--test-page"_s}},
         runDocument}};
}

} // namespace convoke
