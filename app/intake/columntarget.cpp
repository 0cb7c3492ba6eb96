// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/columntarget.h"

namespace convoke {

namespace {

constexpr EnumKey<ColumnTarget> targetKeys[] = {
    {ColumnTarget::Ignore, u"ignore"},
    {ColumnTarget::SourceRef, u"source_ref"},
    {ColumnTarget::Received, u"received"},
    {ColumnTarget::Updated, u"updated"},
    {ColumnTarget::Profile, u"profile"},
    {ColumnTarget::Title, u"person.title"},
    {ColumnTarget::GivenName, u"person.given_name"},
    {ColumnTarget::FamilyName, u"person.family_name"},
    {ColumnTarget::FullName, u"person.full_name"},
    {ColumnTarget::Email, u"person.email"},
    {ColumnTarget::Phone, u"person.phone"},
    {ColumnTarget::Organisation, u"person.organisation"},
    {ColumnTarget::Function, u"person.function"},
    {ColumnTarget::Sector, u"person.sector"},
    {ColumnTarget::Country, u"person.country"},
    {ColumnTarget::Gender, u"person.gender"},
    {ColumnTarget::Languages, u"person.languages"},
    {ColumnTarget::Newsletter, u"person.newsletter"},
    {ColumnTarget::WorkingGroups, u"person.working_groups"},
    {ColumnTarget::Notes, u"person.notes"},
    {ColumnTarget::Question, u"question"},
    {ColumnTarget::Special, u"special"},
};

constexpr EnumKey<Certainty> certaintyKeys[] = {
    {Certainty::Sure, u"sure"},
    {Certainty::Likely, u"likely"},
    {Certainty::Guess, u"guess"},
    {Certainty::NewQuestion, u"new question"},
};

} // namespace

QString toKey(ColumnTarget target)
{
    return keyOf(targetKeys, target);
}

template <>
std::optional<ColumnTarget> fromKey(QStringView key)
{
    return valueOf(targetKeys, key);
}

QString toKey(Certainty certainty)
{
    return keyOf(certaintyKeys, certainty);
}

template <>
std::optional<Certainty> fromKey(QStringView key)
{
    return valueOf(certaintyKeys, key);
}

} // namespace convoke
