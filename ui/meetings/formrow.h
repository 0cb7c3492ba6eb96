// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace convoke {

class PlainLabel;

/// The editors of one line of a form, beside each other, with room beneath for what is wrong with them.
class FormRow final : public QWidget
{
    Q_OBJECT
public:
    explicit FormRow(QWidget *parent = nullptr);

    /// @p stretch 0: as wide as it wants to be.
    void add(QWidget *editor, int stretch = 0);
    /// Quiet words between or behind editors ("until").
    PlainLabel *addWord(const QString &word);
    /// What is added afterwards stands at the right.
    void addStretch();
    /// A label for a sentence that says what is wrong; hidden at first.
    PlainLabel *makeComplaint();

private:
    QHBoxLayout *m_line;
    QVBoxLayout *m_column;
};

} // namespace convoke
