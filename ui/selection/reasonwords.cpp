// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/reasonwords.h"

#include "ui/common/rulewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The context of all translations of this file.
struct ReasonWords
{
    Q_DECLARE_TR_FUNCTIONS(convoke::ReasonWords)
};

QString labelOf(QStringView key, const QList<Criterion> &criteria)
{
    const auto it = std::find_if(criteria.cbegin(), criteria.cend(),
                                 [key](const Criterion &criterion) { return criterion.key == key; });
    return it == criteria.cend() ? key.toString() : it->label;
}

QString fullWords(const LimitOutcome &limit, const Call &call)
{
    const QString value = valueWord(limit.attribute, limit.value, call);
    //: a value, how many of it are chosen and how many may be
    return ReasonWords::tr("%1 already has %2 of %3")
        .arg(value)
        .arg(limit.selected)
        .arg(limit.max.value_or(limit.selected));
}

QString neededWords(const LimitOutcome &limit, const Call &call)
{
    const QString value = valueWord(limit.attribute, limit.value, call);
    return ReasonWords::tr("%1 needs at least %2").arg(value).arg(limit.min.value_or(limit.selected));
}

QStringList limitWords(const NotSelected &entry, const Selection &selection, const Call &call)
{
    QStringList words;
    for (const qsizetype index : entry.limits) {
        const LimitOutcome &limit = selection.limits.at(index);
        words.append(entry.reason == NotSelected::Reason::RuleNeeds ? neededWords(limit, call)
                                                                    : fullWords(limit, call));
    }
    return words;
}

/// The reason of the lock on somebody; empty where none is known.
QString lockReason(const NotSelected &entry, const SelectionProblem &problem)
{
    const Candidate &candidate = problem.candidates.at(entry.candidate);
    for (const Lock &lock : problem.locks) {
        const bool isTheirs = lock.application
            ? *lock.application == candidate.application
            : lock.sourceRef == candidate.sourceRef || lock.sourceRef == candidate.code;
        if (isTheirs && lock.seat == Seat::Out) {
            return lock.reason;
        }
    }
    return {};
}

} // namespace

QString scoreText(double score, int decimals)
{
    return QLocale().toString(score, 'f', decimals);
}

QString tieBreakWord(const QString &link, const QList<Criterion> &criteria)
{
    if (link.startsWith(u"criterion:")) {
        return ReasonWords::tr("Higher on “%1”").arg(labelOf(QStringView(link).sliced(10), criteria));
    }
    if (link == u"counts") {
        return ReasonWords::tr("More of the highest scores");
    }
    if (link == u"country-least-represented") {
        return ReasonWords::tr("Country with fewer applications");
    }
    if (link == u"first-timer") {
        return ReasonWords::tr("Takes part for the first time");
    }
    if (link == u"earlier-application") {
        return ReasonWords::tr("Earlier application");
    }
    if (link == u"lot") {
        return ReasonWords::tr("Lot");
    }
    if (link.startsWith(u"fact:")) {
        //: a fact, such as "First participation"
        return ReasonWords::tr("Fact “%1”").arg(labelOf(QStringView(link).sliced(5), criteria));
    }
    return link.startsWith(u"lot:") ? ReasonWords::tr("Lot with the seed “%1”").arg(link.mid(4)) : link;
}

QString tieBreakSentence(const QString &link)
{
    if (link.startsWith(u"criterion:")) {
        return ReasonWords::tr("The higher mean goes before; without a score there, last.");
    }
    if (link.startsWith(u"fact:")) {
        return ReasonWords::tr("Whom the fact speaks for goes before, not known last.");
    }
    if (link == u"counts") {
        return ReasonWords::tr("Counts the highest scores first, then the next lower ones.");
    }
    if (link == u"country-least-represented") {
        return ReasonWords::tr("The country with fewer applicants goes before, unknown last.");
    }
    if (link == u"first-timer") {
        return ReasonWords::tr("Who was never invited before goes before the others.");
    }
    if (link == u"earlier-application") {
        return ReasonWords::tr("Who applied earlier goes before, unknown time last.");
    }
    return link.startsWith(u"lot") ? ReasonWords::tr("A lot that everybody can draw again decides.") : link;
}

QString rankReason(const QString &decidedBy, bool isTied, const QList<Criterion> &criteria)
{
    if (isTied) {
        //: the score is shared; what follows the colon decided about the rank
        return ReasonWords::tr("tie: not separated");
    }
    if (decidedBy == u"score") {
        return {};
    }
    if (decidedBy.startsWith(u"criterion:")) {
        return ReasonWords::tr("tie: “%1”").arg(labelOf(QStringView(decidedBy).sliced(10), criteria));
    }
    if (decidedBy == u"counts") {
        return ReasonWords::tr("tie: more high scores");
    }
    if (decidedBy == u"country-least-represented") {
        return ReasonWords::tr("tie: rarer country");
    }
    if (decidedBy == u"first-timer") {
        return ReasonWords::tr("tie: first participation");
    }
    if (decidedBy == u"earlier-application") {
        return ReasonWords::tr("tie: earlier application");
    }
    if (decidedBy.startsWith(u"fact:")) {
        return ReasonWords::tr("tie: “%1”").arg(labelOf(QStringView(decidedBy).sliced(5), criteria));
    }
    return decidedBy.startsWith(u"lot") ? ReasonWords::tr("tie: lot") : decidedBy;
}

QString unrankedReason(const QString &reason, const QList<Criterion> &criteria)
{
    if (reason.startsWith(u"must:")) {
        return ReasonWords::tr("“%1” not met").arg(labelOf(QStringView(reason).sliced(5), criteria));
    }
    if (reason == u"no-score") {
        return ReasonWords::tr("no score yet");
    }
    if (reason == u"too-few-reviews") {
        return ReasonWords::tr("too few reviews");
    }
    if (reason == u"withdrawn") {
        return ReasonWords::tr("withdrawn");
    }
    return reason == u"duplicate" ? ReasonWords::tr("replaced by a newer answer") : reason;
}

QString tooFewReviews(int reviews, int needed)
{
    const QLocale locale;
    //: how many reviews there are and how many are needed before an application is ranked
    return ReasonWords::tr("%1 of %2 reviews").arg(locale.toString(reviews), locale.toString(needed));
}

QString noWeightWords()
{
    return ReasonWords::tr("all weights are 0");
}

QString shortReason(const NotSelected &entry, const Selection &selection, const Call &call)
{
    using Reason = NotSelected::Reason;
    switch (entry.reason) {
    case Reason::LowerScore:
        return ReasonWords::tr("lower score");
    case Reason::EqualTotal:
        return ReasonWords::tr("equal; the rank decided");
    case Reason::RuleFull:
    case Reason::RuleNeeds:
        return limitWords(entry, selection, call).value(0);
    case Reason::LockedOut:
        return ReasonWords::tr("locked out");
    case Reason::SeatsLocked:
        return entry.limits.isEmpty() ? ReasonWords::tr("all places are locked")
                                      : limitWords(entry, selection, call).constFirst();
    case Reason::NoRoom:
        return ReasonWords::tr("does not fit the rules");
    case Reason::Together:
        return ReasonWords::tr("several rules together");
    case Reason::Wishes:
        return ReasonWords::tr("the wishes");
    case Reason::NotReached:
        return ReasonWords::tr("places full before their turn");
    }
    Q_UNREACHABLE();
}

QString longReason(const NotSelected &entry, const Selection &selection, const SelectionProblem &problem,
                   const Call &call)
{
    using Reason = NotSelected::Reason;
    const QString limits = limitWords(entry, selection, call).join(u"; "_s);
    switch (entry.reason) {
    case Reason::LowerScore:
        return ReasonWords::tr("Everybody who was chosen freely has a higher score.");
    case Reason::EqualTotal:
        return ReasonWords::tr("The total would be the same; the rank decided.");
    case Reason::RuleFull:
        //: %1 lists values and how many of them are chosen
        return ReasonWords::tr("No seat is free under the rules: %1.").arg(limits);
    case Reason::RuleNeeds:
        //: %1 lists values and how many of them are needed
        return ReasonWords::tr("The seats with lower scores are needed: %1.").arg(limits);
    case Reason::LockedOut: {
        const QString reason = lockReason(entry, problem);
        return reason.isEmpty() ? ReasonWords::tr("Locked out.")
                                : ReasonWords::tr("Locked out: %1").arg(reason);
    }
    case Reason::SeatsLocked:
        return limits.isEmpty()
            ? ReasonWords::tr("People who are locked in hold all the places.")
            : ReasonWords::tr("People who are locked in hold all that the rules allow: %1.").arg(limits);
    case Reason::NoRoom:
        return ReasonWords::tr("In no group with this person can the rules be met.");
    case Reason::Together:
        return ReasonWords::tr("Several rules together hold the seats with lower scores.");
    case Reason::Wishes:
        return ReasonWords::tr(
            "The rules would allow it, but the wishes would cost more than the score brings.");
    case Reason::NotReached:
        return ReasonWords::tr("The places were full before it was this person's turn.");
    }
    Q_UNREACHABLE();
}

} // namespace convoke
