// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/announcementjson.h"
#include "announcements/announcementreader.h"
#include "announcements/announcementtext.h"
#include "announcements/fieldnames.h"
#include "announcements/proofreader/proofservice.h"
#include "announcements/proofreader/proofwords.h"
#include "cli/commandlist.h"
#include "cli/withfile.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Which of the calls of a text is meant, from 1; nothing where --call says no number.
std::optional<int> chosenCall(const Arguments &arguments)
{
    bool isNumber = false;
    const int number = arguments.value(u"--call"_s, u"1"_s).toInt(&isNumber);
    return isNumber && number >= 1 ? std::optional(number) : std::nullopt;
}

Result<Exit> readCall(const CommandContext &context, Office &file, int call, bool isStored)
{
    const Result<QByteArray> bytes = readSmallFile(context.arguments().at(0));
    if (!bytes) {
        return bytes.error();
    }
    const Result<QString> text = announcementText(*bytes);
    if (!text) {
        return text.error();
    }
    const Result<QList<WorkingGroup>> groups = file.meetings().groups();
    if (!groups) {
        return groups.error();
    }
    ReadingWish wish;
    wish.call = call - 1;
    Result<AnnouncementReading> read = AnnouncementReader(*groups, file.ids()).read(*text, wish);
    if (!read) {
        return read.error();
    }
    AnnouncementReading &reading = *read;
    if (isStored) {
        const Result<AddedMeeting> added = file.meetings().add(reading.document);
        if (!added) {
            return added.error();
        }
        reading.document.meeting.reference = added->reference;
        CommandContext::complain(u"added as "_s + added->reference);
    }
    CommandContext::print(toJson(reading));
    return Exit::Done;
}

Exit runRead(const CommandContext &context)
{
    const std::optional<int> call = chosenCall(context.arguments());
    if (!call) {
        CommandContext::complain(u"--call is the number of a call in the text: 1, 2, …"_s);
        return Exit::WrongUse;
    }
    const QString into = context.arguments().value(u"--into"_s);
    Result<std::unique_ptr<Office>> file =
        into.isEmpty() ? Office::createInMemory(context.clock()) : Office::open(into, context.clock());
    if (!file) {
        return CommandContext::refuse(file.error());
    }
    (*file)->setActor(u"convoke-cli"_s);
    const Result<Exit> done = readCall(context, **file, *call, !into.isEmpty());
    return done ? *done : CommandContext::refuse(done.error());
}

/// Texts are looked at whole here: nobody waits at a keyboard.
constexpr qsizetype everything = 4'000'000;

QJsonObject findingObject(const ProofFinding &finding, const ProofWords &words, bool isIgnored)
{
    QJsonObject object{{u"code"_s, toKey(finding.code)},
                       {u"severity"_s, toKey(finding.severity)},
                       {u"field"_s, finding.field},
                       {u"text"_s, words.sentence},
                       {u"why"_s, words.why},
                       {u"ignored"_s, isIgnored}};
    object.insert(u"item"_s, finding.item.isEmpty() ? QJsonValue() : QJsonValue(finding.item));
    object.insert(u"mend"_s, words.mend.isEmpty() ? QJsonValue() : QJsonValue(words.mend));
    if (finding.span) {
        object.insert(u"span"_s,
                      QJsonObject{{u"start"_s, finding.span->start}, {u"length"_s, finding.span->length}});
    }
    QJsonArray dates;
    for (const QDate &date : finding.dates) {
        dates.append(date.toString(Qt::ISODate));
    }
    object.insert(u"dates"_s, dates);
    if (!finding.countries.isEmpty()) {
        object.insert(u"countries"_s, QJsonArray::fromStringList(finding.countries));
    }
    return object;
}

Result<Exit> lintCall(const CommandContext &context, Office &file, const MeetingDocument &document)
{
    Result<ProofSurroundings> around = file.proofs().surroundings(document.meeting.id);
    if (!around) {
        return around.error();
    }
    around->context.mostOfEachText = everything;
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    const QList<ProofFinding> findings = proofread(document, around->context);
    QJsonArray objects;
    int told = 0;
    for (const ProofFinding &finding : findings) {
        const bool isIgnored = around->ignored.contains(markOf(finding));
        const ProofWords words = proofWords(finding, locale);
        objects.append(findingObject(finding, words, isIgnored));
        if (!isIgnored) {
            ++told;
            context.say(u"%1  %2  %3: %4 %5"_s.arg(toKey(finding.severity), -7)
                            .arg(toKey(finding.code), -26)
                            .arg(fieldName(finding.field), words.sentence, words.why));
        }
    }
    context.say(u"%1 to check, %2 ignored"_s.arg(told).arg(findings.size() - told));
    context.give({{u"meeting"_s, document.meeting.reference}, {u"findings"_s, objects}});
    return Exit::Done;
}

} // namespace

QList<Command> callCommands()
{
    return {
        {u"call read"_s,
         u"TEXT [--into FILE] [--call N]"_s,
         u"reads an announcement and prints a meeting document"_s,
         u"TEXT is a .txt, .html or .eml file; “-” is standard input. The document has two more keys: "
         u"“fields” says\n"
         "where each value was found, “findings” what is doubtful. --into also adds the meeting to a "
         "database.\n"
         "Where the text holds several calls, the candidates of “title” name them and --call chooses one (1, 2, …)."_s,
         {1, 1, {u"--into"_s, u"--call"_s}, {}},
         runRead},
        {u"call lint"_s,
         u"FILE REF"_s,
         u"proof-reads a call"_s,
         u"Each finding says what is there, why it matters and in which field; “span” is its place in the "
         u"field’s text. Findings\n"
         "that somebody chose to ignore are marked so in JSON and left out of the lines. Findings are no "
         "failure: "
         "the exit code is 0."_s,
         {2, 2, {}, {}},
         [](const CommandContext &context) {
             return withMeeting(context, [&](Office &file, const MeetingDocument &document) {
                 return lintCall(context, file, document);
             });
         }}};
}

} // namespace convoke
