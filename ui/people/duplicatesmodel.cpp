// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/duplicatesmodel.h"

#include "people/duplicatewords.h"
#include "ui/common/chip.h"

#include <QLocale>

namespace convoke {

namespace {

Chip certaintyChip(double certainty)
{
    // 99.6 % is not shown as if it were proved.
    const int percent = qBound(1, qRound(100 * certainty), 99);
    //: how certain it is that two entries are one person, in a chip
    return {DuplicatesModel::tr("%1 %").arg(QLocale().toString(percent)),
            certainty >= 0.85      ? Tone::Good
                : certainty >= 0.5 ? Tone::Accent
                                   : Tone::Neutral};
}

QString reasonsIn(const DuplicateRow &row)
{
    QStringList sentences;
    for (const DuplicateReason reason : row.proposal.reasons) {
        sentences.append(duplicateSentence(reason));
    }
    return sentences.join(u' ');
}

} // namespace

qint64 DuplicateRow::key() const
{
    return static_cast<qint64>(qHashMulti(0, proposal.pair.first.value(), proposal.pair.second.value()));
}

QString shownName(const Person &person)
{
    const QString name = person.displayName().trimmed();
    return name.isEmpty() && !person.emails.isEmpty() ? person.emails.first().toString() : name;
}

QString DuplicatesModel::headerText(DuplicateColumn) const
{
    return tr("People");
}

QString DuplicatesModel::displayText(const DuplicateRow &row, DuplicateColumn) const
{
    //: two entries that may be one person; how each is spelt
    return row.first == row.second ? row.first : tr("%1 – %2").arg(row.first, row.second);
}

QVariant DuplicatesModel::rawValue(const DuplicateRow &row, DuplicateColumn) const
{
    return row.proposal.certainty;
}

QVariant DuplicatesModel::extra(const DuplicateRow &row, DuplicateColumn column, int role) const
{
    switch (role) {
    case SecondLineRole:
        return reasonsIn(row);
    case ChipRole:
        return QVariant::fromValue(certaintyChip(row.proposal.certainty));
    case Qt::AccessibleTextRole:
        //: read aloud: the names of two entries, how certain it is that they are one person, and why
        return tr("%1. %2. %3")
            .arg(displayText(row, column), certaintyWords(row.proposal.certainty), reasonsIn(row));
    default:
        return {};
    }
}

} // namespace convoke
