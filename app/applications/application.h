// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/axes.h"
#include "base/id.h"
#include "meetings/call.h"
#include "meetings/meeting.h"
#include "people/person.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace convoke {

struct ApplicationTag;
using ApplicationId = Id<ApplicationTag>;
struct IntakeTag;
using IntakeId = Id<IntakeTag>;

/// One answer to one question, as it came.
struct Answer
{
    QuestionId question;
    QString text;
    std::optional<int> column; ///< 1-based column of the source table, where it came from one

    friend bool operator==(const Answer &, const Answer &) = default;
};

/// Where a value came from.
struct Provenance
{
    std::optional<IntakeId> intake;
    QString source; ///< file name or message id
    std::optional<int> row; ///< 1-based row of the source table
    QString fingerprint; ///< of all that the row said: recognises it when it comes again

    friend bool operator==(const Provenance &, const Provenance &) = default;
};

/// A person's answer to a call.
struct Application
{
    ApplicationId id;
    MeetingId meeting;
    PersonId person;
    int number = 0; ///< 1, 2, 3 … in its meeting; shown as "A-17"
    std::optional<QString> sourceRef; ///< the survey's own id; unique in its meeting
    /// Wall-clock time in the meeting's zone, held as Qt::UTC so that nothing shifts it. Null: not known.
    QDateTime received;
    QDateTime updated; ///< as received: the last time the applicant changed the answers
    std::optional<Channel> channel;
    std::optional<ProfileId> profile;
    ApplicationState state = ApplicationState::Received;
    std::optional<ApplicationId> supersededBy; ///< set for a Duplicate: the newer answer that is used
    Decision decision = Decision::Open;
    QString decisionReason;
    QString decidedBy;
    QDateTime decidedAt; ///< UTC
    LetterState letter = LetterState::None;
    Reply reply = Reply::None;
    Provenance provenance;
    QList<Answer> answers;
    QList<QuestionId> answeredApart; ///< questions whose answers are special categories, see specialanswer.h

    /// "A-17": how people and documents name it.
    [[nodiscard]] QString code() const { return QStringLiteral("A-") + QString::number(number); }
    [[nodiscard]] const Answer *answer(QuestionId question) const;
    /// Also where the answer is kept apart.
    [[nodiscard]] bool isAnswered(QuestionId question) const;
    /// Counts for ranking and selection: neither withdrawn nor replaced by a newer answer.
    [[nodiscard]] bool isActive() const
    {
        return state != ApplicationState::Withdrawn && state != ApplicationState::Duplicate;
    }

    friend bool operator==(const Application &, const Application &) = default;
};

enum class Timeliness {
    Unknown, ///< no deadline or no time of arrival
    InTime,
    OnTheDay, ///< on the very day of a "before" deadline: accepted and marked
    Late,
};

/// How an arrival stands to the call's deadline, which lasts to the end of its day.
Timeliness timeliness(const QDateTime &received, const Call &call);

/// How many required questions that concern the application's profile have no answer. A follow-up counts only
/// where its parent was answered.
int missingAnswers(const Application &application, const Call &call);

} // namespace convoke
