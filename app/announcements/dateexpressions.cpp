// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/dateexpressions.h"

#include "announcements/datecursor.h"
#include "announcements/datelist.h"
#include "announcements/numericdates.h"

namespace convoke {

namespace {

/// "16 listopada" is November in Polish and October in Croatian: the printed weekday decides, if it can.
void decideMonth(PartialDate &date)
{
    if (date.otherMonth == 0 || date.weekday == 0 || date.year == 0) {
        return;
    }
    const QDate one(date.year, date.month, date.day);
    const QDate other(date.year, date.otherMonth, date.day);
    if (other.isValid() && other.dayOfWeek() == date.weekday && one.dayOfWeek() != date.weekday) {
        date.month = date.otherMonth;
        date.otherMonth = 0;
    } else if (one.isValid() && one.dayOfWeek() == date.weekday && other.dayOfWeek() != date.weekday) {
        date.otherMonth = 0;
    }
}

/// Finds the dates of a page, left to right; each expression is of bounded length.
class DateFinder
{
public:
    explicit DateFinder(const AnnouncementPage &page)
        : m_page(page)
        , m_cursor(page)
    { }
    QList<DateMention> run();

private:
    int numericDate(int token);
    int wordedDate(int token);
    int item(int token, DateItem &item) const;
    int weekdays(int token, QList<int> &days) const;
    int monthFirst(int token);
    int yearFirst(int token);
    int finish(int first, int end, QList<DateItem> items);
    int weekdayAround(int &first, int &end) const;

    const AnnouncementPage &m_page;
    DateCursor m_cursor;
    QList<DateMention> m_found;
};

int DateFinder::numericDate(int token)
{
    QList<DateItem> items;
    const int end = numericDays(m_cursor, token, items);
    return end == token ? token : finish(token, end, items);
}

int DateFinder::item(int token, DateItem &item) const
{
    int at = token;
    if (const int weekday = m_cursor.weekday(at); weekday > 0) {
        item.date.weekday = weekday;
        at = m_cursor.afterWeekday(at);
    }
    item.date.day = m_cursor.day(at);
    if (item.date.day == 0) {
        return token;
    }
    const int afterDay = m_cursor.afterOrdinal(at + 1);
    const DateCursor::Month month = m_cursor.month(afterDay);
    if (month.month == 0) {
        // "16." before a dash is an ordinal; a full stop that ends the sentence stays outside.
        const int plain = at + 1;
        const bool sign =
            m_page.tokens().value(plain).kind == TokenKind::Word || m_page.isMark(plain, u'\u00B0');
        const bool ordinal = m_cursor.isGlued(plain) && sign && afterDay > plain;
        return ordinal || (m_page.isMark(plain, u'.') && m_cursor.isGlued(plain)) ? plain + 1 : plain;
    }
    item.date.month = month.month;
    item.date.otherMonth = month.other;
    const int beforeYear = m_cursor.beforeYear(month.end);
    item.date.year = m_cursor.year(beforeYear);
    return item.date.year > 0 ? beforeYear + 1 : month.end;
}

int DateFinder::weekdays(int token, QList<int> &days) const
{
    int at = token;
    while (days.size() < 7 && m_cursor.weekday(at) > 0) {
        days.append(m_cursor.weekday(at));
        bool range = false;
        const int joint = m_cursor.afterJoint(at + 1, range);
        if (joint > at + 1 && m_cursor.weekday(joint) > 0) {
            at = joint;
        } else {
            return days.size() > 1 ? at + 1 + (m_page.isMark(at + 1, u',') ? 1 : 0) : token;
        }
    }
    return token;
}

int DateFinder::wordedDate(int token)
{
    QList<int> leading;
    int at = weekdays(token, leading);
    QList<DateItem> items;
    int end = token;
    bool range = false;
    qsizetype complete = 0;
    while (items.size() < mostDaysInList) {
        DateItem next;
        const int after = item(at, next);
        if (after == at) {
            break;
        }
        next.rangeBefore = range;
        items.append(next);
        if (next.date.month > 0) {
            complete = items.size();
            end = after;
        }
        at = m_cursor.afterJoint(after, range);
        if (at == after) {
            break;
        }
    }
    if (complete == 0) {
        return token;
    }
    items.resize(complete);
    if (leading.size() == items.size()) {
        for (qsizetype i = 0; i < items.size(); ++i) {
            items[i].date.weekday = leading.at(i);
        }
    }
    return finish(token, end, items);
}

int DateFinder::monthFirst(int token)
{
    const DateCursor::Month month = m_cursor.month(token);
    if (month.month == 0 || m_page.text().at(m_page.tokens().at(token).start).isLower()) {
        const int year = month.month > 0 ? m_cursor.year(m_cursor.beforeYear(month.end)) : 0;
        if (year == 0) {
            return token;
        }
    }
    if (const int yearAt = m_cursor.beforeYear(month.end); m_cursor.year(yearAt) > 0) {
        m_found.append({{{0, month.month, m_cursor.year(yearAt), 0, month.other}},
                        token,
                        yearAt + 1,
                        m_page.spanOfTokens(token, yearAt + 1),
                        true});
        return yearAt + 1;
    }
    QList<DateItem> items;
    int at = month.end;
    int end = token;
    bool range = false;
    while (items.size() < mostDaysInList && m_cursor.day(at) > 0) {
        DateItem next{{m_cursor.day(at), month.month, 0, 0, month.other}, range};
        end = at + 1;
        end += m_cursor.isGlued(end) && m_page.tokens().at(end).kind == TokenKind::Word ? 1 : 0;
        items.append(next);
        at = m_cursor.afterJoint(end, range);
        if (at == end) {
            break;
        }
    }
    if (items.isEmpty()) {
        return token;
    }
    const int yearAt = m_page.isMark(end, u',') ? end + 1 : end;
    if (const int year = m_cursor.year(yearAt); year > 0) {
        items.last().date.year = year;
        end = yearAt + 1;
    }
    return finish(token, end, items);
}

/// Hungarian, Lithuanian, Latvian: "2021. december 16.", "2021 m. gruodžio 16 d.", "2021. gada 16.
/// decembris".
int DateFinder::yearFirst(int token)
{
    const int year = m_cursor.year(token);
    if (year == 0) {
        return token;
    }
    int at = token + 1;
    for (int step = 0; step < 3; ++step) {
        const QStringView word = m_page.wordAt(at);
        at += word == u"." || word == u"m" || word == u"gada" || word == u"g" ? 1 : 0;
    }
    DateItem single;
    if (const DateCursor::Month month = m_cursor.month(at); month.month > 0 && m_cursor.day(month.end) > 0) {
        single.date = {m_cursor.day(month.end), month.month, year, 0, month.other};
        // "2021 March" begins an English date; these languages write the month small, or all of it in
        // capitals.
        const int start = m_page.tokens().at(at).start;
        const bool whole = m_page.text().at(start).isLower() || m_page.text().at(start + 1).isUpper();
        return whole ? finish(token, month.end + 1, {single}) : token;
    }
    if (at == token + 1) {
        return token;
    }
    const int end = item(at, single);
    if (end == at || single.date.month == 0 || single.date.year > 0) {
        return token;
    }
    single.date.year = year;
    return finish(token, end, {single});
}

int DateFinder::finish(int first, int end, QList<DateItem> items)
{
    end = m_cursor.afterUnit(end);
    shareMonthsAndYears(items);
    for (const DateItem &item : items) {
        if (!QDate::isValid(item.date.year > 0 ? item.date.year : 2024, item.date.month, item.date.day)) {
            return end; // there is no such day: its month and year are no date either
        }
    }
    if (items.size() == 1 && items.first().date.weekday == 0) {
        items.first().date.weekday = weekdayAround(first, end);
    }
    for (DateItem &item : items) {
        decideMonth(item.date);
    }
    m_found.append({everyDay(items), first, end, m_page.spanOfTokens(first, end), false});
    return end;
}

/// "Friday, January 1, 2021", "2021. január 1., péntek": the weekday beside a date that begins with its month
/// or its year, or that ends with its year; 0 if there is none. The mention grows by it.
int DateFinder::weekdayAround(int &first, int &end) const
{
    const int line = m_page.lineOfToken(first);
    constexpr int reach = 4; // "sexta-feira,"
    const int from =
        qMax(m_page.lines().at(line).firstToken, m_found.isEmpty() ? 0 : m_found.last().endToken);
    for (int token = first - 1; token >= qMax(from, first - reach); --token) {
        const int weekday = m_cursor.weekday(token);
        if (weekday > 0 && m_cursor.afterWeekday(token) == first) {
            first = token;
            return weekday;
        }
    }
    const bool joined = m_page.isMark(end, u',') || m_page.isMark(end, u'(');
    const int behind =
        joined ? end + 1 : end + (m_page.isMark(end, u'.') && m_page.isMark(end + 1, u',') ? 2 : 0);
    const int weekday =
        behind > end && behind < m_page.lines().at(line).endToken ? m_cursor.weekday(behind) : 0;
    const int next = weekday > 0 ? m_cursor.afterWeekday(behind) : 0;
    if (weekday == 0 || m_cursor.day(next) > 0 || m_cursor.month(next).month > 0 || m_cursor.year(next) > 0) {
        return 0; // it belongs to the next date
    }
    end = behind + 1;
    return weekday;
}

QList<DateMention> DateFinder::run()
{
    const int count = static_cast<int>(m_page.tokens().size());
    int token = 0;
    while (token < count) {
        const TokenKind kind = m_page.tokens().at(token).kind;
        int end = token;
        if (kind == TokenKind::Number || kind == TokenKind::Word) {
            end = numericDate(token);
            end = end == token ? wordedDate(token) : end;
            end = end == token && kind == TokenKind::Word ? monthFirst(token) : end;
            end = end == token && kind == TokenKind::Number ? yearFirst(token) : end;
        }
        token = end > token ? end : token + 1;
    }
    return m_found;
}

} // namespace

QList<DateMention> datesIn(const AnnouncementPage &page)
{
    return DateFinder(page).run();
}

QDate dateInLink(QStringView link)
{
    for (qsizetype i = 0; i + 10 <= link.size(); ++i) {
        const QStringView part = link.sliced(i, 10);
        if (!part.startsWith(u"20") || (part.at(4) != u'-' && part.at(4) != u'/')
            || part.at(7) != part.at(4)) {
            continue;
        }
        const QDate date(part.first(4).toInt(), part.sliced(5, 2).toInt(), part.sliced(8, 2).toInt());
        if (date.isValid()) {
            return date;
        }
    }
    return {};
}

} // namespace convoke
