// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/selectionmodel.h"

#include "ui/common/chip.h"
#include "ui/common/plaintext.h"
#include "ui/selection/rankwords.h"
#include "ui/selection/reasonwords.h"

#include <QLocale>

#include <algorithm>

namespace convoke {

namespace {

Chip seatChip(const SelectionRow &row)
{
    switch (row.seat) {
    case SeatState::In:
        //: has a seat
        return {SelectionModel::tr("in"), Tone::Good};
    case SeatState::Reserve:
        return {SelectionModel::tr("reserve"), Tone::Accent};
    case SeatState::Out:
        //: has no seat
        return {SelectionModel::tr("out"), row.lock ? Tone::Bad : Tone::Neutral};
    case SeatState::None:
    case SeatState::NotEligible:
        break;
    }
    return {};
}

QString seatWords(const SelectionRow &row)
{
    const QString seat = seatChip(row).word;
    if (!row.lock) {
        return seat.isEmpty() ? SelectionModel::tr("–") : seat;
    }
    if (seat.isEmpty()) {
        return *row.lock == Seat::In ? SelectionModel::tr("locked in") : SelectionModel::tr("locked out");
    }
    //: a seat that a person has fixed
    return SelectionModel::tr("%1, locked").arg(seat);
}

QString rankText(const SelectionRow &row)
{
    if (!row.rank) {
        return SelectionModel::tr("–");
    }
    const QString rank = QLocale().toString(*row.rank);
    //: a rank that several share, such as "3="
    return row.isTied ? SelectionModel::tr("%1=").arg(rank) : rank;
}

QString reviewersText(const SelectionRow &row)
{
    const QList<double> &scores = row.spread.scores;
    if (scores.isEmpty()) {
        return {};
    }
    const auto [lowest, highest] = std::minmax_element(scores.cbegin(), scores.cend());
    const QLocale locale;
    if (scores.size() == 1) {
        return locale.toString(*lowest, 'f', 1);
    }
    //: the lowest and the highest score that the reviewers of one applicant gave
    return SelectionModel::tr("%1 to %2")
        .arg(locale.toString(*lowest, 'f', 1), locale.toString(*highest, 'f', 1));
}

QString coverageText(const SelectionRow &row)
{
    return row.reviews == 0 ? QString()
                            : SelectionModel::tr("%1 %").arg(QLocale().toString(qRound(row.coverage * 100)));
}

QString pointsText(double points)
{
    return QLocale().toString(points, 'f', 1);
}

QString calibratedText(const SelectionRow &row)
{
    if (!row.calibrated) {
        return {};
    }
    const QString score = pointsText(*row.calibrated);
    return row.calibratedRank > 0
        //: a calibrated score and the rank that it would give: "71.3 (rank 4)"
        ? SelectionModel::tr("%1 (rank %2)").arg(score, QLocale().toString(row.calibratedRank))
        : score;
}

} // namespace

void SelectionModel::setReviewers(const QHash<ReviewerId, ReviewerNote> &reviewers,
                                  const QString &calibration)
{
    m_reviewers = reviewers;
    m_calibration = calibration;
}

QVariant SelectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::ToolTipRole && orientation == Qt::Horizontal) {
        switch (static_cast<SelectionColumn>(section)) {
        case SelectionColumn::Coverage:
            return safeToolTip(tr("How many of the scores that there should be are there"));
        case SelectionColumn::Disagreement:
            return safeToolTip(tr("How many points lie between the highest and the lowest review"));
        case SelectionColumn::Calibrated:
            return safeToolTip(m_calibration);
        default:
            return {};
        }
    }
    return RowModel::headerData(section, orientation, role);
}

void SelectionModel::setViewer(std::optional<ReviewerId> viewer, OthersScores othersScores)
{
    m_viewer = viewer;
    m_othersScores = othersScores;
}

bool SelectionModel::hidesOthers(const SelectionRow &row) const
{
    const bool isOwnIn = m_viewer && row.reviewers.contains(*m_viewer);
    return m_viewer
        && (m_othersScores == OthersScores::Never || (m_othersScores == OthersScores::AfterOwn && !isOwnIn));
}

/// "Ines Brandt: 62.0", the highest first.
QString SelectionModel::reviewLines(const SelectionRow &row) const
{
    QList<std::pair<double, QString>> reviews;
    const bool hides = hidesOthers(row);
    for (qsizetype i = 0; i < row.reviewers.size(); ++i) {
        if (hides && row.reviewers.at(i) != *m_viewer) {
            continue;
        }
        reviews.append({-row.spread.scores.at(i), m_reviewers.value(row.reviewers.at(i)).name});
    }
    std::sort(reviews.begin(), reviews.end());
    QStringList lines;
    for (const auto &[negated, name] : std::as_const(reviews)) {
        //: a reviewer and the score that they gave
        lines.append(tr("%1: %2").arg(name, pointsText(-negated)));
    }
    if (reviews.size() < row.reviewers.size()) {
        lines.append(tr("What the others gave is hidden from you."));
    }
    return lines.join(u'\n');
}

QString SelectionModel::calibrationLines(const SelectionRow &row) const
{
    if (!row.calibrated) {
        return m_calibration;
    }
    QStringList lines;
    for (const ReviewerId reviewer : row.reviewers) {
        const ReviewerNote note = m_reviewers.value(reviewer);
        if (note.offset) {
            lines.append(offsetWords(note.name, *note.offset));
        }
    }
    return lines.join(u'\n');
}

QString SelectionModel::toolTip(const SelectionRow &row, SelectionColumn column) const
{
    switch (column) {
    case SelectionColumn::Rank:
        return rankWords(row);
    case SelectionColumn::Seat:
        return seatWords(row);
    case SelectionColumn::Country:
        return row.countryName;
    case SelectionColumn::Reviewers:
    case SelectionColumn::Reviews:
        return reviewLines(row);
    case SelectionColumn::Disagreement:
        return row.widestOn.isEmpty()
            ? QString()
            //: a criterion and a number of points from 0 to 100
            : tr("Widest on “%1”: %2 points").arg(row.widestOn, pointsText(row.disagreement->widest));
    case SelectionColumn::Calibrated:
        return row.rank ? calibrationLines(row) : QString();
    default:
        return {};
    }
}

void SelectionModel::setDecimals(int decimals)
{
    if (decimals != m_decimals) {
        m_decimals = decimals;
        if (rowCount() > 0) {
            const int column = static_cast<int>(SelectionColumn::Score);
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
        }
    }
}

QString SelectionModel::headerText(SelectionColumn column) const
{
    switch (column) {
    case SelectionColumn::Rank:
        return tr("Rank");
    case SelectionColumn::Seat:
        return tr("Seat");
    case SelectionColumn::Name:
        return tr("Name");
    case SelectionColumn::Country:
        return tr("Country");
    case SelectionColumn::Sector:
        return tr("Sector");
    case SelectionColumn::Organisation:
        return tr("Organisation");
    case SelectionColumn::Score:
        return tr("Score");
    case SelectionColumn::Reviewers:
        return tr("Reviewers");
    case SelectionColumn::Reviews:
        return tr("Reviews");
    case SelectionColumn::Coverage:
        //: how many of the scores that there should be are there
        return tr("Coverage");
    case SelectionColumn::Disagreement:
        return tr("Disagreement");
    case SelectionColumn::Calibrated:
        //: the score without the reviewers' strictness
        return tr("Calibrated");
    case SelectionColumn::Why:
        return tr("Why here");
    case SelectionColumn::Count:
        break;
    }
    return {};
}

QString SelectionModel::displayText(const SelectionRow &row, SelectionColumn column) const
{
    switch (column) {
    case SelectionColumn::Rank:
        return rankText(row);
    case SelectionColumn::Seat:
        return seatWords(row);
    case SelectionColumn::Name:
        return row.name;
    case SelectionColumn::Country:
        return row.country;
    case SelectionColumn::Sector:
        return row.sector;
    case SelectionColumn::Organisation:
        return row.organisation;
    case SelectionColumn::Score:
        return row.score ? scoreText(*row.score, m_decimals) : QString();
    case SelectionColumn::Reviewers:
        return reviewersText(row);
    case SelectionColumn::Reviews:
        return row.reviews == 0 ? QString() : QLocale().toString(row.reviews);
    case SelectionColumn::Coverage:
        return coverageText(row);
    case SelectionColumn::Disagreement:
        return row.disagreement ? pointsText(row.disagreement->overall) : QString();
    case SelectionColumn::Calibrated:
        return calibratedText(row);
    case SelectionColumn::Why:
        return row.why;
    case SelectionColumn::Count:
        break;
    }
    return {};
}

QVariant SelectionModel::rawValue(const SelectionRow &row, SelectionColumn column) const
{
    const auto textOrMissing = [](const QString &text) {
        return text.isEmpty() ? QVariant() : QVariant(text);
    };
    switch (column) {
    case SelectionColumn::Rank:
        return row.position;
    case SelectionColumn::Seat:
        return row.seat == SeatState::None || row.seat == SeatState::NotEligible
            ? QVariant()
            : QVariant(static_cast<int>(row.seat));
    case SelectionColumn::Name:
        return textOrMissing(row.name);
    case SelectionColumn::Country:
        return textOrMissing(row.countryName);
    case SelectionColumn::Sector:
        return textOrMissing(row.sector);
    case SelectionColumn::Organisation:
        return textOrMissing(row.organisation);
    case SelectionColumn::Score:
        return row.score ? QVariant(*row.score) : QVariant();
    case SelectionColumn::Reviewers: {
        const QList<double> &scores = row.spread.scores;
        const auto [lowest, highest] = std::minmax_element(scores.cbegin(), scores.cend());
        return scores.size() < 2 ? QVariant() : QVariant(*highest - *lowest);
    }
    case SelectionColumn::Reviews:
        return row.reviews;
    case SelectionColumn::Coverage:
        return row.reviews == 0 ? QVariant() : QVariant(row.coverage);
    case SelectionColumn::Disagreement:
        return row.disagreement ? QVariant(row.disagreement->overall) : QVariant();
    case SelectionColumn::Calibrated:
        return row.calibrated ? QVariant(*row.calibrated) : QVariant();
    case SelectionColumn::Why:
        return textOrMissing(row.why);
    case SelectionColumn::Count:
        break;
    }
    return {};
}

QVariant SelectionModel::extra(const SelectionRow &row, SelectionColumn column, int role) const
{
    if (role == ChipRole && column == SelectionColumn::Seat) {
        return QVariant::fromValue(seatChip(row));
    }
    if (role == LockRole && column == SelectionColumn::Seat) {
        return row.lock.has_value();
    }
    if (role == SpreadRole && column == SelectionColumn::Reviewers) {
        return QVariant::fromValue(row.spread);
    }
    if (role == EmphasisRole) {
        return column == SelectionColumn::Rank || column == SelectionColumn::Name
            || column == SelectionColumn::Score;
    }
    if (role == QuietRole) {
        return column == SelectionColumn::Why;
    }
    if (role == RankMarkRole && column == SelectionColumn::Rank) {
        return QVariant::fromValue(row.mark);
    }
    if (role == Qt::ToolTipRole) {
        return toolTip(row, column);
    }
    if (role == Qt::AccessibleTextRole && column == SelectionColumn::Rank) {
        return rankText(row) + u' ' + rankWords(row);
    }
    if (role == Qt::AccessibleTextRole && column == SelectionColumn::Reviewers && row.reviews > 0) {
        return reviewersText(row) + u'\n' + reviewLines(row);
    }
    return {};
}

Qt::Alignment SelectionModel::alignment(SelectionColumn column) const
{
    switch (column) {
    case SelectionColumn::Rank:
    case SelectionColumn::Score:
    case SelectionColumn::Reviews:
    case SelectionColumn::Coverage:
    case SelectionColumn::Disagreement:
    case SelectionColumn::Calibrated:
        return Qt::AlignRight;
    default:
        return Qt::AlignLeft;
    }
}

QString SelectionModel::searchText(const SelectionRow &row) const
{
    return QStringList{row.code,   row.name,         row.country,    row.countryName,
                       row.sector, row.organisation, seatWords(row), row.why}
        .join(u'\n');
}

} // namespace convoke
