// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/timeexpressions.h"

#include "base/wordlist.h"
#include "base/zonelabel.h"

#include <QTimeZone>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

enum class Half { None, Am, Pm };

struct Clock
{
    int hour = -1;
    int minute = 0;
    Half half = Half::None;
    bool certain = false; ///< nothing but a time can look like this
    bool dotted = false; ///< "9.30": a time only in company
    int end = 0;
    QString zone;
    int zoneEnd = 0; ///< one past the label, or end

    [[nodiscard]] bool isThere() const { return hour >= 0; }
};

constexpr QStringView introductions[] = {u"at",    u"from",   u"until",    u"till",   u"to",   u"between",
                                         u"start", u"starts", u"starting", u"begins", u"time", u"times",
                                         u"ends",  u"of",     u"um",       u"von",    u"de",   u"van"};

class TimeFinder
{
public:
    TimeFinder(const AnnouncementPage &page, const QList<DateMention> &dates)
        : m_page(page)
        , m_dates(dates)
    { }
    QList<TimeMention> run();

private:
    [[nodiscard]] bool isNumber(int token) const;
    [[nodiscard]] bool isGlued(int token) const
    {
        return token < m_count && !m_page.tokens().at(token).spaceBefore;
    }
    [[nodiscard]] Clock clock(int token) const;
    void readMinutes(Clock &clock) const;
    void readHalf(Clock &clock) const;
    void readZone(Clock &clock) const;
    [[nodiscard]] int afterRangeSign(int token) const;
    int range(int token, Clock from, const Clock &to);
    [[nodiscard]] TimeBound boundBefore(int token) const;
    int single(int token, const Clock &clock);
    [[nodiscard]] bool isIntroduced(int token) const;
    static QTime timeOf(const Clock &clock);

    const AnnouncementPage &m_page;
    const QList<DateMention> &m_dates;
    int m_count = 0;
    QList<TimeMention> m_found;
};

bool TimeFinder::isNumber(int token) const
{
    return token >= 0 && token < m_count && m_page.tokens().at(token).kind == TokenKind::Number;
}

/// ":30", ".30", "h30", "h", "u30", " Uhr"
void TimeFinder::readMinutes(Clock &clock) const
{
    const QStringView sign = m_page.wordAt(clock.end);
    const bool minutes = isNumber(clock.end + 1) && isGlued(clock.end + 1)
        && m_page.tokens().at(clock.end + 1).length == 2 && m_page.tokens().at(clock.end + 1).number < 60;
    const bool colon = sign == u":" || sign == u"h" || sign == u"u";
    if (isGlued(clock.end) && minutes && (colon || sign == u".")) {
        clock.minute = m_page.tokens().at(clock.end + 1).number;
        clock.dotted = sign == u".";
        clock.certain = !clock.dotted;
        clock.end += 2;
        const bool goesOn = (m_page.isMark(clock.end, u'.') || m_page.isMark(clock.end, u':'))
            && isGlued(clock.end) && isNumber(clock.end + 1) && isGlued(clock.end + 1);
        if (goesOn && clock.dotted) {
            clock.hour = -1; // "24.11.2020"
        }
    } else if (sign == u"h" || sign == u"hrs" || sign == u"hours" || sign == u"uhr" || sign == u"uur") {
        clock.certain = true;
        ++clock.end;
        if (sign == u"h" && isNumber(clock.end) && m_page.tokens().at(clock.end).length == 2
            && m_page.tokens().at(clock.end).number < 60) {
            clock.minute = m_page.tokens().at(clock.end).number; // "15 h 30"
            ++clock.end;
        }
        return;
    }
    const QStringView unit = m_page.wordAt(clock.end);
    if (unit == u"h" || unit == u"hrs" || unit == u"hours" || unit == u"uhr" || unit == u"uur") {
        clock.certain = true;
        ++clock.end;
    }
}

/// "am", "p.m."
void TimeFinder::readHalf(Clock &clock) const
{
    const QStringView word = m_page.wordAt(clock.end);
    const bool dotted = (word == u"a" || word == u"p") && m_page.isMark(clock.end + 1, u'.')
        && m_page.wordAt(clock.end + 2) == u"m";
    if (word != u"am" && word != u"pm" && !dotted) {
        return;
    }
    clock.half = word.startsWith(u'a') ? Half::Am : Half::Pm;
    clock.certain = true;
    clock.end += dotted ? 3 : 1;
    clock.end += dotted && m_page.isMark(clock.end, u'.') && isGlued(clock.end) ? 1 : 0;
}

void TimeFinder::readZone(Clock &clock) const
{
    clock.zoneEnd = clock.end;
    int at = clock.end + (m_page.isMark(clock.end, u'(') || m_page.isMark(clock.end, u',') ? 1 : 0);
    const QStringView word = m_page.wordAt(at);
    int end = at;
    if (zoneNamed(word) != nullptr) {
        end = at + 1;
        if (m_page.isMark(end, u'/') && zoneNamed(m_page.wordAt(end + 1)) != nullptr) {
            end += 2;
        }
    } else if ((word == u"brussels" || word == u"local") && m_page.wordAt(at + 1) == u"time") {
        end = at + 2;
    } else if (word == u"central" && m_page.wordAt(at + 1) == u"european") {
        end = m_page.wordAt(at + 2) == u"summer" ? at + 4 : at + 3;
    }
    if (end > at) {
        clock.zone = m_page.words(m_page.spanOfTokens(at, qMin(end, m_count)));
        clock.zoneEnd = qMin(end, m_count);
    }
}

Clock TimeFinder::clock(int token) const
{
    Clock clock;
    const QStringView word = m_page.wordAt(token);
    if (word == u"noon" || word == u"midday") {
        clock = {12, 0, Half::None, true, false, token + 1, {}, token + 1};
        readZone(clock);
        return clock;
    }
    if (!isNumber(token) || m_page.tokens().at(token).length > 2 || m_page.tokens().at(token).number > 24) {
        return clock;
    }
    clock.hour = m_page.tokens().at(token).number;
    clock.end = token + 1;
    readMinutes(clock);
    if (!clock.isThere()) {
        return clock;
    }
    readHalf(clock);
    readZone(clock);
    if ((clock.half != Half::None && (clock.hour > 12 || clock.hour == 0))
        || (clock.hour == 24 && clock.minute > 0)) {
        clock.hour = -1;
    } else if (clock.half == Half::None && m_page.wordAt(clock.end) == u"noon") {
        clock.certain = true;
        clock.zoneEnd = ++clock.end;
    }
    return clock;
}

QTime TimeFinder::timeOf(const Clock &clock)
{
    int hour = clock.hour % 24;
    if (clock.half == Half::Pm && hour < 12) {
        hour += 12;
    } else if (clock.half == Half::Am && hour == 12) {
        hour = 0;
    }
    return QTime(hour, clock.minute);
}

int TimeFinder::afterRangeSign(int token) const
{
    const QStringView word = m_page.wordAt(token);
    const bool sign = word == u"-" || word == u"to" || word == u"until" || word == u"till" || word == u"bis"
        || word == u"and" || word == u"a" || word == u"tot";
    return sign ? token + 1 : token;
}

bool TimeFinder::isIntroduced(int token) const
{
    const int before = m_page.isMark(token - 1, u':') ? token - 2 : token - 1;
    return isOneOf(introductions, m_page.wordAt(before));
}

int TimeFinder::range(int token, Clock from, const Clock &to)
{
    if (from.half == Half::None && to.half != Half::None && from.hour <= 12) {
        // "1-4:30 pm": the half of the day is said once, unless that would run backwards ("10-1 pm").
        from.half = to.half;
        if (timeOf(from) >= timeOf(to)) {
            from.half = from.half == Half::Pm ? Half::Am : Half::Pm;
        }
    }
    TimeMention mention{timeOf(from), timeOf(to), to.zone.isEmpty() ? from.zone : to.zone,
                        token,        to.zoneEnd, {}};
    mention.span = m_page.spanOfTokens(token, to.zoneEnd);
    m_found.append(mention);
    return to.zoneEnd;
}

/// "from", "ab", "vanaf", "à partir de"; "until", "bis", "tot", "jusqu'à".
TimeBound TimeFinder::boundBefore(int token) const
{
    const QStringView word = m_page.wordAt(token - 1);
    const bool partir = word == u"de" && m_page.wordAt(token - 2) == u"partir";
    const bool jusque = word == u"a" && m_page.wordAt(token - 3) == u"jusqu";
    if (word == u"from" || word == u"ab" || word == u"vanaf" || partir) {
        return TimeBound::From;
    }
    const bool until = word == u"until" || word == u"till" || word == u"bis" || word == u"tot" || jusque;
    return until ? TimeBound::Until : TimeBound::None;
}

int TimeFinder::single(int token, const Clock &clock)
{
    const bool accepted = clock.certain || (clock.dotted && (!clock.zone.isEmpty() || isIntroduced(token)));
    if (!accepted) {
        return token;
    }
    m_found.append({timeOf(clock),
                    {},
                    clock.zone,
                    token,
                    clock.zoneEnd,
                    m_page.spanOfTokens(token, clock.zoneEnd),
                    boundBefore(token)});
    return clock.zoneEnd;
}

QList<TimeMention> TimeFinder::run()
{
    m_count = static_cast<int>(m_page.tokens().size());
    qsizetype date = 0;
    int token = 0;
    while (token < m_count) {
        while (date < m_dates.size() && m_dates.at(date).endToken <= token) {
            ++date;
        }
        if (date < m_dates.size() && m_dates.at(date).hasToken(token)) {
            token = m_dates.at(date).endToken;
            continue;
        }
        const bool tail = isGlued(token) && token > 1 && isNumber(token - 2)
            && (m_page.isMark(token - 1, u'.') || m_page.isMark(token - 1, u':')
                || m_page.isMark(token - 1, u'/'));
        const Clock from = tail ? Clock() : clock(token);
        int end = token;
        if (from.isThere()) {
            const int sign = from.zone.isEmpty() ? from.end : from.zoneEnd;
            const int next = afterRangeSign(sign);
            const Clock to = next > sign ? clock(next) : Clock();
            const bool dateFollows = date < m_dates.size() && m_dates.at(date).hasToken(next);
            const bool clear = from.certain || to.certain || (from.dotted && to.dotted)
                || ((from.dotted || to.dotted) && !to.zone.isEmpty())
                || (isIntroduced(token) && !to.zone.isEmpty()) || (from.dotted && isIntroduced(token));
            end = to.isThere() && clear && !dateFollows ? range(token, from, to) : single(token, from);
        }
        token = end > token ? end : token + 1;
    }
    return m_found;
}

} // namespace

QList<TimeMention> timesIn(const AnnouncementPage &page, const QList<DateMention> &dates)
{
    return TimeFinder(page, dates).run();
}

ZoneLabel checkZoneLabel(QStringView label, QDate day)
{
    const QString words = label.toString().simplified();
    if (words.isEmpty()) {
        return ZoneLabel::Unknown;
    }
    if (followsTheSeason(words)) {
        return ZoneLabel::Agrees;
    }
    static const QTimeZone brussels("Europe/Brussels");
    constexpr int standard = 1;
    const ZoneName *name = zoneNamed(words);
    const bool agrees = name != nullptr && name->standard == standard
        && name->isSummer == brussels.isDaylightTime(QDateTime(day, QTime(12, 0), brussels));
    return agrees ? ZoneLabel::Agrees : ZoneLabel::Disagrees;
}

} // namespace convoke
