// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/duplicateservice.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

/// The answers of some people to one call, the one that counts first.
struct DuplicateService::MeetingAnswers
{
    MeetingId meeting;
    QString reference;
    QList<Application> active;
    QList<Application> replaced; ///< by newer ones, before

    [[nodiscard]] bool needSettling() const { return active.size() > 1; }
};

namespace {

QString nameOf(const Person &person)
{
    const QString name = person.displayName();
    return name.isEmpty() && !person.emails.isEmpty() ? person.emails.first().toString() : name;
}

QDateTime momentOf(const Application &application)
{
    return application.updated.isValid() ? application.updated : application.received;
}

/// The latest first, by time, or by the order of arrival where the time of one is not known.
void sortByTime(QList<Application> &applications)
{
    const bool areDated = std::all_of(applications.cbegin(), applications.cend(),
                                      [](const Application &one) { return momentOf(one).isValid(); });
    std::sort(
        applications.begin(), applications.end(), [areDated](const Application &a, const Application &b) {
            return areDated && momentOf(a) != momentOf(b) ? momentOf(a) > momentOf(b) : a.number > b.number;
        });
}

Error nobody()
{
    return {ErrorCode::NotFound, u"such person"_s};
}

Error oneAndTheSame()
{
    return {ErrorCode::ValueInvalid, u"one and the same person"_s};
}

} // namespace

Result<QSet<PersonPair>> DuplicateService::distinctPairs()
{
    return m_transactions.read([this] { return m_stores.duplicates.distinctPairs(); });
}

Result<QList<DistinctPeople>> DuplicateService::distinctPeople()
{
    return m_transactions.read([this] { return m_stores.duplicates.distinctPeople(); });
}

Result<ChangeSetId> DuplicateService::markDistinct(const PersonPair &pair, const QString &by)
{
    if (pair.first == pair.second) {
        return oneAndTheSame();
    }
    return m_transactions.write(tr("Mark two people as not the same"), [&]() -> Result<void> {
        if (!m_stores.people.load(pair.first) || !m_stores.people.load(pair.second)) {
            return nobody();
        }
        m_stores.duplicates.addDistinct(pair, m_clock.now(), by);
        return {};
    });
}

Result<ChangeSetId> DuplicateService::revokeDistinct(const PersonPair &pair)
{
    return m_transactions.write(tr("Revoke “not the same person”"), [&]() -> Result<void> {
        m_stores.duplicates.removeDistinct(pair);
        return {};
    });
}

QList<DuplicateService::MeetingAnswers> DuplicateService::answersOf(const QList<PersonId> &people)
{
    QList<MeetingAnswers> meetings;
    for (const PersonId person : people) {
        const QList<Participation> history = m_stores.applications.ofPerson(person);
        for (const Participation &participation : history) {
            const std::optional<Applicant> found = m_stores.applications.load(participation.application);
            auto at = std::find_if(meetings.begin(), meetings.end(), [&](const MeetingAnswers &answers) {
                return answers.meeting == participation.meeting;
            });
            if (at == meetings.end()) {
                meetings.append(MeetingAnswers{participation.meeting, participation.reference, {}, {}});
                at = std::prev(meetings.end());
            }
            if (found && found->application.isActive()) {
                at->active.append(found->application);
            } else if (found && found->application.state == ApplicationState::Duplicate) {
                at->replaced.append(found->application);
            }
        }
    }
    meetings.removeIf([](const MeetingAnswers &answers) { return !answers.needSettling(); });
    for (MeetingAnswers &answers : meetings) {
        sortByTime(answers.active);
    }
    return meetings;
}

Result<QList<SettledAnswers>> DuplicateService::answersIfMerged(PersonId keep, PersonId other)
{
    return m_transactions.read([&] {
        QList<SettledAnswers> settled;
        const QList<MeetingAnswers> meetings = answersOf({keep, other});
        for (const MeetingAnswers &answers : meetings) {
            settled.append({answers.reference, answers.active.first().code(), {}});
            for (qsizetype i = 1; i < answers.active.size(); ++i) {
                settled.last().kept.append(answers.active.at(i).code());
            }
        }
        return settled;
    });
}

/// The newest answer is used; those before, and those that they had replaced, lead to it.
void DuplicateService::settle(const MeetingAnswers &answers)
{
    const ApplicationId used = answers.active.first().id;
    QSet<ApplicationId> olderOnes;
    for (qsizetype i = 1; i < answers.active.size(); ++i) {
        Application older = answers.active.at(i);
        olderOnes.insert(older.id);
        older.state = ApplicationState::Duplicate;
        older.supersededBy = used;
        m_stores.applications.save(older);
    }
    for (Application replaced : answers.replaced) {
        if (replaced.supersededBy && olderOnes.contains(*replaced.supersededBy)) {
            replaced.supersededBy = used;
            m_stores.applications.save(replaced);
        }
    }
}

Result<ChangeSetId> DuplicateService::merge(const Person &merged, PersonId other, const QString &by)
{
    if (merged.id == other) {
        return oneAndTheSame();
    }
    return m_transactions.write(tr("Merge two entries of %1").arg(nameOf(merged)),
                                [&]() -> Result<void> { return mergeNow(merged, other, by); });
}

Result<void> DuplicateService::mergeNow(const Person &merged, PersonId other, const QString &by)
{
    const std::optional<Person> gone = m_stores.people.load(other);
    if (!gone || !m_stores.people.load(merged.id)) {
        return nobody();
    }
    m_stores.duplicates.removeDistinct(PersonPair(merged.id, other));
    m_stores.duplicates.moveAll(other, merged.id);
    m_stores.people.save(merged);
    const QList<MeetingAnswers> meetings = answersOf({merged.id});
    for (const MeetingAnswers &answers : meetings) {
        settle(answers);
    }
    m_stores.people.remove(other);
    m_stores.duplicates.addMerge(merged.id, other, nameOf(*gone), m_clock.now(), by);
    return {};
}

Result<QList<PastMerge>> DuplicateService::merges()
{
    return m_transactions.read([this] { return m_stores.duplicates.merges(); });
}

Result<ChangeSetId> DuplicateService::undoMerge(PastMergeId merge)
{
    const Result<QList<PastMerge>> known = merges();
    if (!known) {
        return known.error();
    }
    const auto found = std::find_if(known->cbegin(), known->cend(),
                                    [merge](const PastMerge &past) { return past.id == merge; });
    if (found == known->cend() || !found->step) {
        return Error{ErrorCode::NotFound, u"such a step"_s};
    }
    return m_transactions.revert(*found->step, tr("Undo the merging of %1").arg(found->name));
}

} // namespace convoke
