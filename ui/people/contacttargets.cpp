// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/contacttargets.h"

#include <QCoreApplication>

namespace convoke {

namespace {

struct TargetName
{
    ColumnTarget target;
    const char *name;
};

constexpr TargetName names[] = {
    {ColumnTarget::Notes, QT_TRANSLATE_NOOP("convoke::ContactTargets", "Kept as a note")},
    {ColumnTarget::Title, QT_TRANSLATE_NOOP("convoke::ContactTargets", "Title")},
    {ColumnTarget::GivenName, QT_TRANSLATE_NOOP("convoke::ContactTargets", "Given name")},
    {ColumnTarget::FamilyName, QT_TRANSLATE_NOOP("convoke::ContactTargets", "Family name")},
    {ColumnTarget::FullName, QT_TRANSLATE_NOOP("convoke::ContactTargets", "Full name")},
    {ColumnTarget::Email, QT_TRANSLATE_NOOP("convoke::ContactTargets", "E-mail")},
    {ColumnTarget::Phone, QT_TRANSLATE_NOOP("convoke::ContactTargets", "Phone")},
    {ColumnTarget::Organisation, QT_TRANSLATE_NOOP("convoke::ContactTargets", "Organisation")},
    {ColumnTarget::Function, QT_TRANSLATE_NOOP("convoke::ContactTargets", "Function")},
    {ColumnTarget::Sector, QT_TRANSLATE_NOOP("convoke::ContactTargets", "Sector")},
    {ColumnTarget::Country, QT_TRANSLATE_NOOP("convoke::ContactTargets", "Country")},
    {ColumnTarget::Gender, QT_TRANSLATE_NOOP("convoke::ContactTargets", "Gender")},
    {ColumnTarget::Languages, QT_TRANSLATE_NOOP("convoke::ContactTargets", "Languages")},
    {ColumnTarget::Newsletter, QT_TRANSLATE_NOOP("convoke::ContactTargets", "Newsletter")},
    {ColumnTarget::WorkingGroups, QT_TRANSLATE_NOOP("convoke::ContactTargets", "Working groups")},
    {ColumnTarget::Ignore, QT_TRANSLATE_NOOP("convoke::ContactTargets", "Not taken in")},
};

} // namespace

QList<ColumnTarget> contactTargets()
{
    QList<ColumnTarget> targets;
    for (const TargetName &entry : names) {
        targets.append(entry.target);
    }
    return targets;
}

QString contactTargetWord(ColumnTarget target)
{
    for (const TargetName &entry : names) {
        if (entry.target == target) {
            return QCoreApplication::translate("convoke::ContactTargets", entry.name);
        }
    }
    return {};
}

QString contactFieldWord(const QString &field)
{
    const std::optional<ColumnTarget> target = fromKey<ColumnTarget>(field);
    return target ? contactTargetWord(*target) : QString();
}

} // namespace convoke
