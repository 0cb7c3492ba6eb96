// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/partsinsertion.h"

#include "base/textfold.h"
#include "decision/ruleattributes.h"
#include "ui/meetings/callparts.h"

#include <QHash>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<ProfileId> sameProfiles(const QList<ProfileId> &profiles, const Call &from, const Call &to)
{
    QList<ProfileId> found;
    for (const ProfileId id : profiles) {
        const Profile *there = from.profile(id);
        const Profile *here = there == nullptr ? nullptr : to.profile(there->key);
        if (here != nullptr) {
            found.append(here->id);
        }
    }
    return found;
}

std::optional<QuestionId> sameQuestion(std::optional<QuestionId> question, const Call &from, const Call &to)
{
    const Question *there = question ? from.question(*question) : nullptr;
    const Question *here = there == nullptr ? nullptr : to.question(there->key);
    return here == nullptr ? std::nullopt : std::optional(here->id);
}

bool sameWords(const QString &a, const QString &b)
{
    return foldedForEquality(a) == foldedForEquality(b);
}

} // namespace

int insertCriteria(MeetingDocument &document, const MeetingDocument &from, IdSource &ids)
{
    int taken = 0;
    for (const Criterion &criterion : from.criteria) {
        const bool isHere = std::any_of(
            document.criteria.cbegin(), document.criteria.cend(),
            [&criterion](const Criterion &other) { return sameWords(other.label, criterion.label); });
        if (isHere) {
            continue;
        }
        const CriterionId id = addCriterion(document, criterion.label, ids);
        Criterion &fresh = *partWithId(document.criteria, id);
        const QString key = fresh.key;
        fresh = criterion;
        fresh.id = id;
        fresh.key = key;
        fresh.profiles = sameProfiles(criterion.profiles, from.call, document.call);
        fresh.fact.question = sameQuestion(criterion.fact.question, from.call, document.call);
        ++taken;
    }
    return taken;
}

void replaceCriteria(MeetingDocument &document, const MeetingDocument &from, IdSource &ids)
{
    QList<Criterion> before = document.criteria;
    for (const Criterion &criterion : before) {
        const bool stays =
            std::any_of(from.criteria.cbegin(), from.criteria.cend(), [&criterion](const Criterion &other) {
                return sameWords(other.label, criterion.label);
            });
        if (!stays) {
            removePart(document, criterion.id);
        }
    }
    insertCriteria(document, from, ids);
    QList<Criterion> inOrder;
    for (const Criterion &wanted : from.criteria) {
        for (const Criterion &here : std::as_const(document.criteria)) {
            if (!sameWords(here.label, wanted.label)) {
                continue;
            }
            Criterion fresh = wanted;
            fresh.id = here.id;
            fresh.key = here.key;
            fresh.profiles = sameProfiles(wanted.profiles, from.call, document.call);
            fresh.fact.question = sameQuestion(wanted.fact.question, from.call, document.call);
            inOrder.append(fresh);
            break;
        }
    }
    document.criteria = inOrder;
}

void replaceRules(MeetingDocument &document, const MeetingDocument &from, IdSource &ids)
{
    document.rules.clear();
    insertRules(document, from, ids);
}

int insertRules(MeetingDocument &document, const MeetingDocument &from, IdSource &ids)
{
    int taken = 0;
    for (const Rule &rule : from.rules) {
        const bool isHere =
            std::any_of(document.rules.cbegin(), document.rules.cend(), [&rule](const Rule &other) {
                return other.attribute == rule.attribute && sameWords(other.value, rule.value);
            });
        if (!isHere && hasGround(rule, document.call)) {
            document.rules.append(rule);
            document.rules.last().id = ids.next<RuleId>();
            ++taken;
        }
    }
    return taken;
}

int insertQuestions(MeetingDocument &document, const MeetingDocument &from, const QSet<QuestionId> &chosen,
                    IdSource &ids)
{
    QHash<QuestionId, QuestionId> places;
    for (const Question &question : from.call.questions) {
        if (!chosen.contains(question.id)) {
            continue;
        }
        const QuestionId id = addQuestion(document, question.text, ids);
        Question &fresh = *partWithId(document.call.questions, id);
        const QString key = fresh.key;
        fresh = question;
        fresh.id = id;
        fresh.key = key;
        fresh.profiles = sameProfiles(question.profiles, from.call, document.call);
        const auto parent = question.followUpOf ? places.constFind(*question.followUpOf) : places.constEnd();
        fresh.followUpOf = parent == places.constEnd() ? std::nullopt : std::optional(*parent);
        places.insert(question.id, id);
    }
    return static_cast<int>(places.size());
}

} // namespace convoke
