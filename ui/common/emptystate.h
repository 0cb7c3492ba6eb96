// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace convoke {

class PlainLabel;

/// What stands where nothing is yet: a sign, a sentence that says why, and what to do next.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    /// @p icon is a name of lineIcon().
    EmptyState(const QString &icon, const QString &headline, const QString &sentence,
               QWidget *parent = nullptr);

    void setWords(const QString &headline, const QString &sentence);
    /// @p name becomes the objectName. Primary only where the page has no other primary button.
    QPushButton *addButton(const QString &name, const QString &verb, bool primary = false);

private:
    QWidget *m_column;
    PlainLabel *m_headline;
    PlainLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace convoke
