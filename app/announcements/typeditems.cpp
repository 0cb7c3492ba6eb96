// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/typeditems.h"

#include "announcements/calendarwords.h"
#include "announcements/foldedtext.h"
#include "announcements/texttokens.h"
#include "base/wordlist.h"

#include <algorithm>
#include <array>

namespace convoke {

namespace {

constexpr QStringView rangeWords[] = {u"to", u"until", u"till", u"through", u"bis",
                                      u"au", u"a",     u"tot",  u"al",      u"jusqu"};
constexpr QStringView andWords[] = {u"and", u"et", u"und", u"en", u"&", u"+", u",", u";", u"/"};
constexpr QStringView idleWords[] = {
    u"of",  u"the", u"on",   u"at",     u"from",   u"de",  u"du",    u"des",  u"le",  u"les",     u"la",
    u"den", u"der", u"dem",  u"am",     u"im",     u"vom", u"von",   u"van",  u"om",  u"um",      u"op",
    u"st",  u"nd",  u"rd",   u"th",     u"er",     u"e",   u"ste",   u"each", u"day", u"jeweils", u"toute",
    u"in",  u".",   u"hele", u"ganzer", u"ganzen", u"all", u"whole", u"full", u"(",   u")",       u"'"};
constexpr QStringView hourWords[] = {u"h", u"uhr", u"uur", u"hrs", u"hours", u"heures", u"heure"};
constexpr QStringView noonWords[] = {u"noon", u"midday", u"midi", u"mittags"};
constexpr QStringView morningWords[] = {u"morning",   u"mornings",   u"matin",   u"matinee",
                                        u"vormittag", u"vormittags", u"ochtend", u"voormiddag"};
constexpr QStringView afternoonWords[] = {u"afternoon",   u"afternoons", u"nachmittag",
                                          u"nachmittags", u"namiddag",   u"middag"};
constexpr QStringView wholeDayWords[] = {u"journee", u"ganztags", u"ganztagig", u"dag", u"tag"};
constexpr QStringView lunchWords[] = {u"lunch", u"dejeuner", u"mittagessen"};

struct ShortDay
{
    QStringView word;
    int day;
};
constexpr std::array shortDays{
    ShortDay{u"lun", 1}, ShortDay{u"mer", 3}, ShortDay{u"jeu", 4}, ShortDay{u"ven", 5}, ShortDay{u"sam", 6},
    ShortDay{u"dim", 7}, ShortDay{u"mo", 1},  ShortDay{u"di", 2},  ShortDay{u"mi", 3},  ShortDay{u"do", 4},
    ShortDay{u"fr", 5},  ShortDay{u"sa", 6},  ShortDay{u"so", 7},  ShortDay{u"ma", 1},  ShortDay{u"wo", 3},
    ShortDay{u"vr", 5},  ShortDay{u"za", 6},  ShortDay{u"zo", 7},
};

int weekdayOf(const QString &word)
{
    for (const ShortDay &known : shortDays) {
        if (known.word == word) {
            return known.day;
        }
    }
    return word.size() < 3 ? 0 : calendarWords().weekday(word);
}

int monthOf(const QString &word)
{
    return word.size() < 3 ? 0 : calendarWords().months(word).value(0);
}

class Cutter
{
public:
    explicit Cutter(const QString &line)
        : m_line(line)
        , m_folded(foldedText(line))
        , m_tokens(tokensOf(line))
    { }
    QList<TypedItem> run();

private:
    [[nodiscard]] QString word(qsizetype token) const
    {
        return token >= 0 && token < m_tokens.size()
            ? m_folded.mid(m_tokens.at(token).start, m_tokens.at(token).length)
            : QString();
    }
    [[nodiscard]] bool isNumber(qsizetype token) const
    {
        return token >= 0 && token < m_tokens.size() && m_tokens.at(token).kind == TokenKind::Number;
    }
    [[nodiscard]] bool isGlued(qsizetype token) const
    {
        return token < m_tokens.size() && !m_tokens.at(token).spaceBefore;
    }
    [[nodiscard]] int number(qsizetype token) const { return m_tokens.at(token).number; }
    [[nodiscard]] int digits(qsizetype token) const { return m_tokens.at(token).length; }
    [[nodiscard]] bool isMonthAt(qsizetype token) const { return monthOf(word(token)) > 0; }

    [[nodiscard]] qsizetype afterDot(qsizetype token) const
    {
        return word(token) == u"." ? token + 1 : token;
    }

    void readNumber();
    bool readWholeDate();
    bool readTime();
    bool readDayAndMonth();
    bool readDotted();
    void readWord();
    void readHalf(TypedItem &item);
    void add(TypedItem item, qsizetype count);
    void addDay(int day, int month, int year, qsizetype count);

    QString m_line;
    QString m_folded;
    QList<Token> m_tokens;
    QList<TypedItem> m_items;
    qsizetype m_at = 0;
    bool m_namesMonth = false;
};

void Cutter::add(TypedItem item, qsizetype count)
{
    count = qMin(count, m_tokens.size() - m_at);
    const Token &first = m_tokens.at(m_at);
    const Token &last = m_tokens.at(m_at + count - 1);
    item.words = m_line.mid(first.start, last.end() - first.start);
    m_items.append(item);
    m_at += count;
}

void Cutter::addDay(int day, int month, int year, qsizetype count)
{
    TypedItem item{.kind = TypedKind::Day};
    item.day = {day, month, year, 0, 0};
    add(item, count);
}

/// "2027-11-05", "5.11.2027", "05/11/27"
bool Cutter::readWholeDate()
{
    const QString sign = word(m_at + 1);
    const bool hasThree = isNumber(m_at + 2) && isNumber(m_at + 4) && sign == word(m_at + 3)
        && (sign == u"." || sign == u"/" || sign == u"-");
    if (!hasThree || !isGlued(m_at + 1)) {
        return false;
    }
    if (digits(m_at) == 4 && digits(m_at + 2) <= 2 && digits(m_at + 4) <= 2) {
        addDay(number(m_at + 4), number(m_at + 2), number(m_at), 5);
        return true;
    }
    const int year = digits(m_at + 4) == 4      ? number(m_at + 4)
        : digits(m_at + 4) == 2 && sign != u"-" ? 2000 + number(m_at + 4)
                                                : 0;
    if (year == 0 || digits(m_at) > 2 || digits(m_at + 2) > 2) {
        return false;
    }
    addDay(number(m_at), number(m_at + 2), year, 5);
    return true;
}

void Cutter::readHalf(TypedItem &item)
{
    const QString next = word(m_at);
    const QString letter = next.left(1);
    const bool isDotted = (next == u"a" || next == u"p") && word(m_at + 1) == u"." && word(m_at + 2) == u"m";
    if (next != u"am" && next != u"pm" && !isDotted) {
        return;
    }
    item.half = letter == u"p" ? TypedHalf::Pm : TypedHalf::Am;
    const int hour = item.time.hour();
    if (item.half == TypedHalf::Pm && hour < 12) {
        item.time = QTime(hour + 12, item.time.minute());
    } else if (item.half == TypedHalf::Am && hour == 12) {
        item.time = QTime(0, item.time.minute());
    }
    m_at += isDotted ? 3 : 1;
}

/// "9:30", "9h30", "9h", "9 Uhr", "9 am"
bool Cutter::readTime()
{
    const QString sign = word(m_at + 1);
    const bool isWhole = isGlued(m_at + 1) && isGlued(m_at + 2);
    const bool hasMinutes = isNumber(m_at + 2) && digits(m_at + 2) == 2
        && (sign == u"h" || (isWhole && (sign == u":" || sign == u"u")));
    const bool isHour = isOneOf(hourWords, sign) || sign == u"am" || sign == u"pm"
        || ((sign == u"a" || sign == u"p") && word(m_at + 2) == u"." && word(m_at + 3) == u"m");
    const QTime time(number(m_at), hasMinutes ? number(m_at + 2) : 0);
    // German "am" stands before a day: "9 am 4. November" has its hour spelt out.
    if ((!hasMinutes && !isHour) || digits(m_at) > 2 || !time.isValid()) {
        return false;
    }
    TypedItem item{.kind = TypedKind::Time, .time = time, .bareHour = !hasMinutes};
    add(item, hasMinutes ? 3 : 1);
    if (isOneOf(hourWords, word(m_at))) {
        ++m_at;
    }
    readHalf(m_items.last());
    return true;
}

/// "5/11": a day and its month, where no month's name stands behind ("4/5 Nov").
bool Cutter::readDayAndMonth()
{
    if (word(m_at + 1) != u"/" || !isNumber(m_at + 2) || digits(m_at) > 2 || digits(m_at + 2) > 2
        || isMonthAt(m_at + 3) || (word(m_at + 3) == u"." && isMonthAt(m_at + 4))) {
        return false;
    }
    if (number(m_at + 2) < 1 || number(m_at + 2) > 12) {
        return false;
    }
    addDay(number(m_at), number(m_at + 2), 0, 3);
    return true;
}

/// "9.30" where the day is known otherwise, "5.11." where it is not.
bool Cutter::readDotted()
{
    if (word(m_at + 1) != u"." || !isGlued(m_at + 1) || !isNumber(m_at + 2) || !isGlued(m_at + 2)
        || digits(m_at) > 2 || digits(m_at + 2) > 2) {
        return false;
    }
    const bool hasDay = std::any_of(m_items.cbegin(), m_items.cend(),
                                    [](const TypedItem &item) { return item.kind == TypedKind::Day; });
    const bool endsWithDot = word(m_at + 3) == u"." && isGlued(m_at + 3);
    const bool canBeDay = QDate(2024, number(m_at + 2), number(m_at)).isValid();
    if (canBeDay && !m_namesMonth && (!hasDay || endsWithDot)) {
        addDay(number(m_at), number(m_at + 2), 0, endsWithDot ? 4 : 3);
        return true;
    }
    const QTime time(number(m_at), number(m_at + 2));
    if (!time.isValid() || digits(m_at + 2) != 2) {
        return false;
    }
    add({.kind = TypedKind::Time, .time = time}, 3);
    if (isOneOf(hourWords, word(m_at))) {
        ++m_at;
    }
    readHalf(m_items.last());
    return true;
}

void Cutter::readNumber()
{
    if (readWholeDate() || readTime() || readDayAndMonth() || readDotted()) {
        return;
    }
    add({.kind = TypedKind::Number, .value = number(m_at), .digits = digits(m_at)}, 1);
}

void Cutter::readWord()
{
    const QString here = word(m_at);
    const QString next = word(m_at + 1);
    const QString third = word(m_at + 2);
    const bool middays = here == u"midi" && next == u"a" && third == u"midi";
    if (middays || (isOneOf(lunchWords, here) && isOneOf(lunchWords, third))) {
        add({.kind = TypedKind::LunchToLunch}, 3);
    } else if (here == u"apres") {
        add({.kind = TypedKind::DayPart, .part = TypedPart::Afternoon}, next == u"-" ? 3 : 2);
    } else if (here == u"mar" && isNumber(afterDot(m_at + 1)) && isMonthAt(afterDot(m_at + 1) + 1)) {
        add({.kind = TypedKind::Weekday, .value = Qt::Tuesday}, 1); // "mar. 2 mars"
    } else if (const int month = monthOf(here); month > 0) {
        add({.kind = TypedKind::Month, .value = month}, 1);
    } else if (const int weekday = weekdayOf(here); weekday > 0) {
        add({.kind = TypedKind::Weekday, .value = weekday}, 1);
    } else if (isOneOf(morningWords, here) || isOneOf(afternoonWords, here)) {
        add({.kind = TypedKind::DayPart,
             .part = isOneOf(morningWords, here) ? TypedPart::Morning : TypedPart::Afternoon},
            1);
    } else if (isOneOf(wholeDayWords, here)) {
        add({.kind = TypedKind::DayPart, .part = TypedPart::Whole}, 1);
    } else if ((here == u"whole" || here == u"full" || here == u"all") && next == u"day") {
        add({.kind = TypedKind::DayPart, .part = TypedPart::Whole}, 2);
    } else if (isOneOf(noonWords, here)) {
        add({.kind = TypedKind::Time, .time = QTime(12, 0)}, 1);
    } else if (isOneOf(rangeWords, here) || here == u"-" || here == u"\u2013" || here == u"\u2014") {
        add({.kind = TypedKind::Range}, 1);
    } else if (isOneOf(andWords, here)) {
        add({.kind = TypedKind::And}, 1);
    } else if (isOneOf(idleWords, here)) {
        ++m_at;
    } else {
        add({.kind = TypedKind::Unknown}, 1);
    }
}

QList<TypedItem> Cutter::run()
{
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        m_namesMonth = m_namesMonth || isMonthAt(i);
    }
    while (m_at < m_tokens.size()) {
        if (isNumber(m_at) && m_tokens.at(m_at).number >= 0) {
            readNumber();
        } else {
            readWord();
        }
    }
    return m_items;
}

} // namespace

QList<TypedItem> typedItems(const QString &line)
{
    constexpr qsizetype longest = 300;
    return Cutter(line.simplified().left(longest)).run();
}

} // namespace convoke
