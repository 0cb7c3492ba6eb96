// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandlist.h"
#include "cli/peoplequeries.h"
#include "cli/personjson.h"
#include "cli/withfile.h"
#include "documents/recipientstable.h"
#include "people/recipients.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Exit> listPeople(const CommandContext &context, Office &file)
{
    const Result<QList<Person>> people = peopleAsked(context, file);
    if (!people) {
        return people.error();
    }
    QJsonArray array;
    for (const Person &person : *people) {
        array.append(personObject(person));
        context.say(u"%1\t%2\t%3\t%4"_s.arg(
            person.listName(), person.emails.isEmpty() ? QString() : person.emails.first().toString(),
            person.country ? person.country->toString() : QString(), person.organisation));
    }
    context.give({{u"people"_s, array}});
    return Exit::Done;
}

Result<Exit> exportRecipients(const CommandContext &context, Office &file)
{
    const QString path = context.arguments().value(u"-o"_s);
    const Result<QList<Person>> people = peopleAsked(context, file, NewsletterOption::IsIgnored);
    const Result<SuppressedAddresses> suppressed = file.people().suppressed();
    const Result<QStringList> keys = newsletterStatesAsked(context);
    if (!people || !suppressed || !keys) {
        return !people ? people.error() : !suppressed ? suppressed.error() : keys.error();
    }
    QSet<Newsletter> wanted;
    for (const QString &key : *keys) {
        wanted.insert(*fromKey<Newsletter>(key));
    }
    const Recipients recipients = recipientsAmong(*people, *suppressed, wanted);
    const QDate today = context.clock().now().date();
    const Result<void> written = writeRecipients(
        recipientsTable(recipients.people, context.arguments().value(u"--language"_s, u"en"_s), today), path);
    if (!written) {
        return written.error();
    }
    context.say(
        u"Wrote %1 with %2 recipients; %3 left out: %4 unsubscribed, %5 with a suppressed address, %6 "
        u"without "
        "address, %7 with an address that is there already, %8 in another newsletter state"_s.arg(path)
            .arg(recipients.people.size())
            .arg(recipients.leftOut())
            .arg(recipients.unsubscribed)
            .arg(recipients.suppressed)
            .arg(recipients.withoutAddress)
            .arg(recipients.sameAddress)
            .arg(recipients.otherState));
    context.give({{u"file"_s, path},
                  {u"recipients"_s, recipients.people.size()},
                  {u"left_out"_s,
                   QJsonObject{{u"unsubscribed"_s, recipients.unsubscribed},
                               {u"suppressed_address"_s, recipients.suppressed},
                               {u"without_address"_s, recipients.withoutAddress},
                               {u"same_address"_s, recipients.sameAddress},
                               {u"other_newsletter_state"_s, recipients.otherState}}}});
    return Exit::Done;
}

Result<Exit> tagPeople(const CommandContext &context, Office &file)
{
    const Result<QList<Person>> people = peopleAsked(context, file);
    if (!people) {
        return people.error();
    }
    QList<PersonId> ids;
    for (const Person &person : *people) {
        ids.append(person.id);
    }
    const QString tag = context.arguments().at(1);
    const Result<ChangeSetId> done = context.arguments().has(u"--remove"_s)
        ? file.people().removeTag(ids, tag)
        : file.people().addTag(ids, tag);
    if (!done && done.error().code != ErrorCode::NothingToChange) {
        return done.error();
    }
    context.say(u"%1 people found"_s.arg(ids.size()));
    context.give({{u"people"_s, ids.size()}, {u"changed"_s, done.has_value()}});
    return Exit::Done;
}

Result<Exit> showLists(const CommandContext &context, Office &file)
{
    const Result<QList<PeopleList>> lists = file.people().lists();
    if (!lists) {
        return lists.error();
    }
    QJsonArray array;
    for (const PeopleList &list : *lists) {
        const Result<QList<Person>> people = file.people().found(list.query);
        if (!people) {
            return people.error();
        }
        context.say(u"%1\t%2"_s.arg(list.name).arg(people->size()));
        array.append(QJsonObject{{u"name"_s, list.name}, {u"people"_s, people->size()}});
    }
    context.give({{u"lists"_s, array}});
    return Exit::Done;
}

Result<Exit> keepList(const CommandContext &context, Office &file)
{
    const QString name = context.arguments().at(1);
    const Result<PeopleList> known = file.people().list(name);
    if (context.arguments().has(u"--remove"_s)) {
        const Result<ChangeSetId> done =
            known ? file.people().removeList(*known) : Result<ChangeSetId>(known.error());
        return done ? Result<Exit>(Exit::Done) : done.error();
    }
    const Result<PeopleQuery> query = peopleQuery(context);
    if (!query) {
        return query.error();
    }
    PeopleList list = known ? *known : file.people().blankList(name, {});
    list.query = *query;
    const Result<ChangeSetId> done = file.people().saveList(list);
    const Result<QList<Person>> people = file.people().found(list.query);
    if ((!done && done.error().code != ErrorCode::NothingToChange) || !people) {
        return !people ? people.error() : done.error();
    }
    context.say(u"The list “%1” finds %2 people today"_s.arg(list.name).arg(people->size()));
    context.give({{u"name"_s, list.name}, {u"people"_s, people->size()}});
    return Exit::Done;
}

Exit exported(const CommandContext &context)
{
    if (context.arguments().value(u"-o"_s).isEmpty()) {
        CommandContext::complain(u"people export: say where to write with -o"_s);
        return Exit::WrongUse;
    }
    return withFile(context, [&](Office &file) { return exportRecipients(context, file); });
}

} // namespace

QList<Command> peopleCommands()
{
    const QString synopsis =
        u"[--query TEXT] [--list NAME] [--tag T] [--country CC] [--sector S] [--group G] [--newsletter STATE]"_s;
    QStringList narrowing = peopleQueryOptions();
    narrowing.removeOne(u"--list"_s); // a list of a list is none
    return {
        {u"people list"_s,
         u"FILE "_s + synopsis,
         u"prints the address book, or those whom a search finds"_s,
         peopleQueryHelp(),
         {1, 1, peopleQueryOptions(), {}},
         [](const CommandContext &context) {
             return withFile(context, [&](Office &file) { return listPeople(context, file); });
         }},
        {u"people export"_s,
         u"FILE -o OUT "_s + synopsis,
         u"writes the recipients of a mailing, one line per address"_s,
         u"The format is the suffix of OUT: .xlsx or .csv. Whoever unsubscribed and every suppressed address "
         u"is left "
         "out,\nand how many are left out for which reason is said. Without --newsletter those who said no "
         "are left "
         "out too.\n"_s
             + peopleQueryHelp(),
         {1, 1, peopleQueryOptions() + QStringList{u"-o"_s, u"--language"_s}, {}},
         exported},
        {u"people tag"_s,
         u"FILE TAG [--remove] "_s + synopsis,
         u"gives a tag to those whom a search finds, or takes it off"_s,
         peopleQueryHelp(),
         {2, 2, peopleQueryOptions(), {u"--remove"_s}},
         [](const CommandContext &context) {
             return withFile(context, [&](Office &file) { return tagPeople(context, file); });
         }},
        {u"people keep"_s,
         u"FILE NAME [--remove] "_s + synopsis,
         u"keeps a search as a list under a name, or removes the list"_s,
         peopleQueryHelp(),
         {2, 2, narrowing, {u"--remove"_s}},
         [](const CommandContext &context) {
             return withFile(context, [&](Office &file) { return keepList(context, file); });
         }},
        {u"people lists"_s,
         u"FILE"_s,
         u"prints the kept lists and how many people are in each"_s,
         {},
         {1, 1, {}, {}},
         [](const CommandContext &context) {
             return withFile(context, [&](Office &file) { return showLists(context, file); });
         }},
    };
}

} // namespace convoke
