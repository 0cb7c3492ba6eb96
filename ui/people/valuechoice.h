// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace convoke {

/// One of two values of which one stays: a sheet with a round mark and the whole text, however long. Left and
/// Right take the one or the other, Up and Down go to the next choice.
class ValueChoice final : public QRadioButton
{
    Q_OBJECT
public:
    explicit ValueChoice(QWidget *parent = nullptr);

    /// Foreign text; empty is said in words.
    void setValue(const QString &text);
    [[nodiscard]] const QString &value() const { return m_value; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The value at the left (-1) or at the right (1) is wanted.
    void sideWanted(int side);
    /// To the choice above (-1) or below (1).
    void moveWanted(int by);
    /// Enter.
    void confirmed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QRect textArea(int width) const;

    QString m_value;
};

} // namespace convoke
