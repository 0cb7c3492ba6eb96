// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/readingdraft.h"

#include <QSet>

#include <algorithm>

namespace convoke {

namespace {

constexpr QStringView fieldNames[] = {
    u"reference",      u"title",           u"kind",      u"working_groups",
    u"mode",           u"time_zone",       u"sessions",  u"lunch_to_lunch",
    u"provisional",    u"place",           u"platform",  u"language",
    u"interpretation", u"travel_arranged", u"places",    u"chairs",
    u"contacts",       u"background",      u"aim",       u"topics",
    u"outcome",        u"published",       u"deadline",  u"deadline_rule",
    u"preferred_by",   u"outcome_told",    u"channel",   u"link",
    u"selection",      u"profiles",        u"questions", u"rules",
};

} // namespace

ReadingDraft::ReadingDraft(const AnnouncementPage &page, MeetingDocument empty)
    : m_page(page)
    , m_reading{page.text(), std::move(empty), {}, {}}
{
    for (const QStringView name : fieldNames) {
        m_reading.fields.append({name.toString(), FieldState::Missing, {}, {}, {}});
    }
}

FieldReading &ReadingDraft::reading(const QString &field)
{
    const auto it = std::find_if(m_reading.fields.begin(), m_reading.fields.end(),
                                 [&field](const FieldReading &item) { return item.field == field; });
    Q_ASSERT(it != m_reading.fields.end());
    return *it;
}

void ReadingDraft::set(const QString &field, FieldState state, const QList<SourceSpan> &spans,
                       const QStringList &candidates)
{
    FieldReading &item = reading(field);
    item.state = state;
    item.candidates = candidates;
    item.spans.clear();
    item.source.clear();
    QSet<qint64> seen;
    for (const SourceSpan &span : spans) {
        const qint64 key = (qint64(span.start) << 32) | span.length;
        if (span.isEmpty() || seen.contains(key)) {
            continue;
        }
        seen.insert(key);
        item.spans.append(span);
        item.source += (item.source.isEmpty() ? QString() : QStringLiteral(" … ")) + m_page.words(span);
    }
}

void ReadingDraft::setState(const QString &field, FieldState state)
{
    reading(field).state = state;
}

FieldState ReadingDraft::state(const QString &field) const
{
    const FieldReading *item = m_reading.field(field);
    return item != nullptr ? item->state : FieldState::Missing;
}

QList<SourceSpan> ReadingDraft::spans(const QString &field) const
{
    const FieldReading *item = m_reading.field(field);
    return item != nullptr ? item->spans : QList<SourceSpan>();
}

void ReadingDraft::addFinding(const QString &code, const QString &text)
{
    const Finding finding{code, text};
    if (!m_reading.findings.contains(finding)) {
        m_reading.findings.append(finding);
    }
}

} // namespace convoke
