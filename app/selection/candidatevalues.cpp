// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/candidatevalues.h"

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

bool isSeparator(QChar c)
{
    return c == u';' || c == u',';
}

/// The length of the longest choice that stands whole at the beginning of @p text; 0: none.
qsizetype choiceLength(QStringView text, const QStringList &choices)
{
    qsizetype longest = 0;
    for (const QString &choice : choices) {
        const bool fits = choice.size() > longest && text.startsWith(choice, Qt::CaseInsensitive);
        const QStringView rest = fits ? text.mid(choice.size()).trimmed() : QStringView();
        if (fits && (rest.isEmpty() || isSeparator(rest.front()))) {
            longest = choice.size();
        }
    }
    return longest;
}

QStringList chosen(const QString &answer, const QStringList &choices)
{
    QStringList values;
    QStringView rest = QStringView(answer).trimmed();
    while (!rest.isEmpty()) {
        if (isSeparator(rest.front())) {
            rest = rest.mid(1).trimmed();
            continue;
        }
        qsizetype length = choiceLength(rest, choices);
        if (length == 0) {
            const qsizetype end = rest.indexOf(u';');
            length = end < 0 ? rest.size() : end;
        }
        values.append(rest.first(length).trimmed().toString());
        rest = rest.mid(length).trimmed();
    }
    values.removeDuplicates();
    return values;
}

} // namespace

QHash<QString, QStringList> candidateValues(const Application &application, const Person &person,
                                            const Call &call)
{
    QHash<QString, QStringList> values;
    const auto add = [&values](const QString &attribute, const QString &value) {
        if (!value.trimmed().isEmpty()) {
            values.insert(attribute, {value.trimmed()});
        }
    };
    add(u"country"_s, person.country ? person.country->toString() : QString());
    add(u"sector"_s, person.sector);
    add(u"organisation"_s, person.organisation);
    add(u"gender"_s, person.gender);
    const Profile *profile = application.profile ? call.profile(*application.profile) : nullptr;
    add(u"profile"_s, profile != nullptr ? profile->key : QString());
    for (const Answer &answer : application.answers) {
        const Question *question = call.question(answer.question);
        if (question == nullptr) {
            continue;
        }
        const QString attribute = u"answer:"_s + question->key;
        if (question->type != QuestionType::Choices) {
            add(attribute, answer.text);
        } else if (const QStringList several = chosen(answer.text, question->choices); !several.isEmpty()) {
            values.insert(attribute, several);
        }
    }
    return values;
}

} // namespace convoke
