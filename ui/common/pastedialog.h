// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pasteplan.h"

#include <QDialog>

namespace convoke {

/// Shows what pasting would change, value by value, and what would be left out; does nothing itself.
class PasteDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @p table names the columns.
    PasteDialog(const PastePlan &plan, const QAbstractItemModel &table, QWidget *parent);

Q_SIGNALS:
    void agreed(const QList<convoke::CellEdit> &edits);

private:
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString leftOut() const;

    PastePlan m_plan;
    QList<CellEdit> m_edits;
};

} // namespace convoke
