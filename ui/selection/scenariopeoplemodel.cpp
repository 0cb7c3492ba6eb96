// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/scenariopeoplemodel.h"

#include "ui/common/cellroles.h"
#include "ui/common/chip.h"

namespace convoke {

namespace {

qsizetype scenarioOf(ScenarioPeopleColumn column)
{
    return static_cast<qsizetype>(column) - 1;
}

} // namespace

void ScenarioPeopleModel::setNames(const QStringList &names)
{
    m_names = names;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QString ScenarioPeopleModel::headerText(ScenarioPeopleColumn column) const
{
    return column == ScenarioPeopleColumn::Name ? tr("Name") : m_names.value(scenarioOf(column));
}

QString ScenarioPeopleModel::displayText(const ScenarioPerson &person, ScenarioPeopleColumn column) const
{
    if (column == ScenarioPeopleColumn::Name) {
        return person.name;
    }
    const qsizetype scenario = scenarioOf(column);
    if (scenario >= person.chosen.size()) {
        return {};
    }
    //: has a seat; has none
    return person.chosen.at(scenario) ? tr("in") : tr("out");
}

QVariant ScenarioPeopleModel::rawValue(const ScenarioPerson &person, ScenarioPeopleColumn column) const
{
    const QString text = displayText(person, column);
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant ScenarioPeopleModel::extra(const ScenarioPerson &person, ScenarioPeopleColumn column, int role) const
{
    if (column == ScenarioPeopleColumn::Name) {
        return role == EmphasisRole ? QVariant(true) : QVariant();
    }
    const qsizetype scenario = scenarioOf(column);
    if (role == ChipRole && scenario < person.chosen.size()) {
        const bool isIn = person.chosen.at(scenario);
        return QVariant::fromValue(Chip{displayText(person, column), isIn ? Tone::Good : Tone::Neutral});
    }
    return {};
}

} // namespace convoke
