// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/rowchoice.h"

#include <QHash>

namespace convoke {

namespace {

void apply(IncomingRow &row, const RowChoice &choice)
{
    switch (choice.kind) {
    case RowChoice::Kind::LeaveOut:
        row.skip = SkipReason::LeftOut;
        row.skipDetail.clear();
        return;
    case RowChoice::Kind::SomebodyNew:
        row.isNewPerson = true;
        return;
    case RowChoice::Kind::NotThisPerson:
        return;
    case RowChoice::Kind::ThisPerson:
        row.isPerson = choice.person;
        if (choice.address && !row.person.emails.contains(*choice.address)) {
            row.person.emails.append(*choice.address); // the plan finds the other row's person by it
        }
        return;
    }
}

} // namespace

void applyChoices(QList<IncomingTable> &tables, const QList<RowChoice> &choices)
{
    QHash<int, QHash<int, qsizetype>> last; // by table and row
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (choices.at(i).kind != RowChoice::Kind::NotThisPerson) {
            last[choices.at(i).table].insert(choices.at(i).row, i);
        }
    }
    for (auto table = last.cbegin(); table != last.cend(); ++table) {
        if (table.key() < 0 || table.key() >= tables.size()) {
            continue;
        }
        for (IncomingRow &row : tables[table.key()].rows) {
            const auto choice = table->constFind(row.row);
            if (choice != table->cend() && !row.skip) {
                apply(row, choices.at(*choice));
            }
        }
    }
}

} // namespace convoke
