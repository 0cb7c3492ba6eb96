// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/itemrow.h"

namespace convoke {

class DateEdit;
class ItemList;

/// One session: day, start, end; it can be repeated on the next day or removed.
class SessionRow final : public ItemRow
{
    Q_OBJECT
public:
    SessionRow(EditedMeeting &meeting, SessionId session, const std::function<QDate()> &today,
               QWidget *parent);
};

/// The sessions of the meeting, and beneath them an empty day that becomes a further one when it is filled
/// in.
class SessionRows final : public QWidget
{
    Q_OBJECT
public:
    SessionRows(EditedMeeting &meeting, std::function<QDate()> today, QWidget *parent = nullptr);

    void follow();
    void clear();
    bool commit();

private:
    void addDay();

    EditedMeeting &m_meeting;
    std::function<QDate()> m_today;
    ItemList *m_list;
    DateEdit *m_newDay;
};

} // namespace convoke
