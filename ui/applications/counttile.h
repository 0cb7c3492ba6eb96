// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace convoke {

/// A large number with a word under it, to be pressed: then a list shows only what was counted.
class CountTile final : public QAbstractButton
{
    Q_OBJECT
public:
    /// @p name becomes the objectName.
    CountTile(const QString &name, const QString &word, QWidget *parent = nullptr);

    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_word;
    int m_count = 0;
};

} // namespace convoke
