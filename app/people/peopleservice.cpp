// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peopleservice.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

Result<int> PeopleService::count()
{
    return m_transactions.read([this] { return m_people.count(); });
}

Result<QList<Person>> PeopleService::page(std::optional<PersonId> after, int most)
{
    return m_transactions.read([&] { return m_people.page(after, most); });
}

Result<QStringList> PeopleService::domains()
{
    return m_transactions.read([this] { return m_people.domains(); });
}

Result<Person> PeopleService::load(PersonId person)
{
    const auto found = m_transactions.read([&] { return m_people.load(person); });
    if (!found) {
        return found.error();
    }
    return *found ? Result<Person>(**found) : Error{ErrorCode::NotFound, u"such person"_s};
}

Result<QList<Participation>> PeopleService::history(PersonId person)
{
    return m_transactions.read([&] { return m_applications.ofPerson(person); });
}

Result<ChangeSetId> PeopleService::save(const Person &person)
{
    if (person.displayName().trimmed().isEmpty() && person.emails.isEmpty()) {
        return Error{ErrorCode::MissingValue, tr("a name or an e-mail address")};
    }
    return m_transactions.write(tr("Edit %1").arg(person.displayName()), [&]() -> Result<void> {
        m_people.save(person);
        return {};
    });
}

Result<ChangeSetId> PeopleService::remove(const QList<PersonId> &people)
{
    QString deed = tr("Delete %n person(s)", nullptr, static_cast<int>(people.size()));
    if (people.size() == 1) {
        const Result<Person> found = load(people.first());
        if (!found) {
            return found.error();
        }
        deed = tr("Delete %1").arg(found->displayName());
    }
    return m_transactions.write(deed, [&]() -> Result<void> {
        for (const PersonId person : people) {
            m_people.remove(person);
        }
        return {};
    });
}

} // namespace convoke
