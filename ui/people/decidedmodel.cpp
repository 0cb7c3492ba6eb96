// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/decidedmodel.h"

#include <QLocale>

namespace convoke {

QList<DecidedRow> decidedRows(const QList<PastMerge> &merges, const QList<DistinctPeople> &distinct)
{
    QList<DecidedRow> rows;
    for (const PastMerge &merge : merges) {
        const QString who = merge.name == merge.otherName
            ? merge.name
            : DecidedModel::tr("%1 – %2").arg(merge.name, merge.otherName);
        rows.append({merge.id.value(), merge.id, std::nullopt, who, merge.mergedBy, merge.mergedAt});
    }
    for (const DistinctPeople &mark : distinct) {
        const auto key =
            static_cast<qint64>(qHashMulti(1, mark.pair.first.value(), mark.pair.second.value()));
        rows.append({key, std::nullopt, mark.pair,
                     DecidedModel::tr("%1 – %2").arg(mark.firstName, mark.secondName), mark.saidBy,
                     mark.saidAt});
    }
    return rows;
}

QString DecidedModel::headerText(DecidedColumn column) const
{
    switch (column) {
    case DecidedColumn::What:
        return tr("Decision");
    case DecidedColumn::Who:
        return tr("People");
    case DecidedColumn::By:
        return tr("Decided by");
    case DecidedColumn::At:
        return tr("When");
    case DecidedColumn::Count:
        break;
    }
    return {};
}

QString DecidedModel::displayText(const DecidedRow &row, DecidedColumn column) const
{
    switch (column) {
    case DecidedColumn::What:
        //: what was decided about two entries of the address book
        return row.merge ? tr("merged") : tr("not the same person");
    case DecidedColumn::Who:
        return row.who;
    case DecidedColumn::By:
        return row.by;
    case DecidedColumn::At:
        return QLocale().toString(row.at.toLocalTime(), QLocale::ShortFormat);
    case DecidedColumn::Count:
        break;
    }
    return {};
}

QVariant DecidedModel::rawValue(const DecidedRow &row, DecidedColumn column) const
{
    return column == DecidedColumn::At ? QVariant(row.at) : QVariant(displayText(row, column));
}

} // namespace convoke
