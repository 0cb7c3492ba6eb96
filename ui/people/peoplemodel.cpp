// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplemodel.h"

#include "people/personsearch.h"
#include "ui/common/chip.h"
#include "ui/people/newsletterwords.h"

#include <QLocale>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestShared = 80; ///< longer words are hardly ever the same
constexpr qsizetype mostShared = 20000;

QString nameOf(const Person &person)
{
    const QString name = person.listName();
    return name.isEmpty() && !person.emails.isEmpty() ? person.emails.first().toString() : name;
}

QString addressesOf(const Person &person)
{
    QString addresses;
    for (const EmailAddress &address : person.emails) {
        addresses += (addresses.isEmpty() ? QString() : u"; "_s) + address.toString();
    }
    return addresses;
}

QList<Chip> tagChips(const Person &person)
{
    QList<Chip> chips;
    for (const QString &tag : person.tags) {
        chips.append({tag, Tone::Neutral});
    }
    return chips;
}

} // namespace

PeopleModel::PeopleModel(QObject *parent)
    : RowModel(parent)
    , m_language(QLocale().name().left(2))
{ }

QList<ColumnSpec> PeopleModel::columns()
{
    const auto at = [](PeopleColumn column) {
        return static_cast<int>(column);
    };
    return {{at(PeopleColumn::Name), 170},
            {at(PeopleColumn::Country), 100},
            {at(PeopleColumn::Sector), 116},
            {at(PeopleColumn::Organisation), 140, true},
            {at(PeopleColumn::Function), 150, false, true},
            {at(PeopleColumn::Email), 180},
            {at(PeopleColumn::Newsletter), 116, false, true},
            {at(PeopleColumn::WorkingGroups), 120, false, true},
            {at(PeopleColumn::Tags), 140, false, true},
            {at(PeopleColumn::Phone), 120, false, true},
            {at(PeopleColumn::Languages), 90, false, true},
            {at(PeopleColumn::Gender), 80, false, true},
            {at(PeopleColumn::Notes), 160, false, true}};
}

void PeopleModel::appendLoaded(QList<Person> people)
{
    const int first = rowCount();
    for (Person &person : people) {
        for (QString *words : {&person.title, &person.organisation, &person.function, &person.sector,
                               &person.gender, &person.languages, &person.workingGroups}) {
            share(*words);
        }
    }
    append(people);
    for (int row = first; row < rowCount(); ++row) {
        static_cast<void>(searchKeyAt(row));
    }
}

void PeopleModel::share(QString &words)
{
    if (words.isEmpty() || words.size() > longestShared) {
        return;
    }
    const auto known = m_shared.constFind(words);
    if (known != m_shared.cend()) {
        words = *known;
    } else if (m_shared.size() < mostShared) {
        m_shared.insert(words);
    }
}

QString PeopleModel::headerText(PeopleColumn column) const
{
    switch (column) {
    case PeopleColumn::Name:
        return tr("Name");
    case PeopleColumn::Country:
        return tr("Country");
    case PeopleColumn::Sector:
        return tr("Sector");
    case PeopleColumn::Organisation:
        return tr("Organisation");
    case PeopleColumn::Function:
        return tr("Function");
    case PeopleColumn::Email:
        return tr("E-mail");
    case PeopleColumn::Newsletter:
        return tr("Newsletter");
    case PeopleColumn::WorkingGroups:
        return tr("Working groups");
    case PeopleColumn::Phone:
        return tr("Phone");
    case PeopleColumn::Languages:
        return tr("Languages");
    case PeopleColumn::Gender:
        return tr("Gender");
    case PeopleColumn::Notes:
        return tr("Notes");
    case PeopleColumn::Tags:
        return tr("Tags");
    case PeopleColumn::Count:
        break;
    }
    return {};
}

QString PeopleModel::displayText(const Person &person, PeopleColumn column) const
{
    switch (column) {
    case PeopleColumn::Name:
        return nameOf(person);
    case PeopleColumn::Country:
        return person.country ? person.country->name(m_language) : QString();
    case PeopleColumn::Sector:
        return person.sector;
    case PeopleColumn::Organisation:
        return person.organisation;
    case PeopleColumn::Function:
        return person.function;
    case PeopleColumn::Email:
        return addressesOf(person);
    case PeopleColumn::Newsletter:
        return newsletterWord(person.newsletter);
    case PeopleColumn::WorkingGroups:
        return person.workingGroups;
    case PeopleColumn::Phone:
        return person.phone;
    case PeopleColumn::Languages:
        return person.languages;
    case PeopleColumn::Gender:
        return person.gender;
    case PeopleColumn::Notes:
        return person.notes;
    case PeopleColumn::Tags:
        return person.tags.join(u"; "_s);
    case PeopleColumn::Count:
        break;
    }
    return {};
}

QVariant PeopleModel::rawValue(const Person &person, PeopleColumn column) const
{
    return displayText(person, column);
}

QVariant PeopleModel::extra(const Person &person, PeopleColumn column, int role) const
{
    if (role == EmphasisRole) {
        return column == PeopleColumn::Name;
    }
    if (role == ChipRole && column == PeopleColumn::Newsletter) {
        return QVariant::fromValue(newsletterChip(person.newsletter));
    }
    if (role == ChipRole && column == PeopleColumn::Tags) {
        return QVariant::fromValue(tagChips(person));
    }
    return {};
}

QString PeopleModel::searchText(const Person &person) const
{
    return searchTextOf(person, m_language) + u'\n' + newsletterWord(person.newsletter);
}

} // namespace convoke
