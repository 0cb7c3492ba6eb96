// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/workinggroup.h"

#include <QPushButton>

class QMenu;

namespace convoke {

class EditedMeeting;
struct MeetingDocument;

/// A button with a menu: inserts the criteria or rules that are usual in a working group, or a starting set,
/// and keeps the present ones as usual for a group of the meeting.
class TemplatesButton final : public QPushButton
{
    Q_OBJECT
public:
    TemplatesButton(EditedMeeting &meeting, GroupTemplate kind, QWidget *parent = nullptr);

private:
    void fill(QMenu &menu);
    void offer(QMenu &menu, const QString &words, const MeetingDocument &from);
    void insert(const MeetingDocument &from);

    EditedMeeting &m_meeting;
    GroupTemplate m_kind;
};

} // namespace convoke
