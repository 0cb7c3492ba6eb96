// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/incomingrow.h"

namespace convoke {

/// What the user says of one row before it is taken in.
struct RowChoice
{
    enum class Kind {
        LeaveOut,
        ThisPerson, ///< though the row may name another or none
        SomebodyNew,
        NotThisPerson, ///< whom the plan asked about is somebody else
    };
    int table = 0; ///< place among the tables; e-mails stand behind the others
    int row = 0; ///< 1-based row of the file
    Kind kind = Kind::LeaveOut;
    std::optional<PersonId> person; ///< (Not)ThisPerson: of the address book
    std::optional<EmailAddress> address; ///< (Not)ThisPerson: of somebody whom another row brings
    QString name = {}; ///< NotThisPerson: of somebody whom another row brings without an address

    friend bool operator==(const RowChoice &, const RowChoice &) = default;
};

/// Writes the choices into the rows that they speak of, so that the plan follows them. Of several for one row
/// the last counts; NotThisPerson is for a plan that is there already, see planhints.h.
void applyChoices(QList<IncomingTable> &tables, const QList<RowChoice> &choices);

} // namespace convoke
