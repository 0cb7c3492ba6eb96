// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/peoplechoicemodel.h"

namespace convoke {

QString PeopleChoiceModel::headerText(PeopleChoiceColumn column) const
{
    switch (column) {
    case PeopleChoiceColumn::Name:
        return tr("Name");
    case PeopleChoiceColumn::Organisation:
        return tr("Organisation");
    case PeopleChoiceColumn::Country:
        return tr("Country");
    case PeopleChoiceColumn::Email:
        return tr("E-mail");
    case PeopleChoiceColumn::Count:
        break;
    }
    return {};
}

QString PeopleChoiceModel::displayText(const Person &person, PeopleChoiceColumn column) const
{
    switch (column) {
    case PeopleChoiceColumn::Name:
        return person.listName();
    case PeopleChoiceColumn::Organisation:
        return person.organisation;
    case PeopleChoiceColumn::Country:
        return person.country ? person.country->toString() : QString();
    case PeopleChoiceColumn::Email:
        return person.emails.isEmpty() ? QString() : person.emails.first().toString();
    case PeopleChoiceColumn::Count:
        break;
    }
    return {};
}

QVariant PeopleChoiceModel::rawValue(const Person &person, PeopleChoiceColumn column) const
{
    return displayText(person, column);
}

QVariant PeopleChoiceModel::extra(const Person &, PeopleChoiceColumn column, int role) const
{
    return role == EmphasisRole ? QVariant(column == PeopleChoiceColumn::Name) : QVariant();
}

} // namespace convoke
