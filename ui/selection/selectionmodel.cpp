// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/selectionmodel.h"

#include "ui/common/chip.h"
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

} // namespace

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
    if (role == Qt::ToolTipRole) {
        switch (column) {
        case SelectionColumn::Country:
            return row.countryName;
        case SelectionColumn::Reviewers:
            return row.spread.scores.isEmpty()
                ? QString()
                //: %1 is "62.0 to 91.5"
                : tr("%Ln reviewer(s): %1", nullptr, row.reviews).arg(reviewersText(row));
        case SelectionColumn::Seat:
            return seatWords(row);
        default:
            break;
        }
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
