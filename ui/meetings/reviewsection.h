// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/formsection.h"
#include "ui/meetings/itemrow.h"

namespace convoke {

class ItemList;

/// One phase of the review: its name and its days.
class ReviewPhaseRow final : public ItemRow
{
    Q_OBJECT
public:
    ReviewPhaseRow(EditedMeeting &meeting, int index, const std::function<QDate()> &today, QWidget *parent);
};

/// How the applications are reviewed: blind or not, what reviewers see of each other, how many review each
/// application, and when.
class ReviewSection final : public FormSection
{
    Q_OBJECT
public:
    ReviewSection(EditedMeeting &meeting, std::function<QDate()> today, QWidget *parent = nullptr);

    void follow() override;
    void forget() override;
    bool commit() override;

private:
    void addReaders(FormGrid &grid);
    void addPhases(FormGrid &grid);
    void addPhase();

    std::function<QDate()> m_today;
    ItemList *m_phases = nullptr;
};

} // namespace convoke
