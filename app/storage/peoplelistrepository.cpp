// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/peoplelistrepository.h"

#include "storage/connection.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

QList<PeopleList> PeopleListRepository::all()
{
    QList<PeopleList> lists;
    Statement rows = m_connection.statement(u"SELECT id, name, query FROM people_list ORDER BY name"_s);
    while (rows.next()) {
        const Result<PeopleQuery> query = PeopleQuery::fromJson(rows.text(2).toUtf8());
        if (query) {
            lists.append({rows.id<PeopleListId>(0), rows.text(1), *query});
        }
    }
    return lists;
}

void PeopleListRepository::save(const PeopleList &list)
{
    m_connection.upsert(
        u"people_list"_s,
        {{u"id"_s, list.id}, {u"name"_s, list.name}, {u"query"_s, QString::fromUtf8(list.query.toJson())}});
}

void PeopleListRepository::remove(PeopleListId list)
{
    m_connection.statement(u"DELETE FROM people_list WHERE id = :id"_s).bind(u":id"_s, list).run();
}

} // namespace convoke
