// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/weightvariantrepository.h"

#include "storage/connection.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

QList<WeightVariant> WeightVariantRepository::variants(const QString &condition, qint64 key)
{
    QList<WeightVariant> found;
    Statement rows = m_connection.statement(
        u"SELECT v.id, v.meeting_id, v.name, v.saved_at, w.criterion_id, w.weight FROM weight_variant v"
        " LEFT JOIN variant_weight w ON w.weight_variant_id = v.id WHERE %1 = :key ORDER BY v.id, w.id"_s.arg(
            condition));
    rows.bind(u":key"_s, key);
    while (rows.next()) {
        const auto id = rows.id<WeightVariantId>(0);
        if (found.isEmpty() || found.constLast().id != id) {
            found.append({id, rows.id<MeetingId>(1), rows.text(2), rows.moment(3), {}});
        }
        if (const std::optional<double> weight = rows.optionalNumber(5)) {
            found.last().weights.insert(rows.id<CriterionId>(4), *weight);
        }
    }
    return found;
}

QList<WeightVariant> WeightVariantRepository::ofMeeting(MeetingId meeting)
{
    return variants(u"v.meeting_id"_s, meeting.value());
}

std::optional<WeightVariant> WeightVariantRepository::load(WeightVariantId variant)
{
    const QList<WeightVariant> found = variants(u"v.id"_s, variant.value());
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

void WeightVariantRepository::save(const WeightVariant &variant)
{
    m_connection.upsert(u"weight_variant"_s,
                        {{u"id"_s, variant.id},
                         {u"meeting_id"_s, variant.meeting},
                         {u"name"_s, variant.name},
                         {u"saved_at"_s, variant.savedAt}});
    m_connection.statement(u"DELETE FROM variant_weight WHERE weight_variant_id = :variant"_s)
        .bind(u":variant"_s, variant.id)
        .run();
    QList<CriterionId> criteria = variant.weights.keys();
    std::sort(criteria.begin(), criteria.end());
    for (const CriterionId criterion : std::as_const(criteria)) {
        m_connection.upsert(u"variant_weight"_s,
                            {{u"id"_s, m_ids.nextValue()},
                             {u"weight_variant_id"_s, variant.id},
                             {u"criterion_id"_s, criterion},
                             {u"weight"_s, variant.weights.value(criterion)}});
    }
}

void WeightVariantRepository::remove(WeightVariantId variant)
{
    m_connection.statement(u"DELETE FROM weight_variant WHERE id = :id"_s).bind(u":id"_s, variant).run();
}

} // namespace convoke
