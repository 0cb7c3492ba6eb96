// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/momentreader.h"

namespace convoke {

namespace {

constexpr QStringView monthNames[] = {u"january",   u"february", u"march",    u"april",
                                      u"may",       u"june",     u"july",     u"august",
                                      u"september", u"october",  u"november", u"december"};

} // namespace

bool MomentReader::skip(QStringView any)
{
    if (!atEnd() && any.contains(peek())) {
        ++m_at;
        return true;
    }
    return false;
}

std::optional<MomentReader::Number> MomentReader::number(int mostDigits)
{
    Number number;
    while (!atEnd() && peek() >= u'0' && peek() <= u'9' && number.digits < mostDigits) {
        number.value = number.value * 10 + (peek().unicode() - u'0');
        ++number.digits;
        ++m_at;
    }
    if (number.digits == 0 || (!atEnd() && peek().isDigit())) {
        return std::nullopt;
    }
    return number;
}

QStringView MomentReader::word()
{
    const qsizetype start = m_at;
    while (!atEnd() && peek().isLetter()) {
        ++m_at;
    }
    return m_text.sliced(start, m_at - start);
}

/// 1 to 12, 0 if the next word is no month; leaves the place unchanged then.
int MomentReader::monthName()
{
    const qsizetype start = m_at;
    const QString name = word().toString().toLower();
    for (int month = 0; month < 12 && name.size() >= 3; ++month) {
        if (monthNames[month].startsWith(name) || (month == 8 && name == u"sept")) {
            skip(u".");
            return month + 1;
        }
    }
    m_at = start;
    return 0;
}

bool MomentReader::setDate(const Number &first, int month, const Number &last)
{
    const bool yearFirst = first.digits == 4;
    const Number &year = yearFirst ? first : last;
    const Number &day = yearFirst ? last : first;
    if ((year.digits != 4 && year.digits != 2) || day.digits > 2) {
        return false;
    }
    const int fullYear = year.digits == 4 ? year.value
        : year.value < 70                 ? 2000 + year.value
                                          : 1900 + year.value;
    m_date = QDate(fullYear, month, day.value);
    return true;
}

bool MomentReader::readDate()
{
    constexpr QStringView separators = u"-/. ,";
    int month = monthName();
    if (month == 0 && peek().isLetter()) { // a weekday
        word();
        skip(u".,");
        skipBlanks();
        month = monthName();
    }
    skipBlanks();
    const std::optional<Number> first = number(4);
    if (!first) {
        return false;
    }
    while (!atEnd() && first->digits <= 2 && peek().isLetter() && month > 0) { // 3rd
        ++m_at;
    }
    const bool numeric = peek() != u' ' && peek() != u','; // 03 05 2021 may be anything
    if (!skip(separators)) {
        return false;
    }
    skipBlanks();
    if (month > 0) { // May 3, 2021
        const std::optional<Number> year = number(4);
        return year && setDate(*first, month, *year);
    }
    month = monthName();
    std::optional<Number> second;
    if (month == 0) {
        second = number(2);
        if (!second || !numeric) {
            return false;
        }
    }
    if (!skip(separators)) {
        return false;
    }
    skipBlanks();
    const std::optional<Number> third = number(4);
    if (!third) {
        return false;
    }
    if (month > 0) {
        return setDate(*first, month, *third);
    }
    const bool swapped = m_monthFirst && first->digits <= 2;
    return swapped ? setDate(*second, first->value, *third) : setDate(*first, second->value, *third);
}

bool MomentReader::readHalfOfDay(int &hour)
{
    skipBlanks();
    const qsizetype start = m_at;
    QString half = word().toString().toLower();
    if (half.size() == 1 && skip(u".")) { // p.m.
        half += word().toString().toLower();
        skip(u".");
    }
    if (half != u"am" && half != u"pm") {
        m_at = start;
        return true;
    }
    if (hour < 1 || hour > 12) {
        return false;
    }
    hour = hour % 12 + (half == u"pm" ? 12 : 0);
    return true;
}

bool MomentReader::readTime()
{
    constexpr QStringView separators = u":.-h";
    std::optional<Number> hour = number(2);
    if (!hour || !skip(separators)) {
        return false;
    }
    const std::optional<Number> minute = number(2);
    std::optional<Number> second = Number{};
    if (minute && skip(u":.-")) {
        second = number(2);
        if (second && skip(u".,")) {
            while (!atEnd() && peek().isDigit()) {
                ++m_at;
            }
        }
    }
    if (!minute || minute->digits != 2 || !second || !readHalfOfDay(hour->value)) {
        return false;
    }
    m_time = QTime(hour->value, minute->value, second->value);
    return m_time.isValid() && readZone();
}

/// Only Z and numbers shift; a printed label says nothing that can be trusted.
bool MomentReader::readZone()
{
    skipBlanks();
    if (peek().isLetter()) {
        const QStringView label = word();
        if (label.compare(u"Z", Qt::CaseInsensitive) == 0 || label == u"UTC" || label == u"GMT") {
            m_offset = 0;
        }
        const bool shifted = m_offset && label.size() == 3 && (peek() == u'+' || peek() == u'-');
        if (!shifted) {
            return label.size() <= 5;
        }
    }
    const int sign = peek() == u'+' ? 1 : peek() == u'-' || peek() == u'\u2212' ? -1 : 0;
    if (sign == 0) {
        return true;
    }
    ++m_at;
    const std::optional<Number> digits = number(4);
    if (!digits) {
        return false;
    }
    int minutes = digits->digits > 2 ? digits->value / 100 * 60 + digits->value % 100 : digits->value * 60;
    if (digits->digits <= 2 && skip(u":")) {
        const std::optional<Number> rest = number(2);
        minutes += rest ? rest->value : 0;
    }
    m_offset = sign * minutes * 60;
    return minutes <= 14 * 60;
}

bool MomentReader::read()
{
    if (!readDate()) {
        return false;
    }
    const bool separated = skip(u"T_,") || peek().isSpace();
    skipBlanks();
    if (m_text.sliced(m_at).startsWith(u"at ", Qt::CaseInsensitive)) {
        m_at += 3;
    }
    if (!atEnd() && (!separated || !readTime())) {
        return false;
    }
    skipBlanks();
    return atEnd();
}

QDateTime MomentReader::moment(const QTimeZone &zone) const
{
    QDateTime written(m_date, m_time, Qt::UTC);
    if (!m_offset || !zone.isValid() || !written.isValid()) {
        return written;
    }
    const QDateTime there = written.addSecs(-*m_offset).toTimeZone(zone);
    return QDateTime(there.date(), there.time(), Qt::UTC);
}

} // namespace convoke
