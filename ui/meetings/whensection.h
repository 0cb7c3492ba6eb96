// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/earlierwords.h"
#include "ui/meetings/formsection.h"

namespace convoke {

class SessionRows;

/// When and where: sessions, time zone, mode, place, platform, language, travel, places.
class WhenSection final : public FormSection
{
    Q_OBJECT
public:
    WhenSection(EditedMeeting &meeting, const std::function<QDate()> &today, QWidget *parent = nullptr);

    void follow() override;
    void forget() override;
    bool commit() override;

private:
    void addTimeRows(FormGrid &grid);
    void addPlaceRows(FormGrid &grid);
    void complete(const FieldEditor<std::optional<QString>> &editor, EarlierWords kind);
    [[nodiscard]] FieldPlace<std::optional<QString>> cityPlace();
    void addManner(FormGrid &grid);

    SessionRows *m_sessions;
};

} // namespace convoke
