// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/formsection.h"

namespace convoke {

class ChipLabel;

/// The announcement itself: when it is published, until when and how people apply, when they hear.
class CallSection final : public FormSection
{
    Q_OBJECT
public:
    CallSection(EditedMeeting &meeting, std::function<QDate()> today, QWidget *parent = nullptr);

    void follow() override;

private:
    void addDates(FormGrid &grid);
    void addChannel(FormGrid &grid);

    std::function<QDate()> m_today;
    ChipLabel *m_near = nullptr;
};

} // namespace convoke
