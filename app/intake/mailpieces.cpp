// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailpieces.h"

#include "intake/answersections.h"

#include <algorithm>

namespace convoke {

namespace {

struct Span
{
    qsizetype start = 0;
    qsizetype end = 0;
};

QList<Span> spansOf(const StoredMail &mail, bool isGiven)
{
    QList<Span> spans;
    for (const AnswerPiece &piece : mail.pieces) {
        if (piece.question.isEmpty() != isGiven) {
            spans.append({piece.start, qMin(piece.start + piece.length, mail.text.size())});
        }
    }
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.start < b.start; });
    return spans;
}

/// Words, not only marks and blanks.
bool saysSomething(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

void addPiece(QList<AnswerPiece> &pieces, const QString &text, Span span)
{
    while (span.start < span.end && text.at(span.start).isSpace()) {
        ++span.start;
    }
    while (span.end > span.start && text.at(span.end - 1).isSpace()) {
        --span.end;
    }
    const qsizetype length = span.end - span.start;
    if (length > 0 && saysSomething(QStringView(text).sliced(span.start, length))) {
        pieces.append({{}, span.start, length, text.mid(span.start, length)});
    }
}

} // namespace

QList<AnswerPiece> piecesToGive(const StoredMail &mail)
{
    QList<AnswerPiece> pieces;
    const QList<Span> given = spansOf(mail, true);
    const QList<Span> open = spansOf(mail, false);
    qsizetype done = 0; // pieces may lie over each other once one was given again
    for (const Span &span : open) {
        qsizetype from = qMax(span.start, done);
        for (const Span &taken : given) {
            if (taken.end <= from || taken.start >= span.end) {
                continue;
            }
            if (taken.start > from) {
                addPiece(pieces, mail.text, {from, taken.start});
            }
            from = qMax(from, taken.end);
        }
        if (from < span.end) {
            addPiece(pieces, mail.text, {from, span.end});
        }
        done = qMax(done, span.end);
    }
    return pieces;
}

QString openText(const StoredMail &mail)
{
    QStringList texts;
    const QList<AnswerPiece> pieces = piecesToGive(mail);
    for (const AnswerPiece &piece : pieces) {
        texts.append(pieceOf(mail.text, piece.start, piece.start + piece.length, {}).text);
    }
    return texts.join(QStringLiteral("\n\n"));
}

} // namespace convoke
