// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewlistmodel.h"

#include "ui/common/chip.h"

#include <QLocale>

namespace convoke {

namespace {

Chip stateChip(const ReviewItem &item, int decimals)
{
    if (item.isDone()) {
        if (item.failsGate) {
            //: state of an application in a reviewer's list: a must is not met
            return {ReviewListModel::tr("not met"), Tone::Bad};
        }
        //: in a reviewer's list: abstained from every criterion
        return item.score ? Chip{QLocale().toString(*item.score, 'f', decimals), Tone::Good}
                          : Chip{ReviewListModel::tr("abstained"), Tone::Neutral};
    }
    if (item.flagged) {
        //: state of an application in a reviewer's list
        return {ReviewListModel::tr("flag"), Tone::Warn};
    }
    if (item.given > 0) {
        //: criteria scored so far, such as "2 of 4"
        return {ReviewListModel::tr("%1 of %2").arg(item.given).arg(item.wanted), Tone::Accent};
    }
    //: state of an application in a reviewer's list: not scored at all
    return {ReviewListModel::tr("new"), Tone::Neutral};
}

} // namespace

void ReviewListModel::setDecimals(int decimals)
{
    if (decimals != m_decimals) {
        m_decimals = decimals;
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {ChipRole});
        }
    }
}

QString ReviewListModel::headerText(ReviewColumn column) const
{
    switch (column) {
    case ReviewColumn::Application:
        return tr("Application");
    case ReviewColumn::Name:
        return tr("Name");
    case ReviewColumn::Sector:
        return tr("Sector");
    case ReviewColumn::Score:
        return tr("Score");
    case ReviewColumn::Shuffled:
        return tr("Shuffled");
    case ReviewColumn::Count:
        break;
    }
    return {};
}

QString ReviewListModel::displayText(const ReviewItem &item, ReviewColumn column) const
{
    switch (column) {
    case ReviewColumn::Application:
        return item.heading;
    case ReviewColumn::Name:
        return item.sortName;
    case ReviewColumn::Sector:
        return item.sector;
    case ReviewColumn::Score:
        return stateChip(item, m_decimals).word;
    case ReviewColumn::Shuffled:
    case ReviewColumn::Count:
        break;
    }
    return {};
}

QVariant ReviewListModel::rawValue(const ReviewItem &item, ReviewColumn column) const
{
    switch (column) {
    case ReviewColumn::Application:
        return item.number;
    case ReviewColumn::Name:
        return item.sortName.isEmpty() ? QVariant() : QVariant(item.sortName);
    case ReviewColumn::Sector:
        return item.sector.isEmpty() ? QVariant() : QVariant(item.sector);
    case ReviewColumn::Score:
        return item.score ? QVariant(*item.score) : QVariant();
    case ReviewColumn::Shuffled:
        return double(item.place); // more exact than any list is long
    case ReviewColumn::Count:
        break;
    }
    return {};
}

QVariant ReviewListModel::extra(const ReviewItem &item, ReviewColumn column, int role) const
{
    if (column != ReviewColumn::Application) {
        return {};
    }
    switch (role) {
    case SecondLineRole:
        return item.flagged && item.isDone() ? tr("%1 · flagged").arg(item.line) : item.line;
    case ChipRole:
        return QVariant::fromValue(stateChip(item, m_decimals));
    case Qt::AccessibleTextRole:
        //: application, its second line, its state
        return tr("%1, %2, %3").arg(item.heading, item.line, stateChip(item, m_decimals).word);
    default:
        return {};
    }
}

QString ReviewListModel::searchText(const ReviewItem &item) const
{
    return item.heading + u'\n' + item.line + u'\n' + stateChip(item, m_decimals).word;
}

} // namespace convoke
