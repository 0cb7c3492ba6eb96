// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/weightvariantservice.h"

#include <algorithm>
#include <cmath>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> checked(const WeightVariantService::Weights &weights)
{
    for (const double weight : weights) {
        if (!std::isfinite(weight) || weight < 0) {
            return Error{ErrorCode::ValueInvalid, u"weight = %1"_s.arg(weight)};
        }
    }
    return {};
}

/// Null where there is none of that name.
const WeightVariant *named(const QList<WeightVariant> &variants, const QString &name)
{
    const auto it = std::find_if(variants.cbegin(), variants.cend(), [&name](const WeightVariant &variant) {
        return variant.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return it == variants.cend() ? nullptr : &*it;
}

const Error noSuchVariant{ErrorCode::NotFound, QStringLiteral("such variant")};

} // namespace

Result<QList<WeightVariant>> WeightVariantService::ofMeeting(MeetingId meeting)
{
    return m_transactions.read([&] { return m_stores.variants.ofMeeting(meeting); });
}

Result<ChangeSetId> WeightVariantService::save(MeetingId meeting, const QString &name, const Weights &weights)
{
    const QString clean = name.simplified();
    if (clean.isEmpty()) {
        return Error{ErrorCode::NameRequired, {}};
    }
    const Result<void> valid = checked(weights);
    if (!valid) {
        return valid.error();
    }
    //: %1 is the name of a variant of the weights
    return m_transactions.write(tr("Keep the weights as “%1”").arg(clean), [&]() -> Result<void> {
        const QList<WeightVariant> present = m_stores.variants.ofMeeting(meeting);
        const WeightVariant *same = named(present, clean);
        m_stores.variants.save({same == nullptr ? m_ids.next<WeightVariantId>() : same->id, meeting, clean,
                                m_clock.now(), weights});
        return {};
    });
}

Result<ChangeSetId> WeightVariantService::rename(WeightVariantId variant, const QString &name)
{
    const QString clean = name.simplified();
    if (clean.isEmpty()) {
        return Error{ErrorCode::NameRequired, {}};
    }
    return m_transactions.write(tr("Rename a variant of the weights"), [&]() -> Result<void> {
        std::optional<WeightVariant> present = m_stores.variants.load(variant);
        if (!present) {
            return noSuchVariant;
        }
        const QList<WeightVariant> others = m_stores.variants.ofMeeting(present->meeting);
        const WeightVariant *same = named(others, clean);
        if (same != nullptr && same->id != variant) {
            return Error{ErrorCode::ValueInvalid, clean};
        }
        present->name = clean;
        m_stores.variants.save(*present);
        return {};
    });
}

Result<ChangeSetId> WeightVariantService::remove(WeightVariantId variant)
{
    return m_transactions.write(tr("Delete a variant of the weights"), [&]() -> Result<void> {
        if (!m_stores.variants.load(variant)) {
            return noSuchVariant;
        }
        m_stores.variants.remove(variant);
        return {};
    });
}

Result<ChangeSetId> WeightVariantService::adopt(WeightVariantId variant)
{
    return m_transactions.write(tr("Adopt a variant of the weights"), [&]() -> Result<void> {
        const std::optional<WeightVariant> present = m_stores.variants.load(variant);
        return present ? writeWeights(present->meeting, present->weights) : noSuchVariant;
    });
}

Result<ChangeSetId> WeightVariantService::setWeights(MeetingId meeting, const Weights &weights)
{
    const Result<void> valid = checked(weights);
    if (!valid) {
        return valid.error();
    }
    return m_transactions.write(tr("Change the weights"), [&] { return writeWeights(meeting, weights); });
}

Result<void> WeightVariantService::writeWeights(MeetingId meeting, const Weights &weights)
{
    std::optional<MeetingDocument> document = m_stores.meetings.load(meeting);
    if (!document) {
        return Error{ErrorCode::NotFound, u"such meeting"_s};
    }
    for (Criterion &criterion : document->criteria) {
        criterion.weight = weights.value(criterion.id, criterion.weight);
    }
    m_stores.meetings.save(*document);
    return {};
}

} // namespace convoke
