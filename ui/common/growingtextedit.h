// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace convoke {

/// Several lines of plain text in a form: grows with its text between two heights, Tab leaves it. Pasted
/// markup becomes its words.
class GrowingTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit GrowingTextEdit(QWidget *parent = nullptr, int fewestLines = 2, int mostLines = 12);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The user has left it after changing it.
    void editingFinished();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int heightForLines(int lines) const;

    int m_fewestLines;
    int m_mostLines;
    QString m_before;
};

/// A list of short texts, one per line: typed, pasted, sorted with the keyboard like any text.
class StringListEdit final : public GrowingTextEdit
{
    Q_OBJECT
public:
    explicit StringListEdit(QWidget *parent = nullptr);

    void setStrings(const QStringList &strings);
    /// Trimmed lines; empty ones and leading bullets are left out.
    [[nodiscard]] QStringList strings() const;
};

} // namespace convoke
