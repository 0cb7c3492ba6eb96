// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rowmodel.h"

namespace convoke {

/// One file of the list on the start page.
struct RecentFileRow
{
    qint64 id = 0; ///< its place in the list
    QString path;

    friend bool operator==(const RecentFileRow &, const RecentFileRow &) = default;
};

enum class RecentFileColumn { File, Count };

/// The files that were open lately: name, and the folder beneath.
class RecentFilesModel final : public RowModel<RecentFileRow, RecentFileColumn>
{
    Q_OBJECT
public:
    using RowModel::RowModel;

    void setPaths(const QStringList &paths);

protected:
    [[nodiscard]] qint64 idOf(const RecentFileRow &row) const override { return row.id; }
    [[nodiscard]] QString headerText(RecentFileColumn column) const override;
    [[nodiscard]] QString displayText(const RecentFileRow &row, RecentFileColumn column) const override;
    [[nodiscard]] QVariant rawValue(const RecentFileRow &row, RecentFileColumn column) const override;
    [[nodiscard]] QVariant extra(const RecentFileRow &row, RecentFileColumn column, int role) const override;
};

} // namespace convoke
