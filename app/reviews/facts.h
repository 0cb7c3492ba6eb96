// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "reviews/criterion.h"

#include <QHash>

namespace convoke {

/// A meeting that took place before.
struct PastMeeting
{
    MeetingId id;
    QString reference;
    QDate firstDay;
};

/// What other meetings tell of the applicants of one.
struct FactHistory
{
    QHash<PersonId, QList<Participation>> participations; ///< in other meetings, newest first
    QList<PastMeeting>
        meetings; ///< earlier ones that share a working group, newest first; all without groups
    QHash<QString, QString> countries; ///< ISO code → reference of the newest of them that somebody came to
};

/// What the facts of one meeting are computed from.
struct FactGround
{
    Call call;
    std::optional<QDate> firstDay; ///< of the meeting
    FactHistory history;
};

/// Why a fact says what it says; what it names is in CriterionFact::parts.
enum class FactReason {
    NothingKnown, ///< the person's entry or the application says nothing
    FromEntry, ///< the person's own words in the address book
    NeverApplied,
    NeverChosen, ///< references of the meetings applied to
    InvitedOnly, ///< references of those that the person was invited to and did not come to
    TookPart, ///< references
    CameToNone, ///< references of the meetings looked at
    NoEarlierMeeting,
    CountryUnseen, ///< code
    CountrySeen, ///< code, reference
    SpeaksThem, ///< codes of the languages sought
    LanguagesMissing, ///< codes of those sought and not spoken
    LanguagesNamed, ///< nothing is sought
    ReadFromAnswer, ///< the words of the answer
    NoQuestion, ///< none was chosen, or it is gone
    NoAnswer,
    NoLength, ///< the answer names no length of time
    InTime, ///< day of arrival, deadline (ISO)
    OnTheDay, ///< as before: the very day of a "before" deadline
    Late, ///< as before
    NoDeadline,
    NoArrival,
};
QString toKey(FactReason reason);

/// What a fact criterion says about one application, and why. All empty: not known.
struct CriterionFact
{
    std::optional<bool> holds; ///< of a fact that is true or not
    std::optional<double> least; ///< years
    std::optional<double> most; ///< the same but for "12–15 years"
    QStringList values; ///< language codes, or words of the entry as they are written
    FactReason reason = FactReason::NothingKnown;
    QStringList parts;
    bool certain = true; ///< false: read from words such as "about ten years"

    [[nodiscard]] bool isKnown() const { return holds || least || !values.isEmpty(); }
    friend bool operator==(const CriterionFact &, const CriterionFact &) = default;
};

/// The kind that is computed: where none was chosen, the one that the criterion's key means.
FactKind kindOf(const Criterion &criterion);
/// Whether the fact tells who or whence somebody is, so that it is hidden in blind review.
bool identifies(const Criterion &criterion);
/// @p criterion is a fact.
CriterionFact computedFact(const Criterion &criterion, const Applicant &applicant, const FactGround &ground);
/// By which a tie is broken: the larger goes before. First-timers before others, who did not come lately
/// before who did, a country yet unseen, more of the languages sought, more years (the least that is said),
/// in time before late. Absent: not known, goes last.
std::optional<double> orderValue(const Criterion &criterion, const CriterionFact &fact);

} // namespace convoke
