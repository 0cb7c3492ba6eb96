// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/ruleattributes.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView answerPrefix = u"answer:";

} // namespace

QStringList ruleAttributes(const Call &call)
{
    QStringList attributes{u"country"_s, u"sector"_s};
    if (!call.profiles.isEmpty()) {
        attributes.append(u"profile"_s);
    }
    attributes += {u"organisation"_s, u"gender"_s};
    for (const Question &question : call.questions) {
        attributes.append(answerPrefix.toString() + question.key);
    }
    return attributes;
}

std::optional<QString> answeredKey(const QString &attribute)
{
    return attribute.startsWith(answerPrefix) ? std::optional(attribute.mid(answerPrefix.size()))
                                              : std::nullopt;
}

const Question *answeredQuestion(const QString &attribute, const Call &call)
{
    const std::optional<QString> key = answeredKey(attribute);
    return key ? call.question(*key) : nullptr;
}

bool hasGround(const Rule &rule, const Call &call)
{
    if (answeredKey(rule.attribute)) {
        return answeredQuestion(rule.attribute, call) != nullptr;
    }
    if (rule.attribute != u"profile") {
        return true;
    }
    const QString value = rule.value.trimmed();
    return value == u"*" ? !call.profiles.isEmpty() : call.profile(value) != nullptr;
}

} // namespace convoke
