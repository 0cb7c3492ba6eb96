// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/itemrow.h"

class QLineEdit;

namespace convoke {

class ItemList;

/// One contact person: name and e-mail address.
class ContactRow final : public ItemRow
{
    Q_OBJECT
public:
    ContactRow(EditedMeeting &meeting, int index, QWidget *parent);
};

/// The contact persons of the meeting, and beneath them an empty name that becomes a further one when it is
/// filled in.
class ContactRows final : public QWidget
{
    Q_OBJECT
public:
    explicit ContactRows(EditedMeeting &meeting, QWidget *parent = nullptr);

    void follow();
    void clear();
    bool commit();

private:
    void addContact();

    EditedMeeting &m_meeting;
    ItemList *m_list;
    QLineEdit *m_newName;
};

} // namespace convoke
