// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/publicationdate.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

bool PublicationReader::isPublication(const RoledDate &date) const
{
    if (date.role != DateRole::Published || date.mention.monthOnly || !date.mention.hasYear()) {
        return false;
    }
    // "date: …" alone is the meeting's if the text has no other day for it.
    return date.weight > 1 || date.line < m_titleLine || !m_roles.of(DateRole::Meeting).isEmpty()
        || !m_roles.of(DateRole::Title).isEmpty();
}

/// A day alone on its line, earlier than the day on which the text says that the meeting takes place.
bool PublicationReader::readLoneDate()
{
    constexpr int alone = 3; // the weights of DateRoles
    constexpr int clear = 4;
    const QList<RoledDate> meeting = m_roles.of(DateRole::Meeting);
    const auto takesPlace = std::find_if(meeting.cbegin(), meeting.cend(), [](const RoledDate &date) {
        return date.weight >= clear && date.mention.hasYear();
    });
    for (const RoledDate &date : meeting) {
        const LineMoments &moments = m_outline.moments.at(date.line);
        const bool lone = date.weight == alone && moments.dates == 1 && moments.times == 0
            && date.mention.hasYear() && date.mention.days.size() == 1;
        if (!lone || takesPlace == meeting.cend()
            || date.mention.days.first().in(0) >= takesPlace->mention.days.first().in(0)) {
            continue;
        }
        m_draft.document().call.published = date.mention.days.first().in(0);
        m_draft.set(u"published"_s, FieldState::Inferred, {date.mention.span});
        return true;
    }
    return false;
}

void PublicationReader::read()
{
    QList<RoledDate> dates;
    for (const RoledDate &date : m_roles.all()) {
        if (isPublication(date)) {
            dates.append(date);
        }
    }
    std::stable_sort(dates.begin(), dates.end(),
                     [](const RoledDate &a, const RoledDate &b) { return a.weight > b.weight; });
    if (dates.isEmpty() && readLoneDate()) {
        return;
    }
    if (dates.isEmpty()) {
        for (const RoledDate &date : m_roles.all()) {
            if (date.mention.monthOnly && date.line <= m_titleLine) {
                m_draft.set(u"published"_s, FieldState::Missing, {date.mention.span}); // a month is no day
                return;
            }
        }
        return;
    }
    QList<SourceSpan> spans;
    QStringList candidates;
    for (const RoledDate &date : dates) {
        if (date.weight != dates.first().weight) {
            break;
        }
        const PartialDate &day = date.mention.days.first();
        spans.append(date.mention.span);
        candidates.append(iso(day.in(0)));
        if (day.otherMonth > 0) {
            candidates.append(iso(QDate(day.year, day.otherMonth, day.day)));
        }
    }
    candidates.removeDuplicates();
    candidates.removeAll(QString());
    m_draft.document().call.published = dates.first().mention.days.first().in(0);
    const bool clear = candidates.size() <= 1;
    m_draft.set(u"published"_s, clear ? FieldState::Found : FieldState::Contradictory, spans,
                clear ? QStringList() : candidates);
    if (!clear) {
        m_draft.addFinding(u"dates-contradict"_s,
                           QCoreApplication::translate("Announcement", "The date of publication can be %1.")
                               .arg(candidates.join(u" / "_s)));
    }
}

} // namespace convoke
