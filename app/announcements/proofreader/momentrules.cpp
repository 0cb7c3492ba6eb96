// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/calendarwords.h"
#include "announcements/foldedtext.h"
#include "announcements/proofreader/proofrules.h"
#include "base/zonelabel.h"

#include <QHash>
#include <QLocale>
#include <QTimeZone>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In which language and shape a weekday's name is printed.
struct NameShape
{
    QLocale locale;
    QLocale::FormatType shape;
};

QString nameKey(const QString &name, int weekday)
{
    return name + QString::number(weekday);
}

void addIfNew(QHash<QString, NameShape> &shapes, const QString &key, const NameShape &shape)
{
    if (!shapes.contains(key)) {
        shapes.insert(key, shape);
    }
}

/// By nameKey() of the small and of the folded name: of two languages that differ in an accent only
/// ("måndag", "mandag") the one that prints it so, of two with the same name the first.
QHash<QString, NameShape> nameShapes()
{
    QHash<QString, NameShape> shapes;
    QHash<QString, NameShape> folded;
    for (const QLocale::Language language : languagesOfTheUnion()) {
        const QLocale locale(language);
        for (const QLocale::FormatType shape : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
                const QString name = locale.dayName(weekday, shape);
                addIfNew(shapes, nameKey(name.toLower(), weekday), {locale, shape});
                addIfNew(folded, nameKey(foldedText(name), weekday), {locale, shape});
            }
        }
    }
    for (auto it = folded.cbegin(); it != folded.cend(); ++it) {
        addIfNew(shapes, it.key(), *it);
    }
    return shapes;
}

/// The name of @p weekday in the language and shape of @p printed; empty where that is no weekday's name.
QString sameKindOfName(const QString &printed, int wrong, int weekday)
{
    static const QHash<QString, NameShape> shapes = nameShapes();
    auto known = shapes.constFind(nameKey(printed.toLower(), wrong));
    known = known == shapes.cend() ? shapes.constFind(nameKey(foldedText(printed), wrong)) : known;
    if (known == shapes.cend()) {
        return {};
    }
    QString name = known->locale.dayName(weekday, known->shape);
    name.front() = printed.front().isUpper() ? name.front().toUpper() : name.front().toLower();
    return name;
}

/// The days that the fields hold.
QList<QDate> daysOfFields(const MeetingDocument &document)
{
    QList<QDate> days;
    for (const Session &session : document.meeting.sessions) {
        days.append(session.date);
    }
    for (const std::optional<QDate> &day :
         {document.call.deadline, document.call.published, document.call.preferredBy}) {
        if (day) {
            days.append(*day);
        }
    }
    return days;
}

/// The day that is meant where the year may be left out: one of the fields' days, or that day in the year of
/// the first of them.
QDate meantDay(const PartialDate &printed, const QList<QDate> &known)
{
    for (const QDate &day : known) {
        if (day.day() == printed.day && day.month() == printed.month
            && (printed.year == 0 || printed.year == day.year())) {
            return day;
        }
    }
    const bool isSure = printed.otherMonth == 0 && (printed.year > 0 || !known.isEmpty());
    return isSure ? printed.in(known.isEmpty() ? 0 : known.first().year()) : QDate();
}

/// The printed weekdays of a mention, in the order of its days that have one.
QList<int> weekdayTokens(const Outline &outline, const DateMention &mention)
{
    QList<int> tokens;
    for (int token = mention.firstToken; token < mention.endToken; ++token) {
        if (calendarWords().weekday(outline.page.foldedToken(token).toString()) > 0) {
            tokens.append(token);
        }
    }
    return tokens;
}

ProofFinding weekdayFinding(const ProofText &text, const DateMention &mention, int token, QDate day,
                            bool isOurs)
{
    const Outline &outline = text.outline();
    const SourceSpan word = outline.page.spanOfTokens(token, token + 1);
    const QString printed = text.words(word);
    ProofFinding finding{.code = ProofCode::WeekdayDisagrees,
                         .severity = Severity::Error,
                         .field = text.field(),
                         .item = text.item(),
                         .span = text.written(mention.span),
                         .dates = {day},
                         .words = {text.words(mention.span), printed}};
    const int wrong = calendarWords().weekday(outline.page.foldedToken(token).toString());
    const QString right = sameKindOfName(printed, wrong, day.dayOfWeek());
    const std::optional<SourceSpan> place = text.written(word);
    // Where the fields hold the same date, the weekday is what is wrong.
    if (isOurs && place && !right.isEmpty()) {
        finding.mend = ReplaceWords{text.field(), text.item(), *place, printed, right};
    }
    return finding;
}

void weekdaysIn(const ProofText &text, const QList<QDate> &known, QList<ProofFinding> &findings)
{
    int told = 0;
    for (const DateMention &mention : text.outline().dates) {
        const QList<int> tokens = weekdayTokens(text.outline(), mention);
        qsizetype next = 0;
        for (const PartialDate &printed : mention.days) {
            if (printed.weekday == 0 || next >= tokens.size()) {
                continue;
            }
            const int token = tokens.at(next++);
            const QDate day = meantDay(printed, known);
            if (day.isValid() && day.dayOfWeek() != printed.weekday && told++ < mostOfAKind) {
                findings.append(weekdayFinding(text, mention, token, day, known.contains(day)));
            }
        }
    }
}

/// The day of each time of a text, asked in its order: the date right before it, or the first session's.
class DayOfTimes
{
public:
    DayOfTimes(const Outline &outline, const QList<QDate> &known, const Meeting &meeting)
        : m_outline(outline)
        , m_known(known)
        , m_day(meeting.sessions.isEmpty() ? QDate() : meeting.sessions.first().date)
    { }

    QDate before(const TimeMention &time)
    {
        for (; m_next < m_outline.dates.size() && m_outline.dates.at(m_next).endToken <= time.firstToken;
             ++m_next) {
            const DateMention &mention = m_outline.dates.at(m_next);
            const QDate meant = mention.monthOnly ? QDate() : meantDay(mention.days.last(), m_known);
            m_day = meant.isValid() ? meant : m_day;
        }
        return m_day;
    }

private:
    const Outline &m_outline;
    const QList<QDate> &m_known;
    QDate m_day;
    qsizetype m_next = 0;
};

constexpr int hour = 3600;

/// @p offset: what the clocks of @p zone are ahead of UTC, in seconds.
ProofFinding zoneFinding(const ProofText &text, const TimeMention &time, const ZoneName &printed, QDate day,
                         int offset, const QString &zone)
{
    const int length = static_cast<int>(time.zone.size());
    const SourceSpan word{time.span.end() - length, length};
    ProofFinding finding{.code = ProofCode::ZoneLabelDisagrees,
                         .field = text.field(),
                         .item = text.item(),
                         .span = text.written(word),
                         .dates = {day},
                         .words = {time.zone, zone}};
    const ZoneName *right = zoneNamed(printed.otherSeason);
    if (finding.span && text.words(word) == time.zone && right != nullptr
        && right->hours() == offset / hour) {
        finding.mend =
            ReplaceWords{text.field(), text.item(), *finding.span, time.zone, right->label.toString()};
    }
    return finding;
}

void zoneLabelsIn(const ProofText &text, const Meeting &meeting, const QList<QDate> &known,
                  QList<ProofFinding> &findings)
{
    const QTimeZone zone(meeting.timeZone.toLatin1());
    DayOfTimes days(text.outline(), known, meeting);
    int told = 0;
    for (const TimeMention &time : text.outline().times) {
        const QDate day = days.before(time);
        const ZoneName *printed = zoneNamed(time.zone.simplified());
        if (printed == nullptr || !zone.isValid() || !day.isValid() || told >= mostOfAKind) {
            continue;
        }
        const int offset = zone.offsetFromUtc(QDateTime(day, time.start, zone));
        if (offset != printed->hours() * hour) {
            ++told;
            findings.append(zoneFinding(text, time, *printed, day, offset, meeting.timeZone));
        }
    }
}

} // namespace

void weekdaysInTexts(const ProofMatter &matter, QList<ProofFinding> &findings)
{
    const QList<QDate> known = daysOfFields(matter.document);
    for (const auto &text : matter.texts) {
        weekdaysIn(*text, known, findings);
    }
}

void zoneLabelsInTexts(const ProofMatter &matter, QList<ProofFinding> &findings)
{
    const QList<QDate> known = daysOfFields(matter.document);
    for (const auto &text : matter.texts) {
        zoneLabelsIn(*text, matter.document.meeting, known, findings);
    }
}

} // namespace convoke
