// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/itemrow.h"

class QMenu;

namespace convoke {

class ItemList;
class SessionLine;

/// One session: day, start, end. Its hours can be those of half a day or be given to the other days; it can
/// be repeated on the next day or removed.
class SessionRow final : public ItemRow
{
    Q_OBJECT
public:
    SessionRow(EditedMeeting &meeting, SessionId session, const std::function<QDate()> &today,
               QWidget *parent);

private:
    void fillHoursMenu(QMenu &menu);

    SessionId m_session;
};

/// The sessions of the meeting, and beneath them a line that adds days as they are typed.
class SessionRows final : public QWidget
{
    Q_OBJECT
public:
    SessionRows(EditedMeeting &meeting, std::function<QDate()> today, QWidget *parent = nullptr);

    void follow();
    void clear();
    bool commit();

private:
    void addDays();

    EditedMeeting &m_meeting;
    std::function<QDate()> m_today;
    ItemList *m_list;
    SessionLine *m_line;
};

} // namespace convoke
