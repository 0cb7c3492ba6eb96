// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/peopleservice.h"
#include "ui/common/cellediting.h"

namespace convoke {

class Deeds;

/// Lets the address book be worked in as in a spreadsheet: what is typed, filled or pasted into cells becomes
/// one step to undo.
class PeopleCells final : public QObject
{
    Q_OBJECT
public:
    /// @p table is over a PeopleModel.
    PeopleCells(TableView *table, PeopleService &people, Deeds &deeds);

    [[nodiscard]] CellEditing *editing() const { return m_editing; }

private:
    [[nodiscard]] static QString problemOf(const CellEdit &edit);
    void take(const QList<CellEdit> &edits);

    PeopleService &m_people;
    Deeds &m_deeds;
    CellEditing *m_editing;
};

} // namespace convoke
