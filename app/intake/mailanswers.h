// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mailparts.h"
#include "meetings/call.h"

namespace convoke {

/// Part of a message's text that answers a question, or may.
struct AnswerPiece
{
    QString question; ///< key; empty: to be given to a question by a human
    qsizetype start = 0; ///< in the text
    qsizetype length = 0;
    QString text; ///< the piece without quoted lines

    friend bool operator==(const AnswerPiece &, const AnswerPiece &) = default;
};

/// How the answers were found.
enum class AnswerShape {
    Headed, ///< behind the questions' words, quoted or not
    Numbered, ///< "1)", "b."
    Prose, ///< one piece
};

struct CutAnswers
{
    AnswerShape shape = AnswerShape::Prose;
    QList<AnswerPiece> pieces; ///< in the order of the text
    std::optional<ProfileId> profile;
    bool profileInferred = false; ///< from the writer's function: to be looked at
    bool unclearNumbers = false; ///< numbered, but for which profile is not known
};

/// Cuts the writer's own words into answers. @p function is what the signature says of the writer's work.
CutAnswers cutAnswers(const QString &text, const MailParts &parts, const Call &call, const QString &function);

} // namespace convoke
