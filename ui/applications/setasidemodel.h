// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mailstore.h"
#include "ui/common/rowmodel.h"
#include "ui/common/tablecolumns.h"

namespace convoke {

enum class SetAsideColumn { What, From, Subject, Sent, Count };

/// The e-mails of a meeting that became no application, as a table.
class SetAsideModel final : public RowModel<StoredMail, SetAsideColumn>
{
    Q_OBJECT
public:
    using RowModel::RowModel;

    /// How the columns start.
    [[nodiscard]] static QList<ColumnSpec> columns();

protected:
    [[nodiscard]] qint64 idOf(const StoredMail &mail) const override { return mail.id.value(); }
    [[nodiscard]] QString headerText(SetAsideColumn column) const override;
    [[nodiscard]] QString displayText(const StoredMail &mail, SetAsideColumn column) const override;
    [[nodiscard]] QVariant rawValue(const StoredMail &mail, SetAsideColumn column) const override;
    [[nodiscard]] QVariant extra(const StoredMail &mail, SetAsideColumn column, int role) const override;
};

} // namespace convoke
