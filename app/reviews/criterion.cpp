// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/criterion.h"

namespace convoke {

namespace {

constexpr EnumKey<CriterionKind> criterionKindKeys[] = {
    {CriterionKind::Must, u"must"},
    {CriterionKind::Score, u"score"},
    {CriterionKind::Fact, u"fact"},
};

constexpr EnumKey<FactKind> factKindKeys[] = {
    {FactKind::Unspecified, u"unspecified"},
    {FactKind::FirstParticipation, u"first-participation"},
    {FactKind::CameWithinLast, u"came-within-last"},
    {FactKind::CountryUnrepresented, u"country-unrepresented"},
    {FactKind::Languages, u"languages"},
    {FactKind::YearsOfExperience, u"years-of-experience"},
    {FactKind::AnsweredOnTime, u"answered-on-time"},
};

} // namespace

QString toKey(CriterionKind value)
{
    return keyOf(criterionKindKeys, value);
}

template <>
std::optional<CriterionKind> fromKey(QStringView key)
{
    return valueOf(criterionKindKeys, key);
}

QString toKey(FactKind value)
{
    return keyOf(factKindKeys, value);
}

template <>
std::optional<FactKind> fromKey(QStringView key)
{
    return valueOf(factKindKeys, key);
}

QString Criterion::wordsFor(double score) const
{
    const auto step = std::find_if(steps.cbegin(), steps.cend(),
                                   [score](const ScaleStep &item) { return item.score == score; });
    return step == steps.cend() ? QString() : step->words;
}

} // namespace convoke
