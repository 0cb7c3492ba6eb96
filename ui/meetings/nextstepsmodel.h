// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/nextsteps.h"
#include "ui/common/rowmodel.h"
#include "ui/common/tokens.h"

#include <QHash>
#include <QLocale>

namespace convoke {

enum class NextStepColumn { When, Due, What, Reference, Title, Count };

/// A step with its place in the order of urgency and the colours of its meeting.
struct NextStepRow
{
    DatedStep step;
    int rank = 0;
    QList<ColourPair> colours;

    friend bool operator==(const NextStepRow &, const NextStepRow &) = default;
};

/// The next steps of all meetings, the most urgent first.
class NextStepsModel final : public RowModel<NextStepRow, NextStepColumn>
{
    Q_OBJECT
public:
    explicit NextStepsModel(QObject *parent = nullptr, const QLocale &locale = QLocale());

    /// The truth on the day @p today.
    void follow(const QList<MeetingSummary> &meetings, const QList<WorkingGroup> &groups, QDate today);

protected:
    /// A meeting has each step once.
    [[nodiscard]] qint64 idOf(const NextStepRow &row) const override;
    [[nodiscard]] QString headerText(NextStepColumn column) const override;
    [[nodiscard]] QString displayText(const NextStepRow &row, NextStepColumn column) const override;
    [[nodiscard]] QVariant rawValue(const NextStepRow &row, NextStepColumn column) const override;
    [[nodiscard]] QVariant extra(const NextStepRow &row, NextStepColumn column, int role) const override;

private:
    QLocale m_locale;
    QDate m_today;
};

} // namespace convoke
