// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/whynotmodel.h"

#include "ui/common/cellroles.h"
#include "ui/common/chip.h"
#include "ui/selection/reasonwords.h"

#include <QLocale>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int costDecimals = 2;

Chip seatChip(SeatState seat)
{
    switch (seat) {
    case SeatState::In:
        //: has a seat
        return {WhyNotModel::tr("in"), Tone::Good};
    case SeatState::Reserve:
        return {WhyNotModel::tr("reserve"), Tone::Accent};
    case SeatState::Out:
    case SeatState::None:
    case SeatState::NotEligible:
        break;
    }
    //: has no seat
    return {WhyNotModel::tr("out"), Tone::Neutral};
}

QString rankText(const WhyRow &row)
{
    if (!row.rank) {
        return WhyNotModel::tr("–");
    }
    const QString rank = QLocale().toString(*row.rank);
    //: a rank that several share, such as "3="
    return row.isTied ? WhyNotModel::tr("%1=").arg(rank) : rank;
}

QString costText(const WhyRow &row)
{
    if (!row.cost) {
        //: what somebody's seat would cost: no group allows it
        return WhyNotModel::tr("impossible");
    }
    if (*row.cost == 0) {
        //: what somebody's seat would cost: nothing
        return WhyNotModel::tr("none");
    }
    return u"−"_s + QLocale().toString(*row.cost, 'f', costDecimals);
}

} // namespace

QString WhyNotModel::headerText(WhyNotColumn column) const
{
    switch (column) {
    case WhyNotColumn::Rank:
        return tr("Rank");
    case WhyNotColumn::Name:
        return tr("Name");
    case WhyNotColumn::Country:
        return tr("Country");
    case WhyNotColumn::Score:
        return tr("Score");
    case WhyNotColumn::Seat:
        return tr("Seat");
    case WhyNotColumn::Cost:
        //: by how much the total would change if the person had a seat, or had none
        return tr("If otherwise");
    case WhyNotColumn::Others:
        //: who would leave, or come in, if the person had a seat, or had none
        return tr("In exchange");
    case WhyNotColumn::Why:
        return tr("What stands against it");
    case WhyNotColumn::Count:
        break;
    }
    return {};
}

QString WhyNotModel::displayText(const WhyRow &row, WhyNotColumn column) const
{
    switch (column) {
    case WhyNotColumn::Rank:
        return rankText(row);
    case WhyNotColumn::Name:
        return row.name;
    case WhyNotColumn::Country:
        return row.country;
    case WhyNotColumn::Score:
        return row.score ? scoreText(*row.score, m_decimals) : QString();
    case WhyNotColumn::Seat:
        return seatChip(row.seat).word;
    case WhyNotColumn::Cost:
        return costText(row);
    case WhyNotColumn::Others:
        return QLocale().createSeparatedList(row.others);
    case WhyNotColumn::Why:
        return row.why;
    case WhyNotColumn::Count:
        break;
    }
    return {};
}

QVariant WhyNotModel::rawValue(const WhyRow &row, WhyNotColumn column) const
{
    switch (column) {
    case WhyNotColumn::Rank:
        return row.position;
    case WhyNotColumn::Score:
        return row.score ? QVariant(*row.score) : QVariant();
    case WhyNotColumn::Seat:
        return static_cast<int>(row.seat);
    case WhyNotColumn::Cost:
        return row.cost ? QVariant(*row.cost) : QVariant();
    case WhyNotColumn::Name:
    case WhyNotColumn::Country:
    case WhyNotColumn::Others:
    case WhyNotColumn::Why: {
        const QString text = displayText(row, column);
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    case WhyNotColumn::Count:
        break;
    }
    return {};
}

QVariant WhyNotModel::extra(const WhyRow &row, WhyNotColumn column, int role) const
{
    if (role == ChipRole && column == WhyNotColumn::Seat) {
        return QVariant::fromValue(seatChip(row.seat));
    }
    if (role == EmphasisRole) {
        return column == WhyNotColumn::Rank || column == WhyNotColumn::Name || column == WhyNotColumn::Cost;
    }
    if (role == QuietRole) {
        return column == WhyNotColumn::Why;
    }
    return {};
}

Qt::Alignment WhyNotModel::alignment(WhyNotColumn column) const
{
    switch (column) {
    case WhyNotColumn::Rank:
    case WhyNotColumn::Score:
    case WhyNotColumn::Cost:
        return Qt::AlignRight;
    default:
        return Qt::AlignLeft;
    }
}

} // namespace convoke
