// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/office.h"
#include "support/fixedclock.h"

#include "ui/undo/deeds.h"

#include <QUndoStack>

namespace convoke::test {

/// An office in memory with what pages need around it, on 20 November 2026.
class FilledOffice final
{
public:
    FilledOffice();

    /// Adds the five meetings of the demonstration, without applications.
    void addDemonstration();
    /// Adds @p count meetings made by counting, some with very long names.
    void addMany(int count);
    MeetingId add(const MeetingDocument &document);
    [[nodiscard]] MeetingDocument document(MeetingId meeting);
    [[nodiscard]] MeetingId named(const QString &reference);

    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC)};
    std::unique_ptr<Office> office;
    QUndoStack stack;
    std::unique_ptr<Deeds> deeds;
};

} // namespace convoke::test
