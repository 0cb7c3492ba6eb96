// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/announcementreading.h"
#include "base/idsource.h"
#include "base/result.h"
#include "meetings/workinggroup.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace convoke {

/// What a reading is asked for.
struct ReadingWish
{
    int call = 0; ///< which of several calls in the text, in their order
    /// Told between the steps how much is done, from 0 to 1; false stops the reading.
    std::function<bool(double done)> progress = {};
};

/// Reads the text of an announcement (see announcementText()) into a meeting document with a state and source
/// words for every field. It never invents: what the text does not say stays missing, what it says twice
/// differently is contradictory. Takes any text, in time proportional to its length.
class AnnouncementReader
{
public:
    /// @p knownDomains are domains of e-mail addresses (of the address book) that make the repair of a
    /// damaged address surer.
    AnnouncementReader(QList<WorkingGroup> groups, IdSource &ids, QStringList knownDomains = {});

    /// Reads the call that is wished for; where there are several, AnnouncementReading::calls and the
    /// candidates of the field "title" name them all. Errors: ValueInvalid (the text holds fewer calls),
    /// Cancelled. May be called from a thread of its own if the IdSource may.
    [[nodiscard]] Result<AnnouncementReading> read(const QString &text, const ReadingWish &wish) const;

private:
    QList<WorkingGroup> m_groups;
    IdSource &m_ids;
    QStringList m_knownDomains;
};

} // namespace convoke
