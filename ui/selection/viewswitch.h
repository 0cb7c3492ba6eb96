// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;
class QHBoxLayout;

namespace convoke {

/// The ways of looking at a selection.
enum class SelectionView { Table, Board, WhyNot, Composition };

/// Chooses between the views of a selection, by mouse or with Ctrl+1 to Ctrl+4. The one that was used last is
/// remembered.
class ViewSwitch final : public QFrame
{
    Q_OBJECT
public:
    /// The keys work wherever the keyboard is within @p page.
    explicit ViewSwitch(QWidget *page);

    [[nodiscard]] SelectionView view() const;
    void choose(SelectionView view);
    /// Stands to the right of the switch, those that come first at the left.
    void add(QWidget *control, int stretch = 0);
    void addStretch();

Q_SIGNALS:
    void chosen(convoke::SelectionView view);

private:
    void addView(SelectionView view, const QString &name, const QString &word, const QString &words,
                 QWidget *page);

    QButtonGroup *m_buttons;
    QHBoxLayout *m_layout;
};

} // namespace convoke
