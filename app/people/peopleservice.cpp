// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peopleservice.h"

#include "base/textfold.h"

#include <QHash>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The spelling of @p tag that is in use already.
QString usedSpelling(const QString &tag, const QStringList &known)
{
    const auto used = std::find_if(known.cbegin(), known.cend(), [&tag](const QString &other) {
        return other.compare(tag, Qt::CaseInsensitive) == 0;
    });
    return used == known.cend() ? tag : *used;
}

Person withUsedTags(Person person, PersonStore &people)
{
    if (!person.tags.isEmpty()) {
        const QStringList known = people.tags();
        for (QString &tag : person.tags) {
            tag = usedSpelling(tag, known);
        }
    }
    return person;
}

} // namespace

Result<int> PeopleService::count()
{
    return m_transactions.read([this] { return m_stores.people.count(); });
}

Result<QList<Person>> PeopleService::page(std::optional<PersonId> after, int most)
{
    return m_transactions.read([&] { return m_stores.people.page(after, most); });
}

Result<QList<Person>> PeopleService::found(const PeopleQuery &query)
{
    const PeopleFilter filter(query);
    return m_transactions.read([&] {
        constexpr int step = 10'000;
        QList<Person> people;
        std::optional<PersonId> last;
        for (QList<Person> page = m_stores.people.page(last, step); !page.isEmpty();
             page = m_stores.people.page(last, step)) {
            last = page.last().id;
            std::copy_if(page.cbegin(), page.cend(), std::back_inserter(people),
                         [&filter](const Person &person) { return filter.accepts(person); });
        }
        return people;
    });
}

Result<QStringList> PeopleService::domains()
{
    return m_transactions.read([this] { return m_stores.people.domains(); });
}

Result<Person> PeopleService::load(PersonId person)
{
    const auto found = m_transactions.read([&] { return m_stores.people.load(person); });
    if (!found) {
        return found.error();
    }
    return *found ? Result<Person>(**found) : Error{ErrorCode::NotFound, u"such person"_s};
}

Result<QList<Person>> PeopleService::some(const QList<PersonId> &people)
{
    return m_transactions.read([&] { return m_stores.people.some(people); });
}

Result<QList<ValueSource>> PeopleService::sources(PersonId person)
{
    return m_transactions.read([&] { return m_stores.sources.ofPerson(person); });
}

Result<SuppressedAddresses> PeopleService::suppressed()
{
    return m_transactions.read([this] { return m_stores.suppressions.all(); });
}

Result<QList<EmailAddress>> PeopleService::suppressedAmong(const QList<EmailAddress> &addresses)
{
    return m_transactions.read([&] {
        QList<EmailAddress> suppressed;
        std::copy_if(addresses.cbegin(), addresses.cend(), std::back_inserter(suppressed),
                     [this](const EmailAddress &address) {
                         return m_stores.suppressions.since(suppressionKey(address)).has_value();
                     });
        return suppressed;
    });
}

Result<QList<Participation>> PeopleService::history(PersonId person)
{
    return m_transactions.read([&] { return m_stores.applications.ofPerson(person); });
}

Result<ChangeSetId> PeopleService::save(const Person &person)
{
    if (person.displayName().trimmed().isEmpty() && person.emails.isEmpty()) {
        return Error{ErrorCode::MissingValue, tr("a name or an e-mail address")};
    }
    return m_transactions.write(tr("Edit %1").arg(person.displayName()), [&]() -> Result<void> {
        m_stores.people.save(withUsedTags(person, m_stores.people));
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
            std::optional<Person> person = m_stores.people.load(id);
            if (!person) {
                return Error{ErrorCode::NotFound, u"such person"_s};
            }
            const QList<const PersonEdit *> wanted = byPerson.value(id.value());
            for (const PersonEdit *edit : wanted) {
                if (Result<void> done = setPersonField(*person, edit->field, edit->words); !done) {
                    return done;
                }
            }
            m_stores.people.save(withUsedTags(*person, m_stores.people));
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
    return forEach(deed, people, [this](PersonId person) { m_stores.people.remove(person); });
}

Result<ChangeSetId> PeopleService::forEach(const QString &deed, const QList<PersonId> &people,
                                           const std::function<void(PersonId)> &work)
{
    return m_transactions.write(deed, [&]() -> Result<void> {
        for (const PersonId person : people) {
            work(person);
        }
        return {};
    });
}

Result<QStringList> PeopleService::tags()
{
    return m_transactions.read([this] { return m_stores.people.tags(); });
}

Result<ChangeSetId> PeopleService::addTag(const QList<PersonId> &people, const QString &tag)
{
    QString wanted = cleanedForStorage(tag).simplified();
    const Result<QStringList> known = tags();
    if (wanted.isEmpty() || !known) {
        return wanted.isEmpty() ? Error{ErrorCode::MissingValue, tr("the words of the tag")} : known.error();
    }
    wanted = usedSpelling(wanted, *known);
    return forEach(tr("Tag %n person(s) “%1”", nullptr, static_cast<int>(people.size())).arg(wanted), people,
                   [&](PersonId person) { m_stores.people.addTag(person, wanted); });
}

Result<ChangeSetId> PeopleService::removeTag(const QList<PersonId> &people, const QString &tag)
{
    return forEach(
        tr("Take the tag “%1” off %n person(s)", nullptr, static_cast<int>(people.size())).arg(tag), people,
        [&](PersonId person) { m_stores.people.removeTag(person, tag); });
}

Result<QList<PeopleList>> PeopleService::lists()
{
    return m_transactions.read([this] { return m_stores.lists.all(); });
}

Result<PeopleList> PeopleService::list(const QString &name)
{
    const Result<QList<PeopleList>> known = lists();
    if (!known) {
        return known.error();
    }
    const auto it = std::find_if(known->cbegin(), known->cend(), [&name](const PeopleList &list) {
        return list.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return it != known->cend() ? Result<PeopleList>(*it) : Error{ErrorCode::NotFound, u"such list"_s};
}

Result<ChangeSetId> PeopleService::saveList(const PeopleList &list)
{
    PeopleList kept = list;
    kept.name = cleanedForStorage(list.name).simplified();
    if (kept.name.isEmpty()) {
        return Error{ErrorCode::MissingValue, tr("a name")};
    }
    const Result<PeopleList> other = this->list(kept.name);
    if (other && other->id != kept.id) {
        return Error{ErrorCode::ValueInvalid, tr("another list is called “%1”").arg(kept.name)};
    }
    return m_transactions.write(tr("Keep the list “%1”").arg(kept.name), [&]() -> Result<void> {
        m_stores.lists.save(kept);
        return {};
    });
}

Result<ChangeSetId> PeopleService::removeList(const PeopleList &list)
{
    return m_transactions.write(tr("Delete the list “%1”").arg(list.name), [&]() -> Result<void> {
        m_stores.lists.remove(list.id);
        return {};
    });
}

} // namespace convoke
