// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/incomingrow.h"
#include "intake/moments.h"
#include "intake/rolesplitter.h"

#include <QHash>

#include <vector>

namespace convoke {

/// Reads the rows of a table as people with answers, as the mapping says. What has no place (an unknown country, an
/// unreadable address) becomes a note of the person and a finding; nothing is dropped in silence.
class RowReader final
{
public:
    /// @p zone is the meeting's; moments with an offset are brought into it.
    RowReader(const SourceTable &table, const ColumnMapping &mapping, const Call &call, const QTimeZone &zone = {},
              IntakePurpose purpose = IntakePurpose::Applications);

    [[nodiscard]] IncomingTable read();

private:
    struct Column
    {
        ColumnTarget target = ColumnTarget::Ignore;
        bool isQuestion = false; ///< also where it has a target of the person
        bool splitsRole = false;
        bool assignedValues = false; ///< "(ID77)" behind the labels
        bool monthFirst = false;
    };
    void prepareColumns();
    [[nodiscard]] QString textAt(int row, int column) const;
    [[nodiscard]] bool continuesRowAbove(int row) const;
    void continueRow(int row, IncomingRow &above);
    [[nodiscard]] IncomingRow readRow(int row);
    void readValue(IncomingRow &incoming, int column, const QString &text);
    void readPersonValue(IncomingRow &incoming, int column, const QString &text);
    void readMoment(IncomingRow &incoming, int column, const QString &text);
    void readEmails(IncomingRow &incoming, int column, const QString &text);
    void readCountry(IncomingRow &incoming, int column, const QString &text);
    void readNewsletter(IncomingRow &incoming, int column, const QString &text);
    void readProfile(IncomingRow &incoming, int column, const QString &text);
    void readOrganisation(IncomingRow &incoming, int column, const QString &text);
    void settleName(IncomingRow &incoming);
    void settleRow(IncomingRow &incoming);
    void keepAsNote(IncomingRow &incoming, int column, const QString &text);
    void addFinding(const char16_t *code, const IncomingRow &incoming, int column, const QString &detail);

    const SourceTable &m_table;
    const Call &m_call;
    QTimeZone m_zone;
    IntakePurpose m_purpose;
    IncomingTable m_result;
    QStringList m_headings;
    std::vector<Column> m_columns;
    std::vector<RoleSplitter> m_roles; ///< one for every column
    QHash<QString, ProfileId> m_profiles; ///< by folded key and label
    QHash<QString, std::optional<CountryCode>> m_countries; ///< as written, seen already
    QString m_fullName; ///< of the row being read
};

} // namespace convoke
