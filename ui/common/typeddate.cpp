// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/typeddate.h"

#include "base/textfold.h"

#include <QStringList>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longest = 60;

/// Words and numbers in their order; everything else parts them, and so does a letter beside a digit.
QStringList parts(const QString &text)
{
    QStringList found;
    QString part;
    const auto close = [&found, &part] {
        if (!part.isEmpty()) {
            found.append(part);
            part.clear();
        }
    };
    for (const QChar c : text) {
        const bool counts = c.isLetter() || (c >= u'0' && c <= u'9');
        if (!counts || (!part.isEmpty() && part.back().isDigit() != c.isDigit())) {
            close();
        }
        if (counts) {
            part.append(c);
        }
    }
    close();
    return found;
}

QString wordOf(const QString &name)
{
    return foldedForSearch(name).remove(u'.');
}

/// 1 to 12, or 0: at least three letters, the beginning of exactly one month's name (or the whole of it).
int monthOf(const QString &word, const QLocale &locale)
{
    if (word.size() < 3) {
        return 0;
    }
    for (const QLocale &language : {locale, QLocale(QLocale::English, QLocale::UnitedKingdom)}) {
        int found = 0;
        int matches = 0;
        for (int month = 1; month <= 12; ++month) {
            const QString whole = wordOf(language.monthName(month, QLocale::LongFormat));
            const QString inText = wordOf(language.standaloneMonthName(month, QLocale::LongFormat));
            const QString brief = wordOf(language.monthName(month, QLocale::ShortFormat));
            if (word == whole || word == brief || word == inText) {
                return month;
            }
            if (whole.startsWith(word)) {
                found = month;
                ++matches;
            }
        }
        if (matches == 1) {
            return found;
        }
    }
    return 0;
}

bool isWeekday(const QString &word, const QLocale &locale)
{
    for (const QLocale &language : {locale, QLocale(QLocale::English, QLocale::UnitedKingdom)}) {
        for (int day = 1; day <= 7; ++day) {
            const QString whole = wordOf(language.dayName(day, QLocale::LongFormat));
            if (word == wordOf(language.dayName(day, QLocale::ShortFormat))
                || (word.size() >= 2 && whole.startsWith(word))) {
                return true;
            }
        }
    }
    return false;
}

bool isOrdinalEnding(const QString &word)
{
    return word == u"st" || word == u"nd" || word == u"rd" || word == u"th" || word == u"er" || word == u"e"
        || word == u"de" || word == u"of";
}

int fullYear(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() == 2 ? 2000 + year : year;
}

std::optional<QDate> validDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1900 && year <= 2199 ? std::optional(date) : std::nullopt;
}

/// Day and month without a year: this year's, or next year's where it has gone by.
std::optional<QDate> nextSuch(int month, int day, QDate today)
{
    for (int year = today.year(); year < today.year() + 8; ++year) { // 29 February may be eight years away
        const QDate date(year, month, day);
        if (date.isValid() && date >= today) {
            return date;
        }
    }
    return std::nullopt;
}

std::optional<QDate> dateFromNumbers(const QStringList &numbers, QDate today)
{
    if (numbers.size() == 3 && numbers.at(0).size() == 4) {
        return validDate(numbers.at(0).toInt(), numbers.at(1).toInt(), numbers.at(2).toInt());
    }
    if (numbers.size() == 3 && (numbers.at(2).size() == 4 || numbers.at(2).size() == 2)) {
        return validDate(fullYear(numbers.at(2)), numbers.at(1).toInt(), numbers.at(0).toInt());
    }
    if (numbers.size() == 2 && numbers.at(0).size() <= 2 && numbers.at(1).size() <= 2) {
        return nextSuch(numbers.at(1).toInt(), numbers.at(0).toInt(), today);
    }
    return std::nullopt;
}

std::optional<QDate> dateFromMonthName(int month, const QStringList &numbers, QDate today)
{
    if (numbers.size() == 1 && numbers.at(0).size() <= 2) {
        return nextSuch(month, numbers.at(0).toInt(), today);
    }
    if (numbers.size() == 2) {
        const bool yearFirst = numbers.at(0).size() == 4;
        const QString &year = numbers.at(yearFirst ? 0 : 1);
        const QString &day = numbers.at(yearFirst ? 1 : 0);
        if (day.size() <= 2 && (year.size() == 4 || year.size() == 2)) {
            return validDate(fullYear(year), month, day.toInt());
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<QDate> dateFromTyped(const QString &text, const QLocale &locale, QDate today)
{
    if (text.size() > longest) {
        return std::nullopt;
    }
    const QString folded = foldedForSearch(text);
    if (folded == u"today") {
        return today;
    }
    QStringList numbers;
    int month = 0;
    int either = 0;
    const QStringList all = parts(folded);
    for (const QString &part : all) {
        if (part.front().isDigit()) {
            numbers.append(part);
        } else if (isOrdinalEnding(part)) {
            continue;
        } else {
            const int named = month == 0 ? monthOf(part, locale) : 0;
            const bool weekday = isWeekday(part, locale);
            if (named != 0 && weekday) {
                either = named; // French "mar." is mardi before a month and mars without one
            } else if (named != 0) {
                month = named;
            } else if (!weekday) {
                return std::nullopt;
            }
        }
    }
    month = month != 0 ? month : either;
    return month != 0 ? dateFromMonthName(month, numbers, today) : dateFromNumbers(numbers, today);
}

std::optional<QTime> timeFromTyped(const QString &text)
{
    if (text.size() > longest) {
        return std::nullopt;
    }
    QStringList numbers;
    QStringList words;
    const QStringList all = parts(foldedForSearch(text));
    for (const QString &part : all) {
        (part.front().isDigit() ? numbers : words).append(part);
    }
    int shift = 0;
    for (const QString &word : std::as_const(words)) {
        if (word == u"pm" || word == u"p") {
            shift = 12;
        } else if (word != u"am" && word != u"a" && word != u"m" && word != u"h" && word != u"hrs"
                   && word != u"uur" && word != u"uhr") {
            return std::nullopt;
        }
    }
    if (numbers.size() == 1 && numbers.at(0).size() >= 3 && numbers.at(0).size() <= 4) {
        const QString both = numbers.at(0);
        numbers = {both.chopped(2), both.right(2)};
    }
    if (numbers.isEmpty() || numbers.size() > 2 || numbers.at(0).size() > 2 || numbers.value(1).size() > 2) {
        return std::nullopt;
    }
    int hour = numbers.at(0).toInt();
    if (shift == 12 && hour < 12) {
        hour += shift;
    }
    const QTime time(hour, numbers.value(1).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QString typedDate(QDate date, const QLocale &locale)
{
    return locale.toString(date, u"ddd d MMM yyyy"_s);
}

} // namespace convoke
