// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/maillines.h"

#include "intake/mailwords.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isMark(QChar c)
{
    constexpr QStringView marks = u"*-\u2022\u2023\u25AA\u25CF\u00B7_#";
    return marks.contains(c);
}

qsizetype behindMarks(QStringView text, qsizetype at, qsizetype end)
{
    while (at < end && (text.at(at).isSpace() || isMark(text.at(at)))) {
        ++at;
    }
    return at;
}

qsizetype behindBlanks(QStringView text, qsizetype at, qsizetype end)
{
    while (at < end && (text.at(at).isSpace() || text.at(at) == u'*')) {
        ++at;
    }
    return at;
}

} // namespace

QList<MailLine> mailLines(QStringView text)
{
    QList<MailLine> lines;
    for (qsizetype start = 0; start <= text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        MailLine line{start, end, start, 0};
        while (line.content < end && (text.at(line.content).isSpace() || text.at(line.content) == u'>')) {
            line.quotes += text.at(line.content) == u'>' ? 1 : 0;
            ++line.content;
        }
        lines.append(line);
        start = end + 1;
    }
    return lines;
}

LineLabel labelOf(QStringView folded, const MailLine &line)
{
    constexpr int mostDigits = 2;
    LineLabel label;
    qsizetype at = behindMarks(folded, line.content, line.end);
    label.end = at;
    const qsizetype word = beginsWithMailWord(folded.sliced(at, line.end - at), MailWord::AnswerLabel);
    const qsizetype behindWord = behindBlanks(folded, at + word, line.end);
    const bool named = word > 0 && behindWord < line.end && folded.at(behindWord).isDigit();
    at = named ? behindWord : at;
    const bool opened = at < line.end && folded.at(at) == u'(';
    at += opened ? 1 : 0;
    int number = 0;
    qsizetype digits = 0;
    while (at + digits < line.end && folded.at(at + digits).isDigit() && digits <= mostDigits) {
        number = number * 10 + folded.at(at + digits).digitValue();
        ++digits;
    }
    // "Q1" is a label of its own, the "q" being followed by a digit.
    if (!named && !opened && digits == 0 && at + 1 < line.end
        && (folded.at(at) == u'q' || folded.at(at) == u'a') && folded.at(at + 1).isDigit()) {
        number = folded.at(at + 1).digitValue();
        digits = 2;
    } else if (digits == 0 && !named && at + 1 < line.end && folded.at(at) >= u'a' && folded.at(at) <= u'h') {
        number = folded.at(at).unicode() - u'a' + 1;
        digits = 1;
        label.letter = true;
    }
    if (digits == 0 || digits > mostDigits || number == 0) {
        label.letter = false;
        return label;
    }
    at = named ? behindBlanks(folded, at + digits, line.end) : at + digits;
    const bool closed = at < line.end && QStringView(u").:").contains(folded.at(at));
    const bool decimal = closed && at + 1 < line.end && folded.at(at + 1).isDigit();
    if ((!closed && !named) || decimal) {
        label.letter = false;
        return label;
    }
    at += closed ? 1 : 0;
    at += at < line.end && QStringView(u").:").contains(folded.at(at)) ? 1 : 0;
    label.number = number;
    label.end = behindBlanks(folded, at, line.end);
    return label;
}

} // namespace convoke
