// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/redactiondeeds.h"

namespace convoke {

namespace {

TextSpan trimmedSpan(const QString &text, TextSpan span)
{
    span.length = qMin(span.end(), text.size()) - span.start;
    while (span.length > 0 && text.at(span.start).isSpace()) {
        ++span.start;
        --span.length;
    }
    while (span.length > 0 && text.at(span.end() - 1).isSpace()) {
        --span.length;
    }
    return span;
}

Redaction redactionOf(const Application &application, const AnswerPart &part, const TextSpan &span,
                      bool shows)
{
    return {RedactionId(0),
            application.id,
            part.question,
            static_cast<int>(span.start),
            part.text.mid(span.start, span.length),
            shows};
}

} // namespace

bool RedactionDeeds::blackOut(const Application &application, const AnswerPart &part, const TextSpan &span)
{
    const TextSpan covered = trimmedSpan(part.text, span);
    if (covered.length <= 0) {
        return false;
    }
    //: undo menu; %1 is the code of an application
    return m_deeds.record(tr("Black out words of %1").arg(application.code()),
                          m_redactions.add({redactionOf(application, part, covered, false)}));
}

void RedactionDeeds::blackOutEverywhere(const Application &application, const QString &words,
                                        const QList<Redaction> &known)
{
    m_deeds.record(tr("Black out words of %1").arg(application.code()),
                   m_redactions.add(redactionsEverywhere(application, words, false, known)));
}

void RedactionDeeds::showAgain(const Application &application, const AnswerPart &part,
                               const RedactionBar &bar)
{
    const QList<Redaction> shown = bar.isAutomatic
        ? QList<Redaction>{redactionOf(application, part, bar.span, true)}
        : QList<Redaction>();
    m_deeds.record(tr("Show words of %1").arg(application.code()),
                   m_redactions.change(bar.redactions, shown));
}

void RedactionDeeds::forget(const Application &application, const QList<RedactionId> &redactions)
{
    m_deeds.record(tr("Change the bars over %1").arg(application.code()),
                   m_redactions.change(redactions, {}));
}

} // namespace convoke
