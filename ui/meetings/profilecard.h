// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/itemcard.h"

namespace convoke {

/// A kind of participant: label, description, how many are wanted.
class ProfileCard final : public ItemCard
{
    Q_OBJECT
public:
    ProfileCard(EditedMeeting &meeting, ProfileId profile, QWidget *parent);

    /// The words of a new one, until it gets its own.
    [[nodiscard]] static QString placeholder();

protected:
    [[nodiscard]] CardHead head(const MeetingDocument &document) const override;
    void fill(FormGrid &form) override;
    bool move(MeetingDocument &document, int step) const override;
    void remove(MeetingDocument &document) const override;

private:
    ProfileId m_profile;
};

} // namespace convoke
