// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/proofreader/proofwords.h"

#include "announcements/fieldnames.h"
#include "announcements/proofreader/proofsaying.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;
using namespace proofsaying;

namespace {

QString attributeName(const QString &attribute)
{
    if (attribute == u"country") {
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "country"));
    }
    return attribute == u"organisation" ? said(QT_TRANSLATE_NOOP("convoke::Proof", "organisation"))
                                        : attribute;
}

QString onHoliday(const Pieces &pieces, const char *here, const char *several, const char *both)
{
    const ProofFinding &finding = pieces.finding;
    if (finding.countries.isEmpty()) {
        return said(here).arg(pieces.day(0), pieces.holiday());
    }
    const int count = static_cast<int>(finding.countries.size());
    if (finding.words.isEmpty()) {
        return saidOf(several, count).arg(pieces.day(0));
    }
    return saidOf(both, count).arg(pieces.day(0), pieces.holiday());
}

QString limitSentence(const Pieces &pieces)
{
    if (pieces.finding.numbers.value(1) < 0) {
        return said(QT_TRANSLATE_NOOP("convoke::Proof",
                                      "The text says “%1”; the rule for %2 has no such number."))
            .arg(pieces.word(0), attributeName(pieces.word(1)));
    }
    return said(QT_TRANSLATE_NOOP("convoke::Proof", "The text says “%1”; the rule for %2 says %3."))
        .arg(pieces.word(0), attributeName(pieces.word(1)), pieces.number(1));
}

QString questionSentence(const Pieces &pieces)
{
    const int asked = pieces.finding.numbers.value(0);
    return pieces.finding.words.isEmpty()
        ? saidOf(QT_TRANSLATE_N_NOOP("convoke::Proof", "%n questions must be answered."), asked)
        : saidOf(QT_TRANSLATE_N_NOOP("convoke::Proof", "%n questions must be answered by “%1”."), asked)
              .arg(pieces.word(0));
}

QString addressSentence(const Pieces &pieces)
{
    return pieces.finding.words.size() > 1
        ? said(QT_TRANSLATE_NOOP("convoke::Proof", "“%1” is a damaged address, probably %2."))
              .arg(pieces.word(0), pieces.word(1))
        : said(QT_TRANSLATE_NOOP("convoke::Proof", "“%1” is a damaged address.")).arg(pieces.word(0));
}

QString sentenceFor(const Pieces &pieces)
{
    switch (pieces.finding.code) {
    case ProofCode::WeekdayDisagrees:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "“%1” does not exist: that day is a %2."))
            .arg(pieces.word(0), pieces.weekday());
    case ProofCode::ZoneLabelDisagrees:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "“%1” is not the time of %2 on %3."))
            .arg(pieces.word(0), pieces.word(1), pieces.day(0));
    case ProofCode::DeadlineAfterStart:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "The deadline, %1, is not before the first day, %2."))
            .arg(pieces.day(0), pieces.day(1));
    case ProofCode::DeadlineBeforePublication:
        return said(QT_TRANSLATE_NOOP("convoke::Proof",
                                      "The deadline, %1, is before the day of publication, %2."))
            .arg(pieces.day(0), pieces.day(1));
    case ProofCode::DeadlineAtWeekend:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "The deadline is at a weekend: %1."))
            .arg(pieces.day(0));
    case ProofCode::DeadlineOnHoliday:
        return onHoliday(
            pieces, QT_TRANSLATE_NOOP("convoke::Proof", "The deadline, %1, is a public holiday: %2."),
            QT_TRANSLATE_N_NOOP("convoke::Proof",
                                "The deadline, %1, is a public holiday in %n Member States."),
            QT_TRANSLATE_N_NOOP("convoke::Proof",
                                "The deadline, %1, is a public holiday: %2, and in %n Member States."));
    case ProofCode::SessionAtWeekend:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "The meeting is at a weekend: %1."))
            .arg(pieces.day(0));
    case ProofCode::SessionOnHoliday:
        return onHoliday(
            pieces, QT_TRANSLATE_NOOP("convoke::Proof", "A day of the meeting, %1, is a public holiday: %2."),
            QT_TRANSLATE_N_NOOP("convoke::Proof",
                                "A day of the meeting, %1, is a public holiday in %n Member States."),
            QT_TRANSLATE_N_NOOP(
                "convoke::Proof",
                "A day of the meeting, %1, is a public holiday: %2, and in %n Member States."));
    case ProofCode::PreferredAfterDeadline:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "The preferred date, %1, is after the deadline, %2."))
            .arg(pieces.day(0), pieces.day(1));
    case ProofCode::OutcomeBeforeDeadline:
        return said(
                   QT_TRANSLATE_NOOP("convoke::Proof", "The outcome is told on %1, before the deadline, %2."))
            .arg(pieces.day(0), pieces.day(1));
    case ProofCode::ClashOfGroups:
        return said(QT_TRANSLATE_NOOP("convoke::Proof",
                                      "At the same time on %4 the same group (%1) meets in %2, “%3”."))
            .arg(pieces.names(2), pieces.word(0), pieces.word(1), pieces.day(0));
    case ProofCode::ClashOfChairs:
        return said(QT_TRANSLATE_NOOP("convoke::Proof",
                                      "At the same time on %4 the same person (%1) chairs %2, “%3”."))
            .arg(pieces.names(2), pieces.word(0), pieces.word(1), pieces.day(0));
    case ProofCode::NoDate:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "The meeting has no date."));
    case ProofCode::NoDeadline:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "The call has no deadline."));
    case ProofCode::NoChannel:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "The call does not say how to apply."));
    case ProofCode::NoPlaces:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "The number of places is not set."));
    case ProofCode::LinkMissing:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "There is no link to apply by."));
    case ProofCode::LinkBroken:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "“%1” leads nowhere.")).arg(pieces.word(0));
    case ProofCode::ContactMissing:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "Nobody is named for questions."));
    case ProofCode::ContactAddressMissing:
        return said(
            QT_TRANSLATE_NOOP("convoke::Proof", "People apply by e-mail, but no contact has an address."));
    case ProofCode::LanguageMissing:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "The language of the meeting is not set."));
    case ProofCode::PrivacyMissing:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "No text says what happens to personal data."));
    case ProofCode::TooManyQuestions:
        return questionSentence(pieces);
    case ProofCode::LinkTargetMissing:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "“%1” points at no link.")).arg(pieces.word(0));
    case ProofCode::AddressDamaged:
        return addressSentence(pieces);
    case ProofCode::LimitDisagrees:
        return limitSentence(pieces);
    case ProofCode::LimitNotSet:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "The text says “%1”, but no rule limits by %2."))
            .arg(pieces.word(0), attributeName(pieces.word(1)));
    case ProofCode::SaidButNotSet:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "The text says “%1”, but “%2” is not set."))
            .arg(pieces.word(0), fieldName(pieces.finding.field));
    case ProofCode::SaidOtherwise:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "The text says “%1”, but “%2” is set otherwise."))
            .arg(pieces.word(0), fieldName(pieces.finding.field));
    case ProofCode::WeightsAllZero:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "All criteria have the weight 0."));
    case ProofCode::GuidanceMissing:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "“%1” says nothing to those who score it."))
            .arg(pieces.word(0));
    case ProofCode::PhaseAfterStart:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "“%1” lasts until %2; the meeting begins on %3."))
            .arg(pieces.word(0), pieces.day(0), pieces.day(1));
    case ProofCode::PhaseBeforeDeadline:
        return said(QT_TRANSLATE_NOOP("convoke::Proof",
                                      "“%1” begins on %2, before the deadline, %3, is over."))
            .arg(pieces.word(0), pieces.day(0), pieces.day(1));
    }
    Q_UNREACHABLE();
}

QString mendWords(const ReplaceWords &mend, const QLocale &)
{
    return said(QT_TRANSLATE_NOOP("convoke::Proof", "Write “%1”")).arg(mend.after);
}

QString mendWords(const SetValue &mend, const QLocale &locale)
{
    if (const QDate *day = std::get_if<QDate>(&mend.value)) {
        //: button; %1: a date
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "Move to %1"))
            .arg(locale.toString(*day, u"d MMMM yyyy"_s));
    }
    if (const int *number = std::get_if<int>(&mend.value)) {
        //: button; %1: a number of places
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "Set %1")).arg(locale.toString(*number));
    }
    if (const bool *flag = std::get_if<bool>(&mend.value)) {
        return *flag ? said(QT_TRANSLATE_NOOP("convoke::Proof", "Set “yes”"))
                     : said(QT_TRANSLATE_NOOP("convoke::Proof", "Set “no”"));
    }
    return said(QT_TRANSLATE_NOOP("convoke::Proof", "Set as the text says"));
}

QString mendWords(const AddLimit &, const QLocale &)
{
    return said(QT_TRANSLATE_NOOP("convoke::Proof", "Add the rule"));
}

} // namespace

ProofWords proofWords(const ProofFinding &finding, const QLocale &locale)
{
    const Pieces pieces{finding, locale};
    ProofWords words{sentenceFor(pieces), reasonFor(pieces), {}};
    if (finding.mend) {
        words.mend =
            std::visit([&locale](const auto &mend) { return mendWords(mend, locale); }, *finding.mend);
    }
    return words;
}

} // namespace convoke
