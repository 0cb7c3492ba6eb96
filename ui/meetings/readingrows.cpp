// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/readingrows.h"

#include "ui/meetings/readinglabels.h"
#include "ui/meetings/readingvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Shown, because it has a label of its own and says something: that a thing does not hold and is not said is
/// no news.
bool isShown(const FieldReading &field)
{
    const bool isOwn = field.field != u"deadline_rule" && field.field != u"reference";
    const bool isFlag = field.field == u"lunch_to_lunch" || field.field == u"provisional";
    return isOwn && !(isFlag && field.state == FieldState::Missing);
}

Chip chipFor(const FieldReading &field, const ReadingLabel &label, const QSet<QString> &decided)
{
    if (decided.contains(field.field)) {
        return {QCoreApplication::translate("convoke::ReadingRows", "decided"), Tone::Good};
    }
    return stateChip(field.state, label.isNeeded);
}

} // namespace

QList<ReadingRow> rowsOf(const AnnouncementReading &reading, const QSet<QString> &decided,
                         const QLocale &locale)
{
    struct Placed
    {
        ReadingRow row;
        int rank;
    };
    QList<Placed> placed;
    for (const FieldReading &field : reading.fields) {
        const ReadingLabel label = readingLabel(field.field);
        if (label.label.isEmpty() || !isShown(field)) {
            continue;
        }
        const bool isLast =
            field.state == FieldState::Missing && !label.isNeeded && !decided.contains(field.field);
        ReadingRow row;
        row.field = field.field;
        row.label = label.label;
        const bool isSaid = field.state != FieldState::Missing || decided.contains(field.field);
        row.value = isSaid ? readingValue(field.field, reading.document, locale) : QString();
        row.chip = chipFor(field, label, decided);
        row.colour = label.colour;
        row.isMarked = !field.spans.isEmpty();
        placed.append({row, label.rank + (isLast ? 1000 : 0)});
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const Placed &a, const Placed &b) { return a.rank < b.rank; });
    QList<ReadingRow> rows;
    for (Placed &entry : placed) {
        entry.row.id = entry.rank + 1;
        rows.append(entry.row);
    }
    return rows;
}

ReadingCounts countsOf(const AnnouncementReading &reading, const QSet<QString> &decided)
{
    ReadingCounts counts;
    for (const FieldReading &field : reading.fields) {
        const ReadingLabel label = readingLabel(field.field);
        if (label.label.isEmpty() || !isShown(field)) {
            continue;
        }
        if (field.state == FieldState::Found || decided.contains(field.field)) {
            ++counts.found;
        } else if (field.state != FieldState::Missing) {
            ++counts.toConfirm;
        } else if (label.isNeeded) {
            ++counts.missing;
        }
    }
    return counts;
}

QList<AnnouncementMark> marksOf(const AnnouncementReading &reading)
{
    QList<AnnouncementMark> marks;
    for (const FieldReading &field : reading.fields) {
        const ReadingLabel label = readingLabel(field.field);
        if (!field.spans.isEmpty() && !label.label.isEmpty() && isShown(field)) {
            marks.append({field.field, label.colour, field.spans});
        }
    }
    return marks;
}

} // namespace convoke
