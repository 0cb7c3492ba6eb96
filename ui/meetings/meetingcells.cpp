// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingcells.h"

#include "base/errorwords.h"
#include "ui/common/tableview.h"
#include "ui/meetings/meetingsmodel.h"
#include "ui/meetings/typedmeeting.h"

namespace convoke {

namespace {

CellEditing::Columns columns()
{
    CellEditing::Columns all;
    for (const MeetingColumn column : typedColumns()) {
        all.editable.append(static_cast<int>(column));
    }
    all.keys = {static_cast<int>(MeetingColumn::Reference)};
    return all;
}

TypedChange changeOf(const MeetingsModel &model, int row, const CellEdit &edit)
{
    return typedChange(model.valueAt(row), static_cast<MeetingColumn>(edit.column), edit.text, model.locale(),
                       model.today());
}

} // namespace

MeetingCells::MeetingCells(TableView *table, const MeetingsModel &model)
    : QObject(table)
    , m_model(model)
{
    auto *editing =
        new CellEditing(table, columns(), [this](const CellEdit &edit) { return problemOf(edit); });
    connect(editing, &CellEditing::edited, this, &MeetingCells::take);
}

QString MeetingCells::problemOf(const CellEdit &edit) const
{
    const std::optional<int> row = m_model.rowOf(edit.id);
    if (!row) {
        return {}; // it went meanwhile
    }
    if (static_cast<MeetingColumn>(edit.column) == MeetingColumn::Reference) {
        for (int other = 0; other < m_model.rowCount(); ++other) {
            const MeetingSummary &meeting = m_model.valueAt(other);
            if (other != *row && meeting.reference.compare(edit.text, Qt::CaseInsensitive) == 0) {
                return errorSentence({ErrorCode::ReferenceTaken, edit.text});
            }
        }
    }
    return changeOf(m_model, *row, edit).problem;
}

void MeetingCells::take(const QList<CellEdit> &edits)
{
    QList<MeetingChange> changes;
    for (const CellEdit &edit : edits) {
        const std::optional<int> row = m_model.rowOf(edit.id);
        const TypedChange change = row ? changeOf(m_model, *row, edit) : TypedChange();
        if (change.apply) {
            changes.append({MeetingId(edit.id), change.apply});
        }
    }
    if (!changes.isEmpty()) {
        Q_EMIT changesWanted(changes);
    }
}

} // namespace convoke
