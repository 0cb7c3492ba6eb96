// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "reviews/deskstore.h"

namespace convoke {

class Connection;

/// Bars, assignments and conflicts that are none, in the database.
class DeskRepository final : public DeskStore
{
public:
    DeskRepository(Connection &connection, IdSource &ids)
        : m_connection(connection)
        , m_ids(ids)
    { }

    QList<Redaction> redactionsOf(MeetingId meeting) override;
    QList<Redaction> redactionsOf(ApplicationId application) override;
    void add(const Redaction &redaction) override;
    void remove(RedactionId redaction) override;
    QList<NoConflict> noConflictsOf(MeetingId meeting) override;
    QList<NoConflict> noConflictsOf(ApplicationId application) override;
    void add(const NoConflict &said) override;
    QList<Assignment> assignmentsOf(MeetingId meeting) override;
    QList<Assignment> assignmentsOf(ApplicationId application) override;
    void add(const Assignment &assignment) override;
    void remove(const Assignment &assignment) override;
    std::optional<AssignmentDraw> drawOf(MeetingId meeting) override;
    void add(const AssignmentDraw &draw) override;

private:
    /// @p where is a condition on the application "a"; @p of is what it compares with.
    QList<Redaction> redactionsWhere(const QString &where, qint64 of);
    /// The pairs of application and reviewer in @p table.
    template <typename Pair>
    QList<Pair> pairsWhere(const QString &table, const QString &where, qint64 of);
    /// Inserts where the pair is not there yet.
    void addPair(const QString &table, ApplicationId application, ReviewerId reviewer);

    Connection &m_connection;
    IdSource &m_ids;
};

} // namespace convoke
