// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/proofreader/prooffinding.h"

#include <QCryptographicHash>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr EnumKey<ProofCode> codeKeys[] = {
    {ProofCode::WeekdayDisagrees, u"weekday-disagrees"},
    {ProofCode::ZoneLabelDisagrees, u"zone-label-disagrees"},
    {ProofCode::DeadlineAfterStart, u"deadline-after-start"},
    {ProofCode::DeadlineBeforePublication, u"deadline-before-publication"},
    {ProofCode::DeadlineAtWeekend, u"deadline-at-weekend"},
    {ProofCode::DeadlineOnHoliday, u"deadline-on-holiday"},
    {ProofCode::SessionAtWeekend, u"session-at-weekend"},
    {ProofCode::SessionOnHoliday, u"session-on-holiday"},
    {ProofCode::PreferredAfterDeadline, u"preferred-after-deadline"},
    {ProofCode::OutcomeBeforeDeadline, u"outcome-before-deadline"},
    {ProofCode::ClashOfGroups, u"clash-of-groups"},
    {ProofCode::ClashOfChairs, u"clash-of-chairs"},
    {ProofCode::NoDate, u"no-date"},
    {ProofCode::NoDeadline, u"no-deadline"},
    {ProofCode::NoChannel, u"no-channel"},
    {ProofCode::NoPlaces, u"no-places"},
    {ProofCode::LinkMissing, u"link-missing"},
    {ProofCode::LinkBroken, u"link-broken"},
    {ProofCode::ContactMissing, u"contact-missing"},
    {ProofCode::ContactAddressMissing, u"contact-address-missing"},
    {ProofCode::LanguageMissing, u"language-missing"},
    {ProofCode::PrivacyMissing, u"privacy-missing"},
    {ProofCode::TooManyQuestions, u"too-many-questions"},
    {ProofCode::LinkTargetMissing, u"link-target-missing"},
    {ProofCode::AddressDamaged, u"address-damaged"},
    {ProofCode::LimitDisagrees, u"limit-disagrees"},
    {ProofCode::LimitNotSet, u"limit-not-set"},
    {ProofCode::SaidButNotSet, u"said-but-not-set"},
    {ProofCode::SaidOtherwise, u"said-otherwise"},
    {ProofCode::WeightsAllZero, u"weights-all-zero"},
    {ProofCode::GuidanceMissing, u"guidance-missing"},
    {ProofCode::PhaseAfterStart, u"phase-after-start"},
    {ProofCode::PhaseBeforeDeadline, u"phase-before-deadline"},
};

constexpr EnumKey<Severity> severityKeys[] = {
    {Severity::Error, u"error"},
    {Severity::Warning, u"warning"},
    {Severity::Hint, u"hint"},
};

} // namespace

QString toKey(ProofCode code)
{
    return keyOf(codeKeys, code);
}

template <>
std::optional<ProofCode> fromKey(QStringView key)
{
    return valueOf(codeKeys, key);
}

QString toKey(Severity severity)
{
    return keyOf(severityKeys, severity);
}

template <>
std::optional<Severity> fromKey(QStringView key)
{
    return valueOf(severityKeys, key);
}

QString markOf(const ProofFinding &finding)
{
    QStringList cause{finding.field, finding.item};
    for (const QDate &date : finding.dates) {
        cause.append(date.toString(Qt::ISODate));
    }
    for (const int number : finding.numbers) {
        cause.append(QString::number(number));
    }
    cause += finding.words + finding.countries;
    const QByteArray hash =
        QCryptographicHash::hash(cause.join(QChar(0x1F)).toUtf8(), QCryptographicHash::Sha256);
    constexpr qsizetype bytes = 8;
    return toKey(finding.code) + u':' + QString::fromLatin1(hash.first(bytes).toHex());
}

} // namespace convoke
