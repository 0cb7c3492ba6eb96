// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/formsection.h"

#include <QDate>

#include <functional>

namespace convoke {

class ContactRows;
class GroupRows;

/// What the meeting is: title, reference, kind, working groups, chairs, contacts.
class WhatSection final : public FormSection
{
    Q_OBJECT
public:
    WhatSection(EditedMeeting &meeting, const std::function<QDate()> &today, QWidget *parent = nullptr);

    void follow() override;
    void forget() override;
    bool commit() override;

private:
    [[nodiscard]] QStringList likelyChairs();

    GroupRows *m_groups;
    ContactRows *m_contacts;
};

} // namespace convoke
