// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace convoke {

class FormRow;
class PlainLabel;

/// The lines of a form: a quiet label at the left, its editors at the right, all labels equally wide.
class FormGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit FormGrid(QWidget *parent = nullptr);

    FormRow *addRow(const QString &label);
    /// Something that takes the place of the editors of a line.
    void addRow(const QString &label, QWidget *editors);
    /// Hides or shows a line with its label.
    void setRowVisible(QWidget *editors, bool visible);

private:
    QGridLayout *m_grid;
    QHash<QWidget *, PlainLabel *> m_labels;
};

} // namespace convoke
