// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/columnmapping.h"

#include "base/textfold.h"
#include "intake/columnrecogniser.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView questionPrefix = u"question:";
constexpr QStringView specialPrefix = u"special:";
constexpr QStringView organisationWithRole = u"person.organisation+role";
constexpr QStringView wholeOrganisation = u"person.organisation-whole";

Error invalid(const QString &detail)
{
    return {ErrorCode::MappingInvalid, detail};
}

/// Finds the column that a key of the document names: exactly, else without regard to case and spaces.
int columnNamed(const QString &name, const QStringList &headings)
{
    const qsizetype exact = headings.indexOf(name);
    if (exact >= 0) {
        return static_cast<int>(exact);
    }
    const QString folded = foldedForEquality(name);
    for (int column = 0; column < headings.size(); ++column) {
        if (foldedForEquality(headings.at(column)) == folded) {
            return column;
        }
    }
    return -1;
}

Result<MappedColumn> columnFor(const QString &heading, const QJsonValue &value)
{
    const QString target = value.toString();
    MappedColumn column;
    if (target.startsWith(questionPrefix)) {
        column.target = ColumnTarget::Question;
        column.question = cleanedForStorage(target).mid(questionPrefix.size()).trimmed();
        if (column.question.isEmpty() || column.question.size() > 100) {
            return invalid(u"“%1” of “%2”: a question needs a key"_s.arg(target, heading));
        }
        return column;
    }
    if (target == organisationWithRole || target == wholeOrganisation) {
        column.target = ColumnTarget::Organisation;
        column.splitByUser = target == organisationWithRole;
        column.wholeByUser = target == wholeOrganisation;
        return column;
    }
    if (target.startsWith(specialPrefix)) {
        column.target = ColumnTarget::Special;
        column.special = fromKey<SpecialCategory>(QStringView(target).sliced(specialPrefix.size()));
        if (!column.special) {
            return invalid(u"“%1” of “%2” is no special category"_s.arg(target, heading));
        }
        return column;
    }
    const std::optional<ColumnTarget> known = fromKey<ColumnTarget>(target);
    if (!value.isString() || !known || *known == ColumnTarget::Question || *known == ColumnTarget::Special) {
        return invalid(u"“%1” of “%2” is no target"_s.arg(value.isString() ? target : u"?"_s, heading));
    }
    column.target = *known;
    return column;
}

/// Several columns may hold addresses, notes or what is kept apart, or be ignored; everything else has one
/// place.
std::optional<Error> repeatedTarget(const QHash<int, MappedColumn> &columns, const QStringList &headings)
{
    QSet<QString> seen;
    for (int position = 0; position < headings.size(); ++position) {
        const auto it = columns.constFind(position);
        if (it == columns.cend() || it->target == ColumnTarget::Ignore || it->target == ColumnTarget::Email
            || it->target == ColumnTarget::Notes || it->target == ColumnTarget::Special) {
            continue;
        }
        const QString target = toKey(it->target) + u':' + it->question;
        if (seen.contains(target)) {
            return invalid(u"“%1” has a target that another column has already"_s.arg(headings.at(position)));
        }
        seen.insert(target);
    }
    return std::nullopt;
}

QJsonObject columns(const ColumnMapping &mapping, const SourceTable &table, bool withEmpty)
{
    const QStringList headings = table.distinctHeadings();
    QJsonObject object;
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        const MappedColumn &column = mapping.columns.at(i);
        if (withEmpty || !column.empty) {
            object.insert(headings.at(i), mappingWord(column));
        }
    }
    return object;
}

} // namespace

bool ColumnMapping::has(ColumnTarget target) const
{
    return std::any_of(columns.cbegin(), columns.cend(),
                       [target](const MappedColumn &column) { return column.target == target; });
}

const QString &ColumnMapping::questionOf(int column) const
{
    static const QString none;
    const MappedColumn &mapped = columns.at(column);
    return mapped.target == ColumnTarget::Special ? none : mapped.question;
}

ColumnMapping recogniseColumns(const SourceTable &table, const Call &call, IntakePurpose purpose,
                               const QList<NewQuestion> &pending)
{
    return ColumnRecogniser(table, call, purpose, pending).recognise({});
}

Result<ColumnMapping> mappingFromJson(const QByteArray &json, const SourceTable &table, const Call &call,
                                      IntakePurpose purpose, const QList<NewQuestion> &pending)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    const QJsonObject root = document.object();
    if (!document.isObject() || !root.value(u"columns"_s).isObject()) {
        return invalid(error.error != QJsonParseError::NoError ? error.errorString()
                                                               : u"no object “columns”"_s);
    }
    const QStringList keys = root.keys();
    for (const QString &key : keys) {
        if (key != u"columns") {
            return invalid(u"unknown key “%1”"_s.arg(key));
        }
    }
    const QStringList headings = table.distinctHeadings();
    QHash<int, MappedColumn> fixed;
    const QJsonObject named = root.value(u"columns"_s).toObject();
    for (auto it = named.constBegin(); it != named.constEnd(); ++it) {
        const int position = columnNamed(it.key(), headings);
        if (position < 0) {
            return invalid(u"no column “%1” in %2"_s.arg(it.key(), table.sourceName));
        }
        const Result<MappedColumn> column = columnFor(it.key(), it.value());
        if (!column) {
            return column.error();
        }
        fixed.insert(position, *column);
    }
    if (std::optional<Error> repeated = repeatedTarget(fixed, headings)) {
        return *repeated;
    }
    return ColumnRecogniser(table, call, purpose, pending).recognise(fixed);
}

QString mappingWord(const MappedColumn &column)
{
    if (column.target == ColumnTarget::Question) {
        return questionPrefix.toString() + column.question;
    }
    if (column.target == ColumnTarget::Special) {
        return specialPrefix.toString() + toKey(column.special.value_or(SpecialCategory::Health));
    }
    return column.splitByUser ? organisationWithRole.toString()
        : column.wholeByUser  ? wholeOrganisation.toString()
                              : toKey(column.target);
}

QJsonObject columnsToJson(const ColumnMapping &mapping, const SourceTable &table)
{
    return columns(mapping, table, true);
}

QByteArray mappingToJson(const ColumnMapping &mapping, const SourceTable &table)
{
    return QJsonDocument(QJsonObject{{u"columns"_s, columns(mapping, table, false)}})
        .toJson(QJsonDocument::Compact);
}

} // namespace convoke
