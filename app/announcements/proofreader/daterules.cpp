// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/proofreader/proofrules.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<QDate> firstDay(const Meeting &meeting)
{
    const auto first = std::min_element(meeting.sessions.cbegin(), meeting.sessions.cend(),
                                        [](const Session &a, const Session &b) { return a.date < b.date; });
    return first == meeting.sessions.cend() ? std::nullopt : std::optional(first->date);
}

ProofFinding about(ProofCode code, Severity severity, const QString &field, const QList<QDate> &dates)
{
    return {.code = code, .severity = severity, .field = field, .dates = dates};
}

} // namespace

/// The deadline is accepted to the end of its day, so its own day is too late for the first session.
void deadlineAgainstStart(const ProofMatter &matter, QList<ProofFinding> &findings)
{
    const std::optional<QDate> deadline = matter.document.call.deadline;
    const std::optional<QDate> start = firstDay(matter.document.meeting);
    if (deadline && start && *deadline >= *start) {
        findings.append(
            about(ProofCode::DeadlineAfterStart, Severity::Error, u"deadline"_s, {*deadline, *start}));
    }
}

void deadlineAgainstPublication(const ProofMatter &matter, QList<ProofFinding> &findings)
{
    const Call &call = matter.document.call;
    if (call.deadline && call.published && *call.deadline < *call.published) {
        findings.append(about(ProofCode::DeadlineBeforePublication, Severity::Error, u"deadline"_s,
                              {*call.deadline, *call.published}));
    }
}

void preferredAgainstDeadline(const ProofMatter &matter, QList<ProofFinding> &findings)
{
    const Call &call = matter.document.call;
    if (call.deadline && call.preferredBy && *call.preferredBy > *call.deadline) {
        findings.append(about(ProofCode::PreferredAfterDeadline, Severity::Warning, u"preferred_by"_s,
                              {*call.preferredBy, *call.deadline}));
    }
}

void outcomeAgainstDeadline(const ProofMatter &matter, QList<ProofFinding> &findings)
{
    const Call &call = matter.document.call;
    const QDate told = QDate::fromString(call.outcomeTold.value_or(QString()), Qt::ISODate);
    if (call.deadline && told.isValid() && told < *call.deadline) {
        findings.append(about(ProofCode::OutcomeBeforeDeadline, Severity::Warning, u"outcome_told"_s,
                              {told, *call.deadline}));
    }
}

} // namespace convoke
