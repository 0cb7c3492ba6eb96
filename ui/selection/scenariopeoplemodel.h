// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/application.h"
#include "ui/common/rowmodel.h"

#include <QCoreApplication>

namespace convoke {

enum class ScenarioPeopleColumn { Name, First, Second, Third, Fourth, Count };

/// Somebody who is in under one scenario and out under another.
struct ScenarioPerson
{
    ApplicationId application;
    QString name;
    QList<bool> chosen; ///< per scenario

    friend bool operator==(const ScenarioPerson &, const ScenarioPerson &) = default;
};

/// The people in whom scenarios differ: in or out in each of them.
class ScenarioPeopleModel final : public RowModel<ScenarioPerson, ScenarioPeopleColumn>
{
    Q_DECLARE_TR_FUNCTIONS(convoke::ScenarioPeopleModel)
public:
    using RowModel::RowModel;

    static constexpr int mostScenarios = 4;

    void setNames(const QStringList &names);

protected:
    [[nodiscard]] qint64 idOf(const ScenarioPerson &person) const override
    {
        return person.application.value();
    }
    [[nodiscard]] QString headerText(ScenarioPeopleColumn column) const override;
    [[nodiscard]] QString displayText(const ScenarioPerson &person,
                                      ScenarioPeopleColumn column) const override;
    [[nodiscard]] QVariant rawValue(const ScenarioPerson &person, ScenarioPeopleColumn column) const override;
    [[nodiscard]] QVariant extra(const ScenarioPerson &person, ScenarioPeopleColumn column,
                                 int role) const override;

private:
    QStringList m_names;
};

} // namespace convoke
