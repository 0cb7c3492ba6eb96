// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/documentcopy.h"

#include <QHash>

namespace convoke {

namespace {

QList<ProfileId> translated(const QList<ProfileId> &ids, const QHash<ProfileId, ProfileId> &profiles)
{
    QList<ProfileId> result;
    for (const ProfileId id : ids) {
        result.append(profiles.value(id, id));
    }
    return result;
}

} // namespace

MeetingDocument copyAsTemplate(const MeetingDocument &original, IdSource &ids)
{
    MeetingDocument copy = original;
    copy.meeting.id = ids.next<MeetingId>();
    copy.meeting.reference.clear();
    copy.meeting.sessions.clear();
    copy.locks.clear();
    copy.review.phases.clear();
    Call &call = copy.call;
    call.published = call.deadline = call.preferredBy = std::nullopt;
    call.outcomeTold.reset();
    call.link.reset();

    QHash<ProfileId, ProfileId> profiles;
    for (Profile &profile : call.profiles) {
        const auto id = ids.next<ProfileId>();
        profiles.insert(profile.id, id);
        profile.id = id;
    }
    QHash<QuestionId, QuestionId> questions;
    for (Question &question : call.questions) {
        const auto id = ids.next<QuestionId>();
        questions.insert(question.id, id);
        question.id = id;
        question.profiles = translated(question.profiles, profiles);
    }
    for (Question &question : call.questions) {
        if (question.followUpOf) {
            question.followUpOf = questions.value(*question.followUpOf, *question.followUpOf);
        }
    }
    for (Criterion &criterion : copy.criteria) {
        criterion.id = ids.next<CriterionId>();
        criterion.profiles = translated(criterion.profiles, profiles);
        if (criterion.fact.question) {
            criterion.fact.question = questions.value(*criterion.fact.question, *criterion.fact.question);
        }
    }
    for (Rule &rule : copy.rules) {
        rule.id = ids.next<RuleId>();
    }
    for (Wish &wish : copy.wishes) {
        wish.id = ids.next<WishId>();
    }
    return copy;
}

} // namespace convoke
