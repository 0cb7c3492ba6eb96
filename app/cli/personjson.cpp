// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/personjson.h"

#include <QJsonArray>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue momentValue(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject personObject(const Person &person)
{
    QJsonArray emails;
    for (const EmailAddress &email : person.emails) {
        emails.append(email.toString());
    }
    return {{u"id"_s, QString::number(person.id.value())},
            {u"given_name"_s, person.givenName},
            {u"family_name"_s, person.familyName},
            {u"title"_s, person.title},
            {u"emails"_s, emails},
            {u"phone"_s, person.phone},
            {u"organisation"_s, person.organisation},
            {u"function"_s, person.function},
            {u"sector"_s, person.sector},
            {u"country"_s,
             person.country ? QJsonValue(person.country->toString()) : QJsonValue(QJsonValue::Null)},
            {u"gender"_s, person.gender},
            {u"languages"_s, person.languages},
            {u"newsletter"_s, toKey(person.newsletter)},
            {u"newsletter_since"_s, momentValue(person.newsletterSince)},
            {u"newsletter_source"_s, person.newsletterSource},
            {u"working_groups"_s, person.workingGroups},
            {u"tags"_s, QJsonArray::fromStringList(person.tags)},
            {u"notes"_s, person.notes}};
}

} // namespace convoke
