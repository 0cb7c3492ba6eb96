// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/peopleservice.h"

#include <QDialog>

class QPushButton;

namespace convoke {

class PeopleChoiceModel;
class TableView;
class TypedSortProxy;

/// The address book, to choose one person from: for a row that speaks of somebody under another name or
/// address.
class PersonChooser final : public QDialog
{
    Q_OBJECT
public:
    /// @p hint: what the filter starts with, such as a family name.
    PersonChooser(PeopleService &people, const QString &hint, QWidget *parent);

Q_SIGNALS:
    void chosen(convoke::PersonId person);

private:
    void load(PeopleService &people);
    void choose();

    PeopleChoiceModel *m_model;
    TypedSortProxy *m_proxy;
    TableView *m_table;
    QPushButton *m_take;
};

} // namespace convoke
