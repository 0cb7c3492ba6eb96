// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/datecursor.h"

#include "announcements/calendarwords.h"
#include "base/wordlist.h"

namespace convoke {

namespace {

constexpr QStringView ordinals[] = {u"st", u"nd",  u"rd", u"th",     u"er",     u"ere",
                                    u"e",  u"ste", u"de", u"\u00BA", u"\u00B0", u"o"};
constexpr QStringView beforeMonth[] = {u"of", u"de", u"den", u"d", u"ta"};
constexpr QStringView units[] = {u"г", u"r", u"d", u"p"};
constexpr QStringView beforeYears[] = {u"of", u"de", u"del", u"do"};
constexpr QStringView andWords[] = {u"and", u"&",   u"und", u"et", u"en", u"y", u"e",
                                    u"og",  u"och", u"ja",  u"i",  u"+",  u"or"};
constexpr QStringView rangeWords[] = {u"-",   u"to", u"until", u"till", u"through",
                                      u"bis", u"au", u"al",    u"tot",  u"do"};

/// Capitals with two marks have no sign of their own: "ΜΑΪ́ΟΥ" keeps one mark apart.
QString withoutMarks(QStringView word)
{
    QString plain = word.toString();
    plain.removeIf([](QChar c) { return c.isMark(); });
    return plain;
}

} // namespace

bool DateCursor::isGlued(int token) const
{
    return token > 0 && token < m_page.tokens().size() && !m_page.tokens().at(token).spaceBefore;
}

bool DateCursor::isNumber(int token) const
{
    return token >= 0 && token < m_page.tokens().size()
        && m_page.tokens().at(token).kind == TokenKind::Number;
}

int DateCursor::day(int token) const
{
    if (!isNumber(token) || m_page.tokens().at(token).length > 2) {
        return 0;
    }
    const int value = m_page.tokens().at(token).number;
    if (value < 1 || value > 31) {
        return 0;
    }
    // "9:30", "9.30", "0.30": parts of clock times and other numbers are no days.
    const bool insideNumber = isGlued(token) && isNumber(token - 2) && isGlued(token - 1)
        && (m_page.isMark(token - 1, u'.') || m_page.isMark(token - 1, u':'));
    const bool beginsTime = isGlued(token + 1) && isGlued(token + 2) && isNumber(token + 2)
        && (m_page.isMark(token + 1, u':') || m_page.isMark(token + 1, u'.'));
    const QStringView next = m_page.wordAt(token + 1);
    const bool isHour = next == u"am" || next == u"pm" || next == u"h" || next == u"uhr" || next == u"%";
    return insideNumber || beginsTime || isHour ? 0 : value;
}

int DateCursor::year(int token) const
{
    if (!isNumber(token) || m_page.tokens().at(token).length != 4) {
        return 0;
    }
    const int value = m_page.tokens().at(token).number;
    return value >= 1990 && value <= 2099 ? value : 0;
}

int DateCursor::weekday(int token) const
{
    const QStringView word = m_page.wordAt(token);
    return word.size() < 3 || word.size() > 16 ? 0 : calendarWords().weekday(withoutMarks(word));
}

DateCursor::Month DateCursor::month(int token) const
{
    const QStringView word = m_page.wordAt(token);
    if (word.size() < 3 || word.size() > 16 || m_page.tokens().at(token).kind != TokenKind::Word) {
        return {};
    }
    const QString name = withoutMarks(word);
    QList<int> months = calendarWords().months(name);
    int end = token + 1;
    if (months.isEmpty() && calendarWords().beginsMonth(name)) {
        months = calendarWords().months(name + u' ' + withoutMarks(m_page.wordAt(end)));
        ++end;
    }
    if (months.isEmpty()) {
        return {};
    }
    // "may" is a verb more often than a month.
    const bool verb = word == u"may" && m_page.text().at(m_page.tokens().at(token).start) == u'm'
        && !m_page.wordAt(end).isEmpty() && m_page.tokens().at(end).kind == TokenKind::Word;
    return verb ? Month{} : Month{months.first(), months.value(1), end};
}

int DateCursor::afterOrdinal(int token) const
{
    if (isGlued(token) && (isOneOf(ordinals, m_page.wordAt(token)) || m_page.isMark(token, u'.'))) {
        ++token;
    }
    if (isOneOf(beforeMonth, m_page.wordAt(token))) {
        ++token;
        token += m_page.isMark(token, u'\'') ? 1 : 0;
    }
    return token;
}

int DateCursor::beforeYear(int token) const
{
    if (m_page.isMark(token, u'.') || m_page.isMark(token, u',')) {
        ++token;
    }
    return isOneOf(beforeYears, m_page.wordAt(token)) ? token + 1 : token;
}

int DateCursor::afterWeekday(int token) const
{
    int at = token + 1;
    at += m_page.isMark(at, u'-') && m_page.wordAt(at + 1) == u"feira" ? 2 : 0;
    at += m_page.isMark(at, u',') || m_page.isMark(at, u'.') ? 1 : 0;
    const QStringView word = m_page.wordAt(at);
    return word == u"the" || word == u"den" || word == u"le" ? at + 1 : at;
}

int DateCursor::afterUnit(int token) const
{
    const QStringView word = m_page.wordAt(token);
    const bool unit = isOneOf(units, word) && m_page.isMark(token + 1, u'.') && isGlued(token + 1);
    return unit ? token + 2 : token;
}

int DateCursor::afterJoint(int token, bool &isRange) const
{
    const QStringView word = m_page.wordAt(token);
    isRange = isOneOf(rangeWords, word);
    if (isRange) {
        // Dutch "tot en met": up to and including.
        const bool isIncluding =
            word == u"tot" && m_page.wordAt(token + 1) == u"en" && m_page.wordAt(token + 2) == u"met";
        return token + (isIncluding ? 3 : 1);
    }
    if (m_page.isMark(token, u',')) {
        return isOneOf(andWords, m_page.wordAt(token + 1)) ? token + 2 : token + 1;
    }
    return m_page.isMark(token, u'/') || isOneOf(andWords, word) ? token + 1 : token;
}

} // namespace convoke
