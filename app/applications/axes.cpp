// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "applications/axes.h"

#include "base/enumkeys.h"

namespace convoke {

namespace {

constexpr EnumKey<ApplicationState> applicationStateKeys[] = {
    {ApplicationState::Received, u"received"},
    {ApplicationState::Incomplete, u"incomplete"},
    {ApplicationState::Withdrawn, u"withdrawn"},
    {ApplicationState::Duplicate, u"duplicate"},
};

constexpr EnumKey<Decision> decisionKeys[] = {
    {Decision::Open, u"open"},
    {Decision::Invite, u"invite"},
    {Decision::Reserve, u"reserve"},
    {Decision::Reject, u"reject"},
};

constexpr EnumKey<LetterState> letterStateKeys[] = {
    {LetterState::None, u"none"},
    {LetterState::Drafted, u"drafted"},
    {LetterState::Sent, u"sent"},
    {LetterState::Superseded, u"superseded"},
};

constexpr EnumKey<Reply> replyKeys[] = {
    {Reply::None, u"none"},
    {Reply::Accepted, u"accepted"},
    {Reply::Declined, u"declined"},
    {Reply::Lapsed, u"lapsed"},
};

constexpr EnumKey<Attendance> attendanceKeys[] = {
    {Attendance::Present, u"present"},
    {Attendance::Online, u"online"},
    {Attendance::Excused, u"excused"},
    {Attendance::Absent, u"absent"},
};

} // namespace

QString toKey(ApplicationState value)
{
    return keyOf(applicationStateKeys, value);
}

template <>
std::optional<ApplicationState> fromKey(QStringView key)
{
    return valueOf(applicationStateKeys, key);
}

QString toKey(Decision value)
{
    return keyOf(decisionKeys, value);
}

template <>
std::optional<Decision> fromKey(QStringView key)
{
    return valueOf(decisionKeys, key);
}

QString toKey(LetterState value)
{
    return keyOf(letterStateKeys, value);
}

template <>
std::optional<LetterState> fromKey(QStringView key)
{
    return valueOf(letterStateKeys, key);
}

QString toKey(Reply value)
{
    return keyOf(replyKeys, value);
}

template <>
std::optional<Reply> fromKey(QStringView key)
{
    return valueOf(replyKeys, key);
}

QString toKey(Attendance value)
{
    return keyOf(attendanceKeys, value);
}

template <>
std::optional<Attendance> fromKey(QStringView key)
{
    return valueOf(attendanceKeys, key);
}

} // namespace convoke
