// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentcontent.h"
#include "documents/documenttemplate.h"
#include "documents/participantcells.h"

#include <QList>
#include <QString>

namespace convoke {

/// People under one title.
struct ParticipantGroup
{
    QString title; ///< empty: the people are not divided
    QList<Participant> people;
};

/// Divides people by what a column says about them. Inside a group they stay in their order.
class ParticipantGroups final
{
public:
    /// Titles are sorted by @p language's collation, or stand in the order of their first person where @p
    /// order is Given.
    ParticipantGroups(const QString &language, RowOrder order)
        : m_cells(language)
        , m_language(language)
        , m_order(order)
    { }

    /// One group without title for an empty @p key. "role": participants, speakers, staff, without a title
    /// where all are of one role. Whoever has no value comes last, under "Not stated".
    [[nodiscard]] QList<ParticipantGroup> by(const QString &key, const QList<Participant> &people) const;

private:
    [[nodiscard]] QList<ParticipantGroup> byRole(const QList<Participant> &people) const;
    [[nodiscard]] QList<ParticipantGroup> byText(const QString &key, const QList<Participant> &people) const;

    ParticipantCells m_cells;
    QString m_language;
    RowOrder m_order;
};

} // namespace convoke
