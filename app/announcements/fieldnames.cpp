// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/fieldnames.h"

#include <QCoreApplication>

namespace convoke {

namespace {

struct FieldName
{
    QStringView field;
    const char *name;
};

constexpr FieldName names[] = {
    {u"working_groups", QT_TRANSLATE_NOOP("convoke::FieldNames", "Working groups")},
    {u"title", QT_TRANSLATE_NOOP("convoke::FieldNames", "Title")},
    {u"reference", QT_TRANSLATE_NOOP("convoke::FieldNames", "Reference")},
    {u"kind", QT_TRANSLATE_NOOP("convoke::FieldNames", "Kind")},
    {u"sessions", QT_TRANSLATE_NOOP("convoke::FieldNames", "Sessions")},
    {u"time_zone", QT_TRANSLATE_NOOP("convoke::FieldNames", "Time zone")},
    {u"lunch_to_lunch", QT_TRANSLATE_NOOP("convoke::FieldNames", "Lunch to lunch")},
    {u"provisional", QT_TRANSLATE_NOOP("convoke::FieldNames", "Provisional")},
    {u"mode", QT_TRANSLATE_NOOP("convoke::FieldNames", "Takes place")},
    {u"place", QT_TRANSLATE_NOOP("convoke::FieldNames", "Place")},
    {u"platform", QT_TRANSLATE_NOOP("convoke::FieldNames", "Platform")},
    {u"published", QT_TRANSLATE_NOOP("convoke::FieldNames", "Published")},
    {u"deadline", QT_TRANSLATE_NOOP("convoke::FieldNames", "Deadline")},
    {u"preferred_by", QT_TRANSLATE_NOOP("convoke::FieldNames", "Preferred by")},
    {u"outcome_told", QT_TRANSLATE_NOOP("convoke::FieldNames", "Outcome told")},
    {u"channel", QT_TRANSLATE_NOOP("convoke::FieldNames", "People apply by")},
    {u"link", QT_TRANSLATE_NOOP("convoke::FieldNames", "Link")},
    {u"contacts", QT_TRANSLATE_NOOP("convoke::FieldNames", "Contacts")},
    {u"selection", QT_TRANSLATE_NOOP("convoke::FieldNames", "Selection")},
    {u"places", QT_TRANSLATE_NOOP("convoke::FieldNames", "Places")},
    {u"language", QT_TRANSLATE_NOOP("convoke::FieldNames", "Language")},
    {u"interpretation", QT_TRANSLATE_NOOP("convoke::FieldNames", "Interpretation")},
    {u"travel_arranged", QT_TRANSLATE_NOOP("convoke::FieldNames", "Travel arranged")},
    {u"chairs", QT_TRANSLATE_NOOP("convoke::FieldNames", "Chairs")},
    {u"profiles", QT_TRANSLATE_NOOP("convoke::FieldNames", "Profiles")},
    {u"questions", QT_TRANSLATE_NOOP("convoke::FieldNames", "Questions")},
    {u"criteria", QT_TRANSLATE_NOOP("convoke::FieldNames", "Criteria")},
    {u"review", QT_TRANSLATE_NOOP("convoke::FieldNames", "Review")},
    {u"rules", QT_TRANSLATE_NOOP("convoke::FieldNames", "Limits")},
    {u"background", QT_TRANSLATE_NOOP("convoke::FieldNames", "Background")},
    {u"aim", QT_TRANSLATE_NOOP("convoke::FieldNames", "Aim")},
    {u"topics", QT_TRANSLATE_NOOP("convoke::FieldNames", "Topics")},
    {u"outcome", QT_TRANSLATE_NOOP("convoke::FieldNames", "Outcome")},
};

} // namespace

QString fieldName(QStringView field)
{
    for (const FieldName &known : names) {
        if (known.field == field) {
            return QCoreApplication::translate("convoke::FieldNames", known.name);
        }
    }
    return {};
}

} // namespace convoke
