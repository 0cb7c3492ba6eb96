// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/answersections.h"

namespace convoke {

namespace {

bool concerns(const Question &question, const Application &application)
{
    const Answer *answer = application.answer(question.id);
    if (answer != nullptr && !answer->text.trimmed().isEmpty()) {
        return true;
    }
    const bool profileFits = question.profiles.isEmpty() || !application.profile
        || question.profiles.contains(*application.profile);
    const Answer *parent = question.followUpOf ? application.answer(*question.followUpOf) : nullptr;
    return profileFits && (!question.followUpOf || (parent != nullptr && !parent->text.trimmed().isEmpty()));
}

} // namespace

QList<AnswerPart> answerParts(const Applicant &applicant, const Call &call,
                              const QList<Redaction> &redactions)
{
    QList<AnswerPart> parts;
    for (const Question &question : call.questions) {
        if (!concerns(question, applicant.application)
            || applicant.application.answeredApart.contains(question.id)) {
            continue;
        }
        QList<Redaction> own = redactions;
        own.removeIf([&question](const Redaction &one) { return one.question != question.id; });
        const QString text = answerText(applicant.application, question.id);
        parts.append({question.id, question.text, text, redacted(text, applicant.person, own)});
    }
    return parts;
}

QList<ReadingSection> answerSections(const QList<AnswerPart> &parts, bool isBlind)
{
    QList<ReadingSection> sections;
    for (const AnswerPart &part : parts) {
        sections.append({part.heading,
                         isBlind ? part.blind.text : part.text,
                         {},
                         QString::number(part.question.value())});
    }
    return sections;
}

QuestionId questionOf(const QString &sectionKey)
{
    return QuestionId(sectionKey.toLongLong());
}

} // namespace convoke
