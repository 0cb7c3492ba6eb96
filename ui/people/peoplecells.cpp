// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplecells.h"

#include "base/textfold.h"
#include "ui/common/personfieldwords.h"
#include "ui/common/tableview.h"
#include "ui/people/newsletterwords.h"
#include "ui/people/peoplemodel.h"
#include "ui/undo/deeds.h"

#include <QSet>

namespace convoke {

namespace {

struct ColumnField
{
    PeopleColumn column;
    PersonField field;
};

constexpr ColumnField fields[] = {
    {PeopleColumn::Name, PersonField::Name},
    {PeopleColumn::Country, PersonField::Country},
    {PeopleColumn::Sector, PersonField::Sector},
    {PeopleColumn::Organisation, PersonField::Organisation},
    {PeopleColumn::Function, PersonField::Function},
    {PeopleColumn::Email, PersonField::Emails},
    {PeopleColumn::Newsletter, PersonField::Newsletter},
    {PeopleColumn::WorkingGroups, PersonField::WorkingGroups},
    {PeopleColumn::Phone, PersonField::Phone},
    {PeopleColumn::Languages, PersonField::Languages},
    {PeopleColumn::Gender, PersonField::Gender},
    {PeopleColumn::Notes, PersonField::Notes},
    {PeopleColumn::Tags, PersonField::Tags},
};

CellEditing::Columns columns()
{
    CellEditing::Columns all;
    for (const ColumnField &each : fields) {
        all.editable.append(static_cast<int>(each.column));
    }
    all.keys = {static_cast<int>(PeopleColumn::Email), static_cast<int>(PeopleColumn::Name)};
    return all;
}

/// The words of the newsletter's states are the user's language; elsewhere what is typed is the value.
QString valueOf(PersonField field, const QString &words)
{
    if (field != PersonField::Newsletter || words.isEmpty()) {
        return words;
    }
    for (const Newsletter state :
         {Newsletter::Subscribed, Newsletter::NotSubscribed, Newsletter::Unsubscribed}) {
        if (foldedForEquality(newsletterWord(state)) == foldedForEquality(words)) {
            return toKey(state);
        }
    }
    return words;
}

PersonEdit editOf(const CellEdit &edit)
{
    PersonEdit wanted{PersonId(edit.id), PersonField::Notes, edit.text};
    for (const ColumnField &each : fields) {
        if (static_cast<int>(each.column) == edit.column) {
            wanted.field = each.field;
        }
    }
    wanted.words = valueOf(wanted.field, edit.text);
    return wanted;
}

} // namespace

PeopleCells::PeopleCells(TableView *table, PeopleService &people, Deeds &deeds)
    : QObject(table)
    , m_people(people)
    , m_deeds(deeds)
    , m_editing(new CellEditing(table, columns(), &PeopleCells::problemOf))
{
    connect(m_editing, &CellEditing::edited, this, &PeopleCells::take);
}

QString PeopleCells::problemOf(const CellEdit &edit)
{
    const PersonEdit wanted = editOf(edit);
    const QString problem = problemWith(wanted.field, wanted.words);
    return problem.isEmpty() || wanted.field != PersonField::Newsletter
        ? problem
        : tr("“%1” is no state of the newsletter: %2.")
              .arg(wanted.words,
                   QStringList{newsletterWord(Newsletter::Subscribed),
                               newsletterWord(Newsletter::NotSubscribed),
                               newsletterWord(Newsletter::Unsubscribed)}
                       .join(QStringLiteral(", ")));
}

void PeopleCells::take(const QList<CellEdit> &edits)
{
    QList<PersonEdit> wanted;
    QSet<qint64> people;
    for (const CellEdit &edit : edits) {
        wanted.append(editOf(edit));
        people.insert(edit.id);
    }
    const Result<ChangeSetId> outcome = m_people.edit(wanted);
    m_deeds.record(tr("Edit %Ln person(s)", nullptr, static_cast<int>(people.size())), outcome);
}

} // namespace convoke
