// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rowmodel.h"

namespace convoke {

struct SectionRow
{
    qint64 id = 0;
    QString words;

    friend bool operator==(const SectionRow &, const SectionRow &) = default;
};

enum class SectionColumn { Words, Count };

/// The table of contents of a form.
class SectionsModel final : public RowModel<SectionRow, SectionColumn>
{
    Q_OBJECT
public:
    using RowModel::RowModel;

protected:
    [[nodiscard]] qint64 idOf(const SectionRow &row) const override { return row.id; }
    [[nodiscard]] QString headerText(SectionColumn) const override { return tr("Section"); }
    [[nodiscard]] QString displayText(const SectionRow &row, SectionColumn) const override
    {
        return row.words;
    }
    [[nodiscard]] QVariant rawValue(const SectionRow &row, SectionColumn) const override { return row.words; }
};

} // namespace convoke
