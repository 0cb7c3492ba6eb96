// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/callparts.h"

#include "base/textfold.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Part>
QString freeKey(const QList<Part> &parts, const QString &words, const QString &fallback)
{
    const QString base = slug(words, fallback);
    QString key = base;
    const auto isTaken = [&parts, &key] {
        return std::any_of(parts.cbegin(), parts.cend(),
                           [&key](const Part &part) { return part.key == key; });
    };
    for (int n = 2; isTaken(); ++n) {
        key = u"%1-%2"_s.arg(base).arg(n);
    }
    return key;
}

template <typename Part, typename IdType>
qsizetype placeOf(const QList<Part> &parts, IdType id)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts.at(i).id == id) {
            return i;
        }
    }
    return -1;
}

template <typename Part, typename IdType>
bool moveByOne(QList<Part> &parts, IdType id, int step)
{
    const qsizetype from = placeOf(parts, id);
    const qsizetype to = from + step;
    if (from < 0 || to < 0 || to >= parts.size()) {
        return false;
    }
    parts.move(from, to);
    return true;
}

template <typename Part>
void forgetProfile(QList<Part> &parts, ProfileId profile)
{
    parts.removeIf([profile](const Part &part) { return part.profiles == QList<ProfileId>{profile}; });
    for (Part &part : parts) {
        part.profiles.removeAll(profile);
    }
}

void letFollowUpsGo(QList<Question> &questions)
{
    for (Question &question : questions) {
        if (question.followUpOf && placeOf(questions, *question.followUpOf) < 0) {
            question.followUpOf.reset();
        }
    }
}

void letFactsGo(MeetingDocument &document)
{
    for (Criterion &criterion : document.criteria) {
        const std::optional<QuestionId> question = criterion.fact.question;
        if (question && placeOf(document.call.questions, *question) < 0) {
            criterion.fact.question.reset();
        }
    }
}

template <typename Part, typename IdType>
void setWords(QList<Part> &parts, IdType id, QString Part::*words, const QString &fresh,
              const QString &placeholder, const QString &fallback)
{
    const qsizetype place = placeOf(parts, id);
    if (place < 0) {
        return;
    }
    Part part = parts.at(place);
    if (part.*words == placeholder) {
        QList<Part> others = parts;
        others.removeAt(place);
        part.key = freeKey(others, fresh, fallback);
    }
    part.*words = fresh;
    parts[place] = part;
}

} // namespace

ProfileId addProfile(MeetingDocument &document, const QString &label, IdSource &ids)
{
    QList<Profile> &profiles = document.call.profiles;
    profiles.append({ids.next<ProfileId>(), freeKey(profiles, label, u"profile"_s), label, {}, {}, {}});
    return profiles.last().id;
}

QuestionId addQuestion(MeetingDocument &document, const QString &text, IdSource &ids)
{
    QList<Question> &questions = document.call.questions;
    Question question{ids.next<QuestionId>(),
                      freeKey(questions, text, u"question"_s),
                      text,
                      QuestionType::Text,
                      {},
                      true,
                      {},
                      {}};
    questions.append(question);
    return question.id;
}

CriterionId addCriterion(MeetingDocument &document, const QString &label, IdSource &ids)
{
    QList<Criterion> &criteria = document.criteria;
    Criterion criterion{ids.next<CriterionId>(), freeKey(criteria, label, u"criterion"_s), label};
    criteria.append(criterion);
    return criterion.id;
}

RuleId addRule(MeetingDocument &document, IdSource &ids)
{
    document.rules.append({ids.next<RuleId>(), u"country"_s, u"*"_s, std::nullopt, 1, std::nullopt, {}});
    return document.rules.last().id;
}

void setLabel(MeetingDocument &document, ProfileId profile, const QString &label, const QString &placeholder)
{
    setWords(document.call.profiles, profile, &Profile::label, label, placeholder, u"profile"_s);
}

void setLabel(MeetingDocument &document, QuestionId question, const QString &text, const QString &placeholder)
{
    setWords(document.call.questions, question, &Question::text, text, placeholder, u"question"_s);
}

void setLabel(MeetingDocument &document, CriterionId criterion, const QString &label,
              const QString &placeholder)
{
    const Criterion *before = partWithId(document.criteria, criterion);
    const QString oldKey = before != nullptr ? before->key : QString();
    setWords(document.criteria, criterion, &Criterion::label, label, placeholder, u"criterion"_s);
    const Criterion *after = partWithId(document.criteria, criterion);
    if (after != nullptr && after->key != oldKey) {
        document.tieBreaks.replaceInStrings(u"criterion:"_s + oldKey, u"criterion:"_s + after->key);
    }
}

void removePart(MeetingDocument &document, ProfileId profile)
{
    document.call.profiles.removeIf([profile](const Profile &part) { return part.id == profile; });
    forgetProfile(document.call.questions, profile);
    forgetProfile(document.criteria, profile);
    letFactsGo(document);
    letFollowUpsGo(document.call.questions);
}

void removePart(MeetingDocument &document, QuestionId question)
{
    document.call.questions.removeIf([question](const Question &part) { return part.id == question; });
    letFactsGo(document);
    letFollowUpsGo(document.call.questions);
}

void removePart(MeetingDocument &document, CriterionId criterion)
{
    if (const Criterion *part = partWithId(document.criteria, criterion)) {
        document.tieBreaks.removeAll(u"criterion:"_s + part->key);
    }
    document.criteria.removeIf([criterion](const Criterion &part) { return part.id == criterion; });
}

void removePart(MeetingDocument &document, RuleId rule)
{
    document.rules.removeIf([rule](const Rule &part) { return part.id == rule; });
}

bool movePart(MeetingDocument &document, RuleId rule, int step)
{
    return moveByOne(document.rules, rule, step);
}

bool movePart(MeetingDocument &document, ProfileId profile, int step)
{
    return moveByOne(document.call.profiles, profile, step);
}

bool movePart(MeetingDocument &document, CriterionId criterion, int step)
{
    return moveByOne(document.criteria, criterion, step);
}

} // namespace convoke
