// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/facts.h"

#include "reviews/saidyears.h"
#include "reviews/spokenlanguages.h"

#include <algorithm>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr EnumKey<FactReason> factReasonKeys[] = {
    {FactReason::NothingKnown, u"nothing-known"},
    {FactReason::FromEntry, u"from-entry"},
    {FactReason::NeverApplied, u"never-applied"},
    {FactReason::NeverChosen, u"never-chosen"},
    {FactReason::InvitedOnly, u"invited-only"},
    {FactReason::TookPart, u"took-part"},
    {FactReason::CameToNone, u"came-to-none"},
    {FactReason::NoEarlierMeeting, u"no-earlier-meeting"},
    {FactReason::CountryUnseen, u"country-unseen"},
    {FactReason::CountrySeen, u"country-seen"},
    {FactReason::SpeaksThem, u"speaks-them"},
    {FactReason::LanguagesMissing, u"languages-missing"},
    {FactReason::LanguagesNamed, u"languages-named"},
    {FactReason::ReadFromAnswer, u"read-from-answer"},
    {FactReason::NoQuestion, u"no-question"},
    {FactReason::NoAnswer, u"no-answer"},
    {FactReason::NoLength, u"no-length"},
    {FactReason::InTime, u"in-time"},
    {FactReason::OnTheDay, u"on-the-day"},
    {FactReason::Late, u"late"},
    {FactReason::NoDeadline, u"no-deadline"},
    {FactReason::NoArrival, u"no-arrival"},
};

CriterionFact unknown(FactReason reason)
{
    CriterionFact fact;
    fact.reason = reason;
    return fact;
}

CriterionFact truth(bool holds, FactReason reason, const QStringList &parts = {})
{
    CriterionFact fact = unknown(reason);
    fact.holds = holds;
    fact.parts = parts;
    return fact;
}

bool isChosen(const Participation &participation)
{
    return participation.decision == Decision::Invite;
}

/// Where attendance was not noted, who was invited and did not say no is taken to have come.
bool tookPart(const Participation &participation)
{
    if (participation.presence != Presence::NotNoted) {
        return participation.presence == Presence::Came;
    }
    return isChosen(participation) && participation.state != ApplicationState::Withdrawn
        && participation.state != ApplicationState::Duplicate && participation.reply != Reply::Declined
        && participation.reply != Reply::Lapsed;
}

template <typename Predicate>
QStringList referencesOf(const QList<Participation> &participations, Predicate fits)
{
    QStringList references;
    for (const Participation &participation : participations) {
        if (fits(participation) && !references.contains(participation.reference)) {
            references.append(participation.reference);
        }
    }
    return references;
}

/// Those before the meeting; where a day is not known, it is taken to be earlier.
QList<Participation> earlierOnes(PersonId person, const FactGround &ground)
{
    QList<Participation> participations = ground.history.participations.value(person);
    participations.removeIf([&ground](const Participation &participation) {
        return participation.firstDay && ground.firstDay && *participation.firstDay >= *ground.firstDay;
    });
    return participations;
}

CriterionFact firstParticipation(const Applicant &applicant, const FactGround &ground)
{
    const QList<Participation> earlier = earlierOnes(applicant.person.id, ground);
    const QStringList attended = referencesOf(earlier, tookPart);
    if (!attended.isEmpty()) {
        return truth(false, FactReason::TookPart, attended);
    }
    const QStringList invited = referencesOf(earlier, isChosen);
    if (!invited.isEmpty()) {
        return truth(true, FactReason::InvitedOnly, invited);
    }
    const QStringList applied = referencesOf(earlier, [](const Participation &) { return true; });
    return applied.isEmpty() ? truth(true, FactReason::NeverApplied)
                             : truth(true, FactReason::NeverChosen, applied);
}

CriterionFact cameLately(const FactBasis &basis, const Applicant &applicant, const FactGround &ground)
{
    const QList<PastMeeting> meetings = ground.history.meetings.first(
        qMin<qsizetype>(ground.history.meetings.size(), qMax(1, basis.meetings)));
    if (meetings.isEmpty()) {
        return truth(false, FactReason::NoEarlierMeeting);
    }
    const QList<Participation> participations = ground.history.participations.value(applicant.person.id);
    const QStringList attended = referencesOf(participations, [&meetings](const Participation &item) {
        return tookPart(item)
            && std::any_of(meetings.cbegin(), meetings.cend(),
                           [&item](const PastMeeting &meeting) { return meeting.id == item.meeting; });
    });
    if (!attended.isEmpty()) {
        return truth(true, FactReason::TookPart, attended);
    }
    QStringList lookedAt;
    for (const PastMeeting &meeting : meetings) {
        lookedAt.append(meeting.reference);
    }
    return truth(false, FactReason::CameToNone, lookedAt);
}

CriterionFact countryUnseen(const Applicant &applicant, const FactGround &ground)
{
    if (!applicant.person.country) {
        return unknown(FactReason::NothingKnown);
    }
    const QString code = applicant.person.country->toString();
    if (ground.history.meetings.isEmpty()) {
        return truth(true, FactReason::NoEarlierMeeting);
    }
    const auto seen = ground.history.countries.constFind(code);
    return seen == ground.history.countries.cend() ? truth(true, FactReason::CountryUnseen, {code})
                                                   : truth(false, FactReason::CountrySeen, {code, *seen});
}

CriterionFact languages(const FactBasis &basis, const Applicant &applicant)
{
    const QStringList spoken = spokenLanguages(applicant.person.languages);
    if (spoken.isEmpty()) {
        return unknown(FactReason::NothingKnown);
    }
    QStringList missing = basis.languages;
    missing.removeIf([&spoken](const QString &code) { return spoken.contains(code); });
    CriterionFact fact;
    fact.values = spoken;
    if (basis.languages.isEmpty()) {
        fact.reason = FactReason::LanguagesNamed;
    } else {
        fact.holds = missing.isEmpty();
        fact.reason = missing.isEmpty() ? FactReason::SpeaksThem : FactReason::LanguagesMissing;
        fact.parts = missing.isEmpty() ? basis.languages : missing;
    }
    return fact;
}

CriterionFact experience(const FactBasis &basis, const Applicant &applicant, const FactGround &ground)
{
    const Application &application = applicant.application;
    if (!basis.question || ground.call.question(*basis.question) == nullptr) {
        return unknown(FactReason::NoQuestion);
    }
    const Answer *answer = application.answer(*basis.question);
    if (answer == nullptr || answer->text.trimmed().isEmpty()) {
        return unknown(FactReason::NoAnswer);
    }
    const QDate day =
        ground.firstDay ? *ground.firstDay : ground.call.deadline.value_or(application.received.date());
    const std::optional<SaidYears> said = saidYears(answer->text, day);
    if (!said) {
        return unknown(FactReason::NoLength);
    }
    CriterionFact fact;
    fact.least = said->least;
    fact.most = said->most;
    fact.certain = said->certain;
    fact.reason = FactReason::ReadFromAnswer;
    fact.parts = {said->words};
    return fact;
}

CriterionFact arrival(const Applicant &applicant, const FactGround &ground)
{
    const QDateTime &received = applicant.application.received;
    if (!ground.call.deadline) {
        return unknown(FactReason::NoDeadline);
    }
    if (!received.isValid()) {
        return unknown(FactReason::NoArrival);
    }
    const QStringList days{received.date().toString(Qt::ISODate),
                           ground.call.deadline->toString(Qt::ISODate)};
    switch (timeliness(received, ground.call)) {
    case Timeliness::Late:
        return truth(false, FactReason::Late, days);
    case Timeliness::OnTheDay:
        return truth(true, FactReason::OnTheDay, days);
    case Timeliness::InTime:
    case Timeliness::Unknown:
        break;
    }
    return truth(true, FactReason::InTime, days);
}

/// Facts of the time before kinds could be chosen: the key names what the address book says.
CriterionFact entryOf(const QString &key, const Person &person)
{
    const QString country = person.country ? person.country->toString() : QString();
    const QString text = key == u"sector" ? person.sector
        : key == u"country"               ? country
        : key == u"organisation"          ? person.organisation
        : key == u"function"              ? person.function
        : key == u"gender"                ? person.gender
                                          : QString();
    CriterionFact fact = unknown(text.trimmed().isEmpty() ? FactReason::NothingKnown : FactReason::FromEntry);
    if (!text.trimmed().isEmpty()) {
        fact.values = {text.trimmed()};
    }
    return fact;
}

} // namespace

QString toKey(FactReason value)
{
    return keyOf(factReasonKeys, value);
}

FactKind kindOf(const Criterion &criterion)
{
    if (criterion.fact.kind != FactKind::Unspecified) {
        return criterion.fact.kind;
    }
    if (criterion.key == u"languages") {
        return FactKind::Languages;
    }
    return criterion.key == u"first-participation" || criterion.key == u"first-timer"
        ? FactKind::FirstParticipation
        : FactKind::Unspecified;
}

bool identifies(const Criterion &criterion)
{
    switch (kindOf(criterion)) {
    case FactKind::Unspecified:
        return criterion.key == u"country" || criterion.key == u"organisation" || criterion.key == u"function"
            || criterion.key == u"gender";
    case FactKind::CountryUnrepresented:
        return true;
    case FactKind::FirstParticipation:
    case FactKind::CameWithinLast:
    case FactKind::Languages:
    case FactKind::YearsOfExperience:
    case FactKind::AnsweredOnTime:
        return false;
    }
    Q_UNREACHABLE();
}

CriterionFact computedFact(const Criterion &criterion, const Applicant &applicant, const FactGround &ground)
{
    switch (kindOf(criterion)) {
    case FactKind::Unspecified:
        return entryOf(criterion.key, applicant.person);
    case FactKind::FirstParticipation:
        return firstParticipation(applicant, ground);
    case FactKind::CameWithinLast:
        return cameLately(criterion.fact, applicant, ground);
    case FactKind::CountryUnrepresented:
        return countryUnseen(applicant, ground);
    case FactKind::Languages:
        return languages(criterion.fact, applicant);
    case FactKind::YearsOfExperience:
        return experience(criterion.fact, applicant, ground);
    case FactKind::AnsweredOnTime:
        return arrival(applicant, ground);
    }
    Q_UNREACHABLE();
}

std::optional<double> orderValue(const Criterion &criterion, const CriterionFact &fact)
{
    if (!fact.isKnown()) {
        return std::nullopt;
    }
    switch (kindOf(criterion)) {
    case FactKind::Unspecified:
        return std::nullopt;
    case FactKind::FirstParticipation:
    case FactKind::CountryUnrepresented:
    case FactKind::AnsweredOnTime:
        return *fact.holds ? 1 : 0;
    case FactKind::CameWithinLast:
        return *fact.holds ? 0 : 1;
    case FactKind::Languages:
        return criterion.fact.languages.isEmpty()
            ? static_cast<double>(fact.values.size())
            : static_cast<double>(
                std::count_if(criterion.fact.languages.cbegin(), criterion.fact.languages.cend(),
                              [&fact](const QString &code) { return fact.values.contains(code); }));
    case FactKind::YearsOfExperience:
        return fact.least;
    }
    Q_UNREACHABLE();
}

} // namespace convoke
