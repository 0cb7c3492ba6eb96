// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

#include <optional>

namespace convoke {

/// A whole number that may be unknown: an empty line is no number, and stepping up from it begins at the
/// minimum.
class OptionalSpinBox final : public QSpinBox
{
    Q_OBJECT
public:
    OptionalSpinBox(int minimum, int maximum, QWidget *parent = nullptr);

    void setOptionalValue(const std::optional<int> &value);
    [[nodiscard]] std::optional<int> optionalValue() const;
    /// Shown while there is no number ("not known", "no limit").
    void setEmptyText(const QString &text);

Q_SIGNALS:
    void optionalValueChanged();

protected:
    [[nodiscard]] QString textFromValue(int value) const override;
    [[nodiscard]] int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace convoke
