// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/itemcard.h"

namespace convoke {

/// A rule of the selection on the form: what it looks at, its bounds and its exception.
class CallRuleCard final : public ItemCard
{
    Q_OBJECT
public:
    CallRuleCard(EditedMeeting &meeting, RuleId rule, QWidget *parent);

    void follow() override;

protected:
    [[nodiscard]] CardHead head(const MeetingDocument &document) const override;
    void fill(FormGrid &form) override;
    bool move(MeetingDocument &document, int step) const override;
    void remove(MeetingDocument &document) const override;

private:
    RuleId m_rule;
};

} // namespace convoke
