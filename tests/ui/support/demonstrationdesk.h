// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/office.h"
#include "support/fixedclock.h"
#include "ui/undo/deeds.h"

#include <QTemporaryDir>
#include <QUndoStack>

namespace convoke::test {

/// An office over a copy of the demonstration, with an undo stack, as pages need them.
class DemonstrationDesk final
{
public:
    DemonstrationDesk();

    [[nodiscard]] MeetingId meeting(const QString &reference);
    /// Adds @p count applicants to the meeting: with very long names, some with characters of other scripts.
    void addApplicants(const QString &reference, int count);

    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    QTemporaryDir folder;
    std::unique_ptr<Office> office;
    QUndoStack undo;
    std::unique_ptr<Deeds> deeds;
};

} // namespace convoke::test
