// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rulewords.h"

#include "decision/ruleattributes.h"
#include "people/countrycode.h"

#include <QCoreApplication>
#include <QLocale>

namespace convoke {

namespace {

/// The context of all translations of this file.
struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(convoke::RuleWords)
};

constexpr qsizetype longestQuestion = 40;

bool isEach(const QString &value)
{
    return value.trimmed() == u"*";
}

/// What a rule is about: its attribute when it holds for each value, else the value.
QString subjectOf(const QString &attribute, const QString &value, const Call &call)
{
    if (isEach(value)) {
        return attributeWord(attribute, call);
    }
    if (answeredKey(attribute)) {
        //: a question and one of its answers
        return RuleWords::tr("%1 “%2”").arg(attributeWord(attribute, call),
                                            valueWord(attribute, value, call));
    }
    QString word = valueWord(attribute, value, call);
    if (!word.isEmpty()) {
        word[0] = word.at(0).toUpper(); // begins a line
    }
    return word;
}

QString boundedTitle(const Rule &rule, const QString &subject)
{
    if (rule.min && rule.max) {
        return *rule.min == *rule.max
            ? RuleWords::tr("%1: exactly %2").arg(subject).arg(*rule.min)
            : RuleWords::tr("%1: %2 to %3").arg(subject).arg(*rule.min).arg(*rule.max);
    }
    return rule.max ? RuleWords::tr("%1: at most %2").arg(subject).arg(*rule.max)
                    : RuleWords::tr("%1: at least %2").arg(subject).arg(rule.min.value_or(0));
}

QString eachTitle(const Rule &rule, const QString &subject)
{
    if (rule.min && rule.max) {
        return *rule.min == *rule.max
            ? RuleWords::tr("%1: exactly %2 each").arg(subject).arg(*rule.min)
            : RuleWords::tr("%1: %2 to %3 each").arg(subject).arg(*rule.min).arg(*rule.max);
    }
    return rule.max ? RuleWords::tr("%1: at most %2 each").arg(subject).arg(*rule.max)
                    : RuleWords::tr("%1: at least %2 each").arg(subject).arg(rule.min.value_or(0));
}

QString eachMeaning(const Rule &rule, const QString &subject)
{
    if (rule.min && rule.max) {
        return RuleWords::tr("For each value of “%1”, from %2 to %3 people are chosen.")
            .arg(subject)
            .arg(*rule.min)
            .arg(*rule.max);
    }
    return rule.max
        ? RuleWords::tr("For each value of “%1”, at most %Ln people are chosen.", nullptr, *rule.max)
              .arg(subject)
        : RuleWords::tr("For each value of “%1”, at least %Ln people are chosen.", nullptr, *rule.min)
              .arg(subject);
}

QString valueMeaning(const Rule &rule, const QString &attribute, const QString &value)
{
    if (rule.min && rule.max) {
        return RuleWords::tr("From %3 to %4 people whose “%1” is “%2” are chosen.")
            .arg(attribute, value)
            .arg(*rule.min)
            .arg(*rule.max);
    }
    return rule.max ? RuleWords::tr("At most %Ln people whose “%1” is “%2” are chosen.", nullptr, *rule.max)
                          .arg(attribute, value)
                    : RuleWords::tr("At least %Ln people whose “%1” is “%2” are chosen.", nullptr, *rule.min)
                          .arg(attribute, value);
}

} // namespace

QString attributeWord(const QString &attribute, const Call &call)
{
    if (attribute == u"country") {
        return RuleWords::tr("Country");
    }
    if (attribute == u"sector") {
        return RuleWords::tr("Sector");
    }
    if (attribute == u"profile") {
        return RuleWords::tr("Profile");
    }
    if (attribute == u"organisation") {
        return RuleWords::tr("Organisation");
    }
    if (attribute == u"gender") {
        return RuleWords::tr("Gender");
    }
    const QString key = answeredKey(attribute).value_or(attribute);
    const Question *question = answeredQuestion(attribute, call);
    const QString text = question == nullptr || question->text.isEmpty() ? key : question->text.simplified();
    return text.size() > longestQuestion ? text.left(longestQuestion - 1) + u'…' : text;
}

QString valueWord(const QString &attribute, const QString &value, const Call &call)
{
    if (isEach(value)) {
        return RuleWords::tr("each value");
    }
    if (attribute == u"country") {
        const std::optional<CountryCode> country = CountryCode::fromText(value);
        return country ? country->name(QLocale().name().left(2)) : value;
    }
    if (attribute == u"profile") {
        const Profile *profile = call.profile(value);
        return profile == nullptr || profile->label.isEmpty() ? value : profile->label;
    }
    return value;
}

QString ruleTitle(const Rule &rule, const Call &call)
{
    const QString subject = subjectOf(rule.attribute, rule.value, call);
    return isEach(rule.value) ? eachTitle(rule, subject) : boundedTitle(rule, subject);
}

bool isSound(const Rule &rule)
{
    const bool contradicts = (rule.min && rule.max && *rule.min > *rule.max)
        || (rule.exceptionalMax && (!rule.max || *rule.exceptionalMax < *rule.max));
    return !contradicts && (rule.min || rule.max) && !rule.attribute.isEmpty()
        && !rule.value.trimmed().isEmpty();
}

QString ruleMeaning(const Rule &rule, const Call &call)
{
    if (rule.value.trimmed().isEmpty()) {
        return RuleWords::tr("Choose a value, or “each value”.");
    }
    if (!rule.min && !rule.max) {
        return RuleWords::tr("Give a minimum, a maximum or both.");
    }
    if (rule.min && rule.max && *rule.min > *rule.max) {
        return RuleWords::tr("The minimum is above the maximum: nobody could be chosen.");
    }
    if (rule.exceptionalMax && (!rule.max || *rule.exceptionalMax < *rule.max)) {
        return RuleWords::tr("The exceptional maximum must not be below the usual one.");
    }
    const QString attribute = attributeWord(rule.attribute, call);
    QString meaning = isEach(rule.value)
        ? eachMeaning(rule, attribute)
        : valueMeaning(rule, attribute, valueWord(rule.attribute, rule.value, call));
    if (!rule.exceptionalMax) {
        return meaning;
    }
    //: %1 is the sentence that says what the rule demands
    return RuleWords::tr("%1 By exception up to %2.").arg(meaning).arg(*rule.exceptionalMax);
}

QString conflictWords(const ConflictPart &part, const SelectionProblem &problem, const Call &call)
{
    switch (part.bound) {
    case BoundKind::Min:
    case BoundKind::Max: {
        Rule rule = problem.rules.at(part.index);
        if (part.bound == BoundKind::Min) {
            rule.max.reset();
        } else {
            rule.min.reset();
            rule.max = problem.exceptionsAllowed && rule.exceptionalMax ? rule.exceptionalMax : rule.max;
        }
        rule.value = part.value;
        return ruleTitle(rule, call);
    }
    case BoundKind::Lock: {
        const Lock &lock = problem.locks.at(part.index);
        QString name = part.value;
        for (const Candidate &candidate : problem.candidates) {
            if (lock.application ? candidate.application == *lock.application
                                 : candidate.sourceRef == part.value || candidate.code == part.value) {
                name = candidate.name;
            }
        }
        return lock.seat == Seat::In ? RuleWords::tr("%1 is locked in").arg(name)
                                     : RuleWords::tr("%1 is locked out").arg(name);
    }
    case BoundKind::Places:
        return RuleWords::tr("%Ln place(s)", nullptr, problem.places);
    case BoundKind::Application:
        return problem.candidates.at(part.index).name;
    }
    Q_UNREACHABLE();
}

QString repairWords(const RepairChange &change, const SelectionProblem &problem, const Call &call)
{
    const QString subject = change.part.bound == BoundKind::Min || change.part.bound == BoundKind::Max
        ? subjectOf(problem.rules.at(change.part.index).attribute, problem.rules.at(change.part.index).value,
                    call)
        : QString();
    switch (change.part.bound) {
    case BoundKind::Min:
        return change.to == 0
            ? RuleWords::tr("%1: no minimum instead of at least %2").arg(subject).arg(change.from)
            : RuleWords::tr("%1: at least %2 instead of %3").arg(subject).arg(change.to).arg(change.from);
    case BoundKind::Max:
        return change.withinException
            ? RuleWords::tr("%1: at most %2 instead of %3, as the rule allows by exception")
                  .arg(subject)
                  .arg(change.to)
                  .arg(change.from)
            : RuleWords::tr("%1: at most %2 instead of %3").arg(subject).arg(change.to).arg(change.from);
    case BoundKind::Lock:
        //: %1 says who is locked in or out
        return RuleWords::tr("%1: take the lock away").arg(conflictWords(change.part, problem, call));
    case BoundKind::Places:
        return RuleWords::tr("%1 places instead of %2").arg(change.to).arg(change.from);
    case BoundKind::Application:
        //: %1 is somebody's name
        return RuleWords::tr("%1: complete the application").arg(conflictWords(change.part, problem, call));
    }
    Q_UNREACHABLE();
}

} // namespace convoke
