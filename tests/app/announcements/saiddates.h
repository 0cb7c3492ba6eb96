// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/calendarwords.h"
#include "announcements/foldedtext.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

// Whether words say a date, found out in another way than the reader does.

namespace convoke::test {

/// A number, a word or a mark of the source words.
struct Piece
{
    QString text; ///< folded
    int number = -1;
    QList<int> months; ///< that it is the name of

    [[nodiscard]] bool isMark(QStringView mark) const { return text == mark; }
    [[nodiscard]] bool isYear() const { return text.size() == 4 && number >= 1990 && number < 2100; }
    /// Part of a number such as "14th", or joins two days, or the name of a day.
    [[nodiscard]] bool isJoint() const
    {
        static const QSet<QString> joints{QStringLiteral("until"), QStringLiteral("till"),
                                          QStringLiteral("from"), QStringLiteral("through")};
        constexpr qsizetype longest = 3; // "the", "and", "bis"
        return number >= 0 || !months.isEmpty() || calendarWords().weekday(text) > 0 || joints.contains(text)
            || (text != u":" && text != u"…" && text.size() <= longest);
    }
};

inline QList<Piece> piecesOf(const QString &words)
{
    static const QRegularExpression piece(QStringLiteral("[0-9]+|\\p{L}+|[^\\s]"));
    QList<Piece> pieces;
    QRegularExpressionMatchIterator matches = piece.globalMatch(foldedText(words));
    while (matches.hasNext()) {
        Piece next{matches.next().captured()};
        bool isNumber = false;
        const int number = next.text.toInt(&isNumber);
        next.number = isNumber ? number : -1;
        next.months = calendarWords().months(next.text);
        if (!pieces.isEmpty()) {
            next.months += calendarWords().months(pieces.last().text + QLatin1Char(' ') + next.text);
        }
        pieces.append(next);
    }
    return pieces;
}

/// True where @p day and @p month are one date: "05.06", "2026-06-05", "5 June", "June 4-5": nothing but
/// other days and what joins days stands between them, and no other month.
inline bool areOneDate(const QList<Piece> &pieces, qsizetype day, qsizetype month)
{
    const qsizetype first = qMin(day, month);
    const qsizetype last = qMax(day, month);
    if (pieces.at(month).number >= 0) {
        const bool isParted = last == first + 2
            && (pieces.at(first + 1).isMark(u".") || pieces.at(first + 1).isMark(u"/")
                || pieces.at(first + 1).isMark(u"-"));
        return isParted && pieces.at(day).text.size() <= 2 && pieces.at(month).text.size() <= 2;
    }
    for (qsizetype i = first + 1; i < last; ++i) {
        if (!pieces.at(i).isJoint() || !pieces.at(i).months.isEmpty()) {
            return false;
        }
    }
    return true;
}

/// The place of what follows "5", "5.", "5th of", "May 5,".
inline qsizetype afterDay(const QList<Piece> &pieces, qsizetype day)
{
    static const QSet<QString> skipped{QStringLiteral("."),  QStringLiteral(","),  QStringLiteral("-"),
                                       QStringLiteral("/"),  QStringLiteral("st"), QStringLiteral("nd"),
                                       QStringLiteral("rd"), QStringLiteral("th"), QStringLiteral("er"),
                                       QStringLiteral("of"), QStringLiteral("de")};
    qsizetype next = day + 1;
    while (next < pieces.size() && skipped.contains(pieces.at(next).text)) {
        ++next;
    }
    return next;
}

/// False where a day behind a month has a month of its own, or another year stands beside the date.
inline bool agree(const QList<Piece> &pieces, qsizetype day, qsizetype month, QDate date)
{
    const qsizetype first = qMin(day, month);
    const qsizetype next = afterDay(pieces, qMax(day, month));
    const bool isNext = next < pieces.size();
    if (isNext && month < day && pieces.at(month).number < 0 && !pieces.at(next).months.isEmpty()
        && !pieces.at(day + 1).isMark(u",")) {
        return false;
    }
    const bool isAfter = first >= 2 && pieces.at(first - 2).isYear()
        && (pieces.at(first - 1).isMark(u"-") || pieces.at(first - 1).isMark(u".")
            || pieces.at(first - 1).isMark(u"/"));
    const qsizetype year = isAfter ? first - 2 : isNext && pieces.at(next).isYear() ? next : -1;
    return year < 0 || pieces.at(year).number == date.year();
}

/// Where the day stands with its month; -1: nowhere.
inline qsizetype placeOf(const QList<Piece> &pieces, QDate date)
{
    for (qsizetype day = 0; day < pieces.size(); ++day) {
        if (pieces.at(day).number != date.day()) {
            continue;
        }
        for (qsizetype month = 0; month < pieces.size(); ++month) {
            const Piece &piece = pieces.at(month);
            const bool isMonth = piece.number == date.month() || piece.months.contains(date.month());
            if (month != day && isMonth && areOneDate(pieces, day, month)
                && agree(pieces, day, month, date)) {
                return day;
            }
        }
    }
    return -1;
}

/// "3 to 6 June" says the days between, too.
inline bool isRange(const QList<Piece> &pieces, qsizetype first, qsizetype last)
{
    constexpr qsizetype longest = 12;
    if (first < 0 || last <= first || last - first > longest) {
        return false;
    }
    return std::all_of(pieces.cbegin() + first + 1, pieces.cbegin() + last,
                       [](const Piece &piece) { return piece.isJoint(); });
}

/// The day and the month stand in @p words as one date, with no other year beside it, or the day lies between
/// two that do.
inline bool standsIn(const QString &words, QDate date)
{
    const QList<Piece> pieces = piecesOf(words);
    if (placeOf(pieces, date) >= 0) {
        return true;
    }
    constexpr int longestRange = 10;
    for (int before = 1; before < longestRange; ++before) {
        for (int after = 1; after < longestRange; ++after) {
            if (isRange(pieces, placeOf(pieces, date.addDays(-before)),
                        placeOf(pieces, date.addDays(after)))) {
                return true;
            }
        }
    }
    return false;
}

} // namespace convoke::test
