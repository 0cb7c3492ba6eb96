// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/answerorder.h"

#include "intake/answercomparison.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace convoke {

namespace {

const IncomingRow &incomingOf(const QList<IncomingTable> &tables, const PlannedRow &row)
{
    return tables.at(row.table).rows.at(row.index);
}

} // namespace

bool isLaterAnswer(const QList<IncomingTable> &tables, const QList<PlannedRow> &rows, int row, int other)
{
    const PlannedRow &a = rows.at(row);
    const PlannedRow &b = rows.at(other);
    const QDateTime &ofA = incomingOf(tables, a).moment();
    const QDateTime &ofB = incomingOf(tables, b).moment();
    if (ofA.isValid() && ofB.isValid() && !isSameMoment(ofA, ofB)) {
        return isLaterMoment(ofA, ofB);
    }
    const bool turned = a.table == b.table && tables.at(a.table).newestFirst;
    return turned ? row < other : row > other;
}

QList<int> inOrderOfAnswers(const QList<IncomingTable> &tables, const QList<PlannedRow> &rows)
{
    // Rows without a time keep their place among the rows of their table; so the time of the row before is
    // theirs.
    QList<int> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    for (auto first = order.begin(); first != order.end();) {
        const int table = rows.at(*first).table;
        const auto last =
            std::find_if(first, order.end(), [&](int row) { return rows.at(row).table != table; });
        if (tables.at(table).newestFirst) {
            std::reverse(first, last);
        }
        first = last;
    }
    QHash<int, qint64> times;
    qint64 before = 0;
    for (const int row : std::as_const(order)) {
        const QDateTime &moment = incomingOf(tables, rows.at(row)).moment();
        before = moment.isValid() ? moment.toSecsSinceEpoch() : before;
        times.insert(row, before);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&times](int a, int b) { return times.value(a) < times.value(b); });
    return order;
}

} // namespace convoke
