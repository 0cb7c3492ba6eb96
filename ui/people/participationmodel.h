// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "ui/common/rowmodel.h"

namespace convoke {

enum class ParticipationColumn { Meeting, Count };

/// One person's applications in all meetings, newest meeting first, for a list of two lines.
class ParticipationModel final : public RowModel<Participation, ParticipationColumn>
{
    Q_OBJECT
public:
    using RowModel::RowModel;

protected:
    [[nodiscard]] qint64 idOf(const Participation &participation) const override
    {
        return participation.application.value();
    }
    [[nodiscard]] QString headerText(ParticipationColumn column) const override;
    [[nodiscard]] QString displayText(const Participation &participation,
                                      ParticipationColumn column) const override;
    [[nodiscard]] QVariant rawValue(const Participation &participation,
                                    ParticipationColumn column) const override;
    [[nodiscard]] QVariant extra(const Participation &participation, ParticipationColumn column,
                                 int role) const override;
};

} // namespace convoke
