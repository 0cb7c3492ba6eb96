// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/announcementpage.h"

#include <QList>

namespace convoke {

/// Reads the small parts of dates from tokens. Every function takes a token and says where the part ends; a
/// part that is not there ends where it began.
class DateCursor
{
public:
    explicit DateCursor(const AnnouncementPage &page)
        : m_page(page)
    { }

    struct Month
    {
        int month = 0;
        int other = 0;
        int end = 0;
    };

    [[nodiscard]] const AnnouncementPage &page() const { return m_page; }
    /// A run of at most two digits that can be the day of a month, 0 otherwise.
    [[nodiscard]] int day(int token) const;
    [[nodiscard]] int year(int token) const;
    [[nodiscard]] int weekday(int token) const;
    [[nodiscard]] Month month(int token) const;
    /// True where @p token sticks to the token before it.
    [[nodiscard]] bool isGlued(int token) const;
    [[nodiscard]] bool isNumber(int token) const;
    /// Over "st", "nd", ".", "of", "de", "ta'" between a day and its month.
    [[nodiscard]] int afterOrdinal(int token) const;
    /// Over "." "," "of" "de" "del" between a month and its year.
    [[nodiscard]] int beforeYear(int token) const;
    /// Over the rest of a weekday and what joins it to its date: "-feira", ",", "the".
    [[nodiscard]] int afterWeekday(int token) const;
    /// Over the word for "year" or "day" behind a date: "2024 г.", "2024 r.", "14 d."
    [[nodiscard]] int afterUnit(int token) const;
    /// Over what joins two dates ("and", "&", ",", "/", "-", "to"); @p isRange tells which.
    [[nodiscard]] int afterJoint(int token, bool &isRange) const;

private:
    const AnnouncementPage &m_page;
};

} // namespace convoke
