// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/previewcontent.h"

#include "ui/applications/targetwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PreviewWords
{
    Q_DECLARE_TR_FUNCTIONS(convoke::PreviewContent)
};

QString addressesOf(const IncomingPerson &person)
{
    QStringList texts;
    for (const EmailAddress &address : person.emails) {
        texts.append(address.toString());
    }
    return texts.join(u"; "_s);
}

QString countryOf(const IncomingPerson &person)
{
    return person.country ? person.country->name(QLocale().name().left(2)) : QString();
}

/// Two people beside each other; @p before may be empty for one alone.
QList<PreviewField> personFields(const IncomingPerson &before, const IncomingPerson &after)
{
    const QList<PreviewField> all{
        {PreviewWords::tr("Name"), before.displayName(), after.displayName()},
        {targetWord(ColumnTarget::Email), addressesOf(before), addressesOf(after)},
        {targetWord(ColumnTarget::Phone), before.phone, after.phone},
        {targetWord(ColumnTarget::Organisation), before.organisation, after.organisation},
        {targetWord(ColumnTarget::Function), before.function, after.function},
        {targetWord(ColumnTarget::Sector), before.sector, after.sector},
        {targetWord(ColumnTarget::Country), countryOf(before), countryOf(after)},
        {targetWord(ColumnTarget::Gender), before.gender, after.gender},
        {targetWord(ColumnTarget::Languages), before.languages, after.languages},
        {targetWord(ColumnTarget::WorkingGroups), before.workingGroups, after.workingGroups},
        {targetWord(ColumnTarget::Notes), before.notes, after.notes}};
    QList<PreviewField> filled;
    for (const PreviewField &field : all) {
        if (!field.before.isEmpty() || !field.after.isEmpty()) {
            filled.append(field);
        }
    }
    return filled;
}

QList<PreviewField> differenceFields(const PlannedRow &row, const ColumnMapping &mapping, const Call &call)
{
    QList<PreviewField> fields;
    for (const FieldDifference &difference : row.differences) {
        constexpr QStringView special = u"special:";
        if (difference.field.startsWith(special)) {
            fields.append({difference.field.mid(special.size()), PreviewWords::tr("kept apart"),
                           PreviewWords::tr("changed, kept apart")});
        } else {
            fields.append({fieldWord(difference.field, mapping.newQuestions, call), difference.before,
                           difference.after});
        }
    }
    return fields;
}

QString sentenceFor(const PlannedRow &row, const IntakeLine &line)
{
    switch (line.kind) {
    case LineKind::Changed:
        return PreviewWords::tr(
            "This application is here already with other values. Those of the file replace them.");
    case LineKind::Identical:
        return PreviewWords::tr("This is here already, value for value. Nothing is written.");
    case LineKind::SecondAnswer:
        return row.isUsed()
            ? PreviewWords::tr(
                "This person has answered before. These newer answers are used, the older ones are kept.")
            : PreviewWords::tr(
                "This person has answered later as well. These answers are kept, the newer ones are used.");
    case LineKind::SetAside:
        return PreviewWords::tr("This e-mail is kept, but not as an application. %1").arg(line.detail);
    case LineKind::Skipped:
        return line.isLeftOut ? PreviewWords::tr(
                   "You left this row out. It can be taken in again any time before you take the rest in.")
                              : PreviewWords::tr("This row is not taken in. %1").arg(line.detail);
    case LineKind::SamePerson:
        if (row.hints.first().reason == PersonHint::Reason::SamePhone) {
            return PreviewWords::tr("Somebody of a like name has the same telephone number. Until you say "
                                    "that both are one, this is "
                                    "taken in as a new person.");
        }
        return PreviewWords::tr(
            "Somebody of this name is known under another address. Until you say that both are one, this is "
            "taken in as a new person.");
    case LineKind::New:
        break;
    }
    return row.hints.isEmpty()
        ? QString()
        : PreviewWords::tr("Taken in as a person of its own: %1 has another name or address.")
              .arg(row.hints.first().name);
}

} // namespace

PreviewContent previewContent(const IntakeDraft &draft, const IntakeLine &line, const Call &call,
                              const std::optional<IncomingPerson> &other)
{
    const PlannedRow &row = draft.plan.rows.at(line.planned);
    const IncomingTable &table = draft.rows.at(row.table);
    const IncomingRow &incoming = table.rows.at(row.index);
    PreviewContent content;
    content.title = line.kind == LineKind::SamePerson ? PreviewWords::tr("Is this the same person?")
        : line.who.isEmpty() ? PreviewWords::tr("Row %1").arg(QLocale().toString(line.row))
                             : line.who;
    content.sentence = sentenceFor(row, line);
    content.afterHeading = PreviewWords::tr("in this file");
    content.mayBeLeftOut = line.kind != LineKind::Identical
        && (line.isLeftOut || (line.kind != LineKind::Skipped && line.kind != LineKind::SetAside));
    content.isLeftOut = line.isLeftOut;
    content.mayBeApplication = line.kind == LineKind::SetAside;
    content.mayBeSomebodyElse =
        row.isInserted() || (row.skip == SkipReason::Nobody && mailOf(draft, row) != nullptr);
    if (line.kind == LineKind::SamePerson && other) {
        content.asksForPerson = true;
        content.known = row.hints.first().known;
        content.beforeHeading = row.hints.first().known ? PreviewWords::tr("in the address book")
                                                        : PreviewWords::tr("in another row");
        content.fields = personFields(*other, incoming.person);
        if (!other->emails.isEmpty()) {
            content.joinsBy = other->emails.first();
        }
        return content;
    }
    if (!row.differences.isEmpty()) {
        content.beforeHeading = PreviewWords::tr("here now");
        content.fields = differenceFields(row, table.mapping, call);
        return content;
    }
    content.fields = personFields({}, incoming.person);
    for (const IncomingAnswer &answer : incoming.answers) {
        const QString &key = table.questionOf(answer);
        if (!key.isEmpty()) {
            content.fields.append(
                {fieldWord(u"question:"_s + key, table.mapping.newQuestions, call), {}, answer.text});
        }
    }
    for (const IncomingAnswer &answer : incoming.special) {
        content.fields.append({table.headings.at(answer.column),
                               {},
                               PreviewWords::tr("special category of personal data, kept apart")});
    }
    return content;
}

} // namespace convoke
