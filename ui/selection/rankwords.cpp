// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/rankwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The context of all translations of this file.
struct RankWords
{
    Q_DECLARE_TR_FUNCTIONS(convoke::RankWords)
};

QString moveWords(const RankMark &mark, bool isRanked)
{
    if (mark.lostRank) {
        return RankWords::tr("Had a rank before.");
    }
    if (!mark.moved) {
        return isRanked ? RankWords::tr("Had no rank before.") : QString();
    }
    if (*mark.moved == 0) {
        return RankWords::tr("The same rank as before.");
    }
    return *mark.moved > 0 ? RankWords::tr("%Ln place(s) up.", nullptr, *mark.moved)
                           : RankWords::tr("%Ln place(s) down.", nullptr, -*mark.moved);
}

QStringList namesIn(const Calibration &calibration, const ReviewerNames &names, int group)
{
    QStringList members;
    for (const ReviewerFigures &figures : calibration.reviewers) {
        if (figures.group == group) {
            members.append(names.value(figures.reviewer));
        }
    }
    members.sort(Qt::CaseInsensitive);
    return members;
}

} // namespace

QString rankWords(const SelectionRow &row)
{
    QStringList words;
    if (row.mark.isCompared) {
        words.append(moveWords(row.mark, row.rank.has_value()));
    }
    if (row.mark.isInBand) {
        words.append(RankWords::tr("The scores cannot separate this person from the last seat."));
    }
    words.removeAll(QString());
    QStringList lines{row.tie, words.join(u' ')};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString offsetWords(const QString &reviewer, double offset)
{
    const QString points = QLocale().toString(qAbs(offset), 'f', 1);
    if (points == QLocale().toString(0.0, 'f', 1)) {
        return RankWords::tr("%1 gives as much as the average reviewer").arg(reviewer);
    }
    return offset > 0
        ? RankWords::tr("%1 gives %2 points more than the average reviewer").arg(reviewer, points)
        : RankWords::tr("%1 gives %2 points less than the average reviewer").arg(reviewer, points);
}

QString calibrationWords(const Calibration &calibration, const ReviewerNames &names)
{
    if (calibration.reviewers.isEmpty()) {
        return RankWords::tr("No reviewer has scored yet.");
    }
    if (calibration.reviewers.size() == 1) {
        return RankWords::tr("Only %1 has scored, so nothing says how strict that is.")
            .arg(names.value(calibration.reviewers.constFirst().reviewer));
    }
    if (calibration.connectsAll()) {
        return RankWords::tr(
            "The score without the reviewers’ strictness, estimated from the applications that "
            "they share. To be read beside the score, never instead of it.");
    }
    const QStringList first = namesIn(calibration, names, 0);
    const QStringList second = namesIn(calibration, names, 1);
    if (calibration.groups == 2 && first.size() + second.size() <= 8) {
        //: two lists of reviewers, such as "Ines Brandt, Tomás Reis"
        return RankWords::tr("%1 on one side and %2 on the other share no application, so their strictness "
                             "cannot be compared.")
            .arg(first.join(u", "_s), second.join(u", "_s));
    }
    return RankWords::tr("The reviewers fall into %Ln group(s) that share no application: strictness can be "
                         "compared inside a group only.",
                         nullptr, calibration.groups);
}

namespace {

QString noSpreadWords(const SeatBand &band, const Calibration &calibration, const ReviewerNames &names)
{
    const QString words = calibration.reviewers.size() == 1
        ? RankWords::tr("Only %1 has scored, so nothing says how far a score may stray.")
              .arg(names.value(calibration.reviewers.constFirst().reviewer))
        : RankWords::tr("No application has two reviews, so nothing says how far a score may stray.");
    return band.count() > 1
        ? words + u' ' + RankWords::tr("%Ln people share the score of the last seat.", nullptr, band.count())
        : words;
}

} // namespace

QString bandWords(const SeatBand &band, const Calibration &calibration, const ReviewerNames &names)
{
    switch (band.state) {
    case SeatBand::State::Known:
        return band.count() > 1 ? RankWords::tr("The scores cannot separate %Ln people around the last seat.",
                                                nullptr, band.count())
                                : RankWords::tr("The scores separate the last seat from everybody else.");
    case SeatBand::State::NoSpread:
        return noSpreadWords(band, calibration, names);
    case SeatBand::State::NoPlaces:
    case SeatBand::State::RoomForAll:
        break;
    }
    return {};
}

QString legendWords(const ShownRanking &shown, const ReviewerNames &names)
{
    if (shown.nothingCounts()) {
        return RankWords::tr("All weights are 0, so nobody has a rank.");
    }
    return bandWords(shown.insight().band, shown.insight().calibration, names);
}

QString comparisonWords(const ShownRanking &shown, const ReviewerNames &names)
{
    if (!shown.isCompared()) {
        return {};
    }
    const int moved = shown.moved();
    if (!shown.without()) {
        return moved == 0 ? RankWords::tr("Other weights than before: every rank stays the same.")
                          : RankWords::tr("Other weights than before: %Ln rank(s) changed.", nullptr, moved);
    }
    const QString who = names.value(*shown.without());
    if (shown.weightsBefore()) {
        return RankWords::tr("What if without %1 and with the new weights: %Ln rank(s) would change. Nothing "
                             "is written.",
                             nullptr, moved)
            .arg(who);
    }
    return moved == 0
        ? RankWords::tr("What if without %1: every rank would stay the same. Nothing is written.").arg(who)
        : RankWords::tr("What if without %1: %Ln rank(s) would change. Nothing is written.", nullptr, moved)
              .arg(who);
}

QString endVerb(const ShownRanking &shown)
{
    return shown.without() ? RankWords::tr("Back to all reviewers") : RankWords::tr("Hide the arrows");
}

} // namespace convoke
