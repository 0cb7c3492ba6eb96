// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/factwords.h"

#include "people/countrycode.h"
#include "ui/common/languagewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Only to give the words of facts a context for translation.
class FactWords
{
    Q_DECLARE_TR_FUNCTIONS(convoke::FactWords)
public:
    static QString value(const Criterion &criterion, const CriterionFact &fact);
    static QString truth(const Criterion &criterion, bool holds);
    static QString years(const CriterionFact &fact);
    static QString reason(const CriterionFact &fact);
    static QString kind(FactKind kind);

private:
    static QString references(const QStringList &references);
    static QString languages(const QStringList &codes);
    static QString country(const QString &code);
    static QString day(const QString &iso);
    static QString arrival(const CriterionFact &fact);
};

QString FactWords::references(const QStringList &references)
{
    constexpr qsizetype shown = 4;
    if (references.size() <= shown) {
        return references.join(u", "_s);
    }
    //: references of meetings; how many more there are
    return tr("%1 and %Ln more", nullptr, static_cast<int>(references.size() - shown))
        .arg(references.first(shown).join(u", "_s));
}

QString FactWords::languages(const QStringList &codes)
{
    QStringList words;
    for (const QString &code : codes) {
        words.append(languageWord(code));
    }
    return words.join(u", "_s);
}

QString FactWords::country(const QString &code)
{
    const std::optional<CountryCode> known = CountryCode::fromText(code);
    return known ? known->name(QLocale().name().left(2)) : code;
}

QString FactWords::day(const QString &iso)
{
    return QLocale().toString(QDate::fromString(iso, Qt::ISODate), QLocale::ShortFormat);
}

QString FactWords::years(const CriterionFact &fact)
{
    const auto number = [](double value) {
        return QLocale().toString(value, 'g', 3);
    };
    const bool isRange = *fact.most > *fact.least;
    const QString length = isRange
        //: from … to … years
        ? tr("%1–%2 years").arg(number(*fact.least), number(*fact.most))
        : *fact.least == 1 ? tr("1 year") : tr("%1 years").arg(number(*fact.least));
    //: a length of time that is not exact
    return fact.certain ? length : tr("about %1").arg(length);
}

QString FactWords::truth(const Criterion &criterion, bool holds)
{
    switch (kindOf(criterion)) {
    case FactKind::FirstParticipation:
        return holds ? tr("first participation") : tr("took part before");
    case FactKind::CameWithinLast: {
        const int meetings = criterion.fact.meetings;
        return holds ? tr("came to one of the last %Ln meetings", nullptr, meetings)
                     : tr("came to none of the last %Ln meetings", nullptr, meetings);
    }
    case FactKind::CountryUnrepresented:
        return holds ? tr("country not seen yet") : tr("country seen before");
    case FactKind::AnsweredOnTime:
        return holds ? tr("in time") : tr("late");
    case FactKind::Unspecified:
    case FactKind::Languages:
    case FactKind::YearsOfExperience:
        break;
    }
    return {};
}

QString FactWords::value(const Criterion &criterion, const CriterionFact &fact)
{
    const FactKind kind = kindOf(criterion);
    if (!fact.isKnown()) {
        return {};
    }
    if (fact.least) {
        return years(fact);
    }
    if (kind == FactKind::Languages) {
        return languages(fact.values);
    }
    if (fact.holds) {
        return truth(criterion, *fact.holds);
    }
    return criterion.key == u"country" ? country(fact.values.join(u' ')) : fact.values.join(u", "_s);
}

QString FactWords::arrival(const CriterionFact &fact)
{
    const QString received = day(fact.parts.value(0));
    const QString deadline = day(fact.parts.value(1));
    return fact.reason == FactReason::OnTheDay
        ? tr("Received on %1, the very day of a “before” deadline").arg(received)
        //: two dates
        : tr("Received on %1, deadline %2").arg(received, deadline);
}

QString FactWords::reason(const CriterionFact &fact)
{
    switch (fact.reason) {
    case FactReason::NothingKnown:
        return tr("The address book says nothing");
    case FactReason::FromEntry:
    case FactReason::LanguagesNamed:
    case FactReason::SpeaksThem:
        return {};
    case FactReason::NeverApplied:
        return tr("No earlier application is known");
    case FactReason::NeverChosen:
        return tr("Applied before, without a place: %1").arg(references(fact.parts));
    case FactReason::InvitedOnly:
        return tr("Was invited to %1 and did not come").arg(references(fact.parts));
    case FactReason::TookPart:
        return tr("Took part in %1").arg(references(fact.parts));
    case FactReason::CameToNone:
        //: references of meetings
        return tr("Looked at: %1").arg(references(fact.parts));
    case FactReason::NoEarlierMeeting:
        return tr("No earlier meeting of the group is known");
    case FactReason::CountryUnseen:
        return tr("Nobody from %1 came to an earlier meeting of the group").arg(country(fact.parts.value(0)));
    case FactReason::CountrySeen:
        //: a country and the reference of a meeting
        return tr("Somebody from %1 came to %2").arg(country(fact.parts.value(0)), fact.parts.value(1));
    case FactReason::LanguagesMissing:
        return tr("Sought, but not named: %1").arg(languages(fact.parts));
    case FactReason::ReadFromAnswer:
        //: the words of an answer
        return tr("Read from “%1”").arg(fact.parts.value(0));
    case FactReason::NoQuestion:
        return tr("No question is chosen to read it from");
    case FactReason::NoAnswer:
        return tr("The question was not answered");
    case FactReason::NoLength:
        return tr("The answer names no number of years");
    case FactReason::InTime:
    case FactReason::OnTheDay:
    case FactReason::Late:
        return arrival(fact);
    case FactReason::NoDeadline:
        return tr("The call has no deadline");
    case FactReason::NoArrival:
        return tr("It is not known when the application came");
    }
    Q_UNREACHABLE();
}

QString FactWords::kind(FactKind kind)
{
    switch (kind) {
    case FactKind::Unspecified:
        //: no kind of fact is chosen
        return tr("not chosen");
    case FactKind::FirstParticipation:
        return tr("First participation");
    case FactKind::CameWithinLast:
        return tr("Came to one of the last meetings");
    case FactKind::CountryUnrepresented:
        return tr("Country not seen yet");
    case FactKind::Languages:
        return tr("Languages");
    case FactKind::YearsOfExperience:
        return tr("Years of experience, from an answer");
    case FactKind::AnsweredOnTime:
        return tr("Answered in time");
    }
    Q_UNREACHABLE();
}

} // namespace

QString factWords(const Criterion &criterion, const CriterionFact &fact)
{
    return FactWords::value(criterion, fact);
}

QString factReasonWords(const CriterionFact &fact)
{
    return FactWords::reason(fact);
}

QString wordFor(FactKind kind)
{
    return FactWords::kind(kind);
}

} // namespace convoke
