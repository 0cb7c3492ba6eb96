// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"

#include <QHash>
#include <QStringList>

namespace convoke {

/// The values that occur among the applicants, per attribute of a rule, each once in its usual order.
class AttributeValues final
{
public:
    AttributeValues(const QList<Applicant> &applicants, const Call &call);

    /// Those of ruleAttributes().
    [[nodiscard]] const QStringList &attributes() const { return m_attributes; }
    [[nodiscard]] QStringList valuesOf(const QString &attribute) const { return m_values.value(attribute); }

private:
    QStringList m_attributes;
    QHash<QString, QStringList> m_values;
};

} // namespace convoke
