// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/mailplanwords.h"

#include "applications/application.h"
#include "ui/applications/applicationchips.h"
#include "ui/applications/attachmentwords.h"
#include "ui/applications/mailshown.h"

#include <QCoreApplication>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MailPlanWords
{
    Q_DECLARE_TR_FUNCTIONS(convoke::MailPlanWords)
};

QString shapeSentence(const SortedMail &mail, const Call &call)
{
    switch (mail.answers.shape) {
    case AnswerShape::Headed:
        return MailPlanWords::tr("An application. Its answers stand behind the words of the questions.");
    case AnswerShape::Numbered:
        return MailPlanWords::tr("An application. Its answers are numbered.");
    case AnswerShape::Prose:
        return call.questions.isEmpty()
            ? MailPlanWords::tr("An application.")
            : MailPlanWords::tr("An application. Its text is in one piece: once it is taken in, you drag its "
                                "parts to the questions.");
    }
    Q_UNREACHABLE();
}

QString reasonOf(const SortedMail &mail, const PlannedRow &row, const Call &call)
{
    if (mail.isSetAside()) {
        return setAsideSentence(mail.verdict);
    }
    if (row.skip) {
        return skipSentence(*row.skip, row.skipDetail);
    }
    return shapeSentence(mail, call);
}

void addLines(QList<ReadingSection> &sections, const QString &heading, const QStringList &lines)
{
    if (!lines.isEmpty()) {
        sections.append({heading, lines.join(u'\n'), {}});
    }
}

} // namespace

QList<Chip> mailPlanChips(const SortedMail &mail, const Call &call)
{
    QList<Chip> chips;
    if (mail.isSetAside()) {
        chips.append(mailKindChip(mail.verdict));
    }
    const Timeliness arrival = timeliness(mail.origin.sent, call);
    if (!mail.isSetAside() && (arrival == Timeliness::Late || arrival == Timeliness::OnTheDay)) {
        chips.append(deadlineChip(arrival));
    }
    if (mail.forwardedBy) {
        chips.append({MailPlanWords::tr("forwarded by %1").arg(mail.forwardedBy->shown()), Tone::Neutral});
    }
    return chips;
}

QList<ReadingSection> mailPlanSections(const SortedMail &mail, const PlannedRow &row, const Call &call)
{
    QList<ReadingSection> sections{{MailPlanWords::tr("What it becomes"), reasonOf(mail, row, call), {}}};
    if (mail.isSetAside() || mail.answers.pieces.isEmpty()) {
        sections.append({MailPlanWords::tr("Text"), mail.text, {}});
        return sections;
    }
    for (const AnswerPiece &piece : mail.answers.pieces) {
        const Question *question = call.question(piece.question);
        sections.append(
            {question == nullptr ? MailPlanWords::tr("Not given to a question yet") : question->text,
             piece.text,
             {}});
    }
    QStringList signature;
    const QList<SignatureValue> values = mail.signature.values();
    for (const SignatureValue &value : values) {
        signature.append(
            u"%1: %2"_s.arg(personFieldWord(value.field), shownFieldValue(value.field, value.value)));
    }
    addLines(sections, MailPlanWords::tr("The signature says"), signature);
    QStringList people;
    for (const SuggestedPerson &person : mail.suggestions) {
        people.append(MailPerson{person.name, person.email ? person.email->toString() : QString()}.shown());
    }
    addLines(sections, MailPlanWords::tr("Suggested people"), people);
    QStringList files;
    for (const MailAttachment &file : mail.message.attachments) {
        files.append(u"%1 (%2)"_s.arg(file.name, attachmentDetail(file)));
    }
    addLines(sections, MailPlanWords::tr("Attachments"), files);
    return sections;
}

} // namespace convoke
