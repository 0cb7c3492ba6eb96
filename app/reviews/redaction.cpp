// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/redaction.h"

#include "reviews/foldedtext.h"
#include "reviews/identifyingspans.h"

#include <algorithm>

namespace convoke {

namespace {

/// Where the words of a redaction stand now, if not where another of the same kind stands already.
std::optional<TextSpan> placeOf(const Redaction &redaction, const QString &text, const QList<TextSpan> &taken)
{
    const qsizetype length = redaction.words.size();
    std::optional<TextSpan> nearest;
    for (qsizetype at = text.indexOf(redaction.words); at >= 0; at = text.indexOf(redaction.words, at + 1)) {
        const TextSpan span{at, length};
        const auto distance = [&redaction](const TextSpan &one) {
            return qAbs(one.start - redaction.start);
        };
        if (!taken.contains(span) && (!nearest || distance(span) < distance(*nearest))) {
            nearest = span;
        }
    }
    return nearest;
}

/// The bars of the program that @p lift, which stands at @p span, takes away.
bool liftBars(RedactedText &result, QList<TextSpan> &automatic, const TextSpan &span, RedactionId lift)
{
    bool didLift = false;
    for (qsizetype i = automatic.size(); i-- > 0;) {
        if (automatic.at(i).overlaps(span)) {
            result.shown.append({automatic.takeAt(i), true, {lift}});
            didLift = true;
        }
    }
    return didLift;
}

} // namespace

const RedactionBar *RedactedText::barAt(qsizetype place) const
{
    const auto bar = std::find_if(bars.cbegin(), bars.cend(),
                                  [place](const RedactionBar &one) { return one.span.holds(place); });
    return bar == bars.cend() ? nullptr : &*bar;
}

QString answerText(const Application &application, QuestionId question)
{
    const Answer *answer = application.answer(question);
    return answer == nullptr ? QString() : answer->text.trimmed();
}

RedactedText redacted(const QString &text, const Person &person, const QList<Redaction> &redactions)
{
    RedactedText result;
    QList<TextSpan> automatic = identifyingSpans(text, person);
    QList<std::pair<TextSpan, RedactionId>> own;
    QList<TextSpan> taken[2];
    for (const Redaction &redaction : redactions) {
        const std::optional<TextSpan> span = placeOf(redaction, text, taken[redaction.shows ? 1 : 0]);
        if (!span) {
            result.lost.append(redaction);
            continue;
        }
        taken[redaction.shows ? 1 : 0].append(*span);
        if (!redaction.shows) {
            own.append({*span, redaction.id});
        } else {
            liftBars(result, automatic, *span, redaction.id);
        }
    }
    QList<TextSpan> spans = automatic;
    for (const auto &[span, id] : std::as_const(own)) {
        spans.append(span);
    }
    spans = joinedSpans(spans);
    for (const TextSpan &span : std::as_const(spans)) {
        RedactionBar bar{span, false, {}};
        bar.isAutomatic = std::any_of(automatic.cbegin(), automatic.cend(),
                                      [&span](const TextSpan &other) { return other.overlaps(span); });
        for (const auto &[place, id] : std::as_const(own)) {
            if (place.overlaps(span)) {
                bar.redactions.append(id);
            }
        }
        result.bars.append(bar);
    }
    std::sort(result.shown.begin(), result.shown.end(),
              [](const RedactionBar &a, const RedactionBar &b) { return a.span.start < b.span.start; });
    result.text = blackedOut(text, spans);
    return result;
}

QList<Redaction> redactionsEverywhere(const Application &application, const QString &words, bool shows,
                                      const QList<Redaction> &known)
{
    QList<Redaction> redactions;
    for (const Answer &answer : application.answers) {
        const QString text = answer.text.trimmed();
        const QList<TextSpan> places = FoldedText(text).placesOf(FoldedText(words).folded());
        for (const TextSpan &place : places) {
            const Redaction redaction{RedactionId(0),
                                      application.id,
                                      answer.question,
                                      static_cast<int>(place.start),
                                      text.mid(place.start, place.length),
                                      shows};
            const bool isKnown = std::any_of(known.cbegin(), known.cend(), [&redaction](Redaction other) {
                other.id = redaction.id;
                return other == redaction;
            });
            if (!isKnown) {
                redactions.append(redaction);
            }
        }
    }
    return redactions;
}

} // namespace convoke
