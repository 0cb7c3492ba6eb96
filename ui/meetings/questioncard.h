// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/itemcard.h"

namespace convoke {

/// A question: its text, how it is answered, by whom, after which other one.
class QuestionCard final : public ItemCard
{
    Q_OBJECT
public:
    QuestionCard(EditedMeeting &meeting, QuestionId question, QWidget *parent);

    /// The words of a new one, until it gets its own.
    [[nodiscard]] static QString placeholder();

    [[nodiscard]] DropPlace dropPlace(qsizetype gap, int levels) const override;
    void moveTo(const std::function<QList<qint64>(const MeetingDocument &)> &idsOf,
                const DropPlace &place) override;

protected:
    [[nodiscard]] CardHead head(const MeetingDocument &document) const override;
    void fill(FormGrid &form) override;
    void showRows(FormGrid &form) override;
    bool move(MeetingDocument &document, int step) const override;
    void remove(MeetingDocument &document) const override;

private:
    QuestionId m_question;
    QWidget *m_choicesRow = nullptr;
    QWidget *m_profilesRow = nullptr;
};

} // namespace convoke
