// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/itemeditor.h"

class QToolButton;

namespace convoke {

/// An item with a few fields, all of them always on one line, with its buttons behind them.
class ItemRow : public ItemEditor
{
    Q_OBJECT
public:
    /// @p name is what the objectNames of its parts begin with.
    ItemRow(EditedMeeting &meeting, qint64 id, const QString &name, QWidget *parent);

protected:
    [[nodiscard]] FormRow *row() const { return m_row; }
    [[nodiscard]] QString nameOf(const QString &part) const { return m_name + part; }
    /// A button with an icon; @p verb is its accessible name and tool tip.
    QToolButton *addTool(const QString &part, const QString &icon, const QString &verb);

private:
    QString m_name;
    FormRow *m_row;
};

} // namespace convoke
