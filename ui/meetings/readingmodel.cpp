// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/readingmodel.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

QString ReadingModel::headerText(ReadingColumn column) const
{
    switch (column) {
    case ReadingColumn::Field:
        return tr("Field");
    case ReadingColumn::Value:
        return tr("Read");
    case ReadingColumn::State:
        return tr("State");
    case ReadingColumn::Count:
        break;
    }
    Q_UNREACHABLE();
}

QString ReadingModel::displayText(const ReadingRow &row, ReadingColumn column) const
{
    switch (column) {
    case ReadingColumn::Field:
        return row.label;
    case ReadingColumn::Value:
        return row.value.isEmpty() ? tr("not in the text") : QString(row.value).replace(u'\n', u" · "_s);
    case ReadingColumn::State:
        return row.chip.word;
    case ReadingColumn::Count:
        break;
    }
    Q_UNREACHABLE();
}

QVariant ReadingModel::rawValue(const ReadingRow &row, ReadingColumn column) const
{
    return column == ReadingColumn::Field ? QVariant(row.id) : QVariant(displayText(row, column));
}

QVariant ReadingModel::extra(const ReadingRow &row, ReadingColumn column, int role) const
{
    switch (role) {
    case DotsRole:
        return column == ReadingColumn::Field && row.isMarked
            ? QVariant::fromValue(QList<ColourPair>{row.colour})
            : QVariant();
    case QuietRole:
        return column == ReadingColumn::Field || row.value.isEmpty();
    case ChipRole:
        return column == ReadingColumn::State ? QVariant::fromValue(row.chip) : QVariant();
    case Qt::ToolTipRole:
        return column == ReadingColumn::Value && row.value.contains(u'\n') ? QVariant(row.value) : QVariant();
    default:
        return {};
    }
}

} // namespace convoke
