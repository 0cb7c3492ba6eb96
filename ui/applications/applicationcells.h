// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationservice.h"
#include "meetings/call.h"
#include "people/peopleservice.h"
#include "ui/common/cellediting.h"

#include <functional>

namespace convoke {

class ApplicationsModel;
class Deeds;

/// Lets the table of applications be worked in as in a spreadsheet: the applicants' own values and their
/// profiles. What is typed, filled or pasted becomes one step to undo.
class ApplicationCells final : public QObject
{
    Q_OBJECT
public:
    struct Services
    {
        ApplicationService &applications;
        PeopleService &people;
        std::function<Call()> call; ///< as it is now
    };
    /// @p table is over @p model.
    ApplicationCells(TableView *table, const ApplicationsModel &model, const Services &services,
                     Deeds &deeds);

    [[nodiscard]] CellEditing *editing() const { return m_editing; }

private:
    [[nodiscard]] QString problemOf(const CellEdit &edit);
    void take(const QList<CellEdit> &edits);

    const ApplicationsModel &m_model;
    Services m_services;
    Deeds &m_deeds;
    CellEditing *m_editing;
};

} // namespace convoke
