// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace convoke {

/// One step of a scale, or a quiet choice beside the scale ("abstain"). Checked is said by ground and weight.
/// It does not take the keyboard: its card does.
class ScoreButton final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Kind { Step, Quiet };

    ScoreButton(Kind kind, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// The choice is made by whoever hears clicked(): a click alone checks nothing.
    void nextCheckState() override { }

private:
    Kind m_kind;
};

} // namespace convoke
