// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/itemcard.h"

namespace convoke {

/// A criterion: its label, kind, what a fact is computed from, scale with the words of its steps, weight,
/// guidance, for whom.
class CriterionCard final : public ItemCard
{
    Q_OBJECT
public:
    CriterionCard(EditedMeeting &meeting, CriterionId criterion, QWidget *parent);

    /// The words of a new one, until it gets its own.
    [[nodiscard]] static QString placeholder();

protected:
    [[nodiscard]] CardHead head(const MeetingDocument &document) const override;
    void fill(FormGrid &form) override;
    void showRows(FormGrid &form) override;
    bool move(MeetingDocument &document, int step) const override;
    void remove(MeetingDocument &document) const override;

private:
    void fillFact(FormGrid &form);

    CriterionId m_criterion;
    QWidget *m_informative = nullptr;
    PlainLabel *m_shifted = nullptr;
    QWidget *m_stepsRow = nullptr;
    QWidget *m_factRow = nullptr;
    QWidget *m_meetingsRow = nullptr;
    QWidget *m_languagesRow = nullptr;
    QWidget *m_questionRow = nullptr;
    QWidget *m_scaleRow = nullptr;
    QWidget *m_weightRow = nullptr;
    QWidget *m_profilesRow = nullptr;
};

} // namespace convoke
