// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applicationwords.h"

#include "intake/mailsorting.h"
#include "ui/common/axiswords.h"

#include <QCoreApplication>
#include <QLocale>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The words of this file belong to one context for translators.
struct ApplicationWords
{
    Q_DECLARE_TR_FUNCTIONS(convoke::ApplicationWords)
};

QString day(const QDateTime &moment)
{
    return moment.isValid() ? QLocale().toString(moment.date(), u"d MMM yyyy"_s)
                            : ApplicationWords::tr("an unknown day");
}

ApplicationNote answeredAgain(const ApplicationRow &row, const QList<Application> &older)
{
    const QString used = day(lastAnswered(row.application()));
    if (older.size() == 1) {
        return {ApplicationWords::tr("Answered twice. The answers of %1 are used; those of %2 are kept.")
                    .arg(used, day(lastAnswered(older.first()))),
                Tone::Warn, true};
    }
    return {ApplicationWords::tr("Answered %Ln times. The answers of %1 are used; the older ones are kept.",
                                 nullptr, static_cast<int>(older.size()) + 1)
                .arg(used),
            Tone::Warn, true};
}

std::optional<ApplicationNote> arrivalNote(const ApplicationRow &row, const Call &call)
{
    if (row.timeliness == Timeliness::OnTheDay) {
        return ApplicationNote{
            ApplicationWords::tr("Arrived on the very day before which answers were asked for."), Tone::Warn};
    }
    if (row.timeliness == Timeliness::Late) {
        const int days = static_cast<int>(call.deadline->daysTo(row.application().received.date()));
        return ApplicationNote{ApplicationWords::tr("Arrived %Ln day(s) after the deadline.", nullptr, days),
                               Tone::Bad};
    }
    return std::nullopt;
}

ApplicationNote decisionNote(const Application &application)
{
    const QString word = decisionWord(application.decision);
    const Tone tone = application.decision == Decision::Invite ? Tone::Good : Tone::Neutral;
    const QString when = day(application.decidedAt.toLocalTime());
    if (application.decisionReason.isEmpty()) {
        //: a decision, who made it and when
        return {ApplicationWords::tr("Decision: %1, by %2 on %3.").arg(word, application.decidedBy, when),
                tone};
    }
    //: a decision, who made it, when, and the reason
    return {ApplicationWords::tr("Decision: %1, by %2 on %3. Reason: %4")
                .arg(word, application.decidedBy, when, application.decisionReason),
            tone};
}

bool isAnswered(const Application &application, QuestionId question)
{
    return application.isAnswered(question);
}

bool concerns(const Question &question, const Application &application)
{
    if (isAnswered(application, question.id)) {
        return true;
    }
    const bool profileFits = question.profiles.isEmpty() || !application.profile
        || question.profiles.contains(*application.profile);
    return profileFits && (!question.followUpOf || isAnswered(application, *question.followUpOf));
}

QString textOf(const Application &application, QuestionId question)
{
    const Answer *answer = application.answer(question);
    return answer == nullptr ? QString() : answer->text.trimmed();
}

} // namespace

QList<ApplicationNote> applicationNotes(const ApplicationRow &row, const Call &call,
                                        const QList<Application> &older,
                                        const std::optional<Application> &newer)
{
    QList<ApplicationNote> notes;
    if (row.isWithdrawn()) {
        notes.append(
            {ApplicationWords::tr("Withdrawn. It is kept, but counts neither in review nor in selection."),
             Tone::Bad});
    }
    if (row.isReplaced()) {
        notes.append({newer ? ApplicationWords::tr("These answers are kept, but those of %1 are used.")
                                  .arg(day(lastAnswered(*newer)))
                            : ApplicationWords::tr("These answers are kept, but newer ones are used."),
                      Tone::Warn, newer.has_value()});
    }
    if (!older.isEmpty()) {
        notes.append(answeredAgain(row, older));
    }
    if (const std::optional<ApplicationNote> arrival = arrivalNote(row, call)) {
        notes.append(*arrival);
    }
    if (row.application().decision != Decision::Open) {
        notes.append(decisionNote(row.application()));
    }
    return notes;
}

QList<ReadingSection> answerSections(const Application &application, const Call &call,
                                     const std::optional<Application> &compared)
{
    QList<ReadingSection> sections;
    for (const Question &question : call.questions) {
        const QString text = textOf(application, question.id);
        const QString other = compared ? textOf(*compared, question.id) : QString();
        const bool asks = question.key != mailTextQuestion(); // what answers nothing else stands there
        const bool isLeftOut = other.isEmpty() && (asks ? !concerns(question, application) : text.isEmpty());
        if (isLeftOut || application.answeredApart.contains(question.id)) {
            continue;
        }
        ReadingSection section{
            question.text, text, {}, asks ? QString::number(question.id.value()) : QString()};
        if (compared && other != text) {
            section.remark = other.isEmpty()
                ? ApplicationWords::tr("No answer on %1.").arg(day(lastAnswered(*compared)))
                : ApplicationWords::tr("On %1: %2").arg(day(lastAnswered(*compared)), other);
        }
        sections.append(section);
    }
    return sections;
}

QString provenanceWords(const Provenance &provenance, const std::optional<IntakeRecord> &intake)
{
    if (provenance.source.isEmpty()) {
        return {};
    }
    const bool isMail = intake && intake->format == u"mail";
    const bool isMailbox =
        isMail && !provenance.source.endsWith(u".eml"_s, Qt::CaseInsensitive); // else it is the only one
    QString where = provenance.row && isMailbox
        ? ApplicationWords::tr("From %1, message %2")
              .arg(provenance.source, QLocale().toString(*provenance.row))
        : provenance.row && !isMail
        ? ApplicationWords::tr("From %1, row %2").arg(provenance.source, QLocale().toString(*provenance.row))
        : ApplicationWords::tr("From %1").arg(provenance.source);
    if (!intake) {
        return where;
    }
    const QString when = day(intake->takenAt.toLocalTime());
    return intake->takenBy.isEmpty()
        ? ApplicationWords::tr("%1 · taken in on %2").arg(where, when)
        : ApplicationWords::tr("%1 · taken in on %2 by %3").arg(where, when, intake->takenBy);
}

} // namespace convoke
