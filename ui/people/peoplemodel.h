// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/person.h"
#include "ui/common/rowmodel.h"
#include "ui/common/tablecolumns.h"

#include <QSet>

namespace convoke {

enum class PeopleColumn {
    Name,
    Country,
    Sector,
    Organisation,
    Function,
    Email,
    Newsletter,
    WorkingGroups,
    Phone,
    Languages,
    Gender,
    Notes,
    Tags,
    Count
};

/// The address book as a table. Words that many people share, such as sectors, are held once, so that a
/// hundred thousand people fit.
class PeopleModel final : public RowModel<Person, PeopleColumn>
{
    Q_OBJECT
public:
    explicit PeopleModel(QObject *parent = nullptr);

    /// How the columns start.
    [[nodiscard]] static QList<ColumnSpec> columns();

    /// The next step of loading; also makes ready what the filter searches, so that the first letter is
    /// quick.
    void appendLoaded(QList<Person> people);

protected:
    [[nodiscard]] qint64 idOf(const Person &person) const override { return person.id.value(); }
    [[nodiscard]] QString headerText(PeopleColumn column) const override;
    [[nodiscard]] QString displayText(const Person &person, PeopleColumn column) const override;
    [[nodiscard]] QVariant rawValue(const Person &person, PeopleColumn column) const override;
    [[nodiscard]] QVariant extra(const Person &person, PeopleColumn column, int role) const override;
    [[nodiscard]] QString searchText(const Person &person) const override;

private:
    void share(QString &words);

    QString m_language;
    QSet<QString> m_shared;
};

} // namespace convoke
