// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/recipientstable.h"

#include "documents/tablewriters.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("convoke::RecipientsTable", text);
}

TableColumn column(const QString &key, const char *heading)
{
    TableColumn column;
    column.key = key;
    column.heading = words(heading);
    return column;
}

TableCell cell(const QString &text)
{
    return {text.simplified(), {}};
}

} // namespace

DocumentTable recipientsTable(const QList<Person> &people, const QString &language, QDate today)
{
    DocumentTable table;
    table.kind = u"recipients"_s;
    table.language = language;
    table.title = words(QT_TRANSLATE_NOOP("convoke::RecipientsTable", "Recipients"));
    table.printed = today;
    table.columns = {
        column(u"email"_s, QT_TRANSLATE_NOOP("convoke::RecipientsTable", "E-mail")),
        column(u"title"_s, QT_TRANSLATE_NOOP("convoke::RecipientsTable", "Title")),
        column(u"given_name"_s, QT_TRANSLATE_NOOP("convoke::RecipientsTable", "First name")),
        column(u"family_name"_s, QT_TRANSLATE_NOOP("convoke::RecipientsTable", "Last name")),
        column(u"organisation"_s, QT_TRANSLATE_NOOP("convoke::RecipientsTable", "Organisation")),
        column(u"country"_s, QT_TRANSLATE_NOOP("convoke::RecipientsTable", "Country")),
        column(u"languages"_s, QT_TRANSLATE_NOOP("convoke::RecipientsTable", "Languages")),
    };
    TableSection section;
    section.rows.reserve(people.size());
    for (const Person &person : people) {
        section.rows.append({cell(person.emails.first().toString()), cell(person.title),
                             cell(person.givenName), cell(person.familyName), cell(person.organisation),
                             cell(person.country ? person.country->name(language) : QString()),
                             cell(person.languages)});
    }
    table.sections = {section};
    return table;
}

Result<void> writeRecipients(const DocumentTable &table, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"xlsx") {
        return writeXlsx(table, path);
    }
    if (suffix == u"csv") {
        return writeCsv(table, path);
    }
    return Error{ErrorCode::Unsupported,
                 words(QT_TRANSLATE_NOOP("convoke::RecipientsTable",
                                         "recipients are written to a file that ends in .xlsx or .csv"))};
}

} // namespace convoke
