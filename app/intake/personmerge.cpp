// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/personmerge.h"

#include "base/textfold.h"
#include "intake/columntarget.h"
#include "people/personmatching.h"
#include "people/phonekey.h"

#include <QStringList>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TextField
{
    ColumnTarget target;
    QString IncomingPerson::*value;
};

constexpr TextField textFields[] = {
    {ColumnTarget::Title, &IncomingPerson::title},
    {ColumnTarget::GivenName, &IncomingPerson::givenName},
    {ColumnTarget::FamilyName, &IncomingPerson::familyName},
    {ColumnTarget::Phone, &IncomingPerson::phone},
    {ColumnTarget::Organisation, &IncomingPerson::organisation},
    {ColumnTarget::Function, &IncomingPerson::function},
    {ColumnTarget::Sector, &IncomingPerson::sector},
    {ColumnTarget::Gender, &IncomingPerson::gender},
    {ColumnTarget::Languages, &IncomingPerson::languages},
    {ColumnTarget::WorkingGroups, &IncomingPerson::workingGroups},
    {ColumnTarget::Notes, &IncomingPerson::notes},
};

bool isName(ColumnTarget target)
{
    return target == ColumnTarget::GivenName || target == ColumnTarget::FamilyName;
}

/// @p country is where a telephone number in national form belongs.
QString comparable(ColumnTarget target, const QString &text, const std::optional<CountryCode> &country)
{
    return isName(target)               ? nameKey(text)
        : target == ColumnTarget::Phone ? phoneKey(text, country)
                                        : foldedForSearch(text);
}

/// The words of a full name without order: "Nagy Ádám" is "Ádám Nagy".
QStringList sortedWords(const IncomingPerson &person)
{
    QStringList keys;
    const QStringList words = person.displayName().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        keys.append(nameKey(word));
    }
    keys.sort();
    return keys;
}

QString mergedNotes(const IncomingPerson &known, const QString &notes)
{
    IncomingPerson result = known;
    const QStringList lines = notes.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u": ");
        if (colon > 0) {
            result.addNote(line.left(colon), line.mid(colon + 2));
        } else if (!result.notes.split(u'\n').contains(line)) {
            result.notes += result.notes.isEmpty() ? line : u'\n' + line;
        }
    }
    return result.notes;
}

Newsletter mergedNewsletter(Newsletter known, Newsletter incoming, MergeRule rule)
{
    if (known == Newsletter::Unsubscribed || incoming == Newsletter::Unsubscribed) {
        return Newsletter::Unsubscribed;
    }
    const bool fills = known == Newsletter::Unknown || rule == MergeRule::Newer;
    return incoming == Newsletter::Unknown || !fills ? known : incoming;
}

QString joinedAddresses(const QList<EmailAddress> &addresses)
{
    QStringList texts;
    for (const EmailAddress &address : addresses) {
        texts.append(address.toString());
    }
    return texts.join(u"; "_s);
}

} // namespace

IncomingPerson merged(const IncomingPerson &known, const IncomingPerson &incoming, MergeRule rule)
{
    IncomingPerson result = known;
    // The same words cut into first and last name otherwise: what is here may have been put right by hand.
    const bool namesDiffer = known.givenName != incoming.givenName || known.familyName != incoming.familyName;
    const bool sameWords =
        namesDiffer && known.hasName() && incoming.hasName() && sortedWords(known) == sortedWords(incoming);
    for (const TextField &field : textFields) {
        const QString &before = known.*field.value;
        const QString &after = incoming.*field.value;
        if (after.isEmpty() || after == before || field.target == ColumnTarget::Notes) {
            continue;
        }
        if (!before.isEmpty()
            && comparable(field.target, before, known.country ? known.country : incoming.country)
                == comparable(field.target, after, incoming.country ? incoming.country : known.country)) {
            result.*field.value =
                field.target == ColumnTarget::Phone ? before : betterSpelling(before, after);
        } else if (!(isName(field.target) && sameWords) && (before.isEmpty() || rule == MergeRule::Newer)) {
            result.*field.value = after;
        }
    }
    for (const EmailAddress &address : incoming.emails) {
        if (!result.emails.contains(address)) {
            result.emails.append(address);
        }
    }
    if (incoming.country && (!known.country || rule == MergeRule::Newer)) {
        result.country = incoming.country;
    }
    result.newsletter = mergedNewsletter(known.newsletter, incoming.newsletter, rule);
    result.notes = incoming.notes.isEmpty() ? known.notes : mergedNotes(known, incoming.notes);
    return result;
}

QList<FieldDifference> differences(const IncomingPerson &before, const IncomingPerson &after)
{
    QList<FieldDifference> found;
    for (const TextField &field : textFields) {
        if (before.*field.value != after.*field.value) {
            found.append({toKey(field.target), before.*field.value, after.*field.value});
        }
    }
    if (before.emails != after.emails) {
        found.append(
            {toKey(ColumnTarget::Email), joinedAddresses(before.emails), joinedAddresses(after.emails)});
    }
    if (before.country != after.country) {
        found.append({toKey(ColumnTarget::Country), before.country ? before.country->toString() : QString(),
                      after.country ? after.country->toString() : QString()});
    }
    if (before.newsletter != after.newsletter) {
        found.append({toKey(ColumnTarget::Newsletter), toKey(before.newsletter), toKey(after.newsletter)});
    }
    return found;
}

} // namespace convoke
