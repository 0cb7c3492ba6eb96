// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/proofreader/proofsaying.h"

#include <QCoreApplication>

namespace convoke::proofsaying {

namespace {

QString whyHoliday(const Pieces &pieces, const QString &why)
{
    return pieces.finding.countries.isEmpty()
        ? why
        //: %1: why a holiday matters, %2: the countries where it is one
        : said(QT_TRANSLATE_NOOP("convoke::Proof", "%1 Public holiday in: %2.")).arg(why, pieces.countries());
}

} // namespace

QString reasonFor(const Pieces &pieces)
{
    switch (pieces.finding.code) {
    case ProofCode::WeekdayDisagrees:
        return said(QT_TRANSLATE_NOOP("convoke::Proof",
                                      "Readers cannot tell whether the weekday or the date is meant."));
    case ProofCode::ZoneLabelDisagrees:
        return said(
            QT_TRANSLATE_NOOP("convoke::Proof", "Whoever goes by the label comes an hour early or late."));
    case ProofCode::DeadlineAfterStart:
        return said(QT_TRANSLATE_NOOP("convoke::Proof",
                                      "Applications are accepted to the end of the deadline’s day."));
    case ProofCode::DeadlineBeforePublication:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "Nobody could apply."));
    case ProofCode::DeadlineAtWeekend:
        return said(
            QT_TRANSLATE_NOOP("convoke::Proof",
                              "Many can only apply from their desk. By Regulation 1182/71 such a period "
                              "would end on the next working day."));
    case ProofCode::DeadlineOnHoliday:
        return whyHoliday(
            pieces, said(QT_TRANSLATE_NOOP("convoke::Proof", "Applicants there are not at their desks.")));
    case ProofCode::SessionAtWeekend:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "Most people take part in their working time."));
    case ProofCode::SessionOnHoliday:
        return whyHoliday(pieces,
                          said(QT_TRANSLATE_NOOP("convoke::Proof", "People there do not work that day.")));
    case ProofCode::PreferredAfterDeadline:
        return said(
            QT_TRANSLATE_NOOP("convoke::Proof", "The preferred date is meant to be the earlier one."));
    case ProofCode::OutcomeBeforeDeadline:
        return said(QT_TRANSLATE_NOOP("convoke::Proof",
                                      "Applications still come in then; a decision before would be unfair."));
    case ProofCode::ClashOfGroups:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "Members of the group cannot be at both."));
    case ProofCode::ClashOfChairs:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "Nobody chairs two meetings at once."));
    case ProofCode::NoDate:
        return said(
            QT_TRANSLATE_NOOP("convoke::Proof", "Without a date nobody can say whether they are free."));
    case ProofCode::NoDeadline:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "Without a deadline nobody knows who is late."));
    case ProofCode::NoChannel:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "Readers would not know where to answer."));
    case ProofCode::NoPlaces:
        return said(
            QT_TRANSLATE_NOOP("convoke::Proof", "The selection needs to know how many seats there are."));
    case ProofCode::LinkMissing:
        return said(
            QT_TRANSLATE_NOOP("convoke::Proof", "A survey, a form or a registration is reached by a link."));
    case ProofCode::LinkBroken:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "A link begins with https:// and names a site."));
    case ProofCode::ContactMissing:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "Applicants have questions before they apply."));
    case ProofCode::ContactAddressMissing:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "Applications need somewhere to go."));
    case ProofCode::LanguageMissing:
        return said(QT_TRANSLATE_NOOP("convoke::Proof",
                                      "Applicants must know in which language they will have to speak."));
    case ProofCode::PrivacyMissing:
        return said(
            QT_TRANSLATE_NOOP("convoke::Proof",
                              "Regulation (EU) 2018/1725, Article 15: people are told when their data are "
                              "collected."));
    case ProofCode::TooManyQuestions:
        return saidOf(
            QT_TRANSLATE_N_NOOP("convoke::Proof",
                                "With more than %n, fewer people begin and the last answers grow short."),
            pieces.finding.numbers.value(1));
    case ProofCode::LinkTargetMissing:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "Readers would look for something to click."));
    case ProofCode::AddressDamaged:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "Mail to it would not arrive."));
    case ProofCode::LimitDisagrees:
    case ProofCode::LimitNotSet:
        return said(
            QT_TRANSLATE_NOOP("convoke::Proof", "The selection would not keep what the call promises."));
    case ProofCode::SaidButNotSet:
    case ProofCode::SaidOtherwise:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "Lists, letters and the calendar go by the field."));
    case ProofCode::WeightsAllZero:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "Nobody would get a score, and nobody a rank."));
    case ProofCode::GuidanceMissing:
        return said(QT_TRANSLATE_NOOP(
            "convoke::Proof", "Without guidance each reviewer means something else by the same score."));
    case ProofCode::PhaseAfterStart:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "Reviews that come then decide nothing any more."));
    case ProofCode::PhaseBeforeDeadline:
        return said(QT_TRANSLATE_NOOP("convoke::Proof", "Applications still come in then."));
    }
    Q_UNREACHABLE();
}

} // namespace convoke::proofsaying
