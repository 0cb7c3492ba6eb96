// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QLineEdit>

#include <functional>
#include <optional>

namespace convoke {

/// A date that may be unknown. It is typed as people write dates (typeddate.h), chosen in a calendar (the
/// button or Alt+Down), or stepped by Up and Down. What cannot be read stays as typed and is marked, never
/// guessed.
class DateEdit final : public QLineEdit
{
    Q_OBJECT
public:
    /// @p today gives the day that dates without a year are read from; the default is the machine's.
    explicit DateEdit(QWidget *parent = nullptr, std::function<QDate()> today = {});

    void setDate(const std::optional<QDate> &date);
    /// What was last read; nothing for an empty line and for one that cannot be read.
    [[nodiscard]] std::optional<QDate> date() const { return m_date; }
    /// The date, or nothing for an empty line, or ValueInvalid with the typed words.
    [[nodiscard]] Result<std::optional<QDate>> value() const;
    /// Reads the line now, as leaving it does.
    void readLine();
    void openCalendar();

Q_SIGNALS:
    void dateChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setInvalid(bool invalid);
    void take(const std::optional<QDate> &date);

    std::function<QDate()> m_today;
    std::optional<QDate> m_date;
    bool m_invalid = false;
};

} // namespace convoke
