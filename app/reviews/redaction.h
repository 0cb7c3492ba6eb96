// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "reviews/textspan.h"

namespace convoke {

struct RedactionTag;
using RedactionId = Id<RedactionTag>;

/// One decision of a human on what blind review hides in one answer: these words are covered, or shown
/// although the program would cover them.
struct Redaction
{
    RedactionId id;
    ApplicationId application;
    QuestionId question;
    int start = 0; ///< where the words stood in the trimmed answer, in UTF-16 units
    QString words; ///< not empty
    bool shows = false; ///< lifts the program's own bar

    friend bool operator==(const Redaction &, const Redaction &) = default;
};

/// One bar over an answer.
struct RedactionBar
{
    TextSpan span;
    bool isAutomatic = false; ///< the program covers it
    QList<RedactionId> redactions; ///< those of a human under it

    friend bool operator==(const RedactionBar &, const RedactionBar &) = default;
};

/// An answer as blind review shows it.
struct RedactedText
{
    QString text; ///< with bars; as long as the answer
    QList<RedactionBar> bars; ///< in the order of the text; none touches another
    QList<RedactionBar> shown; ///< bars of the program that a human has lifted
    QList<Redaction> lost; ///< their words are no longer in the answer

    /// The bar at @p place; null where there is none.
    [[nodiscard]] const RedactionBar *barAt(qsizetype place) const;
};

/// The trimmed text of what @p application answered to @p question; empty where it did not.
QString answerText(const Application &application, QuestionId question);

/// Covers what identifies the person (identifyingSpans) as far as @p redactions, which are of this answer, do
/// not lift it, and what they cover besides. A redaction holds where its words stand now: at its start, or at
/// the nearest place where they are found again.
RedactedText redacted(const QString &text, const Person &person, const QList<Redaction> &redactions);

/// Redactions that cover (or show) @p words wherever they stand in the answers, without regard to case and
/// accents; without those that are in @p known. They have no ids yet (0).
QList<Redaction> redactionsEverywhere(const Application &application, const QString &words, bool shows,
                                      const QList<Redaction> &known);

} // namespace convoke
