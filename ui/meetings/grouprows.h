// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/itemrow.h"

class QPushButton;

namespace convoke {

class ItemList;

/// One working group's part in the meeting.
class GroupRow final : public ItemRow
{
    Q_OBJECT
public:
    GroupRow(EditedMeeting &meeting, int index, QWidget *parent);
};

/// The working groups of the meeting with their parts, a button that adds one, and one that leads to the
/// groups themselves.
class GroupRows final : public QWidget
{
    Q_OBJECT
public:
    explicit GroupRows(EditedMeeting &meeting, QWidget *parent = nullptr);

    void follow();
    void clear();
    bool commit();

Q_SIGNALS:
    /// The user wants to edit the working groups of the file.
    void editGroupsWanted();

private:
    EditedMeeting &m_meeting;
    ItemList *m_list;
    QPushButton *m_add;
};

/// 0, 1, … for the items of a list without ids.
QList<qint64> numbered(qsizetype count);

} // namespace convoke
