// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/typedmeeting.h"

#include "base/idsource.h"
#include "base/textfold.h"
#include "meetings/meetingservice.h"
#include "ui/common/typeddate.h"
#include "ui/meetings/daywords.h"
#include "ui/meetings/meetingwords.h"

#include <QCoreApplication>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TypedMeeting
{
    Q_DECLARE_TR_FUNCTIONS(convoke::TypedMeeting)
};

TypedChange problem(const QString &sentence)
{
    return {{}, sentence};
}

TypedChange notADate(const QString &words)
{
    return problem(TypedMeeting::tr("“%1” is no date. Type it as in “4 Nov 2031”.").arg(words));
}

TypedChange reference(const QString &words)
{
    if (!MeetingService::isReference(words)) {
        return problem(
            TypedMeeting::tr("“%1” is no reference. Letters, digits and - _ . & / + are, 60 at most.")
                .arg(words));
    }
    return {[words](MeetingDocument &document, IdSource &) { document.meeting.reference = words; }, {}};
}

TypedChange title(const QString &words)
{
    if (words.isEmpty()) {
        return problem(TypedMeeting::tr("A meeting needs a title."));
    }
    return {[words](MeetingDocument &document, IdSource &) { document.meeting.title = words; }, {}};
}

TypedChange days(const MeetingSummary &meeting, const QString &words, const QLocale &locale, QDate today)
{
    if (meeting.days.size() > 1) {
        return problem(
            TypedMeeting::tr("%1 is on several days. Change them in its call.").arg(meeting.reference));
    }
    if (words.isEmpty()) {
        return problem(TypedMeeting::tr("Type a day. Sessions are taken away in the call."));
    }
    const std::optional<QDate> day = dateFromTyped(words, locale, today);
    if (!day) {
        return notADate(words);
    }
    return {
        [day](MeetingDocument &document, IdSource &ids) {
            for (Session &session : document.meeting.sessions) {
                session.date = *day;
            }
            if (document.meeting.sessions.isEmpty()) {
                document.meeting.sessions.append({ids.next<SessionId>(), *day, std::nullopt, std::nullopt});
            }
        },
        {}};
}

/// "Ghent and online" without the words around the town; nothing where they are not there.
std::optional<QString> townOfHybrid(const QString &words)
{
    const QString mark(QChar(u'\x01'));
    const QStringList around = whereWords(MeetingMode::Hybrid, mark).split(mark);
    const QString before = around.value(0);
    const QString after = around.value(1);
    const qsizetype length = words.size() - before.size() - after.size();
    if (length < 1 || !words.startsWith(before, Qt::CaseInsensitive)
        || !words.endsWith(after, Qt::CaseInsensitive)) {
        return std::nullopt;
    }
    return words.mid(before.size(), length).trimmed();
}

std::optional<MeetingMode> modeNamed(const QString &words)
{
    for (const auto &[mode, word] : choices<MeetingMode>()) {
        if (foldedForEquality(word) == foldedForEquality(words)) {
            return mode;
        }
    }
    return std::nullopt;
}

TypedChange where(const QString &words)
{
    if (const std::optional<MeetingMode> mode = modeNamed(words)) {
        return {[mode](MeetingDocument &document, IdSource &) {
                    document.meeting.mode = mode;
                    if (*mode != MeetingMode::Online) { // a town beside "online" is not shown and stays
                        document.meeting.place.city = std::nullopt;
                    }
                },
                {}};
    }
    if (const std::optional<QString> town = townOfHybrid(words)) {
        return {[town](MeetingDocument &document, IdSource &) {
                    document.meeting.mode = MeetingMode::Hybrid;
                    document.meeting.place.city = town;
                },
                {}};
    }
    return {[words](MeetingDocument &document, IdSource &) {
                std::optional<MeetingMode> &mode = document.meeting.mode;
                if (words.isEmpty()) {
                    mode = std::nullopt;
                    document.meeting.place.city = std::nullopt;
                } else {
                    mode = mode ? std::optional(MeetingMode::InPerson) : mode;
                    document.meeting.place.city = words;
                }
            },
            {}};
}

/// The rule before a date: the longest words that fit; what is left of @p words is the date.
std::optional<DeadlineRule> takeRule(QString &words)
{
    std::optional<DeadlineRule> found;
    qsizetype length = 0;
    for (const auto &[rule, word] : choices<DeadlineRule>()) {
        if (word.size() > length && words.startsWith(word + u' ', Qt::CaseInsensitive)) {
            found = rule;
            length = word.size();
        }
    }
    words = words.mid(length).trimmed();
    return found;
}

TypedChange deadline(const QString &words, const QLocale &locale, QDate today)
{
    if (words.isEmpty()) {
        return {[](MeetingDocument &document, IdSource &) { document.call.deadline = std::nullopt; }, {}};
    }
    QString rest = words;
    const std::optional<DeadlineRule> rule = takeRule(rest);
    const std::optional<QDate> day = dateFromTyped(rest, locale, today);
    if (!day) {
        return notADate(words);
    }
    return {[day, rule](MeetingDocument &document, IdSource &) {
                document.call.deadline = day;
                if (rule) {
                    document.call.deadlineRule = rule;
                }
            },
            {}};
}

TypedChange published(const QString &words, const QLocale &locale, QDate today)
{
    const std::optional<QDate> day = dateFromTyped(words, locale, today);
    if (!day && !words.isEmpty()) {
        return notADate(words);
    }
    return {[day](MeetingDocument &document, IdSource &) { document.call.published = day; }, {}};
}

TypedChange places(const QString &words, const QLocale &locale)
{
    if (words.isEmpty()) {
        return {[](MeetingDocument &document, IdSource &) { document.meeting.places = std::nullopt; }, {}};
    }
    constexpr int most = 100'000;
    bool isNumber = false;
    const int count = locale.toInt(words, &isNumber);
    if (!isNumber || count < 1 || count > most) {
        return problem(TypedMeeting::tr("“%1” is no number of places.").arg(words));
    }
    return {[count](MeetingDocument &document, IdSource &) { document.meeting.places = count; }, {}};
}

TypedChange chairs(const QString &words)
{
    QStringList names;
    for (const QString &name : words.split(u';')) {
        if (!name.trimmed().isEmpty()) {
            names.append(name.simplified());
        }
    }
    return {[names](MeetingDocument &document, IdSource &) { document.meeting.chairs = names; }, {}};
}

} // namespace

QList<MeetingColumn> typedColumns()
{
    return {MeetingColumn::Reference, MeetingColumn::Title,     MeetingColumn::Dates,  MeetingColumn::Where,
            MeetingColumn::Deadline,  MeetingColumn::Published, MeetingColumn::Places, MeetingColumn::Chairs};
}

std::optional<QString> typedWords(const MeetingSummary &meeting, MeetingColumn column, const QLocale &locale)
{
    switch (column) {
    case MeetingColumn::Dates:
        return meeting.firstDay ? std::nullopt : std::optional(QString());
    case MeetingColumn::Deadline:
        if (meeting.deadline) { // seen from years ago, so with its year
            constexpr int years = 10;
            return deadlineWords(*meeting.deadline, meeting.deadlineRule, meeting.deadline->addYears(-years),
                                 locale);
        }
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

TypedChange typedChange(const MeetingSummary &meeting, MeetingColumn column, const QString &words,
                        const QLocale &locale, QDate today)
{
    switch (column) {
    case MeetingColumn::Reference:
        return reference(words);
    case MeetingColumn::Title:
        return title(words);
    case MeetingColumn::Dates:
        return days(meeting, words, locale, today);
    case MeetingColumn::Where:
        return where(words);
    case MeetingColumn::Deadline:
        return deadline(words, locale, today);
    case MeetingColumn::Published:
        return published(words, locale, today);
    case MeetingColumn::Places:
        return places(words, locale);
    case MeetingColumn::Chairs:
        return chairs(words);
    case MeetingColumn::Applications:
    case MeetingColumn::Scored:
    case MeetingColumn::Selected:
    case MeetingColumn::NextStep:
    case MeetingColumn::Count:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace convoke
