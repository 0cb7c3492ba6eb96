// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intakelog.h"

#include "base/enumkeys.h"
#include "people/person.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr EnumKey<RowKind> kindKeys[] = {
    {RowKind::New, u"new"},
    {RowKind::Changed, u"changed"},
    {RowKind::Identical, u"identical"},
    {RowKind::Duplicate, u"duplicate"},
    {RowKind::Skipped, u"skipped"},
};

constexpr EnumKey<SkipReason> skipKeys[] = {
    {SkipReason::Nobody, u"nobody"},
    {SkipReason::Unreadable, u"unreadable"},
    {SkipReason::OlderInFile, u"older-in-file"},
    {SkipReason::OlderThanKnown, u"older-than-known"},
    {SkipReason::ReferenceTaken, u"reference-taken"},
    {SkipReason::SetAside, u"set-aside"},
    {SkipReason::LeftOut, u"left-out"},
};

QString whoOf(const IncomingPerson &person)
{
    if (person.hasName()) {
        return personWith(PersonId(0), person).listName();
    }
    return person.emails.isEmpty() ? QString() : person.emails.first().toString();
}

/// Appends @p text as a JSON string. Written by hand, because an intake may have a hundred thousand rows.
void addText(QString &json, const QString &text)
{
    json += u'"';
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') {
            json += u'\\';
            json += c;
        } else if (c.unicode() < 0x20) {
            json += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        } else {
            json += c;
        }
    }
    json += u'"';
}

void addField(QString &json, QStringView key, const QString &text)
{
    json += u",\"";
    json += key;
    json += u"\":";
    addText(json, text);
}

void addLine(QString &json, const PlannedRow &row, const IncomingRow &incoming,
             const std::optional<ApplicationId> &application)
{
    json += u"{\"table\":";
    json += QString::number(row.table);
    json += u",\"row\":";
    json += QString::number(incoming.row);
    addField(json, u"kind", keyOf(kindKeys, row.kind));
    const QString who = whoOf(incoming.person);
    if (!who.isEmpty()) {
        addField(json, u"who", who);
    }
    if (application) {
        addField(json, u"application", QString::number(application->value())); // JSON numbers are too short
    }
    if (!row.isUsed()) {
        json += u",\"used\":false";
    }
    if (row.skip) {
        addField(json, u"skip", keyOf(skipKeys, *row.skip));
        addField(json, u"detail", row.skipDetail);
    }
    QString separator = u",\"differences\":["_s;
    for (const FieldDifference &difference : row.differences) {
        json += separator + u'[';
        addText(json, difference.field);
        json += u',';
        addText(json, difference.before);
        json += u',';
        addText(json, difference.after);
        json += u']';
        separator = u","_s;
    }
    json += row.differences.isEmpty() ? u"}" : u"]}";
}

LoggedRow rowFrom(const QJsonObject &line, const QJsonArray &sources)
{
    LoggedRow row;
    row.source = sources.at(line.value(u"table"_s).toInt()).toString();
    row.row = line.value(u"row"_s).toInt();
    row.kind = valueOf(kindKeys, line.value(u"kind"_s).toString()).value_or(RowKind::New);
    row.isUsed = line.value(u"used"_s).toBool(true);
    row.who = line.value(u"who"_s).toString();
    row.skip = valueOf(skipKeys, line.value(u"skip"_s).toString());
    row.skipDetail = line.value(u"detail"_s).toString();
    bool isId = false;
    const qint64 application = line.value(u"application"_s).toString().toLongLong(&isId);
    if (isId) {
        row.application = ApplicationId(application);
    }
    const QJsonArray differences = line.value(u"differences"_s).toArray();
    for (const auto &difference : differences) {
        const QJsonArray parts = difference.toArray();
        row.differences.append({parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toString()});
    }
    return row;
}

IntakeCounts countsFrom(const QJsonObject &report)
{
    IntakeCounts counts;
    counts.rows = report.value(u"rows"_s).toInt();
    counts.newRows = report.value(u"new"_s).toInt();
    counts.changed = report.value(u"changed"_s).toInt();
    counts.identical = report.value(u"identical"_s).toInt();
    counts.duplicates = report.value(u"duplicates"_s).toInt();
    counts.skipped = static_cast<int>(report.value(u"skipped"_s).toArray().size());
    counts.special = report.value(u"special_answers"_s).toInt();
    counts.peopleNew = report.value(u"people_new"_s).toInt();
    counts.peopleMatched = report.value(u"people_matched"_s).toInt();
    return counts;
}

} // namespace

QString intakeLines(const QList<IncomingTable> &tables, const IntakePlan &plan,
                    const QHash<int, ApplicationId> &applications)
{
    QJsonArray sources;
    for (const IncomingTable &table : tables) {
        sources.append(table.source);
    }
    QString json = u"{\"sources\":"_s
        + QString::fromUtf8(QJsonDocument(sources).toJson(QJsonDocument::Compact)) + u",\"rows\":["_s;
    for (int i = 0; i < plan.rows.size(); ++i) {
        const PlannedRow &row = plan.rows.at(i);
        const auto made = applications.constFind(i);
        json += i > 0 ? u"," : u"";
        addLine(json, row, tables.at(row.table).rows.at(row.index),
                made != applications.cend() ? std::optional(*made) : row.existing);
    }
    return json + u"]}"_s;
}

LoggedIntake loggedIntake(const IntakeAct &act)
{
    const QJsonObject report = QJsonDocument::fromJson(act.report.toUtf8()).object();
    LoggedIntake logged{act.id, act.takenAt, act.takenBy, act.sources, countsFrom(report), {}, {}, {}};
    const QJsonArray questions = report.value(u"questions_new"_s).toArray();
    for (const auto &key : questions) {
        logged.newQuestions.append(key.toString());
    }
    const QJsonArray findings = report.value(u"findings"_s).toArray();
    for (const auto &value : findings) {
        const QJsonObject finding = value.toObject();
        logged.findings.append({finding.value(u"source"_s).toString(), finding.value(u"row"_s).toInt(),
                                finding.value(u"column"_s).toInt(), finding.value(u"text"_s).toString()});
    }
    const QJsonObject lines = QJsonDocument::fromJson(act.lines.toUtf8()).object();
    const QJsonArray sources = lines.value(u"sources"_s).toArray();
    const QJsonArray rows = lines.value(u"rows"_s).toArray();
    logged.rows.reserve(rows.size());
    for (const auto &line : rows) {
        logged.rows.append(rowFrom(line.toObject(), sources));
    }
    return logged;
}

} // namespace convoke
