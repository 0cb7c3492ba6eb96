// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/announcementreading.h"
#include "base/idsource.h"
#include "meetings/workinggroup.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace convoke {

/// Reads the text of an announcement (see announcementText()) into a meeting document with a state and source
/// words for every field. It never invents: what the text does not say stays missing, what it says twice
/// differently is contradictory. Takes any text, in time proportional to its length.
class AnnouncementReader
{
public:
    /// @p knownDomains are domains of e-mail addresses (of the address book) that make the repair of a
    /// damaged address surer.
    AnnouncementReader(QList<WorkingGroup> groups, IdSource &ids, QStringList knownDomains = {});

    /// Reads the first call of @p text; where there are several, the candidates of the field "title" name
    /// them all.
    [[nodiscard]] AnnouncementReading read(const QString &text) const;

private:
    QList<WorkingGroup> m_groups;
    IdSource &m_ids;
    QStringList m_knownDomains;
};

} // namespace convoke
