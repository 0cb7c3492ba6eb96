// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/proofreader/proofrules.h"
#include "announcements/proofreader/publicholidays.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Who is free on a day, as far as it concerns a meeting in @p country.
struct FreeDay
{
    bool isWeekend = false;
    std::optional<PublicHoliday> here;
    QStringList countries; ///< Member States, where they are several

    [[nodiscard]] bool isFree() const { return isWeekend || here || !countries.isEmpty(); }
};

FreeDay freeDay(QDate day, const std::optional<QString> &country)
{
    FreeDay free;
    free.isWeekend = day.dayOfWeek() >= Qt::Saturday;
    if (free.isWeekend) {
        return free;
    }
    free.here = country ? publicHolidays().in(*country, day) : std::nullopt;
    const QList<PublicHoliday> states = publicHolidays().inMemberStatesOn(day);
    if (states.size() >= severalMemberStates) {
        for (const PublicHoliday &holiday : states) {
            free.countries.append(holiday.country);
        }
    }
    return free;
}

ProofFinding holidayFinding(ProofCode code, const QString &field, QDate day, const FreeDay &free)
{
    ProofFinding finding{.code = code, .field = field, .dates = {day}, .countries = free.countries};
    if (free.here) {
        finding.words = {free.here->country, free.here->english, free.here->french};
    }
    return finding;
}

/// Regulation (EEC, Euratom) No 1182/71, Article 3(4): a period that ends on a public holiday, Sunday or
/// Saturday ends with the following working day. Nothing where that is too near to the meeting or far away.
std::optional<Mend> nextWorkingDay(const MeetingDocument &document, QDate day)
{
    constexpr int farthest = 7;
    for (int i = 1; i <= farthest; ++i) {
        const QDate later = day.addDays(i);
        if (freeDay(later, document.meeting.place.country).isFree()) {
            continue;
        }
        const bool inTime = std::all_of(document.meeting.sessions.cbegin(), document.meeting.sessions.cend(),
                                        [later](const Session &session) { return later < session.date; });
        return inTime ? std::optional<Mend>(SetValue{u"deadline"_s, later}) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

void deadlineOnFreeDay(const ProofMatter &matter, QList<ProofFinding> &findings)
{
    const std::optional<QDate> deadline = matter.document.call.deadline;
    const FreeDay free = deadline ? freeDay(*deadline, matter.document.meeting.place.country) : FreeDay();
    if (!free.isFree()) {
        return;
    }
    ProofFinding finding = free.isWeekend
        ? ProofFinding{.code = ProofCode::DeadlineAtWeekend, .field = u"deadline"_s, .dates = {*deadline}}
        : holidayFinding(ProofCode::DeadlineOnHoliday, u"deadline"_s, *deadline, free);
    finding.mend = nextWorkingDay(matter.document, *deadline);
    findings.append(finding);
}

void sessionsOnFreeDays(const ProofMatter &matter, QList<ProofFinding> &findings)
{
    const QList<Session> &sessions = matter.document.meeting.sessions;
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        const QDate day = sessions.at(i).date;
        const bool isTold = i > 0 && sessions.at(i - 1).date == day;
        const FreeDay free = isTold ? FreeDay() : freeDay(day, matter.document.meeting.place.country);
        if (!free.isFree()) {
            continue;
        }
        ProofFinding finding = free.isWeekend
            ? ProofFinding{.code = ProofCode::SessionAtWeekend, .field = u"sessions"_s, .dates = {day}}
            : holidayFinding(ProofCode::SessionOnHoliday, u"sessions"_s, day, free);
        finding.item = QString::number(i + 1);
        findings.append(finding);
    }
}

} // namespace convoke
