// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/cellediting.h"
#include "ui/meetings/meetingchange.h"

namespace convoke {

class MeetingsModel;

/// Lets the list of meetings be worked in as in a spreadsheet. It says what is to become different in which
/// meeting and does nothing itself.
class MeetingCells final : public QObject
{
    Q_OBJECT
public:
    /// @p table is over @p model.
    MeetingCells(TableView *table, const MeetingsModel &model);

Q_SIGNALS:
    void changesWanted(const QList<convoke::MeetingChange> &changes);

private:
    [[nodiscard]] QString problemOf(const CellEdit &edit) const;
    void take(const QList<CellEdit> &edits);

    const MeetingsModel &m_model;
};

} // namespace convoke
