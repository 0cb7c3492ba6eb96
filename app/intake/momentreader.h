// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringView>
#include <QTimeZone>

#include <optional>

namespace convoke {

/// Reads one date, with or without time, from left to right; every step says whether it found its part.
/// Linear in a text that the caller keeps short.
class MomentReader final
{
public:
    MomentReader(QStringView text, bool monthFirst)
        : m_text(text.trimmed())
        , m_monthFirst(monthFirst)
    { }

    /// True when the whole text has the shape of a date; the day itself may still not exist.
    bool read();
    /// As wall-clock time held in UTC; an offset that was read is brought into @p zone if that is valid.
    [[nodiscard]] QDateTime moment(const QTimeZone &zone) const;
    /// The day exists.
    [[nodiscard]] bool fits() const { return m_date.isValid(); }

private:
    struct Number
    {
        int value = 0;
        int digits = 0;
    };
    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    bool skip(QStringView any);
    void skipBlanks()
    {
        while (skip(u" \u00a0\u202f")) { }
    }
    std::optional<Number> number(int mostDigits);
    QStringView word();
    int monthName();
    bool readDate();
    bool readTime();
    bool readHalfOfDay(int &hour);
    bool readZone();
    bool setDate(const Number &first, int month, const Number &last);

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_monthFirst;
    QDate m_date;
    QTime m_time = QTime(0, 0);
    std::optional<int> m_offset; ///< seconds east of UTC
};

} // namespace convoke
