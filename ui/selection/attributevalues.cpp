// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/attributevalues.h"

#include "decision/ruleattributes.h"
#include "decision/standing.h"
#include "selection/attribute.h"
#include "ui/common/rulewords.h"

#include <QCollator>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostValues = 500; ///< free answers are no use as a choice

QStringList occurring(const QString &attribute, const QList<Applicant> &applicants, const Call &call)
{
    QHash<QString, QString> byKey;
    for (const Applicant &applicant : applicants) {
        for (const QString &value : attributeValues(attribute, applicant, call)) {
            if (byKey.size() < mostValues) {
                byKey.insert(attributeKey(attribute, value), value.simplified());
            }
        }
    }
    QStringList values = byKey.values();
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(values.begin(), values.end(), [&](const QString &a, const QString &b) {
        return collator.compare(valueWord(attribute, a, call), valueWord(attribute, b, call)) < 0;
    });
    return values;
}

} // namespace

AttributeValues::AttributeValues(const QList<Applicant> &applicants, const Call &call)
    : m_attributes(ruleAttributes(call))
{
    for (const QString &attribute : std::as_const(m_attributes)) {
        m_values.insert(attribute, occurring(attribute, applicants, call));
    }
    for (const Profile &profile : call.profiles) {
        QStringList &known = m_values[u"profile"_s];
        if (!known.contains(profile.key)) {
            known.append(profile.key);
        }
    }
}

} // namespace convoke
