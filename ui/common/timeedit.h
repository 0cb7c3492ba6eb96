// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QLineEdit>
#include <QTime>

#include <optional>

namespace convoke {

/// A time of day that may be unknown, typed as people write it ("9.30", "930", "9h"). Up and Down step by a
/// quarter of an hour. What cannot be read stays as typed and is marked.
class TimeEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit TimeEdit(QWidget *parent = nullptr);

    void setTime(const std::optional<QTime> &time);
    [[nodiscard]] std::optional<QTime> time() const { return m_time; }
    /// The time, or nothing for an empty line, or ValueInvalid with the typed words.
    [[nodiscard]] Result<std::optional<QTime>> value() const;
    void readLine();

Q_SIGNALS:
    void timeChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setInvalid(bool invalid);
    void take(const std::optional<QTime> &time);

    std::optional<QTime> m_time;
    bool m_invalid = false;
};

} // namespace convoke
