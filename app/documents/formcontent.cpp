// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/formcontent.h"

#include <QLocale>

#include <cmath>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QStringList boxesOf(const Criterion &criterion, const DocumentWords &words)
{
    constexpr double mostBoxes = 11;
    if (criterion.kind == CriterionKind::Must) {
        return {words.text(u"form.yes"_s), words.text(u"form.no"_s)};
    }
    const bool isWhole =
        std::floor(criterion.min) == criterion.min && std::floor(criterion.max) == criterion.max;
    QStringList boxes;
    if (isWhole && criterion.max - criterion.min < mostBoxes) {
        for (double score = criterion.min; score <= criterion.max; ++score) {
            boxes.append(numberText(score));
        }
    }
    return boxes;
}

} // namespace

QList<SheetField> formFields(const QList<Criterion> &criteria, const DocumentWords &words)
{
    QList<SheetField> fields;
    for (const Criterion &criterion : criteria) {
        if (criterion.kind == CriterionKind::Fact) {
            continue;
        }
        SheetField field;
        field.key = criterion.key;
        field.label = criterion.label;
        field.guidance = criterion.guidance;
        field.isGate = criterion.kind == CriterionKind::Must && criterion.counts;
        field.weight = criterion.kind == CriterionKind::Score && criterion.counts
            ? numberText(criterion.weight)
            : QString();
        field.boxes = boxesOf(criterion, words);
        for (const ScaleStep &step : criterion.steps) {
            field.steps.append(numberText(step.score) + u": "_s + step.words);
        }
        field.range = numberText(criterion.min) + u'–' + numberText(criterion.max);
        fields.append(field);
    }
    return fields;
}

Participant formParticipant(const Applicant &applicant, const MeetingDocument &document, bool blind,
                            const QList<Redaction> &redactions)
{
    const Application &application = applicant.application;
    Participant made = blind ? Participant() : participantFrom(applicant.person);
    made.code = application.code();
    for (const Criterion &criterion : document.criteria) {
        const bool concerns = criterion.profiles.isEmpty() || !application.profile
            || criterion.profiles.contains(*application.profile);
        if (concerns) {
            made.fields.append(criterion.key);
        }
    }
    for (const Question &question : document.call.questions) {
        const bool concerns = question.profiles.isEmpty() || !application.profile
            || question.profiles.contains(*application.profile);
        if (!concerns || application.answeredApart.contains(question.id)) {
            continue;
        }
        QString text = answerText(application, question.id);
        if (blind) {
            QList<Redaction> own = redactions;
            own.removeIf([&question](const Redaction &one) { return one.question != question.id; });
            text = redacted(text, applicant.person, own).text;
        }
        made.answers.append({question.text, text});
    }
    return made;
}

} // namespace convoke
