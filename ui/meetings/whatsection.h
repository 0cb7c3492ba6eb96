// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/formsection.h"

namespace convoke {

class ContactRows;
class GroupRows;

/// What the meeting is: title, reference, kind, working groups, chairs, contacts.
class WhatSection final : public FormSection
{
    Q_OBJECT
public:
    explicit WhatSection(EditedMeeting &meeting, QWidget *parent = nullptr);

    void follow() override;
    void forget() override;
    bool commit() override;

Q_SIGNALS:
    void editGroupsWanted();

private:
    [[nodiscard]] QStringList likelyChairs();

    GroupRows *m_groups;
    ContactRows *m_contacts;
};

} // namespace convoke
