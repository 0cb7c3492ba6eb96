// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/defaultgroups.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

std::optional<int> year(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional<int>(value.toInt()) : std::nullopt;
}

WorkingGroup groupFrom(const QJsonObject &object, IdSource &ids)
{
    WorkingGroup group{.id = ids.next<WorkingGroupId>(),
                       .code = object.value(u"code"_s).toString(),
                       .name = object.value(u"name"_s).toString(),
                       .colour = object.value(u"colour"_s).toString(),
                       .darkColour = object.value(u"dark_colour"_s).toString(),
                       .fromYear = year(object, u"from_year"_s),
                       .toYear = year(object, u"to_year"_s)};
    const QJsonArray aliases = object.value(u"aliases"_s).toArray();
    for (const auto &value : aliases) {
        const QJsonObject alias = value.toObject();
        group.aliases.append(
            {alias.value(u"name"_s).toString(), year(alias, u"from_year"_s), year(alias, u"to_year"_s)});
    }
    return group;
}

} // namespace

QList<WorkingGroup> defaultWorkingGroups(IdSource &ids)
{
    QFile file(u":/data/working-groups.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the working groups are missing from the program");
    }
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray items = object.value(u"groups"_s).toArray();
    QList<WorkingGroup> groups;
    groups.reserve(items.size());
    for (const auto &item : items) {
        groups.append(groupFrom(item.toObject(), ids));
    }
    return groups;
}

} // namespace convoke
