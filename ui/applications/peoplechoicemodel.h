// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/person.h"
#include "ui/common/rowmodel.h"

namespace convoke {

enum class PeopleChoiceColumn { Name, Organisation, Country, Email, Count };

/// People with what tells them apart.
class PeopleChoiceModel final : public RowModel<Person, PeopleChoiceColumn>
{
    Q_OBJECT
public:
    using RowModel::RowModel;

protected:
    [[nodiscard]] qint64 idOf(const Person &person) const override { return person.id.value(); }
    [[nodiscard]] QString headerText(PeopleChoiceColumn column) const override;
    [[nodiscard]] QString displayText(const Person &person, PeopleChoiceColumn column) const override;
    [[nodiscard]] QVariant rawValue(const Person &person, PeopleChoiceColumn column) const override;
    [[nodiscard]] QVariant extra(const Person &person, PeopleChoiceColumn column, int role) const override;
};

} // namespace convoke
