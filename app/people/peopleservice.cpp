// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peopleservice.h"

#include <QHash>

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

Result<ChangeSetId> PeopleService::edit(const QList<PersonEdit> &edits)
{
    QHash<qint64, QList<const PersonEdit *>> byPerson;
    QList<PersonId> order;
    for (const PersonEdit &edit : edits) {
        if (!byPerson.contains(edit.person.value())) {
            order.append(edit.person);
        }
        byPerson[edit.person.value()].append(&edit);
    }
    const int count = static_cast<int>(order.size());
    return m_transactions.write(tr("Edit %n person(s)", nullptr, count), [&]() -> Result<void> {
        for (const PersonId id : order) {
            std::optional<Person> person = m_people.load(id);
            if (!person) {
                return Error{ErrorCode::NotFound, u"such person"_s};
            }
            const QList<const PersonEdit *> wanted = byPerson.value(id.value());
            for (const PersonEdit *edit : wanted) {
                if (const Result<void> done = setPersonField(*person, edit->field, edit->words); !done) {
                    return done;
                }
            }
            m_people.save(*person);
        }
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
