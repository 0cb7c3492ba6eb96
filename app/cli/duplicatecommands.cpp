// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandlist.h"
#include "cli/personjson.h"
#include "cli/withfile.h"
#include "people/duplicatefinder.h"
#include "people/duplicatewords.h"
#include "people/personunion.h"

#include <QHash>
#include <QJsonArray>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The person that @p key names: an id as `people duplicates` prints it, or an e-mail address that one person
/// alone has.
Result<PersonId> personNamed(const QList<Person> &people, const QString &key)
{
    QList<PersonId> found;
    const std::optional<EmailAddress> address = EmailAddress::fromText(key);
    for (const Person &person : people) {
        if (address ? person.emails.contains(*address) : QString::number(person.id.value()) == key) {
            found.append(person.id);
        }
    }
    if (found.size() > 1) {
        return Error{ErrorCode::ValueInvalid,
                     u"%1 people have the address %2; name them by their ids"_s.arg(found.size()).arg(key)};
    }
    return found.isEmpty() ? Result<PersonId>(Error{ErrorCode::NotFound, u"person “%1”"_s.arg(key)})
                           : Result<PersonId>(found.first());
}

QString lineOf(const Person &person)
{
    QStringList parts{QString::number(person.id.value()), person.displayName()};
    for (const EmailAddress &email : person.emails) {
        parts.append(email.toString());
    }
    parts.append(person.organisation);
    parts.append(person.country ? person.country->toString() : QString());
    parts.removeAll(QString());
    return u"    "_s + parts.join(u", "_s);
}

Result<Exit> listDuplicates(const CommandContext &context, Office &file)
{
    const Result<QList<Person>> people = file.people().found({});
    if (!people) {
        return people.error();
    }
    const Result<QSet<PersonPair>> distinct = file.duplicates().distinctPairs();
    if (!distinct) {
        return distinct.error();
    }
    QHash<PersonId, qsizetype> places;
    for (qsizetype i = 0; i < people->size(); ++i) {
        places.insert(people->at(i).id, i);
    }
    QJsonArray document;
    const QList<DuplicateProposal> proposals = findDuplicates(*people, *distinct);
    for (const DuplicateProposal &proposal : proposals) {
        QJsonArray reasons;
        QStringList sentences;
        for (const DuplicateReason reason : proposal.reasons) {
            reasons.append(toKey(reason));
            sentences.append(duplicateSentence(reason));
        }
        const Person &first = people->at(places.value(proposal.pair.first));
        const Person &second = people->at(places.value(proposal.pair.second));
        document.append(QJsonObject{{u"certainty"_s, proposal.certainty},
                                    {u"reasons"_s, reasons},
                                    {u"words"_s, sentences.join(u' ')},
                                    {u"people"_s, QJsonArray{personObject(first), personObject(second)}}});
        context.say(u"%1 (%2 %): %3\n%4\n%5"_s.arg(certaintyWords(proposal.certainty))
                        .arg(qRound(100 * proposal.certainty))
                        .arg(sentences.join(u' '), lineOf(first), lineOf(second)));
    }
    context.say(
        u"%1 pairs may be one person each, among %2 people"_s.arg(proposals.size()).arg(people->size()));
    context.giveList(document);
    return Exit::Done;
}

/// The two people that a command's last arguments name.
Result<std::pair<PersonId, PersonId>> namedPair(const CommandContext &context, Office &file)
{
    const Result<QList<Person>> people = file.people().found({});
    if (!people) {
        return people.error();
    }
    const Result<PersonId> first = personNamed(*people, context.arguments().at(1));
    if (!first) {
        return first.error();
    }
    const Result<PersonId> second = personNamed(*people, context.arguments().at(2));
    if (!second) {
        return second.error();
    }
    return std::pair(*first, *second);
}

/// The fields that --take names, or those in which the other entry says more.
Result<QSet<PersonField>> fieldsTaken(const CommandContext &context, const Person &keep, const Person &other)
{
    if (!context.arguments().has(u"--take"_s)) {
        return betterOf(keep, other);
    }
    QSet<PersonField> fields;
    const QStringList keys = context.arguments().value(u"--take"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        const std::optional<PersonField> field = fromKey<PersonField>(QStringView(key).trimmed());
        if (!field) {
            return Error{ErrorCode::ValueInvalid, u"there is no field “%1” to take"_s.arg(key.trimmed())};
        }
        fields.insert(*field);
    }
    return fields;
}

Result<Exit> mergePeople(const CommandContext &context, Office &file)
{
    const Result<std::pair<PersonId, PersonId>> pair = namedPair(context, file);
    if (!pair) {
        return pair.error();
    }
    const Result<Person> keep = file.people().load(pair->first);
    const Result<Person> other = file.people().load(pair->second);
    if (!keep || !other) {
        return keep ? other.error() : keep.error();
    }
    const Result<QSet<PersonField>> taken = fieldsTaken(context, *keep, *other);
    if (!taken) {
        return taken.error();
    }
    const Result<QList<SettledAnswers>> answers = file.duplicates().answersIfMerged(keep->id, other->id);
    if (!answers) {
        return answers.error();
    }
    const Person merged = united(*keep, *other, *taken);
    const Result<ChangeSetId> done = file.duplicates().merge(merged, other->id, file.actor());
    if (!done) {
        return done.error();
    }
    QJsonArray settled;
    context.say(u"merged into one entry:\n%1"_s.arg(lineOf(merged)));
    for (const SettledAnswers &answer : *answers) {
        context.say(
            u"%1: %2 is used, %3 is kept"_s.arg(answer.meeting, answer.used, answer.kept.join(u", "_s)));
        settled.append(QJsonObject{{u"meeting"_s, answer.meeting},
                                   {u"used"_s, answer.used},
                                   {u"kept"_s, QJsonArray::fromStringList(answer.kept)}});
    }
    context.give(QJsonObject{{u"person"_s, personObject(merged)}, {u"answers"_s, settled}});
    return Exit::Done;
}

Result<Exit> markDistinct(const CommandContext &context, Office &file)
{
    const Result<std::pair<PersonId, PersonId>> named = namedPair(context, file);
    if (!named) {
        return named.error();
    }
    const PersonPair pair(named->first, named->second);
    const bool revoked = context.arguments().has(u"--revoke"_s);
    const Result<ChangeSetId> done =
        revoked ? file.duplicates().revokeDistinct(pair) : file.duplicates().markDistinct(pair, file.actor());
    // Saying it twice is no mistake.
    const bool wasSo = !done && done.error().code == ErrorCode::NothingToChange;
    if (!done && !wasSo) {
        return done.error();
    }
    context.say(revoked ? u"revoked: the two may be proposed again"_s
                        : u"noted: the two are not the same person"_s);
    context.give(QJsonObject{{u"not_same"_s, !revoked}, {u"changed"_s, !wasSo}});
    return Exit::Done;
}

Result<Exit> listMerges(const CommandContext &context, Office &file)
{
    const Result<QList<PastMerge>> merges = file.duplicates().merges();
    if (!merges) {
        return merges.error();
    }
    QJsonArray document;
    for (const PastMerge &merge : *merges) {
        const QString at = merge.mergedAt.toString(Qt::ISODate);
        context.say(u"%1\t%2\t%3 ← %4\t%5"_s.arg(QString::number(merge.id.value()), at, merge.name,
                                                 merge.otherName, merge.mergedBy));
        document.append(QJsonObject{{u"merge"_s, QString::number(merge.id.value())},
                                    {u"person"_s, QString::number(merge.person.value())},
                                    {u"name"_s, merge.name},
                                    {u"other_name"_s, merge.otherName},
                                    {u"merged_at"_s, at},
                                    {u"merged_by"_s, merge.mergedBy}});
    }
    context.giveList(document);
    return Exit::Done;
}

Result<Exit> undoMerge(const CommandContext &context, Office &file)
{
    const PastMergeId merge(context.arguments().at(1).toLongLong());
    const Result<ChangeSetId> done = file.duplicates().undoMerge(merge);
    if (!done) {
        return done.error();
    }
    context.say(u"undone: they are two entries again"_s);
    context.give(QJsonObject{{u"undone"_s, true}});
    return Exit::Done;
}

template <typename Function>
std::function<Exit(const CommandContext &)> onFile(Function work)
{
    return [work](const CommandContext &context) {
        return withFile(context, [&](Office &file) { return work(context, file); });
    };
}

} // namespace

QList<Command> duplicateCommands()
{
    const QString names = u"People are named by an e-mail address that nobody else has, or by the id that "
                          "`people duplicates` prints."_s;
    return {
        {u"people duplicates"_s,
         u"FILE"_s,
         u"proposes entries of the address book that may be one person"_s,
         u"With --json: [{\"certainty\": 0.98, \"reasons\": [\"same-name\", …], \"people\": [{…}, {…}]}], "
         u"the "
         "most\ncertain first. Nothing is changed: merging is for a human to decide."_s,
         {1, 1, {}, {}},
         onFile(listDuplicates)},
        {u"people merge"_s,
         u"FILE KEEP OTHER [--take FIELD,…] [--by NAME]"_s,
         u"makes two entries one, with both histories"_s,
         names
             + u"\nThe values of KEEP stay; --take names the fields that come from OTHER (title, given_name, "
               "family_name,\nphone, organisation, function, sector, country, gender, newsletter). Without "
               "it "
               "OTHER fills what KEEP leaves\nempty. Addresses, languages, working groups and notes are "
               "united. `people unmerge` makes two of it again."_s,
         {3, 3, {u"--take"_s, u"--by"_s}, {}},
         onFile(mergePeople)},
        {u"people merges"_s,
         u"FILE"_s,
         u"lists the entries that were merged"_s,
         {},
         {1, 1, {}, {}},
         onFile(listMerges)},
        {u"people unmerge"_s,
         u"FILE MERGE [--by NAME]"_s,
         u"makes two entries of a merged one again"_s,
         u"MERGE as `people merges` prints it. Refused when what the merging wrote was changed since."_s,
         {2, 2, {u"--by"_s}, {}},
         onFile(undoMerge)},
        {u"people not-same"_s,
         u"FILE A B [--revoke] [--by NAME]"_s,
         u"remembers that two entries are not the same person"_s,
         names + u"\nIt holds whatever the two are called later, until it is revoked."_s,
         {3, 3, {u"--by"_s}, {u"--revoke"_s}},
         onFile(markDistinct)},
    };
}

} // namespace convoke
