// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/incomingrow.h"
#include "intake/moments.h"
#include "intake/rolesplitter.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace convoke {

/// Reads single cells as values of a person or of an application, as their column's target says. What cannot
/// be read becomes a note of the person and a finding.
class ValueReader final
{
public:
    /// @p headings are distinct; everything given must outlive the reader.
    ValueReader(const ColumnMapping &mapping, const QStringList &headings, const Call &call,
                const QTimeZone &zone, IntakeFindings &findings);

    /// What other rows say decides how some columns are read (role after organisation, month before day). To
    /// be called with all cells of such a column before the first read().
    [[nodiscard]] bool learnsFrom(int column) const;
    void learn(int column, const QString &text);

    void beginRow() { m_fullName.clear(); }
    void read(IncomingRow &incoming, int column, const QString &text);
    /// Splits the full name, now that the row's address and country are known.
    void finishRow(IncomingRow &incoming);
    void addFinding(const char16_t *code, const IncomingRow &incoming, int column, const QString &detail);

private:
    void readMoment(IncomingRow &incoming, int column, const QString &text);
    void readEmails(IncomingRow &incoming, int column, const QString &text);
    void readCountry(IncomingRow &incoming, int column, const QString &text);
    void readNewsletter(IncomingRow &incoming, int column, const QString &text);
    void readProfile(IncomingRow &incoming, int column, const QString &text);
    void readOrganisation(IncomingRow &incoming, int column, const QString &text);
    void keepAsNote(IncomingRow &incoming, int column, const QString &text);

    const ColumnMapping &m_mapping;
    const QStringList &m_headings;
    const QTimeZone m_zone;
    IntakeFindings &m_findings;
    QHash<int, RoleSplitter> m_roles; ///< by column
    QSet<int> m_monthFirst; ///< columns
    QHash<QString, ProfileId> m_profiles; ///< by folded key and label
    QHash<QString, std::optional<CountryCode>> m_countries; ///< as written, seen already
    QHash<QString, std::optional<Newsletter>> m_newsletters; ///< likewise
    QString m_fullName; ///< of the row being read
};

} // namespace convoke
